// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

// One message for the strip at the bottom of the list: it stays until somebody closes it.
struct Notice
{
    enum class Level { Info, Warning, Error };

    Level level = Level::Error;
    QString text;    // one whole sentence or two, plain text, translated
    QString details; // what [Details] unfolds and [Copy] copies; empty: nothing more is known
    QString key;    // whom it is about, a computer's id or a batch: a newer one with the same key replaces it
    QString action; // what a button beside it would say ("Try Again"); empty: no button
    bool aboutRow = true; // whether its key, where it has one, is a row that Show can lead to

    bool operator==(const Notice &) const = default;
};

Q_DECLARE_METATYPE(Notice)
