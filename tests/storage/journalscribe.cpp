// SPDX-License-Identifier: GPL-3.0-or-later
// Writes to a journal until it is killed, and tells on its standard output what it asks for and what it is
// told:
//   ask NAME, intent NAME ID, tell NAME STATE, outcome NAME
// journalscribe FILE PREFIX [COUNT]: so many intents without outcomes, then nothing more.
#include "app/storage/journal.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using Outcome = JournalEntry::Outcome;

namespace {

// One write for each line: a kill cannot cut it.
void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

class Scribe : public QObject
{
public:
    Scribe(const QString &path, const QString &prefix, int count)
        : m_journal({.path = path}), m_prefix(prefix), m_left(count), m_settles(count < 0)
    {
        for (int lane = 0; lane < 4; ++lane)
            ask();
    }

private:
    void ask()
    {
        if (m_left == 0)
            return;
        --m_left;
        const QString name = u"%1-%2"_s.arg(m_prefix).arg(m_next++);
        const JournalEntry intent{.connectionId = u"c1"_s,
                                  .connectionName = u"Production"_s,
                                  .kind = Operation::Kind::Delete,
                                  .computerId = name,
                                  .computerName = name};
        say(u"ask "_s + name);
        m_journal.recordIntent(intent, this, [this, name](const Result<JournalEntry> &written) {
            if (!written) {
                say(u"trouble "_s + written.error().detail);
                QCoreApplication::exit(1);
                return;
            }
            say(u"intent %1 %2"_s.arg(name).arg(written->id));
            if (m_settles)
                settle(*written);
            else
                ask();
        });
    }

    void settle(JournalEntry entry)
    {
        const Outcome states[] = {Outcome::Succeeded, Outcome::Failed, Outcome::NotStarted};
        entry.outcome = states[entry.id % 3];
        entry.httpStatus = 200 + int(entry.id % 300);
        say(u"tell %1 %2"_s.arg(entry.computerName).arg(int(entry.outcome)));
        m_journal.recordOutcome(entry, this,
                                [this, name = entry.computerName](const Result<JournalEntry> &written) {
                                    if (!written) {
                                        say(u"trouble "_s + written.error().detail);
                                        QCoreApplication::exit(1);
                                        return;
                                    }
                                    say(u"outcome "_s + name);
                                    ask();
                                });
    }

    Journal m_journal;
    QString m_prefix;
    int m_left = -1;
    bool m_settles = true;
    int m_next = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    Scribe scribe(arguments.at(1), arguments.at(2), arguments.size() > 3 ? arguments.at(3).toInt() : -1);
    return QCoreApplication::exec();
}
