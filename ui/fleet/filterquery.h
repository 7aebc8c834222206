// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QStringList>

struct FleetRow;

// One thing that the filter field asks for: gpu, -type:own, name:ci-*, step:install=failed, age>7d,
// /^web-\d+/
struct FilterTerm
{
    enum class Key { Text, Status, Type, Step, Name, Id, Host, Owner, Age, Is };
    enum class Way { Plain, Wildcard, Pattern };
    enum class Fact { Attention, Busy, Protected, Stuck, Unreadable };
    enum class Than { Less, AtMost, AtLeast, More };

    Key key = Key::Text;
    bool negated = false;
    Way way = Way::Plain;
    // Folded; of a wildcard, what of * ? \ means itself stands behind a \; of a pattern, as it was typed; of
    // an age, its number and unit. Only empty where there is a state.
    QString value;
    QString state; // folded, of a step; empty: any
    Fact fact = Fact::Attention;
    Than than = Than::More;
    qint64 ageMs = 0;

    bool operator==(const FilterTerm &) const = default;
};

// What the text of the filter field asks for: every term of it must match.
struct FilterQuery
{
    QList<FilterTerm> terms;

    bool has(FilterTerm::Key key) const;
    // Whoever does not fit the other does not fit this one, whatever time it is.
    bool narrows(const FilterQuery &other) const;
    QString toText() const; // reads as this one

    bool operator==(const FilterQuery &) const = default;
};

// What status: and type: find, each by its beginning.
QStringList statusWords(const FleetRow &row);
QStringList typeWords(const FleetRow &row);
// Without case and diacritical marks: what a search compares.
QString foldForSearch(const QString &text);
// A pattern for folded texts, which gives up where it would try for too long.
QRegularExpression expressionFor(const QString &pattern);
// How many characters it has before the pattern's first.
qsizetype expressionPrefix();
