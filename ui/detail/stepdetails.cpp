// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/stepdetails.h"

#include "ui/describe.h"
#include "ui/detail/flowlayout.h"
#include "ui/detail/textbox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

StepDetails::StepDetails(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_error(new TextBox(TextBox::Frame::Box))
    , m_sessionRow(new QWidget)
    , m_session(new TextBox(TextBox::Frame::None))
    , m_showSession(new QPushButton(tr("Show Session")))
    , m_copySession(new QPushButton(tr("Copy")))
    , m_retry(new QPushButton(tr("Retry Install…")))
    , m_copyError(new QPushButton(tr("Copy Error")))
{
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_error->setFont(fixedFont());
    m_error->setAccessibleName(tr("Error from server"));
    m_error->setCopyAllText(tr("Copy Error"));
    m_session->setAccessibleName(tr("Session ID"));
    m_session->setCopyAllText(tr("Copy Session ID"));

    layOutSession();

    auto *buttons = new FlowLayout;
    buttons->addWidget(m_showSession);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_copyError);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_error);
    column->addWidget(m_sessionRow);
    column->addLayout(buttons);

    connect(m_showSession, &QPushButton::clicked, this, [this] { Q_EMIT showSessionRequested(m_sessionId); });
    connect(m_retry, &QPushButton::clicked, this, &StepDetails::retryRequested);
    connect(m_copyError, &QPushButton::clicked, this, &StepDetails::copyError);
}

void StepDetails::layOutSession()
{
    auto *caption = new QLabel(tr("Session ID"));
    caption->setContentsMargins(0, 2, 0, 0); // level with the value
    caption->setWordWrap(true);
    m_copySession->setAccessibleName(tr("Copy Session ID"));
    auto *session = new QHBoxLayout(m_sessionRow);
    session->setContentsMargins({});
    session->addWidget(caption, 0, Qt::AlignTop);
    session->addWidget(m_session, 1, Qt::AlignTop);
    session->addWidget(m_copySession, 0, Qt::AlignTop);
    connect(m_copySession, &QPushButton::clicked, this, &StepDetails::copySession);
}

QWidget *StepDetails::setTabOrderAfter(QWidget *before)
{
    for (QWidget *next : {static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_session),
                          static_cast<QWidget *>(m_copySession), static_cast<QWidget *>(m_showSession),
                          static_cast<QWidget *>(m_retry), static_cast<QWidget *>(m_copyError)}) {
        setTabOrder(before, next);
        before = next;
    }
    return before;
}

bool StepDetails::isNeededFor(const ProvisioningStep &step)
{
    return step.state() == ProvisioningStep::State::Failed || !step.installSessionId.isEmpty();
}

void StepDetails::setStep(const ProvisioningStep &step, bool named)
{
    const bool failed = step.state() == ProvisioningStep::State::Failed;
    const bool hasError = failed && !step.error.isEmpty();
    const QString name = describe::stepName(step);
    if (!failed)
        m_heading->setText(name);
    else if (!hasError)
        m_heading->setText(tr("%1 failed, and the server gave no error text.").arg(name));
    else
        m_heading->setText(named ? tr("Error from server: %1").arg(name) : tr("Error from server"));
    m_error->setText(describe::plainLines(step.error));
    m_error->setAccessibleDescription(name);
    m_error->setVisible(hasError);
    m_copyError->setVisible(hasError);
    m_sessionId = step.installSessionId;
    m_session->setText(describe::plain(step.installSessionId));
    m_showSession->setVisible(!step.installSessionId.isEmpty());
    m_sessionRow->setVisible(!step.installSessionId.isEmpty());
    m_retry->setVisible(failed && step.id == u"install-deps");
}

void StepDetails::setRetryReason(const QString &reason)
{
    m_retry->setEnabled(reason.isEmpty());
    m_retry->setToolTip(reason);
    m_retry->setAccessibleDescription(reason);
}

void StepDetails::setErrorHeightBound(int height)
{
    m_error->setHeightBound(height);
}

void StepDetails::copyError()
{
    QGuiApplication::clipboard()->setText(m_error->toPlainText());
}

void StepDetails::copySession()
{
    QGuiApplication::clipboard()->setText(m_session->toPlainText());
}
