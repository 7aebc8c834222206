// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/targetdialog.h"

#include "ui/connectionline.h"
#include "ui/describe.h"
#include "ui/fleet/fleetmodel.h"

using namespace Qt::StringLiterals;

TargetDialog::TargetDialog(const Question &question, const FleetModel *fleet, Connection *connection,
                           QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_fleet(fleet)
    , m_connection(connection)
    , m_namesakes(sharedNames(question.targets, *fleet))
{
    setAttribute(Qt::WA_DeleteOnClose);
    connect(connection, &QObject::destroyed, this, &QDialog::reject);
    connect(connection, &Connection::readinessChanged, this, [this] { review(); });
    connect(fleet, &FleetModel::fleetChanged, this, [this] { review(); });
    // A reading never resets the model: only another connection does.
    connect(fleet, &QAbstractItemModel::modelAboutToBeReset, this, &QDialog::reject);
}

QStringList TargetDialog::targetIds() const
{
    QStringList ids;
    for (const Computer &computer : m_question.targets)
        ids.append(computer.id);
    return ids;
}

QLabel *TargetDialog::connectionLine() const
{
    auto *line = new ConnectionLine;
    if (m_connection)
        line->setProfile(m_connection->profile());
    return line;
}

void TargetDialog::accept()
{
    if (!isVisible() || review() || !m_blocked.isEmpty() || m_question.targets.isEmpty() || !isComplete())
        return;
    // What follows from the answer is no news about the question: to look again at each step of it would take
    // longer than the answer itself.
    disconnect(m_fleet, nullptr, this, nullptr);
    Q_EMIT confirmed(m_question.targets);
    QDialog::accept();
}

void TargetDialog::removeTarget(const QString &id)
{
    Changes changes;
    changes.others = m_question.targets.removeIf([&id](const Computer &c) { return c.id == id; }) > 0;
    if (!changes.any())
        return;
    // Else the look before the answer would take this for news, and refuse.
    m_namesakes = sharedNames(m_question.targets, *m_fleet);
    showQuestion(changes);
}

bool TargetDialog::review()
{
    if (!m_connection)
        return false;
    Changes changes;
    const QString blockedBefore = m_blocked;
    m_blocked = reasonAgainst(m_connection->readiness());
    QList<Computer> kept;
    for (const Computer &shown : std::as_const(m_question.targets))
        reviewTarget(shown, &kept, &changes);
    m_question.targets = kept;
    const QSet<QString> namesakes = sharedNames(kept, *m_fleet);
    changes.others = changes.others || m_blocked != blockedBefore || m_namesakes != namesakes;
    m_namesakes = namesakes;
    if (changes.any())
        showQuestion(changes);
    return changes.any();
}

void TargetDialog::reviewTarget(const Computer &shown, QList<Computer> *kept, Changes *changes)
{
    const Computer *now = m_fleet->computer(shown.id);
    const LocalState local = m_fleet->localState(shown.id);
    if (!now || local.gone) {
        changes->gone.append(describe::name(shown));
        return;
    }
    if (now->name != shown.name)
        changes->renamed.append(tr("%1 → %2").arg(describe::inSentence(describe::name(shown)),
                                                  describe::inSentence(describe::name(*now))));
    const Ineligible why = eligibility(m_question.kind, *now, local, Connection::Readiness::Ready);
    if (why != Ineligible::No) {
        const QString reason = describe::reason(why, local);
        if (m_question.several) {
            m_question.skipped.append({describe::name(*now), describe::skipReason(why, local)});
            changes->others = true;
            return;
        }
        if (m_blocked.isEmpty())
            m_blocked = reason;
    }
    changes->others = changes->others || *now != shown;
    kept->append(*now);
}
