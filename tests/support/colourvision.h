// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

// How colours look to people who see with two kinds of cones, and how far apart they are then.
namespace colourvision {

enum class Kind { Protanopia, Deuteranopia, Tritanopia };
constexpr std::array<Kind, 3> kinds{Kind::Protanopia, Kind::Deuteranopia, Kind::Tritanopia};

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

inline QString name(Kind kind)
{
    constexpr std::array<const char *, 3> names{"protanopia", "deuteranopia", "tritanopia"};
    return QString::fromLatin1(names[static_cast<std::size_t>(kind)]);
}

// Machado, Oliveira and Fernandes 2009, severity 1, for linear light.
inline const Matrix &matrixOf(Kind kind)
{
    static const std::array<Matrix, 3> matrices{{
            {{{0.152286, 1.052583, -0.204868},
              {0.114503, 0.786281, 0.099216},
              {-0.003882, -0.048116, 1.051998}}},
            {{{0.367322, 0.860646, -0.227968},
              {0.280085, 0.672501, 0.047413},
              {-0.011820, 0.042940, 0.968881}}},
            {{{1.255528, -0.076749, -0.178779},
              {-0.078411, 0.930809, 0.147602},
              {0.004733, 0.691367, 0.303900}}},
    }};
    return matrices[static_cast<std::size_t>(kind)];
}

inline Triple times(const Matrix &matrix, const Triple &v)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row)
        result[row] = matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2];
    return result;
}

inline Triple linear(const QColor &colour)
{
    const auto one = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {one(colour.redF()), one(colour.greenF()), one(colour.blueF())};
}

inline QColor seen(const QColor &colour, Kind kind)
{
    Triple v = times(matrixOf(kind), linear(colour));
    for (double &c : v) {
        c = std::clamp(c, 0.0, 1.0);
        c = c <= 0.0031308 ? c * 12.92 : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
    }
    return QColor::fromRgbF(float(v[0]), float(v[1]), float(v[2]));
}

inline QImage seen(QImage image, Kind kind)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, seen(image.pixelColor(x, y), kind));
    }
    return image;
}

// CIE 1976, of light as at noon (D65).
inline Triple lab(const QColor &colour)
{
    static const Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                               {0.2126729, 0.7151522, 0.0721750},
                               {0.0193339, 0.1191920, 0.9503041}}};
    const Triple xyz = times(toXyz, linear(colour));
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

inline double distance(const QColor &a, const QColor &b)
{
    const Triple one = lab(a);
    const Triple other = lab(b);
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

} // namespace colourvision
