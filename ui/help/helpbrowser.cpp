// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbrowser.h"

#include "ui/help/helptopics.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal margin = 16; // logical pixels around the text

QString manualRoot()
{
    return u"/manual/"_s;
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false); // what a link leads to is decided here
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Page of the manual"));
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
    dress();
}

void HelpBrowser::showTopic(const QString &topic)
{
    QString file = helptopics::fileOf(topic.section(u'#', 0, 0));
    const QString place = file.isEmpty() ? QString() : topic.section(u'#', 1);
    if (file.isEmpty())
        file = helptopics::fileOf(helptopics::index());
    QUrl url(u"qrc"_s + file);
    if (!place.isEmpty())
        url.setFragment(place);
    setSource(url);
}

QString HelpBrowser::page() const
{
    return QFileInfo(source().path()).completeBaseName();
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    const QUrl url = source().resolved(name);
    if (url.scheme() != u"qrc" || !url.path().startsWith(manualRoot()))
        return {};
    QFile file(u':' + url.path());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (type == QTextDocument::HtmlResource)
        return QString::fromUtf8(file.readAll());
    return file.readAll();
}

void HelpBrowser::follow(const QUrl &link)
{
    const QUrl url = source().resolved(link);
    if (url.scheme() == u"https")
        Q_EMIT webPageRequested(url);
    else if (url.scheme() == u"qrc" && url.path().startsWith(manualRoot()))
        setSource(url);
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

// A page has no colours of its own.
void HelpBrowser::dress()
{
    const QString sheet =
            u"body, p, li, td, th { color: %1; } a { color: %2; text-decoration: underline; } "
            "i { color: %3; } pre, code { background-color: %4; } th { text-align: left; }"_s.arg(
                    palette().text().color().name(), palette().link().color().name(),
                    theme::secondaryText(palette()).name(), palette().alternateBase().color().name());
    if (document()->defaultStyleSheet() == sheet)
        return;
    document()->setDefaultStyleSheet(sheet);
    document()->setDocumentMargin(margin);
    if (!source().isEmpty())
        reload();
}
