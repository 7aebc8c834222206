// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"

#include <QScrollArea>
#include <QStringList>

class FieldRow;
class QFormLayout;
class QLabel;

// Every field that the server reported of one computer.
class DetailsView : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsView(QWidget *parent = nullptr);

    // What is already shown is changed in place.
    void setComputer(const Computer &computer);
    // Another computer: from the top again, secrets hidden.
    void startOver();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setRowCount(qsizetype count);

    QFormLayout *m_form;
    QList<QLabel *> m_captions;
    QList<FieldRow *> m_rows;
};
