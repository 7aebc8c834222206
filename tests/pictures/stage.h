// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/localdata.h"
#include "tests/journeys/listjourney.h"
#include "ui/detail/computerpanel.h"

#include <QTabWidget>
#include <QTemporaryDir>

#include <functional>

class ActionSet;
class QAction;
class QLineEdit;
class QMenu;

// What a stage's window keeps; it outlives the window.
struct Props
{
    QTemporaryDir folder;
    LocalData data{folder.path()};
};

// Where a scene is played: the window, with a memory of its own, on a sandbox whose clock stands still.
// Everything is found in whatever language the words are.
class Stage : private Props, public ListJourney
{
public:
    Stage();

    // The window shows the sandbox's fleet; it is read again only when read() asks.
    bool begin(const Connection::Pace &pace = drivenPace());
    // The same for a connection that is not quite the usual one.
    bool beginWith(const std::function<void(ConnectionProfile &)> &change);
    // The window alone, and the sandbox, to be connected later.
    bool openOnly(const Connection::Pace &pace = drivenPace()) { return open(pace); }
    bool connectAs(const QString &key, const std::function<void(ConnectionProfile &)> &change = {});

    bool until(const std::function<bool()> &condition) const; // false: it took too long
    bool untilRows(int count);
    LocalData *kept() { return &data; }

    const ActionSet &actions() const;
    bool ask(QAction *action); // what opens a question
    bool choose(const char *context,
                const char *source); // a menu's entry, by its English words in the source
    bool select(const QStringList &names);
    QLineEdit *filterLine() const;
    bool filter(const QString &text);
    bool scrollTo(const QString &name);
    QMenu *menu(int number) const; // of the menu bar, from the left
    bool popUp(QMenu *menu);       // below its title

    // Brings the panel's tab with this part to the front.
    template<typename Part>
    bool showTab()
    {
        QTabWidget *tabs = window()->findChild<ComputerPanel *>()->tabs();
        for (int i = 0; i < tabs->count(); ++i) {
            QWidget *page = tabs->widget(i);
            if (qobject_cast<Part *>(page) || page->findChild<Part *>()) {
                tabs->setCurrentIndex(i);
                return tabs->isTabVisible(i);
            }
        }
        return false;
    }

    // Each answer to the operation is held back for longer than anybody looks.
    void hold(const QString &operation);
};
