// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/metricsreader.h"
#include "ui/latepage.h"

#include <QTimer>

class MetricCharts;
class MetricsModel;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class StateNote;

// How busy one computer is and was: charts or, for whoever prefers it, a table.
class MetricsView : public LatePage
{
    Q_OBJECT

public:
    // The reader is somebody else's and reads while this is visible.
    explicit MetricsView(MetricsReader *reader, QWidget *parent = nullptr);
    ~MetricsView() override;

    // Whom the words of failures name.
    void setHost(const QString &host) { m_host = host; }
    // Why the reader is paused, while it is.
    void setPauseReason(const QString &reason) { m_pauseReason = reason; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void make() override;
    void layOut();
    void refresh();
    void showNote(const MetricsStatus &status, const Metrics &inPeriod);

    MetricsReader *m_reader;
    QString m_host;
    QString m_pauseReason;
    QTimer m_tick; // ages, and the end of the period, go on
    MetricsModel *m_model = nullptr;
    QComboBox *m_period = nullptr;
    QCheckBox *m_asTable = nullptr;
    QPushButton *m_reload = nullptr;
    QLabel *m_age = nullptr;
    StateNote *m_note = nullptr;
    QStackedWidget *m_stack = nullptr;
    MetricCharts *m_charts = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_blank = nullptr;
};
