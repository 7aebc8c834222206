// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icondrawing.h"

#include <QFile>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sides{16, 20, 24,  32, 40,
                           48, 64, 128, 256}; // of the pictures; ui/CMakeLists.txt makes them

QString pathOf(const QString &name, int side)
{
    return u":/icons/%1-%2.png"_s.arg(name, QString::number(side));
}

} // namespace

bool icondrawing::exists(const QString &name)
{
    return QFile::exists(pathOf(name, sides.front()));
}

void icondrawing::draw(QPainter *painter, const QString &name, const QSize &size)
{
    const int side = std::min(size.width(), size.height());
    const auto fitting =
            std::find_if(sides.cbegin(), sides.cend(), [side](int each) { return each >= side; });
    const QImage picture(pathOf(name, fitting == sides.cend() ? sides.back() : *fitting));
    const QImage fitted = picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    painter->drawImage((size.width() - side) / 2, (size.height() - side) / 2, fitted);
}
