// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/columnwidths.h"

#include "ui/chip.h"
#include "ui/describe.h"
#include "ui/fleet/fleettable.h"
#include "ui/fleet/statusdelegate.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// Widths in tenths of the font's width, as the mock-up has them with a 9-point font, where ten digits take 80
// pixels.
struct Usual
{
    int width;
    bool shown;
};
constexpr std::array<Usual, FleetTable::ColumnCount> usuals{{
        {170, true},
        {136, true},
        {104, true},
        {214, true},
        {78, true},
        {104, true}, // and what is left at the end of the table
        {220, false},
        {250, false},
        {110, false},
        {160, false},
        {150, false},
        {130, false},
        {190, false},
        {260, false},
        {260, false},
}};

constexpr std::array statuses{Computer::Status::Active, Computer::Status::Provisioning,
                              Computer::Status::Error, Computer::Status::Unknown};

Usual usualOf(int column)
{
    return usuals.at(static_cast<std::size_t>(column));
}

QList<Chip> chipsOfOperations(const Computer &computer)
{
    using Kind = Operation::Kind;
    using State = Operation::State;
    QList<Chip> chips;
    for (const Kind kind :
         {Kind::RefreshCredentials, Kind::RetryInstall, Kind::Delete, Kind::Resume, Kind::Update}) {
        for (const State state :
             {State::Queued, State::Running, State::Checking, State::Failed, State::OutcomeUnknown}) {
            Operation operation;
            operation.kind = kind;
            operation.state = state;
            operation.changes.name = u"renamed"_s;
            LocalState local;
            local.operation = operation;
            chips += chipFor(computer, local);
        }
    }
    return chips;
}

// Every word of ours that a status may be, in the language that is spoken.
int widestChip(const QFont &font)
{
    Computer computer;
    computer.id = u"any"_s;
    QList<Chip> chips = chipsOfOperations(computer);
    for (const Computer::Status status : statuses) {
        computer.status = status;
        chips += chipFor(computer, {});
        chips.last().attention = status != Computer::Status::Error; // its word says so
    }
    LocalState gone;
    gone.gone = true;
    LocalState unclear;
    unclear.unclearSince = QDateTime::currentDateTimeUtc();
    Computer unreadable;
    unreadable.unreadable = Computer::Unreadable::NoId;
    chips += {chipFor(unreadable, {}), chipFor(computer, gone), chipFor(computer, unclear)};
    int widest = 0;
    for (const Chip &chip : std::as_const(chips))
        widest = std::max(widest, chipSize(chip, font).width());
    constexpr int rounding = 2;
    return widest + rounding + 2 * StatusDelegate::margin;
}

} // namespace

bool columnwidths::isShown(int column)
{
    return usualOf(column).shown;
}

int columnwidths::usual(int column, const QString &title, const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    constexpr int margins = 16; // of a cell or a title, both sides
    const int least = QFontMetrics(bold).horizontalAdvance(title) + margins;
    const int width = std::max(usualOf(column).width * unit(font) / 80, least);
    if (column == FleetTable::StatusColumn)
        return std::max(width, widestChip(font));
    if (column == FleetTable::TypeColumn)
        return std::max(width, typeWord(QFontMetrics(font)) + margins);
    return width;
}

int columnwidths::unit(const QFont &font)
{
    return std::max(1, QFontMetrics(font).horizontalAdvance(u"0123456789"_s));
}

int columnwidths::statusWord(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const Computer::Status status : statuses) {
        Computer computer;
        computer.status = status;
        widest = std::max(widest, metrics.horizontalAdvance(describe::status(computer)));
    }
    return widest;
}

int columnwidths::typeWord(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const QString &word : {u"e2b"_s, u"byom"_s, QString()}) {
        Computer computer;
        computer.providerType = word;
        widest = std::max(widest, metrics.horizontalAdvance(describe::type(computer)));
    }
    return widest;
}
