// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QSize;

// The drawings of resources/icons: rendered by Qt Svg where the build has it, else of pictures that were made
// of them while building.
namespace icondrawing {

bool exists(const QString &name);
// As large as fits into `size` from the origin, in the middle of it.
void draw(QPainter *painter, const QString &name, const QSize &size);

} // namespace icondrawing
