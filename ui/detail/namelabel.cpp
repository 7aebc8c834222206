// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/namelabel.h"

#include "ui/textsize.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *asLabel(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (className != QLatin1StringView(NameLabel::staticMetaObject.className()) || !widget)
        return nullptr;
    return new QAccessibleWidget(widget, QAccessible::StaticText);
}

} // namespace

NameLabel::NameLabel(QWidget *parent) : TextBox(Frame::None, parent)
{
    QAccessible::installFactory(asLabel); // a second time changes nothing
    document()->setDocumentMargin(0);
    textsize::makeHeading(this, 13.0 / 9); // 13 pt beside text of 9 pt
    setFocusPolicy(Qt::ClickFocus);        // to mark a part of it; Tab goes on to what there is to do
    setCopyAllText(tr("Copy Name"));
}

void NameLabel::setName(const QString &name)
{
    setText(name);
    setAccessibleName(name);
}
