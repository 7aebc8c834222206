// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/eligibility.h"

#include <QDateTime>
#include <QStringList>
#include <QWidget>

#include <optional>

class ComputerHeader;
class DetailsView;
class FleetModel;
class UsualSteps;
class GoneStrip;
class JsonView;
class ProvisioningView;
class QLabel;
class QStackedLayout;
class QTabWidget;
class SelectionSummary;
class ServerTabs;

// What is known about the selected computers: one with all that there is, several in numbers.
class ComputerPanel : public QWidget
{
    Q_OBJECT

public:
    // The model is somebody else's and is asked by key; it must outlive the panel's use.
    explicit ComputerPanel(FleetModel *model, QWidget *parent = nullptr);

    // The selection. The same keys again change nothing that the user has scrolled or marked.
    void showKeys(const QStringList &keys);
    bool isAboutGoneOne() const; // it shows the last of one that no longer exists, until it is closed
    // Whom to ask for metrics and sessions; nullptr before it goes.
    void setConnection(Connection *connection);
    QTabWidget *tabs() { return m_tabs; }
    void setUsualSteps(const UsualSteps &usual); // how long they take
    // Whether changes can be sent: the buttons follow it.
    void setReadiness(Connection::Readiness readiness);
    // A reading has come, which may have told the same again: when it was received is shown.
    void showAge();
    // Another tab about the one computer, behind its details.
    void addTab(QWidget *tab, const QString &title);

Q_SIGNALS:
    void computerShown(const QString &id); // another one, or none: empty
    void retryInstallRequested(const QString &key);
    void closed(const QString &key); // the user has seen that this computer is gone

protected:
    void focusInEvent(QFocusEvent *event) override; // to the tabs

private:
    void layOut();
    void refresh();
    void refreshIf(const QStringList &keys);
    void showOne();
    void showSeveral();
    void showGone(const LocalState &local);
    void startOver();
    void tellShown();

    FleetModel *m_model;
    QStringList m_keys;
    QString m_shownId; // as told
    Connection::Readiness m_readiness = Connection::Readiness::NeverRead;
    QDateTime m_receivedAt;         // of what is shown of one computer
    std::optional<Computer> m_last; // what was last known of the one shown, for when it is gone
    QStackedLayout *m_pages;
    QLabel *m_nothing;
    SelectionSummary *m_several = nullptr;
    QWidget *m_one;
    GoneStrip *m_gone;
    ComputerHeader *m_header;
    QTabWidget *m_tabs;
    ProvisioningView *m_provisioning;
    DetailsView *m_details;
    ServerTabs *m_serverTabs = nullptr;
    JsonView *m_json;
};
