// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/selectionsummary.h"

#include "ui/fleet/fleetmodel.h"
#include "ui/textsize.h"

#include <QDeadlineTimer>
#include <QLabel>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace {

constexpr auto slice = 4ms;      // of a frame's 16
constexpr int betweenLooks = 64; // computers, between two looks at the clock

QLabel *line()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *heading(const QString &text)
{
    QLabel *label = line();
    label->setText(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

SelectionSummary::SelectionSummary(QWidget *parent)
    : QScrollArea(parent), m_heading(heading({})), m_statuses(line()), m_types(line()), m_actions(line())
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    textsize::makeHeading(m_heading, 13.0 / 9);
    column->addWidget(m_heading);
    for (const auto &[title, value] : {std::pair(tr("Status"), m_statuses), std::pair(tr("Type"), m_types),
                                       std::pair(tr("What each action would touch"), m_actions)}) {
        column->addSpacing(8);
        column->addWidget(heading(title));
        column->addWidget(value);
    }
    column->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_slices.setSingleShot(true);
    connect(&m_slices, &QTimer::timeout, this, &SelectionSummary::proceed);
}

void SelectionSummary::setKeys(const FleetModel *fleet, const QStringList &keys,
                               Connection::Readiness readiness)
{
    m_fleet = fleet;
    m_keys = keys;
    m_next = 0;
    m_row = 0;
    m_tally = SelectionTally(readiness);
    if (keys.size() <= atOnce)
        proceed();
    else
        m_slices.start(0); // and no sooner: who asks several times is answered once
}

// Selected rows mostly follow one another, so that only a few have to be looked up.
int SelectionSummary::rowOf(const QString &key)
{
    const bool follows = m_row >= 0 && m_row < m_fleet->rowCount()
                         && m_fleet->at(m_row).key.constData() == key.constData();
    const int row = follows ? m_row : m_fleet->row(key);
    m_row = row < 0 ? m_row : row + 1;
    return row;
}

void SelectionSummary::proceed()
{
    const bool whole = m_keys.size() <= atOnce;
    const QDeadlineTimer end(whole ? QDeadlineTimer::Forever : QDeadlineTimer(slice));
    while (m_next < m_keys.size()) {
        if (m_next % betweenLooks == 0 && end.hasExpired()) {
            m_slices.start(0);
            return;
        }
        const int row = rowOf(m_keys.at(m_next++));
        if (row >= 0)
            m_tally.add(m_fleet->at(row), m_fleet->facts(row));
    }
    m_slices.stop();
    m_heading->setText(tr("%Ln computer(s) selected", nullptr, m_tally.count()));
    m_statuses->setText(m_tally.statuses());
    m_types->setText(m_tally.types());
    m_actions->setText(m_tally.reaches());
    m_keys.clear();
}
