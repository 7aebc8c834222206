// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class TargetsModel;

// The list in a question about several computers: every name, the first eight visible, and [Keep] to take one
// out of it, by mouse or with Space.
class TargetsView : public QTableView
{
    Q_OBJECT

public:
    // withKeep: whether rows can be taken out.
    TargetsView(TargetsModel *targets, bool withKeep, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void keepRequested(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int heightFor(int rows) const;
    int widthFor(int letters) const;
    void keep(const QModelIndex &index);
    void keepCurrentValid();

    TargetsModel *m_targets;
    QPersistentModelIndex m_pressed;
    bool m_withKeep;
};
