// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIconEngine>
#include <QString>

// Draws a line drawing of the resources in the text colour that the application's palette has at that moment.
class TintedIcon : public QIconEngine
{
public:
    // name: of resources/icons/NAME.svg. Untinted, the drawing keeps its own colours.
    TintedIcon(const QString &name, bool tinted);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    bool isNull() override;
    QString key() const override;
    QIconEngine *clone() const override;

    // An invalid colour keeps the drawing's own ones.
    static void paintDrawing(QPainter *painter, const QString &name, const QRectF &rect,
                             const QColor &colour);

private:
    QColor colour(QIcon::Mode mode) const;

    QString m_name;
    bool m_tinted;
};
