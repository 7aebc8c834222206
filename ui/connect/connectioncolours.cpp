// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectioncolours.h"

#include "ui/theme.h"

#include <QApplication>
#include <QColor>
#include <QPainter>
#include <QPalette>
#include <QPen>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionForm)
};

QPixmap drawing(const QColor &colour, const QColor &outline)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outline, 1.5));
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 3, 3);
    return pixmap;
}

} // namespace

QList<connectioncolours::Choice> connectioncolours::choices()
{
    return {
            {Words::tr("Blue"), u"#0B57A4"_s},   {Words::tr("Green"), u"#1B7F4B"_s},
            {Words::tr("Amber"), u"#B26A00"_s},  {Words::tr("Red"), u"#B3261E"_s},
            {Words::tr("Violet"), u"#6B3FA0"_s}, {Words::tr("Grey"), u"#5C6570"_s},
    };
}

QString connectioncolours::word(const QString &value)
{
    for (const Choice &choice : choices()) {
        if (choice.value == value)
            return choice.word;
    }
    return {};
}

QIcon connectioncolours::swatch(const QString &value)
{
    // Outlined: a colour may be that of the selection, or nearly that of the background.
    const QPalette palette = QApplication::palette();
    QIcon icon;
    icon.addPixmap(drawing(QColor(value), theme::controlBorder(palette)), QIcon::Normal);
    icon.addPixmap(drawing(QColor(value), palette.color(QPalette::HighlightedText)), QIcon::Selected);
    return icon;
}
