// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/selectionsummary.h"

#include "ui/describe.h"

#include <QHash>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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

// "8 Active", most first, one a line.
QString counted(const QStringList &words)
{
    QHash<QString, int> counts;
    for (const QString &word : words)
        ++counts[word];
    QStringList distinct = counts.keys();
    std::sort(distinct.begin(), distinct.end(), [&counts](const QString &a, const QString &b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b) : a < b;
    });
    QStringList lines;
    for (const QString &word : std::as_const(distinct))
        lines += QLocale().toString(counts.value(word)) + u' ' + word;
    return lines.join(u'\n');
}

} // namespace

SelectionSummary::SelectionSummary(QWidget *parent)
    : QScrollArea(parent), m_heading(heading({})), m_statuses(line()), m_types(line()), m_actions(line())
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 13 / 9);
    m_heading->setFont(large);
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
}

void SelectionSummary::setItems(const QList<Item> &items, Connection::Readiness readiness)
{
    QStringList statuses;
    QStringList types;
    for (const Item &item : items) {
        statuses += chipFor(item.computer, item.local).word;
        types += describe::type(item.computer);
    }
    QStringList actions;
    for (const Operation::Kind kind : {Operation::Kind::RefreshCredentials, Operation::Kind::RetryInstall,
                                       Operation::Kind::Resume, Operation::Kind::Delete}) {
        const auto reached = std::count_if(items.cbegin(), items.cend(), [&](const Item &item) {
            return eligibility(kind, item.computer, item.local, readiness) == Ineligible::No;
        });
        actions += describe::reach(kind, int(reached), int(items.size()));
    }
    m_heading->setText(tr("%Ln computer(s) selected", nullptr, int(items.size())));
    m_statuses->setText(counted(statuses));
    m_types->setText(counted(types));
    m_actions->setText(actions.join(u'\n'));
}
