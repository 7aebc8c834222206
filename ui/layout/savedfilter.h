// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// What somebody asked to see, under a name of theirs.
struct SavedFilter
{
    QString name;   // never empty; no two have the same, in whatever case
    QString text;   // of the filter field
    QString status; // the chip, by the word of FleetFilter::Status
    QString type;   // "managed", "own"; empty: all

    bool operator==(const SavedFilter &) const = default;
};

// Saved filters as the bytes of a file.
namespace savedfilterfile {

inline constexpr qint64 sizeLimit = qint64(1024) * 1024; // bytes: nobody wrote more
inline constexpr qsizetype longestName = 60;             // characters
inline constexpr qsizetype longestText = 1000;

enum class Readable {
    Yes,
    Newer, // a later version's, which is its own
    No,
};

QByteArray toBytes(const QList<SavedFilter> &filters);
// All of them or none: what cannot be read whole is not to be overwritten by its half.
Readable fromBytes(const QByteArray &bytes, QList<SavedFilter> *filters);

} // namespace savedfilterfile
