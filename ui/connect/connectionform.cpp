// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectionform.h"

#include "ui/connect/connectioncolours.h"
#include "ui/connect/keyfield.h"
#include "ui/connect/reachform.h"
#include "ui/describe.h"
#include "ui/describe_connection.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

// Editable before anything else is made: Shift+Tab takes the field in the box for the box, over all that lies
// between the two.
QComboBox *editableBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    return box;
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_profile(usual())
    , m_name(new QLineEdit(this))
    , m_server(editableBox(this))
    , m_key(new KeyField(this))
    , m_keyNote(new QLabel(this))
    , m_colour(new QComboBox(this))
    , m_readOnly(new QCheckBox(tr("&Read-only: no changes from this console"), this))
    , m_advanced(new QToolButton(this))
    , m_reach(new ReachForm(this))
    , m_test(new QPushButton(tr("Test Connection"), this))
    , m_message(new QLabel(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    makeFields(form);
    makeAdvanced(form);
    makeTest(form);
    m_profileOnly += {form->labelForField(m_name),
                      m_name,
                      form->labelForField(m_server),
                      m_server,
                      form->labelForField(m_colour),
                      m_colour,
                      m_readOnly,
                      m_advanced};
    for (QLineEdit *field : {m_name, m_server->lineEdit()})
        connect(field, &QLineEdit::returnPressed, this, &ConnectionForm::submitted);
    connect(m_key, &KeyField::submitted, this, &ConnectionForm::submitted);
    connect(m_reach, &ReachForm::submitted, this, &ConnectionForm::submitted);
    setKeyNote(describe::keyPlace(KeyPlace::ThisRun));
    setProfile(m_profile);
}

ConnectionProfile ConnectionForm::usual()
{
    return {tr("Production"), *Endpoint::fromText(u"https://api.factory.ai/"_s)};
}

void ConnectionForm::setUsualReach(const ProxySetting &proxy, const QString &caFile)
{
    m_reach->setUsual(proxy, caFile);
}

ConnectionForm::~ConnectionForm() = default;

void ConnectionForm::makeFields(QFormLayout *form)
{
    m_name->setMaxLength(40);
    m_server->addItem(u"https://api.factory.ai/"_s);
    m_server->addItem(u"https://api.eu.factory.ai/"_s);
    m_server->setAccessibleName(tr("Server"));
    m_server->lineEdit()->setAccessibleName(tr("Server"));
    m_keyNote->setWordWrap(true);
    m_colour->setAccessibleName(tr("Colour"));
    for (const connectioncolours::Choice &choice : connectioncolours::choices())
        m_colour->addItem(connectioncolours::swatch(choice.value), choice.word, choice.value);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Server:"), m_server);
    form->addRow(tr("API &key:"), m_key);
    form->addRow(QString(), m_keyNote);
    form->addRow(tr("&Colour:"), m_colour);
    form->addRow(QString(), m_readOnly);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(m_key)))
        label->setBuddy(m_key->edit());
}

void ConnectionForm::makeAdvanced(QFormLayout *form)
{
    m_advanced->setText(tr("&Advanced"));
    m_advanced->setCheckable(true);
    m_advanced->setAutoRaise(true);
    m_advanced->setFocusPolicy(Qt::TabFocus);
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    form->addRow(QString(), m_advanced);
    form->addRow(QString(), m_reach);
    connect(m_advanced, &QToolButton::toggled, this, &ConnectionForm::showAdvanced);
    showAdvanced();
}

void ConnectionForm::makeTest(QFormLayout *form)
{
    m_test->setAutoDefault(false);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setFocusPolicy(Qt::NoFocus);
    m_message->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addStretch();
    form->addRow(QString(), row);
    form->addRow(m_message);
    connect(m_test, &QPushButton::clicked, this, &ConnectionForm::test);
}

void ConnectionForm::showAdvanced()
{
    const bool shown = m_advanced->isChecked() && !m_keyOnly;
    m_advanced->setArrowType(shown                                  ? Qt::DownArrow
                             : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                                    : Qt::RightArrow);
    m_reach->setVisible(shown);
    Q_EMIT grown();
}

void ConnectionForm::setProfile(const ConnectionProfile &profile)
{
    m_profile = profile;
    // Nothing that was typed or tried for another one stays.
    clearKey();
    m_trial.reset();
    m_test->setEnabled(true);
    m_message->hide();
    m_name->setText(profile.name);
    QUrl server = profile.endpoint.url();
    if (server.path().isEmpty())
        server.setPath(u"/"_s); // as the list has it
    m_server->setCurrentText(server.toString());
    if (m_colour->findData(profile.colour) < 0) // somebody wrote it by hand
        m_colour->addItem(connectioncolours::swatch(profile.colour), profile.colour, profile.colour);
    m_colour->setCurrentIndex(m_colour->findData(profile.colour));
    m_readOnly->setChecked(profile.readOnly);
    m_reach->setProfile(profile);
    m_advanced->setChecked(!m_reach->isUsual()); // nothing is used that is out of sight
}

void ConnectionForm::setKeyOnly(bool keyOnly)
{
    m_keyOnly = keyOnly;
    for (QWidget *widget : std::as_const(m_profileOnly))
        widget->setVisible(!keyOnly);
    showAdvanced();
}

void ConnectionForm::setKeyNote(const QString &note)
{
    m_keyNote->setText(note);
}

void ConnectionForm::setKeptKey(const KeySource &source)
{
    m_keptKey = source;
    m_key->setKept(bool(source));
}

bool ConnectionForm::isNameTaken(const QString &name) const
{
    return std::any_of(m_takenNames.cbegin(), m_takenNames.cend(), [&name](const QString &taken) {
        return describe::plain(taken).trimmed().compare(name, Qt::CaseInsensitive) == 0;
    });
}

Result<ConnectionForm::Input> ConnectionForm::refuse(QLineEdit *field, const QString &text,
                                                     const Error &error)
{
    if (m_reach->isAncestorOf(field))
        m_advanced->setChecked(true);
    showMessage(text, false);
    field->setFocus();
    field->selectAll();
    return error;
}

Result<ConnectionForm::Input> ConnectionForm::input()
{
    const Result<Endpoint> endpoint = Endpoint::fromText(m_server->currentText());
    if (!endpoint)
        return refuse(m_server->lineEdit(), describe::error(endpoint.error(), {}), endpoint.error());
    Input typed{m_profile, {}};
    const bool sameServer = m_profile.endpoint == *endpoint;
    if (!m_key->text().isEmpty() || !m_keptKey || !sameServer) {
        const Result<ApiKey> key = ApiKey::fromText(m_key->text());
        if (!key && m_keptKey && m_key->text().isEmpty())
            return refuse(
                    m_key->edit(),
                    tr("The server has changed. Enter its API key: one is never sent to another server."),
                    key.error());
        if (!key)
            return refuse(m_key->edit(), describe::error(key.error(), {}), key.error());
        typed.key = *key;
    }
    if (m_keyOnly)
        return typed;
    const Error refused{.kind = Error::Kind::Rejected};
    const QString name = describe::plain(m_name->text()).trimmed();
    typed.profile.endpoint = *endpoint;
    typed.profile.name = name.isEmpty() ? endpoint->host() : name;
    typed.profile.colour = m_colour->currentData().toString();
    typed.profile.readOnly = m_readOnly->isChecked();
    if (isNameTaken(typed.profile.name))
        return refuse(m_name,
                      tr("Another connection is called “%1”. Choose another name.")
                              .arg(describe::inSentence(typed.profile.name)),
                      refused);
    const ReachForm::Mistake mistake = m_reach->fill(&typed.profile);
    return mistake.text.isEmpty() ? Result<Input>(typed) : refuse(mistake.field, mistake.text, refused);
}

void ConnectionForm::focusKey()
{
    // Not by a focus proxy: Tab would jump to it over the fields before it.
    m_key->edit()->setFocus();
}

void ConnectionForm::clearKey()
{
    m_key->clear();
}

void ConnectionForm::test()
{
    const Result<Input> typed = input();
    if (typed)
        tryOut(*typed, {});
}

void ConnectionForm::tryOut(const Input &typed, const std::function<void()> &good)
{
    showMessage(tr("Connecting to %1…").arg(typed.profile.endpoint.host()), true);
    m_test->setEnabled(false);
    if (typed.key) {
        tryKey(typed.profile, *typed.key, good);
        return;
    }
    m_keptKey(this, [this, profile = typed.profile, good](const Result<std::optional<ApiKey>> &kept) {
        if (kept && *kept) {
            tryKey(profile, **kept, good);
            return;
        }
        m_test->setEnabled(true);
        showMessage(describe::keyWanted(kept ? nullptr : &kept.error()), false);
    });
}

void ConnectionForm::tryKey(const ConnectionProfile &profile, const ApiKey &key,
                            const std::function<void()> &good)
{
    m_trial = std::make_unique<Connection>(profile, key, Connection::Pace());
    const QString host = profile.endpoint.host();
    m_trial->client()->listComputers({}, this, [this, host, good](const Result<Fleet> &fleet) {
        m_test->setEnabled(true);
        if (!fleet) {
            showMessage(describe::error(fleet.error(), host), false);
            return;
        }
        showMessage(describe::connected(int(fleet->computers.size())), true);
        if (good)
            good();
    });
}

void ConnectionForm::showMessage(const QString &text, bool good)
{
    QPalette colours = QApplication::palette();
    colours.setColor(QPalette::WindowText, good ? theme::tone(theme::Tone::Active, colours).foreground
                                                : theme::destructive(colours).background);
    m_message->setPalette(colours);
    m_message->setText(text);
    m_message->show();
    Q_EMIT grown();
}
