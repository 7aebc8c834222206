// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/metricsreader.h"

#include <QTimer>
#include <QWidget>

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
class MetricsView : public QWidget
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
    void layOut();
    void refresh();
    void showNote(const MetricsStatus &status, const Metrics &inPeriod);

    MetricsReader *m_reader;
    QString m_host;
    QString m_pauseReason;
    QTimer m_tick; // ages, and the end of the period, go on
    MetricsModel *m_model;
    QComboBox *m_period;
    QCheckBox *m_asTable;
    QPushButton *m_reload;
    QLabel *m_age;
    StateNote *m_note;
    QStackedWidget *m_stack;
    MetricCharts *m_charts;
    QTableView *m_table;
    QWidget *m_blank;
};
