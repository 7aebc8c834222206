// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"

#include <QWidget>

class QLabel;
class QPushButton;
class TextBox;

// What there is to read and to do about one step: its error, its install session, another try.
class StepDetails : public QWidget
{
    Q_OBJECT

public:
    explicit StepDetails(QWidget *parent = nullptr);

    // Whether a step has anything to show here.
    static bool isNeededFor(const ProvisioningStep &step);
    void setStep(const ProvisioningStep &step, bool named); // named: its name stands in the heading
    // Why the installation cannot be tried again; empty: it can.
    void setRetryReason(const QString &reason);
    // Taller than this the error scrolls. Logical pixels.
    void setErrorHeightBound(int height);
    // What takes the focus here comes after `before`; returns the last of it.
    QWidget *setTabOrderAfter(QWidget *before);

Q_SIGNALS:
    void retryRequested();
    void showSessionRequested(const QString &sessionId);

private:
    void layOutSession();
    void copyError();
    void copySession();

    QLabel *m_heading;
    TextBox *m_error;
    QString m_sessionId;
    QWidget *m_sessionRow;
    TextBox *m_session;
    QPushButton *m_showSession;
    QPushButton *m_copySession;
    QPushButton *m_retry;
    QPushButton *m_copyError;
};
