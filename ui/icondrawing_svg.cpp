// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icondrawing.h"

#include <QFile>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

} // namespace

bool icondrawing::exists(const QString &name)
{
    return QFile::exists(pathOf(name));
}

void icondrawing::draw(QPainter *painter, const QString &name, const QSize &size)
{
    QSvgRenderer renderer(pathOf(name));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, QRectF(QPointF(0, 0), size));
}
