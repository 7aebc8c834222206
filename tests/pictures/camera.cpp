// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera.h"

#include "tests/translations/clipping.h"
#include "ui/appearance.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int smallest = 0; // a PNG of this quality is packed as well as can be
constexpr int veil = 90;    // of 255: how dark the window is behind a question

// What a layout, a palette and a debounced text need to arrive.
void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

// Those that stand over the window: dialogs in the order in which they opened, then menus and lists.
QWidgetList above(const QWidget *window)
{
    QWidgetList dialogs;
    QWidgetList popups;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *each : all) {
        if (each == window || !each->isVisible() || each->windowType() == Qt::ToolTip)
            continue;
        if (qobject_cast<QDialog *>(each))
            dialogs.append(each);
        else if (each->windowType() == Qt::Popup)
            popups.append(each);
    }
    const auto depth = [](const QWidget *widget) {
        int parents = 0;
        for (const QWidget *each = widget->parentWidget(); each; each = each->parentWidget())
            ++parents;
        return parents;
    };
    std::stable_sort(dialogs.begin(), dialogs.end(), [&](const QWidget *left, const QWidget *right) {
        return std::pair(left->isModal(), depth(left)) < std::pair(right->isModal(), depth(right));
    });
    return dialogs + popups;
}

// A dialog with its title, which the desktop would draw.
QPixmap framed(QWidget *dialog)
{
    const QPixmap inside = dialog->grab();
    const QPalette palette = QApplication::palette();
    const int bar = dialog->fontMetrics().height() + 12;
    QPixmap picture(inside.width() + 2, inside.height() + bar + 2);
    picture.fill(theme::controlBorder(palette));
    QPainter painter(&picture);
    const QRect title(1, 1, inside.width(), bar);
    painter.fillRect(title, palette.color(QPalette::Button));
    QFont bold = dialog->font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(title, Qt::AlignCenter, dialog->windowTitle());
    painter.drawPixmap(1, bar + 1, inside);
    return picture;
}

QPixmap pictureOf(QWidget *window)
{
    QPixmap picture = window->grab();
    QPainter painter(&picture);
    const QWidgetList open = above(window);
    for (QWidget *each : open) {
        if (!qobject_cast<QDialog *>(each)) {
            painter.drawPixmap(each->pos() - window->pos(), each->grab());
            continue;
        }
        const QPixmap front = framed(each);
        if (each->isModal())
            painter.fillRect(picture.rect(), QColor(0, 0, 0, veil));
        painter.drawPixmap((picture.width() - front.width()) / 2, (picture.height() - front.height()) / 2,
                           front);
    }
    return picture;
}

bool isBlank(const QImage &image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

QString words(QSize size)
{
    return u"%1x%2"_s.arg(size.width()).arg(size.height());
}

} // namespace

QList<Look> allLooks()
{
    const auto look = [](Appearance::Scheme scheme, int textPercent) {
        return [scheme, textPercent] {
            appearance::apply({scheme, textPercent, Appearance::Motion::Reduced}); // nothing is half-way
        };
    };
    return {{u"light"_s, look(Appearance::Scheme::Light, 100)},
            {u"dark"_s, look(Appearance::Scheme::Dark, 100)},
            {u"contrast"_s, look(Appearance::Scheme::HighContrast, 100)},
            {u"large"_s, look(Appearance::Scheme::Light, 200), true}};
}

Camera::Camera(const QString &folder, const QList<QSize> &sizes) : m_folder(folder), m_sizes(sizes) {}

void Camera::take(QWidget *window, const QString &name, const std::function<void()> &again)
{
    for (const QSize &size : std::as_const(m_sizes)) {
        window->resize(size);
        for (const Look &look : std::as_const(m_looks)) {
            look.apply();
            settle();
            if (again) {
                again();
                settle();
            }
            const QString folder = u"%1/%2-%3"_s.arg(m_folder, look.name, words(size));
            QDir().mkpath(folder);
            save(pictureOf(window), folder + u'/' + name + u".png"_s);
            noteClipped(window, u"%1, %2, %3"_s.arg(name, look.name, words(size)));
        }
    }
}

void Camera::noteClipped(QWidget *window, const QString &where)
{
    QStringList clipped = clipping::clipped(window);
    const QWidgetList open = above(window);
    for (QWidget *each : open)
        clipped += clipping::clipped(each);
    for (const QString &text : std::as_const(clipped)) {
        if (!m_clipped.contains(text)) { // once, where it is seen first
            m_clipped.insert(text);
            m_problems += where + u": "_s + text;
        }
    }
}

void Camera::save(const QPixmap &picture, const QString &path)
{
    ++m_count;
    QImage image = picture.toImage();
    if (m_width > 0)
        image = image.scaledToWidth(m_width, Qt::SmoothTransformation);
    if (isBlank(image))
        m_problems += u"%1 is blank"_s.arg(path);
    if (!image.convertToFormat(QImage::Format_RGB32).save(path, "PNG", smallest))
        m_problems += u"%1 could not be written"_s.arg(path);
}
