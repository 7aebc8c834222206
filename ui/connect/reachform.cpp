// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/reachform.h"

#include "ui/connect/cafile.h"
#include "ui/describe_connection.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ProxySetting::Kind;

ReachForm::ReachForm(QWidget *parent)
    : QWidget(parent)
    , m_proxy(new QComboBox(this))
    , m_manual(new QWidget(this))
    , m_proxyHost(new QLineEdit)
    , m_proxyPort(new QSpinBox)
    , m_caFile(new QLineEdit)
    , m_timeout(new QSpinBox)
    , m_interval(new QComboBox)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeProxy(form);
    makeCaFile(form);
    makeTimes(form);
    for (QLineEdit *field : {m_proxyHost, m_caFile})
        connect(field, &QLineEdit::returnPressed, this, &ReachForm::submitted);
    showProxy();
}

void ReachForm::makeProxy(QFormLayout *form)
{
    m_proxy->addItem(tr("As the system has it"), int(Kind::System));
    m_proxy->addItem(tr("None"), int(Kind::None));
    m_proxy->addItem(tr("Manual"), int(Kind::Manual));
    m_proxyHost->setPlaceholderText(u"proxy.example"_s);
    m_proxyHost->setAccessibleName(tr("Proxy host"));
    m_proxyPort->setRange(1, 65535);
    m_proxyPort->setValue(3128);
    m_proxyPort->setGroupSeparatorShown(false);
    m_proxyPort->setAccessibleName(tr("Proxy port"));
    auto *row = new QHBoxLayout(m_manual);
    row->setContentsMargins({});
    row->addWidget(m_proxyHost, 1);
    row->addWidget(m_proxyPort);
    form->addRow(tr("&Proxy:"), m_proxy);
    form->addRow(QString(), m_manual);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &ReachForm::showProxy);
}

void ReachForm::makeCaFile(QFormLayout *form)
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose CA file…"));
    m_caFile->setAccessibleName(tr("Extra CA file"));
    m_caFile->setPlaceholderText(tr("Empty: the system's authorities only"));
    row->addWidget(m_caFile, 1);
    row->addWidget(choose);
    form->addRow(tr("E&xtra CA file:"), whole);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(whole)))
        label->setBuddy(m_caFile);
    connect(choose, &QPushButton::clicked, this, &ReachForm::chooseCaFile);
}

void ReachForm::makeTimes(QFormLayout *form)
{
    m_timeout->setRange(5, 300);
    m_timeout->setSuffix(tr(" s"));
    for (const std::chrono::milliseconds interval :
         {std::chrono::milliseconds(5s), std::chrono::milliseconds(15s), std::chrono::milliseconds(30s),
          std::chrono::milliseconds(1min), std::chrono::milliseconds(2min), std::chrono::milliseconds(5min),
          0ms})
        m_interval->addItem(interval == ConnectionProfile::usualInterval ? tr("As in the preferences")
                                                                         : describe::every(interval),
                            qint64(interval.count()));
    form->addRow(tr("Request &timeout:"), m_timeout);
    form->addRow(tr("Reading &interval:"), m_interval);
    m_timeout->setValue(15);
    selectInterval(15s);
}

void ReachForm::showProxy()
{
    m_manual->setVisible(Kind(m_proxy->currentData().toInt()) == Kind::Manual);
}

void ReachForm::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Extra CA File"), m_caFile->text(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

void ReachForm::selectInterval(std::chrono::milliseconds interval)
{
    int index = m_interval->findData(qint64(interval.count()));
    if (index < 0) { // somebody wrote it by hand
        index = m_interval->count() - 1;
        m_interval->insertItem(index, describe::every(interval), qint64(interval.count()));
    }
    m_interval->setCurrentIndex(index);
}

void ReachForm::showReach(const ProxySetting &proxy, const QString &caFile)
{
    m_proxy->setCurrentIndex(m_proxy->findData(int(proxy.kind)));
    m_proxyHost->setText(proxy.host);
    if (proxy.port != 0)
        m_proxyPort->setValue(proxy.port);
    m_caFile->setText(caFile);
}

void ReachForm::setProfile(const ConnectionProfile &profile)
{
    showReach(profile.proxy, profile.caFile);
    m_timeout->setValue(int(std::chrono::duration_cast<std::chrono::seconds>(profile.timeout).count()));
    selectInterval(profile.readInterval);
}

std::optional<QString> ReachForm::hostFrom(const QString &text)
{
    QUrl url;
    url.setHost(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() ? std::optional(url.host()) : std::nullopt;
}

void ReachForm::setUsual(const ProxySetting &proxy, const QString &caFile)
{
    const bool untouched = isUsual();
    m_usualProxy = proxy;
    m_usualCaFile = caFile;
    if (untouched)
        showReach(proxy, caFile);
}

bool ReachForm::isUsual() const
{
    const Kind kind = Kind(m_proxy->currentData().toInt());
    const bool sameProxy =
            kind == m_usualProxy.kind
            && (kind != Kind::Manual
                || (m_proxyHost->text() == m_usualProxy.host && m_proxyPort->value() == m_usualProxy.port));
    return sameProxy && m_caFile->text() == m_usualCaFile && m_timeout->value() == 15
           && m_interval->currentData().toLongLong() == 15'000;
}

ReachForm::Mistake ReachForm::proxyMistake() const
{
    if (Kind(m_proxy->currentData().toInt()) != Kind::Manual || hostFrom(m_proxyHost->text()))
        return {};
    return {m_proxyHost->text().isEmpty() ? tr("Enter the proxy's host.")
                                          : tr("The proxy is a host name or address alone, without “//”."),
            m_proxyHost};
}

ReachForm::Mistake ReachForm::fill(ConnectionProfile *profile) const
{
    if (Mistake mistake = proxyMistake(); !mistake.text.isEmpty())
        return mistake;
    const QString caFile = m_caFile->text().trimmed();
    if (!caFile.isEmpty()) {
        if (const QString objection = objectionToCaFile(caFile); !objection.isEmpty())
            return {objection, m_caFile};
    }
    profile->proxy.kind = Kind(m_proxy->currentData().toInt());
    const bool manual = profile->proxy.kind == Kind::Manual;
    profile->proxy.host = manual ? hostFrom(m_proxyHost->text()).value_or(QString()) : QString();
    profile->proxy.port = manual ? quint16(m_proxyPort->value()) : quint16(0);
    profile->caFile = caFile;
    profile->timeout = std::chrono::seconds(m_timeout->value());
    profile->readInterval = std::chrono::milliseconds(m_interval->currentData().toLongLong());
    return {};
}
