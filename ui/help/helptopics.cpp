// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptopics.h"

#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QTextBlock>
#include <QTextDocument>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr char topicProperty[] = "helpTopic";

// By the name of a class, so that nobody has to know them all.
struct Place
{
    const char *widget = nullptr;
    QLatin1StringView topic;
};
constexpr std::array<Place, 15> places{{
        {"DeleteDialog", "actions#delete"_L1},
        {"BulkDeleteDialog", "actions#delete"_L1},
        {"NewComputerDialog", "actions#create"_L1},
        {"RemoteUserDialog", "actions#remote-user"_L1},
        {"ConfirmDialog", "actions"_L1},
        {"BulkProgress", "actions#outcome"_L1},
        {"ExportDialog", "export#export"_L1},
        {"FilterBar", "filter"_L1},
        {"FleetPane", "list"_L1},
        {"ComputerPanel", "details"_L1},
        {"ActivityDock", "activity"_L1},
        {"FirstRunPage", "connecting"_L1},
        {"ConnectionDialog", "connecting"_L1},
        {"ConnectionsDialog", "connecting"_L1},
        {"ShortcutsDialog", "shortcuts"_L1},
}};

QString folderOf(const QString &language)
{
    return u":/manual/%1/"_s.arg(language);
}

// The manual speaks the language of the menus around it, whatever the system's may be.
QString language()
{
    //: The folder of the manual in this language, as "de": translate it by that, and leave "en" where there
    //: is none.
    return QCoreApplication::translate("Help", "en");
}

QString pageOf(const QString &topic)
{
    return topic.section(u'#', 0, 0);
}

QString topicOf(const QWidget *widget)
{
    const auto place = std::find_if(places.cbegin(), places.cend(), [widget](const Place &each) {
        return widget->inherits(each.widget) && !helptopics::fileOf(pageOf(each.topic)).isEmpty();
    });
    return place == places.cend() ? QString() : QString(place->topic);
}

} // namespace

QString helptopics::index()
{
    return u"index"_s;
}

QString helptopics::actions()
{
    return u"actions"_s;
}

QString helptopics::about(const QWidget *focus)
{
    for (const QWidget *widget = focus; widget; widget = widget->parentWidget()) {
        const QString topic = topicOf(widget);
        if (!topic.isEmpty())
            return topic;
    }
    return index();
}

QString helptopics::about(const QAction *action)
{
    return action ? action->property(topicProperty).toString() : QString();
}

void helptopics::set(QAction *action, const QString &topic)
{
    action->setProperty(topicProperty, topic);
}

QString helptopics::fileOf(const QString &page)
{
    for (const QString &folder : {folderOf(language()), folderOf(u"en"_s)}) {
        const QString file = folder + page + u".html"_s;
        if (!page.isEmpty() && QFile::exists(file))
            return file;
    }
    return {};
}

QList<HelpPage> helptopics::pages()
{
    QList<HelpPage> found;
    QFile file(fileOf(index()));
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QTextDocument document;
    document.setHtml(QString::fromUtf8(file.readAll()));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); part != block.end(); ++part) {
            const QTextFragment fragment = part.fragment();
            const QString link = fragment.charFormat().anchorHref();
            const QString page = link.chopped(link.endsWith(u".html"_s) ? 5 : 0);
            if (page != link && !fileOf(page).isEmpty())
                found += {page, fragment.text()};
        }
    }
    return found;
}
