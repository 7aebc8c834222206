// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectionform.h"

#include "ui/describe.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(1, 1, 14, 14, 4, 4);
    return pixmap;
}

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
    , m_name(new QLineEdit(tr("Production"), this))
    , m_server(editableBox(this))
    , m_key(new QLineEdit(this))
    , m_show(new QPushButton(tr("Show"), this))
    , m_colour(new QComboBox(this))
    , m_test(new QPushButton(tr("Test Connection"), this))
    , m_message(new QLabel(this))
{
    m_name->setMaxLength(40);
    m_server->addItem(u"https://api.factory.ai/"_s);
    m_server->addItem(u"https://api.eu.factory.ai/"_s);
    m_server->setAccessibleName(tr("Server"));
    m_server->lineEdit()->setAccessibleName(tr("Server"));
    m_key->setEchoMode(QLineEdit::Password); // so that it is not spoken either
    m_key->setPlaceholderText(tr("Begins with fk-"));
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    m_show->setAccessibleName(tr("Show API key"));
    m_test->setAutoDefault(false);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setFocusPolicy(Qt::NoFocus);

    const QList<std::pair<QString, QString>> colours{
            {tr("Blue"), u"#0B57A4"_s}, {tr("Green"), u"#1B7F4B"_s},  {tr("Amber"), u"#B26A00"_s},
            {tr("Red"), u"#B3261E"_s},  {tr("Violet"), u"#6B3FA0"_s}, {tr("Grey"), u"#5C6570"_s},
    };
    m_colour->setAccessibleName(tr("Colour"));
    for (const auto &[word, value] : colours)
        m_colour->addItem(swatch(QColor(value)), word, value);

    auto *keyRow = new QHBoxLayout;
    keyRow->addWidget(m_key, 1);
    keyRow->addWidget(m_show);
    auto *storage = new QLabel(tr("The key is kept in memory until the program closes."), this);
    storage->setWordWrap(true);
    auto *testRow = new QHBoxLayout;
    testRow->addWidget(m_test);
    testRow->addStretch();

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Server:"), m_server);
    form->addRow(tr("API &key:"), keyRow);
    form->addRow(QString(), storage);
    form->addRow(tr("&Colour:"), m_colour);
    form->addRow(QString(), testRow);
    form->addRow(m_message);
    auto *keyLabel = qobject_cast<QLabel *>(form->labelForField(keyRow));
    keyLabel->setBuddy(m_key);
    m_message->hide();
    m_profileOnly = {form->labelForField(m_name),   m_name,  form->labelForField(m_server), m_server,
                     form->labelForField(m_colour), m_colour};

    connect(m_show, &QPushButton::toggled, this, [this](bool shown) {
        m_key->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setText(shown ? tr("Hide") : tr("Show"));
    });
    connect(m_test, &QPushButton::clicked, this, &ConnectionForm::test);
    for (QLineEdit *field : {m_name, m_server->lineEdit(), m_key})
        connect(field, &QLineEdit::returnPressed, this, &ConnectionForm::submitted);
}

ConnectionForm::~ConnectionForm() = default;

void ConnectionForm::setProfile(const ConnectionProfile &profile)
{
    m_name->setText(profile.name);
    m_server->setCurrentText(profile.endpoint.url().toString());
    const int colour = m_colour->findData(profile.colour);
    if (colour >= 0)
        m_colour->setCurrentIndex(colour);
}

void ConnectionForm::setKeyOnly(bool keyOnly)
{
    for (QWidget *widget : std::as_const(m_profileOnly))
        widget->setVisible(!keyOnly);
}

Result<ConnectionForm::Input> ConnectionForm::input()
{
    const Result<Endpoint> endpoint = Endpoint::fromText(m_server->currentText());
    if (!endpoint) {
        reject(m_server->lineEdit(), endpoint.error());
        return endpoint.error();
    }
    const Result<ApiKey> key = ApiKey::fromText(m_key->text());
    if (!key) {
        reject(m_key, key.error());
        return key.error();
    }
    const QString name = describe::plain(m_name->text()).trimmed();
    return Input{ConnectionProfile{name.isEmpty() ? endpoint->host() : name, *endpoint,
                                   m_colour->currentData().toString()},
                 *key};
}

void ConnectionForm::focusKey()
{
    // Not by a focus proxy: Tab would jump to it over the fields before it.
    m_key->setFocus();
}

void ConnectionForm::clearKey()
{
    m_key->clear();
    m_show->setChecked(false);
}

void ConnectionForm::reject(QLineEdit *field, const Error &error)
{
    showMessage(describe::error(error, QString()), false);
    field->setFocus();
    field->selectAll();
}

void ConnectionForm::test()
{
    const Result<Input> typed = input();
    if (!typed)
        return;
    showMessage(tr("Connecting to %1…").arg(typed->profile.endpoint.host()), true);
    m_test->setEnabled(false);
    m_client = std::make_unique<ApiClient>(typed->profile.endpoint, typed->key, ApiClient::Limits{});
    m_client->listComputers({}, this,
                            [this, host = typed->profile.endpoint.host()](const Result<Fleet> &fleet) {
                                m_test->setEnabled(true);
                                if (fleet)
                                    showMessage(describe::connected(int(fleet->computers.size())), true);
                                else
                                    showMessage(describe::error(fleet.error(), host), false);
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
}
