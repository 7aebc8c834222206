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
    bool large = false; // what opened with other text has another size: scenes are played anew
};

QList<Look> allLooks();

// Takes pictures of a window, with all that stands open over it, in several sizes and looks.
class Camera
{
public:
    Camera(const QString &folder, const QList<QSize> &sizes);

    void setLooks(const QList<Look> &looks) { m_looks = looks; }
    // Makes them smaller, to this width; 0: as they are.
    void setWidth(int pixels) { m_width = pixels; }
    // FOLDER/LOOK-WIDTHxHEIGHT/NAME.png, each. What is wrong with them is in problems().
    // `again` brings about, before each, what another size or look puts an end to.
    void take(QWidget *window, const QString &name, const std::function<void()> &again = {});
    const QStringList &problems() const { return m_problems; } // since the camera was made
    int count() const { return m_count; }                      // of pictures

private:
    void noteClipped(QWidget *window, const QString &where);
    void save(const QPixmap &picture, const QString &path);

    QString m_folder;
    QList<Look> m_looks;
    QList<QSize> m_sizes;
    QStringList m_problems;
    QSet<QString> m_clipped; // what has been said of them
    int m_width = 0;
    int m_count = 0;
};
