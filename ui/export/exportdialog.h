// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/fleetexporter.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

// Asks how the shown rows are to be written into a file and where, and says how far that has come.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    // selectedKeys: those that may be written alone. fileName: without its suffix.
    ExportDialog(const FleetSnapshot &shown, const QStringList &selectedKeys, const QString &fileName,
                 QWidget *parent = nullptr);

    void reject() override; // first of what is being written

Q_SIGNALS:
    void exported(const QString &path, int rows);

private:
    void lay();
    QWidget *rowsPart();
    QWidget *formatPart();
    const FleetSnapshot &chosen() const;
    bool hasRelayUrls() const;
    void showChoice();
    void setWriting(bool writing);
    void askWhere();
    void write(const QString &path);
    void showFailure(const Error &why);

    FleetSnapshot m_shown;
    FleetSnapshot m_selected;
    QString m_fileName;
    FleetExporter m_exporter;
    QLabel *m_size;
    QRadioButton *m_all;
    QRadioButton *m_selectedOnly;
    QRadioButton *m_csv;
    QRadioButton *m_json;
    QCheckBox *m_mark;
    QCheckBox *m_relay;
    QWidget *m_choices = nullptr;
    QLabel *m_note;
    QProgressBar *m_progress;
    QPushButton *m_export;
};
