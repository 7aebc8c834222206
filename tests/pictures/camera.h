// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QSize>
#include <QString>

#include <functional>

class QPixmap;
class QWidget;

// How the window may look.
struct Look
{
    QString name; // of a folder: light, dark, …
    std::function<void()> apply;
};

QList<Look> allLooks();

// Takes pictures of a window, with all that stands open over it, in several sizes and looks.
class Camera
{
public:
    Camera(const QString &folder, const QList<Look> &looks, const QList<QSize> &sizes);

    // Makes them smaller, to this width; 0: as they are.
    void setWidth(int pixels) { m_width = pixels; }
    // FOLDER/LOOK-WIDTHxHEIGHT/NAME.png, each. What is wrong with them is in problems().
    void take(QWidget *window, const QString &name);
    const QStringList &problems() const { return m_problems; } // since the camera was made
    int count() const { return m_count; }                      // of pictures

private:
    void noteClipped(const QWidget *window, const QString &where);
    void save(const QPixmap &picture, const QString &path);

    QString m_folder;
    QList<Look> m_looks;
    QList<QSize> m_sizes;
    QStringList m_problems;
    QSet<QString> m_clipped; // what has been said of them
    int m_width = 0;
    int m_count = 0;
};
