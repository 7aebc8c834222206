// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QHash>
#include <QImage>
#include <QWidget>

#include <functional>

// Which colours a thing really has, read from its picture.
namespace drawn {

// Pixels to a logical one: the strokes of letters are then wider than their half-tones.
constexpr int density = 4;
// Below, two colours are one ground with a gradient, or nothing that anybody could read.
constexpr double visible = 1.2;

inline QImage picture(QWidget *widget)
{
    QImage image(widget->size() * density, QImage::Format_RGB32);
    image.setDevicePixelRatio(density);
    image.fill(widget->palette().color(QPalette::Window));
    widget->render(&image);
    return image;
}

struct Colours
{
    QColor ground; // what there is most of
    QColor ink;    // what there is most of upon it; invalid: there is nothing upon it

    double ratio() const { return ink.isValid() ? theme::contrast(ink, ground) : 1; }
};

inline QRgb mostOf(const QHash<QRgb, int> &counts, const std::function<bool(QRgb)> &counted, int least)
{
    QRgb most = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() >= least && counted(each.key())) {
            least = each.value();
            most = each.key();
        }
    }
    return most;
}

// Of the logical rectangle in a picture.
inline Colours coloursIn(const QImage &image, const QRect &rect)
{
    const QRect pixels = QRect(rect.topLeft() * density, rect.size() * density).intersected(image.rect());
    QHash<QRgb, int> counts;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            ++counts[image.pixel(x, y) | 0xff000000];
    }
    constexpr int speck = 12; // pixels: fewer are no stroke of a letter
    Colours found;
    const QRgb ground = mostOf(
            counts, [](QRgb) { return true; }, 1);
    found.ground = QColor(ground);
    const QRgb ink = mostOf(
            counts, [&](QRgb each) { return theme::contrast(QColor(each), found.ground) >= visible; }, speck);
    if (ink != 0)
        found.ink = QColor(ink);
    return found;
}

// What differs between two pictures of a thing: its colours with and without, mostly.
struct Difference
{
    QColor with;
    QColor without;
    int pixels = 0;
};

// least: pixels whose contrast with what was there is below that do not count.
inline Difference differenceOf(const QImage &with, const QImage &without, double least = 1)
{
    QHash<QRgb, int> after;
    QHash<QRgb, int> before;
    Difference found;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            if (with.pixel(x, y) == without.pixel(x, y)
                || theme::contrast(with.pixelColor(x, y), without.pixelColor(x, y)) < least)
                continue;
            ++after[with.pixel(x, y)];
            ++before[without.pixel(x, y)];
            ++found.pixels;
        }
    }
    found.with = QColor(mostOf(
            after, [](QRgb) { return true; }, 1));
    found.without = QColor(mostOf(
            before, [](QRgb) { return true; }, 1));
    return found;
}

// Where a control begins, from outside of it to its inside, halfway up.
struct Edge
{
    QColor outside;
    QColor line; // what stands out most from both
    QColor inside;
};

inline Edge leftEdgeOf(const QImage &image, const QRect &control)
{
    const int y = control.center().y() * density;
    const auto at = [&](int x) { return image.pixelColor(x, y); };
    constexpr int reach = 4 * density; // of a line; a tick begins later
    const int begin = control.left() * density;
    Edge edge{at(begin - density), {}, {}};
    int place = begin;
    for (int x = begin; x < begin + reach; ++x) {
        if (theme::contrast(at(x), edge.outside) > theme::contrast(at(place), edge.outside))
            place = x;
    }
    edge.line = at(place);
    edge.inside = at(place + 2 * density);
    return edge;
}

// In a part of two pictures: how much of what is drawn in either is not drawn in the other, 0 to 1.
inline double inkThatDiffers(const QImage &one, const QImage &other, const QRect &rect)
{
    const auto isInk = [](const QImage &image, const QColor &ground, int x, int y) {
        return theme::contrast(image.pixelColor(x, y), ground) >= 3;
    };
    const QRect pixels(rect.topLeft() * density, rect.size() * density);
    const QColor ground = coloursIn(one, rect).ground;
    const QColor otherGround = coloursIn(other, rect).ground;
    int either = 0;
    int differing = 0;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            const bool here = isInk(one, ground, x, y);
            const bool there = isInk(other, otherGround, x, y);
            either += here || there ? 1 : 0;
            differing += here != there ? 1 : 0;
        }
    }
    return either == 0 ? 0 : double(differing) / either;
}

} // namespace drawn
