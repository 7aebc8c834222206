// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/networkpage.h"

#include "ui/announce.h"
#include "ui/connect/cafile.h"
#include "ui/connect/reachform.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

using Kind = ProxySetting::Kind;

namespace {

constexpr int usualPort = 3128;

void say(QLabel *label, const QString &text)
{
    label->setVisible(!text.isEmpty());
    announce(label, text);
}

} // namespace

NetworkPage::NetworkPage(PreferenceStore *store)
    : PreferencePage(tr("Network"), store)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_caFile(new QLineEdit)
{
    addNote(tr("New connections begin with this. Those that there are keep what they have."));
    makeProxy();
    makeCaFile();
}

void NetworkPage::makeProxy()
{
    addChoice<Kind>(tr("&Proxy:"),
                    {{tr("As the system has it"), Kind::System},
                     {tr("None"), Kind::None},
                     {tr("Manual"), Kind::Manual}},
                    [](Preferences &preferences) -> Kind & { return preferences.proxy.kind; });
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setKeyboardTracking(false);
    m_host->setPlaceholderText(u"proxy.example"_s);
    addSetting(tr("Proxy &host:"), m_host);
    addSetting(tr("Proxy p&ort:"), m_port);
    m_hostMistake = addNote({});
    m_hostMistake->hide();
    bind({[this](const Preferences &preferences) { showProxy(preferences.proxy); },
          [](Preferences *to, const Preferences &from) { to->proxy = from.proxy; }});
    connect(m_host, &QLineEdit::editingFinished, this, &NetworkPage::takeHost);
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) {
        ProxySetting proxy = store()->values().proxy;
        proxy.port = quint16(port);
        put(proxy);
    });
}

void NetworkPage::makeCaFile()
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose CA file…"));
    m_caFile->setPlaceholderText(tr("Empty: the system's authorities only"));
    row->addWidget(m_caFile, 1);
    row->addWidget(choose);
    addSetting(tr("E&xtra CA file:"), whole);
    whole->setAccessibleName({});
    m_caFile->setAccessibleName(tr("Extra CA file"));
    m_caMistake = addNote({});
    m_caMistake->hide();
    bind({[this](const Preferences &preferences) { m_caFile->setText(preferences.caFile); },
          [](Preferences *to, const Preferences &from) { to->caFile = from.caFile; }});
    connect(m_caFile, &QLineEdit::editingFinished, this, [this] { takeCaFile(m_caFile->text()); });
    connect(choose, &QPushButton::clicked, this, &NetworkPage::chooseCaFile);
}

void NetworkPage::showProxy(const ProxySetting &proxy)
{
    const bool manual = proxy.kind == Kind::Manual;
    m_host->setEnabled(manual);
    m_port->setEnabled(manual);
    m_host->setText(proxy.host);
    const QSignalBlocker quiet(m_port);
    m_port->setValue(proxy.port > 0 ? proxy.port : usualPort);
}

void NetworkPage::put(const ProxySetting &proxy)
{
    Preferences preferences = store()->values();
    preferences.proxy = proxy;
    store()->set(preferences);
}

void NetworkPage::takeHost()
{
    ProxySetting proxy = store()->values().proxy;
    if (proxy.kind != Kind::Manual || m_host->text() == proxy.host)
        return;
    const std::optional<QString> host = ReachForm::hostFrom(m_host->text());
    say(m_hostMistake,
        host ? QString() : tr("The proxy is a host name or address alone, without “//”. It was not taken."));
    if (!host)
        return;
    proxy.host = *host;
    proxy.port = quint16(m_port->value());
    put(proxy);
}

void NetworkPage::takeCaFile(const QString &path)
{
    const QString trimmed = path.trimmed();
    if (trimmed == store()->values().caFile)
        return;
    const QString objection = trimmed.isEmpty() ? QString() : objectionToCaFile(trimmed);
    say(m_caMistake, objection);
    if (!objection.isEmpty())
        return;
    Preferences preferences = store()->values();
    preferences.caFile = trimmed;
    store()->set(preferences);
}

void NetworkPage::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Extra CA File"), m_caFile->text(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_caFile->setText(path);
        takeCaFile(path);
    });
    dialog->open();
}
