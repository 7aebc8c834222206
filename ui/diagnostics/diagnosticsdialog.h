// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnostics/diagnosticscollector.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

// Shows what a diagnostics file would hold, lets the user leave parts out, and saves it. Nothing is sent.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    DiagnosticsDialog(const DiagnosticsCollector::Sources &sources, QWidget *parent);

Q_SIGNALS:
    void saved(const QString &path);

private:
    void lay();
    void take(const QList<DiagnosticsPart> &parts);
    void showPart();
    void showNaming();
    void showReadiness();
    QList<DiagnosticsPart> chosen() const;
    void askWhere();
    void save(const QString &path);

    DiagnosticsCollector m_collector;
    QList<DiagnosticsPart> m_parts;
    bool m_saving = false;
    QTreeWidget *m_tree;
    QPlainTextEdit *m_text;
    QCheckBox *m_named;
    QLabel *m_naming;
    QLabel *m_note;
    QPushButton *m_save;
};
