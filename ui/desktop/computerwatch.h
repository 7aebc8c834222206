// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class Connection;
class FleetActions;
class FleetModel;

// Follows the computers that the administrator marked with Notify When Done, and tells what became of them.
class ComputerWatch : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { Ready, Failed, Stuck, Gone };
    Q_ENUM(Outcome)

    // Its action stands in the set of `actions`.
    ComputerWatch(FleetModel *fleet, FleetActions *actions);

    // The marks of each connection stay until the program ends; nullptr: none.
    void setConnection(Connection *connection);

Q_SIGNALS:
    // The mark is taken from whoever is done; one that is stuck is told of once.
    void told(const QString &key, const QString &name, ComputerWatch::Outcome outcome);

private:
    struct Watched
    {
        QString name;
        bool changing = false; // as seen last
        bool stuck = false;    // and told of
    };
    using Marks = QHash<QString, Watched>; // by key

    void toggle(bool wanted);
    void lookAll(const QStringList &keys);
    void look(const QString &key);
    void showAction();
    Marks &marks() { return m_marks[m_connection]; }

    FleetModel *m_fleet;
    FleetActions *m_actions;
    QString m_connection; // its id; that of one for this run is empty
    bool m_isConnected = false;
    QHash<QString, Marks> m_marks; // by connection
};
