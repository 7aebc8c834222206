// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announce.h"

#include <QAccessible>
#include <QLabel>

void announce(QLabel *label, const QString &text)
{
    if (label->text() == text)
        return;
    label->setText(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (!text.isEmpty()) {
        QAccessibleAnnouncementEvent event(label, text);
        QAccessible::updateAccessibility(&event);
    }
#endif
}
