// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QString>

// The colours that tell connections apart. They stand beside a name, and never say anything alone.
namespace connectioncolours {

struct Choice
{
    QString word;
    QString value; // "#rrggbb"
};
QList<Choice> choices();
QString word(const QString &value); // "Blue"; empty: none of ours
QIcon swatch(const QString &value);

} // namespace connectioncolours
