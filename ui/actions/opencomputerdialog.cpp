// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/opencomputerdialog.h"

#include "app/fleet/connection.h"
#include "ui/actions/dialogparts.h"
#include "ui/actions/matches.h"
#include "ui/actions/noteline.h"
#include "ui/describe.h"
#include "ui/fleet/fleetfilter.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

OpenComputerDialog::OpenComputerDialog(const FleetFilter *filter, Connection *connection, QWidget *parent)
    : QDialog(parent)
    , m_filter(filter)
    , m_connection(connection)
    , m_lookup(connection->client())
    , m_field(new QLineEdit)
    , m_matches(new QListWidget)
    , m_note(new NoteLine(NoteLine::Look::Warning))
{
    setWindowTitle(tr("Open Computer"));
    lay();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &OpenComputerDialog::search);
    connect(m_matches, &QListWidget::currentRowChanged, this, &OpenComputerDialog::showChoice);
    connect(m_matches, &QListWidget::itemDoubleClicked, this, &OpenComputerDialog::accept);
    connect(&m_lookup, &ComputerLookup::found, this, &OpenComputerDialog::onFound);
    connect(&m_lookup, &ComputerLookup::missing, this,
            [this] { say(tr("No computer with this name or ID.")); });
    connect(&m_lookup, &ComputerLookup::failed, this, [this](const Error &error) {
        if (m_connection)
            m_connection->heed(error);
        say(describe::error(error, m_connection ? m_connection->profile().endpoint.host() : QString()));
    });
    // The connection owns what the lookup asks with.
    connect(connection, &QObject::destroyed, this, &QDialog::reject);
    search();
    m_field->setFocus();
}

void OpenComputerDialog::lay()
{
    auto *column = new QVBoxLayout(this);
    auto *label = new QLabel(tr("&Name or ID:"));
    label->setBuddy(m_field);
    m_field->setAccessibleName(tr("Name or ID"));
    m_matches->setAccessibleName(tr("Matching computers"));
    m_matches->setTabKeyNavigation(false);
    m_matches->setUniformItemSizes(true);
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(m_matches, 1);
    column->addWidget(m_note);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_open = buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    m_open->setDefault(true); // after it has a dialog: earlier, the first button would win
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &OpenComputerDialog::accept);
    resize(dialogparts::width(), dialogparts::width() * 3 / 5);
}

QString OpenComputerDialog::wanted() const
{
    return m_field->text().trimmed();
}

QString OpenComputerDialog::choice() const
{
    const QListWidgetItem *item = m_matches->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

bool OpenComputerDialog::isHidden(const QString &key) const
{
    return m_filter->rowOf(key) < 0;
}

void OpenComputerDialog::search()
{
    m_matches->clear();
    const QStringList keys = matches::find(*m_filter->fleet(), wanted());
    for (const QString &key : keys)
        addMatch(key);
    if (!wanted().isEmpty())
        offerServer(); // it may know one that the list lacks, also where others match
    m_matches->setCurrentRow(0);
    showChoice();
}

void OpenComputerDialog::offerServer()
{
    m_matches->addItem(tr("Ask the server for “%1”").arg(describe::inSentence(wanted())));
}

void OpenComputerDialog::addMatch(const QString &key)
{
    const Computer *computer = m_filter->fleet()->computer(key);
    const QString name = describe::inSentence(describe::name(*computer));
    const QString id = describe::plain(computer->id);
    auto *item =
            new QListWidgetItem(isHidden(key) ? tr("%1 · %2 · hidden by the filter", "name, ID").arg(name, id)
                                              : tr("%1 · %2", "name, ID").arg(name, id));
    item->setData(Qt::UserRole, key);
    m_matches->addItem(item);
}

void OpenComputerDialog::showChoice()
{
    m_lookup.cancel(); // whoever looks elsewhere has changed their mind
    const QString key = choice();
    const bool asks = key.isEmpty() && !wanted().isEmpty();
    const bool alone = asks && m_matches->count() == 1;
    say(alone ? tr("No computer in the list matches. The server may know one.") : QString());
    m_open->setText(asks ? tr("Ask the Server") : tr("Open"));
    m_open->setEnabled(!wanted().isEmpty());
}

void OpenComputerDialog::say(const QString &text)
{
    m_note->setText(text);
}

void OpenComputerDialog::accept()
{
    // While asking, the button stays enabled: else its focus, and the next Enter, would go to Cancel.
    if (wanted().isEmpty() || m_lookup.isAsking())
        return;
    const QString key = choice();
    if (!key.isEmpty()) {
        Q_EMIT chosen(key);
        QDialog::accept();
        return;
    }
    if (m_connection && m_connection->readiness() == Connection::Readiness::KeyRejected)
        return say(describe::reason(Ineligible::KeyRejected));
    say(tr("Asking the server…"));
    m_lookup.find(wanted());
}

void OpenComputerDialog::onFound(const Computer &computer, quint64 settled)
{
    m_connection->takeIn(computer, settled); // the fleet has its row now
    if (m_filter->fleet()->row(computer.id) < 0) {
        say(tr("No computer with this name or ID.")); // deleted a moment ago
    } else {
        Q_EMIT chosen(computer.id);
        QDialog::accept();
    }
}

bool OpenComputerDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const int step = press->key() == Qt::Key_Down ? 1 : press->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            const int last = m_matches->count() - 1;
            m_matches->setCurrentRow(std::clamp(m_matches->currentRow() + step, std::min(0, last), last));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
