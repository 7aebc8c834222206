// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

// Fusion, flat, with a focus ring of 2 px that can be seen on everything that takes the focus.
class ConsoleStyle : public QProxyStyle
{
    Q_OBJECT

public:
    // textPercent: what the style measures grows with the text.
    explicit ConsoleStyle(int textPercent = 100);

    // No animation of Qt's own: docks, scroll bars, progress.
    void setMotionReduced(bool reduced) { m_motionReduced = reduced; }

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option,
                       const QWidget *widget) const override;

private:
    int unscaledMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const;

    int m_textPercent;
    bool m_motionReduced = false;
};
