// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticeboard.h"

#include "ui/describe.h"
#include "ui/describe_activity.h"

#include <algorithm>

using namespace std::chrono_literals;
using Button = StripContent::Button;

NoticeBoard::NoticeBoard(QObject *parent) : QObject(parent)
{
    m_countdown.setInterval(1s);
    connect(&m_countdown, &QTimer::timeout, this, &NoticeBoard::changed);
}

void NoticeBoard::setHost(const QString &host)
{
    m_host = host;
    m_status = {};
    m_pausedUntil = {};
    m_notices.clear();
    m_news.clear();
    m_unreadable = m_unreadableClosed = m_selected = m_hidden = 0;
    update();
}

void NoticeBoard::setMonitorStatus(const MonitorStatus &status)
{
    m_status = status;
    update();
}

void NoticeBoard::setQueuePausedUntil(const QDateTime &when)
{
    m_pausedUntil = when;
    update();
}

void NoticeBoard::setUnreadable(int count)
{
    if (count == m_unreadable)
        return;
    m_unreadable = count;
    m_unreadableClosed = std::min(m_unreadableClosed, count);
    update();
}

void NoticeBoard::setHiddenSelection(int selected, int hidden)
{
    if (selected == m_selected && hidden == m_hidden)
        return;
    m_selected = selected;
    m_hidden = hidden;
    m_hiddenClosed = m_hiddenClosed && hidden > 0;
    update();
}

void NoticeBoard::add(const Notice &notice)
{
    if (!notice.key.isEmpty())
        m_notices.removeIf([&](const Notice &old) { return old.key == notice.key; });
    m_notices.append(notice);
    update();
}

void NoticeBoard::remove(const QString &key)
{
    if (m_notices.removeIf([&](const Notice &old) { return old.key == key; }) > 0)
        update();
}

void NoticeBoard::setNews(const QString &text)
{
    if (text == m_news)
        return;
    m_news = text;
    update();
}

std::optional<StripContent> NoticeBoard::content() const
{
    if (auto live = liveContent())
        return live;
    if (auto notice = noticeContent())
        return notice;
    if (m_unreadable > m_unreadableClosed)
        return StripContent{Notice::Level::Warning,
                            describe::unreadableEntries(m_unreadable),
                            {},
                            {Button::Show},
                            {},
                            true};
    if (m_hidden > 0 && !m_hiddenClosed)
        return StripContent{Notice::Level::Info,
                            describe::hiddenSelection(m_selected, m_hidden),
                            {},
                            {Button::ClearHidden},
                            {},
                            true};
    if (!m_news.isEmpty())
        return StripContent{Notice::Level::Info, m_news, {}, {Button::ShowNews}, {}, true};
    return std::nullopt;
}

std::optional<StripContent> NoticeBoard::liveContent() const
{
    const QDateTime now = QDateTime::currentDateTime();
    const bool known = m_status.shownFrom().isValid(); // else the middle of the pane tells
    switch (m_status.state) {
    case MonitorStatus::State::Parked:
        if (known)
            return StripContent{Notice::Level::Error,
                                describe::readingProblem(m_status, m_host, now),
                                describe::errorDetails(m_status.error.value_or(Error{}), m_host),
                                {Button::UpdateKey},
                                {},
                                false};
        break;
    case MonitorStatus::State::Failing:
        // A single server error is not worth a strip: the data stays, and the next reading comes soon.
        if (known && (m_status.failures >= 2 || m_status.error->kind != Error::Kind::ServerFault))
            return StripContent{Notice::Level::Warning,
                                describe::readingProblem(m_status, m_host, now),
                                describe::errorDetails(*m_status.error, m_host),
                                {Button::TryNow},
                                {},
                                false};
        break;
    case MonitorStatus::State::SlowedDown:
        return StripContent{Notice::Level::Warning,
                            describe::slowedDown(std::max(m_status.nextReadingAt, m_pausedUntil), now),
                            {},
                            {},
                            {},
                            false};
    case MonitorStatus::State::Idle:
    case MonitorStatus::State::FirstReading:
    case MonitorStatus::State::Live:
        break;
    }
    if (m_pausedUntil.isValid() && m_pausedUntil > now)
        return StripContent{
                Notice::Level::Warning, describe::slowedDown(m_pausedUntil, now), {}, {}, {}, false};
    return std::nullopt;
}

std::optional<StripContent> NoticeBoard::noticeContent() const
{
    if (m_notices.isEmpty())
        return std::nullopt;
    const Notice &newest = m_notices.constLast();
    const bool aboutRows = std::any_of(m_notices.cbegin(), m_notices.cend(),
                                       [](const Notice &n) { return n.aboutRow && !n.key.isEmpty(); });
    QList<Button> buttons = aboutRows ? QList{Button::Show} : QList<Button>{};
    if (m_notices.size() == 1) {
        if (!newest.action.isEmpty())
            buttons.prepend(Button::Act);
        return StripContent{newest.level, newest.text, newest.details, buttons, newest.action, true};
    }
    const bool actionsOnly = std::all_of(m_notices.cbegin(), m_notices.cend(),
                                         [](const Notice &n) { return n.aboutRow && !n.key.isEmpty(); });
    const int count = int(m_notices.size());
    QStringList all;
    Notice::Level level = Notice::Level::Info;
    for (const Notice &notice : m_notices) {
        all.append(notice.text);
        if (!notice.details.isEmpty())
            all.append(notice.details);
        all.append(QString());
        level = std::max(level, notice.level);
    }
    return StripContent{level,
                        actionsOnly ? describe::failedActions(count) : describe::severalProblems(count),
                        all.join(u'\n').trimmed(),
                        buttons,
                        {},
                        true};
}

QStringList NoticeBoard::keysShown() const
{
    QStringList keys;
    for (const Notice &notice : m_notices) {
        if (notice.aboutRow && !notice.key.isEmpty())
            keys.append(notice.key);
    }
    return keys;
}

std::optional<Notice> NoticeBoard::actionable() const
{
    if (m_notices.size() != 1 || m_notices.constFirst().action.isEmpty())
        return std::nullopt;
    return m_notices.constFirst();
}

void NoticeBoard::close()
{
    if (liveContent())
        return;
    if (!m_notices.isEmpty())
        m_notices.clear();
    else if (m_unreadable > m_unreadableClosed)
        m_unreadableClosed = m_unreadable;
    else if (m_hidden > 0 && !m_hiddenClosed)
        m_hiddenClosed = true;
    else
        m_news.clear();
    update();
}

void NoticeBoard::update()
{
    const bool counting = m_status.state == MonitorStatus::State::Failing
                          || m_status.state == MonitorStatus::State::SlowedDown || m_pausedUntil.isValid();
    if (counting && !m_countdown.isActive())
        m_countdown.start();
    else if (!counting)
        m_countdown.stop();
    Q_EMIT changed();
}
