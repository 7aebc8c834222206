// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>

class FleetView;
class QAbstractButton;
class QDialog;
class QWidget;

// Plays the main job in the real window, by clicks and keys, and takes pictures of it in light and dark:
// what the console shows where there is nobody to look at it.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(QWidget *window, const QString &folder, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitCode); // 0: every step came true

private:
    // A step acts once what it waits for is there.
    struct Step
    {
        QString name;
        std::function<bool()> ready;
        std::function<void()> act;
    };

    void addStep(const QString &name, std::function<bool()> ready, std::function<void()> act);
    void addPicture(const QString &name); // light and dark
    void addSteps();
    void addConfirmed(const QString &button, const QString &confirm, const QString &picture,
                      const QString &expected);
    void addDeletion(const QString &name);
    void advance();
    void say(const QString &text) const;
    void takePicture(const QString &name) const;

    FleetView *table() const;
    QDialog *dialog() const;
    QAbstractButton *button(QWidget *in, const QString &text) const;
    QString lastResult() const;
    int rowOf(const QString &name) const;

    QPointer<QWidget> m_window;
    QString m_folder;
    QList<Step> m_steps;
    int m_next = 0;
    QTimer m_timer;
    QElapsedTimer m_waiting;
    QString m_before; // the last result before an action
};
