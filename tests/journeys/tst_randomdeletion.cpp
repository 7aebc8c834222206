// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxserver.h"
#include "deletionquestion.h"
#include "fleetdisturber.h"
#include "journey.h"
#include "ui/actions/bulkprogress.h"
#include "ui/describe.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Way = DeletionQuestion::Way;

namespace {

constexpr quint32 seeds = 20;    // each with a window and a fleet of its own
constexpr int patience = 30'000; // ms, for an answer on a machine that has other things to do
constexpr const char *seedVariable = "MILLWRIGHT_TEST_SEED"; // repeats the runs of this one alone
// So many computers and runs instead of the usual ones, with one seed: tests/scale has it so.
constexpr const char *fleetVariable = "MILLWRIGHT_TEST_FLEET";
constexpr const char *runsVariable = "MILLWRIGHT_TEST_RUNS";

int numberOf(const char *variable, int usual)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : usual;
}

// Readings come when the test asks for one, and after changes: so that a seed means the same each time.
Connection::Pace patient()
{
    Connection::Pace pace = Journey::fastPace();
    pace.monitor.foreground = 10min;
    pace.monitor.changing = 10min;
    pace.monitor.background = 10min;
    return pace;
}

QStringList sorted(QStringList ids)
{
    ids.sort();
    return ids;
}

} // namespace

// Whatever happens to the fleet and to the list while a delete dialog is open: what is deleted is what the
// dialog showed when it was accepted, all of it, nothing else, and once.
class tst_RandomDeletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void whatIsDeletedIsWhatTheDialogShowed_data();
    void whatIsDeletedIsWhatTheDialogShowed();

private:
    const int m_fleetSize = numberOf(fleetVariable, 40);
    const int m_runsPerSeed = numberOf(runsVariable, 50);

    // One run; what was wrong, or nothing.
    QString run();
    bool open();
    QString disturbSometimes(int atMost);
    void disturb();
    void disturbDialog(const QString &target);
    QString read();
    QString shownOf(const QSet<QString> &vanished) const;
    QString look();
    bool isExplained(const QString &id) const;
    QString answer();
    QString accept();
    void askAgainAndCancel();
    QString judge();

    Way anyWay() { return m_random.bounded(2) ? Way::Mouse : Way::Keyboard; }
    bool oneIn(int chances) { return m_random.bounded(chances) == 0; }
    Connection *connection() { return m_journey->window()->connection(); }

    QRandomGenerator m_random;
    std::unique_ptr<Journey> m_journey;
    std::unique_ptr<FleetDisturber> m_others;
    std::unique_ptr<DeletionQuestion> m_question;
    QHash<QString, QString> m_shown; // what the dialog showed when it was last looked at: names by id
    QSet<QString> m_kept;
    QSet<QString> m_refreshed; // with a change of ours under way
    QString m_said;            // all that could be read in the dialog since it opened
    QStringList m_expected;    // ids that are to be deleted
    int m_accepted = 0, m_several = 0, m_cancelled = 0, m_moot = 0, m_lost = 0;
};

void tst_RandomDeletion::initTestCase()
{
    QLoggingCategory::setFilterRules(u"millwright.*.info=false"_s);
}

void tst_RandomDeletion::init()
{
    QFETCH(const quint32, seed);
    m_random.seed(seed);
    SandboxOptions options;
    options.fleet = m_fleetSize;
    options.seed = seed;
    options.speed = 0;
    m_journey = std::make_unique<Journey>(options);
    QVERIFY(m_journey->start(patient()));
    m_journey->window()->setUpdatesEnabled(
            false); // nobody looks at the pixels, and they take most of the time
    m_others = std::make_unique<FleetDisturber>(m_journey.get(), &m_random);
    // Later, when the dialog has taken it in, too.
    connect(m_journey->window()->fleet(), &FleetModel::fleetChanged, this, [this] {
        QMetaObject::invokeMethod(
                this, [this] { m_said += m_question ? m_question->words() : QString(); },
                Qt::QueuedConnection);
    });
}

void tst_RandomDeletion::cleanup()
{
    m_question.reset();
    m_others.reset();
    m_journey.reset();
}

// The runs must have been worth something.
void tst_RandomDeletion::cleanupTestCase()
{
    qInfo("%d accepted (%d of several), %d cancelled, %d moot; %d computers left an open dialog", m_accepted,
          m_several, m_cancelled, m_moot, m_lost);
    if (qEnvironmentVariableIsSet(seedVariable))
        return;
    if (qEnvironmentVariableIsSet(fleetVariable)) {
        QVERIFY(m_accepted > 0);
        return;
    }
    QVERIFY(m_accepted > 400 && m_several > 200 && m_cancelled > 100 && m_moot > 5 && m_lost > 100);
}

void tst_RandomDeletion::whatIsDeletedIsWhatTheDialogShowed_data()
{
    QTest::addColumn<quint32>("seed");
    const bool large = qEnvironmentVariableIsSet(fleetVariable);
    const quint32 only = quint32(numberOf(seedVariable, large ? 1 : 0));
    for (quint32 seed = only ? only : 1; seed <= (only ? only : seeds); ++seed)
        QTest::addRow("%s=%u", seedVariable, seed) << seed;
}

void tst_RandomDeletion::whatIsDeletedIsWhatTheDialogShowed()
{
    QFETCH(const quint32, seed);
    for (int number = 0; number < m_runsPerSeed; ++number) {
        const QString wrong = run();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1=%2, run %3: %4"_s.arg(QLatin1StringView(seedVariable))
                                                     .arg(seed)
                                                     .arg(number)
                                                     .arg(wrong)));
    }
}

QString tst_RandomDeletion::run()
{
    m_expected.clear();
    m_said.clear();
    m_kept.clear();
    m_refreshed.clear();
    m_shown.clear();
    m_others->topUp(m_fleetSize);
    QString wrong = read();
    for (int tries = 0; wrong.isEmpty() && !open(); ++tries) {
        if (tries == 20)
            return u"there is nothing that could be deleted"_s;
    }
    if (wrong.isEmpty())
        wrong = look();
    if (wrong.isEmpty())
        wrong = disturbSometimes(4);
    if (wrong.isEmpty())
        wrong = answer();
    if (wrong.isEmpty() && oneIn(4))
        askAgainAndCancel();
    if (wrong.isEmpty() && oneIn(3))
        disturb();
    m_question.reset();
    return wrong.isEmpty() ? judge() : wrong;
}

// Chooses computers and asks for their deletion.
bool tst_RandomDeletion::open()
{
    m_others->settle();
    m_others->sort();
    oneIn(2) ? m_others->filter() : m_others->showAll();
    if (m_journey->table()->model()->rowCount() == 0)
        m_others->showAll();
    m_others->select(oneIn(3) ? 1 : 2 + m_random.bounded(7));
    if (m_journey->table()->selectedShownKeys().isEmpty() || !m_journey->press(u"Delete…"_s))
        return false;
    m_question = std::make_unique<DeletionQuestion>(m_journey->window());
    const QStringList chosen = m_journey->table()->selectedShownKeys();
    return m_question->isOpen() && sorted(m_question->ids()) == sorted(chosen);
}

QString tst_RandomDeletion::disturbSometimes(int atMost)
{
    QString wrong;
    for (int left = m_random.bounded(atMost + 1); left > 0 && wrong.isEmpty(); --left) {
        disturb();
        wrong = oneIn(2) ? read() : QString();
        if (wrong.isEmpty())
            wrong = look();
    }
    return wrong;
}

void tst_RandomDeletion::disturb()
{
    const QStringList shown = m_question ? m_question->ids() : QStringList();
    const QString target =
            shown.isEmpty() || oneIn(4) ? QString() : shown.at(m_random.bounded(int(shown.size())));
    switch (m_random.bounded(14)) {
    case 0:
        return m_others->arrive();
    case 1:
    case 2:
    case 3:
        return m_others->vanish(target);
    case 4:
        return m_others->rename(target);
    case 5:
        return m_others->changeStatus(target);
    case 6:
        return m_others->filter();
    case 7:
        return m_others->sort();
    case 8:
        return m_others->select(1 + m_random.bounded(4));
    case 9:
        return m_others->settle();
    case 10:
        return connection()->monitor()->reload(); // whose answer comes whenever it comes
    default:
        return disturbDialog(target);
    }
}

// By the one who reads it.
void tst_RandomDeletion::disturbDialog(const QString &target)
{
    if (!m_question || !m_question->isOpen())
        return;
    switch (m_random.bounded(4)) {
    case 0:
        if (m_question->isAboutSeveral() && !m_question->ids().isEmpty()) {
            const QStringList ids = m_question->ids();
            const int row = m_random.bounded(int(ids.size()));
            m_kept.insert(ids.at(row));
            m_question->keep(row, anyWay());
        }
        return;
    case 1:
        if (m_question->field())
            m_question->type(m_question->asked().chopped(1), anyWay());
        return;
    case 2:
        m_journey->button(u"Delete…"_s)->click();
        return;
    default:
        // Another change of ours makes it busy for a while.
        if (const Computer *computer = m_journey->window()->fleet()->computer(target)) {
            Operation refresh;
            refresh.kind = Operation::Kind::RefreshCredentials;
            refresh.computerId = target;
            refresh.computerName = computer->name;
            m_refreshed.insert(target);
            connection()->operations()->submit({refresh});
        }
    }
}

// Waits for a reading that begins now. It tells of everybody who has vanished by now.
QString tst_RandomDeletion::read()
{
    const QSet<QString> vanished = m_others->vanished();
    const quint64 before = connection()->client()->begun();
    QSignalSpy spy(connection()->monitor(), &FleetMonitor::fleetRead);
    connection()->monitor()->reload();
    while (spy.isEmpty() || spy.constLast().constFirst().value<Fleet>().begun <= before) {
        if (!spy.wait(patience))
            return u"no reading arrived"_s;
    }
    QString shown;
    // Each that the list has lost is read by its id first.
    const bool told = QTest::qWaitFor(
            [this, &vanished, &shown] {
                shown = shownOf(vanished);
                return shown.isEmpty();
            },
            patience);
    return told ? QString() : u"the dialog still shows %1, which a reading told to be gone"_s.arg(shown);
}

// One of these that the dialog still shows; empty: none.
QString tst_RandomDeletion::shownOf(const QSet<QString> &vanished) const
{
    const QStringList shown = m_question ? m_question->ids() : QStringList();
    for (const QString &id : shown) {
        // An answer about one of them that came after the reading began counts more than the reading.
        if (vanished.contains(id) && !m_refreshed.contains(id))
            return id;
    }
    return {};
}

// At the dialog: whoever is no longer shown has a reason that could be read, and nobody has come.
QString tst_RandomDeletion::look()
{
    m_said += m_question->words();
    const QStringList ids = m_question->ids();
    for (auto before = m_shown.cbegin(); before != m_shown.cend(); ++before) {
        if (ids.contains(before.key()) || m_kept.contains(before.key()))
            continue;
        ++m_lost;
        if (!isExplained(before.key()))
            return u"%1 (%2) is no longer shown; the dialog said: %3"_s.arg(before.key(), before.value(),
                                                                            m_said);
    }
    const bool first = m_shown.isEmpty() && m_kept.isEmpty();
    QHash<QString, QString> shown;
    for (const QString &id : ids) {
        if (m_kept.contains(id) || (!first && !m_shown.contains(id)))
            return u"the dialog shows %1, which it must not"_s.arg(id);
        const Computer *computer = m_journey->window()->fleet()->computer(id);
        shown.insert(id, computer ? describe::name(*computer) : QString());
    }
    if (!first || !shown.isEmpty())
        m_shown = shown;
    return m_question->contradiction();
}

bool tst_RandomDeletion::isExplained(const QString &id) const
{
    // Also one that has vanished is only skipped where a change of ours met it before a reading told.
    return m_said.contains(u"skipped"_s) || m_said.contains(u"No computer is left"_s)
           || (m_others->vanished().contains(id) && m_said.contains(u"already been deleted"_s));
}

QString tst_RandomDeletion::answer()
{
    for (int tries = 0; tries < 3 && m_question->field() && !oneIn(4); ++tries) {
        m_question->field()->clear();
        if (oneIn(8)) {
            m_question->type(u"delete all"_s, anyWay());
            if (m_question->mayBeAccepted())
                return u"“delete all” was taken for %1"_s.arg(m_question->asked());
            m_question->field()->clear();
        }
        m_question->type(m_question->asked(), anyWay());
        QString wrong = oneIn(2) ? disturbSometimes(2) : QString();
        if (wrong.isEmpty() && m_question->mayBeAccepted())
            return accept();
        if (!wrong.isEmpty())
            return wrong;
    }
    m_question->field() ? ++m_cancelled : ++m_moot;
    m_question->cancel(anyWay());
    return m_question->isOpen() ? u"the dialog stays open when it is cancelled"_s : QString();
}

QString tst_RandomDeletion::accept()
{
    m_expected = m_question->ids();
    ++m_accepted;
    m_several += m_question->isAboutSeveral();
    m_question->accept(anyWay());
    if (m_question->isOpen())
        return u"the dialog stays open when it is accepted"_s;
    if (oneIn(3))
        m_question->pressVerbAgain();
    return {};
}

// While what was accepted is under way.
void tst_RandomDeletion::askAgainAndCancel()
{
    if (!m_journey->press(u"Delete…"_s))
        return;
    DeletionQuestion again(m_journey->window());
    if (again.isOpen())
        again.cancel(anyWay());
}

// Compares what reached the server with what was to reach it.
QString tst_RandomDeletion::judge()
{
    OperationQueue *queue = connection()->operations();
    QSignalSpy finished(queue, &OperationQueue::batchFinished);
    while (!queue->isIdle()) {
        if (!finished.wait(patience))
            return u"the operations do not end"_s;
    }
    const QString wrong = read();
    if (!wrong.isEmpty())
        return wrong;
    const QList<BulkProgress *> windows = m_journey->window()->findChildren<BulkProgress *>();
    for (BulkProgress *window : windows)
        window->close();
    QStringList sent;
    m_journey->sandbox()->run([&](SandboxServer &server) {
        for (const LoggedRequest &request : server.requests().all()) {
            if (request.method == "DELETE")
                sent.append(request.computerId);
        }
        server.clearRequests();
    });
    if (sorted(sent) == sorted(m_expected))
        return {};
    return u"sent: %1; shown when accepted: %2"_s.arg(sorted(sent).join(u' '), sorted(m_expected).join(u' '));
}

QTEST_MAIN(tst_RandomDeletion)
#include "tst_randomdeletion.moc"
