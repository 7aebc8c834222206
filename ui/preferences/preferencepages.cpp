// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencepages.h"

#include "ui/describe_connection.h"
#include "ui/describe_text.h"
#include "ui/language.h"
#include "ui/preferences/updatewatch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct PreferencePages
{
    Q_DECLARE_TR_FUNCTIONS(PreferencePages)
};

using std::chrono::milliseconds;

// What cannot be had says why, for eyes and for ears.
void disable(PreferencePage *page, QWidget *field, const QString &reason)
{
    if (reason.isEmpty())
        return;
    field->setEnabled(false);
    field->setAccessibleDescription(reason);
    page->addNote(reason);
}

QWidget *folderRow(const QString &folder)
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    auto *path = new QLabel(describe::plain(QDir::toNativeSeparators(folder)));
    path->setTextFormat(Qt::PlainText);
    path->setWordWrap(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    path->setAccessibleName(path->text());
    auto *open = new QPushButton(PreferencePages::tr("&Open"));
    open->setAutoDefault(false);
    open->setAccessibleName(PreferencePages::tr("Open data folder"));
    row->addWidget(path, 1);
    row->addWidget(open);
    QObject::connect(open, &QPushButton::clicked, open, [folder] {
        QDir().mkpath(folder);
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    return whole;
}

void addLanguage(PreferencePage *page)
{
    PreferencePage::Choices<QString> choices{{PreferencePages::tr("As the system"), QString()}};
    const QList<language::Language> available = language::available();
    for (const language::Language &each : available)
        choices.append({each.name, each.code});
    page->addChoice<QString>(PreferencePages::tr("&Language:"), choices,
                             [](Preferences &preferences) -> QString & { return preferences.language; });
    page->addNote(PreferencePages::tr("Another language is spoken when Millwright starts again."));
}

void addTray(PreferencePage *page, const QString &reason)
{
    QCheckBox *tray = page->addCheck(PreferencePages::tr("Show in the s&ystem tray"),
                                     [](Preferences &preferences) -> bool & { return preferences.tray; });
    if (reason.isEmpty())
        page->addNote(PreferencePages::tr("The window then goes there when it is closed."));
    disable(page, tray, reason);
}

void addNotifications(PreferencePage *page, const QString &reason)
{
    page->addNote(PreferencePages::tr("Notifications, while no window of Millwright is in front:"));
    QCheckBox *several =
            page->addCheck(PreferencePages::tr("An action on several &computers is done"),
                           [](Preferences &preferences) -> bool & { return preferences.notifiesOfSeveral; });
    QCheckBox *watched =
            page->addCheck(PreferencePages::tr("A computer with Notify When &Done is done"),
                           [](Preferences &preferences) -> bool & { return preferences.notifiesOfWatched; });
    several->setEnabled(reason.isEmpty());
    page->addNote(PreferencePages::tr("That is when it is ready, has failed, seems stuck or is gone."));
    disable(page, watched, reason);
}

void addUpdates(PreferencePage *page)
{
    using Updates = Preferences::Updates;
    QComboBox *updates = page->addChoice<Updates>(
            PreferencePages::tr("&Updates:"),
            {{PreferencePages::tr("Off"), Updates::Off},
             {PreferencePages::tr("Check weekly"), Updates::Weekly}},
            [](Preferences &preferences) -> Updates & { return preferences.updates; });
    const QUrl address = UpdateWatch::address();
    if (!address.isValid())
        return disable(page, updates,
                       PreferencePages::tr("This build does not know where versions are published."));
    page->addNote(PreferencePages::tr("%1 is asked, and told nothing. Nothing is installed by itself.")
                          .arg(address.host()));
}

} // namespace

PreferencePage *preferencepages::general(PreferenceStore *store, const QString &trayReason,
                                         const QString &notificationsReason)
{
    using Times = Preferences::Times;
    using Start = Preferences::StartView;
    auto *page = new PreferencePage(PreferencePages::tr("General"), store);
    addLanguage(page);
    page->addChoice<Times>(PreferencePages::tr("&Times:"),
                           {{PreferencePages::tr("Relative (26 min)"), Times::Relative},
                            {PreferencePages::tr("Absolute"), Times::Absolute}},
                           [](Preferences &preferences) -> Times & { return preferences.times; });
    page->addChoice<Start>(PreferencePages::tr("&Start with:"),
                           {{PreferencePages::tr("The connection shown last"), Start::LastConnection},
                            {PreferencePages::tr("The list of connections"), Start::Connections}},
                           [](Preferences &preferences) -> Start & { return preferences.startView; });
    addTray(page, trayReason);
    addNotifications(page, notificationsReason);
    addUpdates(page);
    return page;
}

PreferencePage *preferencepages::list(PreferenceStore *store)
{
    using Density = Preferences::Density;
    auto *page = new PreferencePage(PreferencePages::tr("List"), store);
    page->addChoice<Density>(PreferencePages::tr("&Rows:"),
                             {{PreferencePages::tr("Comfortable"), Density::Comfortable},
                              {PreferencePages::tr("Compact"), Density::Compact}},
                             [](Preferences &preferences) -> Density & { return preferences.density; });
    PreferencePage::Choices<milliseconds> intervals;
    for (const milliseconds interval : {milliseconds(5s), milliseconds(15s), milliseconds(30s),
                                        milliseconds(1min), milliseconds(2min), milliseconds(5min), 0ms})
        intervals.append({describe::every(interval), interval});
    page->addChoice<milliseconds>(
            PreferencePages::tr("Reading &interval:"), intervals,
            [](Preferences &preferences) -> milliseconds & { return preferences.readInterval; });
    page->addNote(PreferencePages::tr("A connection that has a reading interval of its own keeps it."));
    page->addCheck(PreferencePages::tr("&Sort rows again when the list is idle"),
                   [](Preferences &preferences) -> bool & { return preferences.sortsWhenIdle; });
    page->addNote(PreferencePages::tr("Otherwise rows stay where they are until you sort them yourself."));
    return page;
}

PreferencePage *preferencepages::confirmations(PreferenceStore *store)
{
    auto *page = new PreferencePage(PreferencePages::tr("Confirmations"), store);
    const PreferencePage::Choices<bool> asking{{PreferencePages::tr("Always"), true},
                                               {PreferencePages::tr("For several computers"), false}};
    page->addChoice<bool>(
            PreferencePages::tr("Ask before &refreshing credentials:"), asking,
            [](Preferences &preferences) -> bool & { return preferences.confirmations.askToRefreshOne; });
    page->addChoice<bool>(
            PreferencePages::tr("Ask before res&uming:"), asking,
            [](Preferences &preferences) -> bool & { return preferences.confirmations.askToResumeOne; });
    page->addChoice<bool>(PreferencePages::tr("Ask before retrying a &failed step:"), asking,
                          [](Preferences &preferences) -> bool & {
                              return preferences.confirmations.askToRetryFailedStep;
                          });
    page->addChoice<bool>(
            PreferencePages::tr("Require typing to &delete:"),
            {{PreferencePages::tr("Always"), true},
             {PreferencePages::tr("Only for active computers and several computers"), false}},
            [](Preferences &preferences) -> bool & { return preferences.confirmations.alwaysTypeToDelete; });
    page->addNote(PreferencePages::tr("Deleting always asks."));
    return page;
}

PreferencePage *preferencepages::looks(PreferenceStore *store)
{
    using Scheme = Appearance::Scheme;
    using Motion = Appearance::Motion;
    auto *page = new PreferencePage(PreferencePages::tr("Appearance"), store);
    page->addChoice<Scheme>(
            PreferencePages::tr("&Colours:"),
            {{PreferencePages::tr("As the desktop"), Scheme::System},
             {PreferencePages::tr("Light"), Scheme::Light},
             {PreferencePages::tr("Dark"), Scheme::Dark},
             {PreferencePages::tr("High contrast"), Scheme::HighContrast}},
            [](Preferences &preferences) -> Scheme & { return preferences.appearance.scheme; });
    PreferencePage::Choices<int> sizes;
    for (int percent = appearance::leastPercent;;) {
        sizes.append({PreferencePages::tr("%1 %").arg(QLocale().toString(percent)), percent});
        const int next = appearance::largerText(percent);
        if (next <= percent)
            break;
        percent = next;
    }
    page->addChoice<int>(PreferencePages::tr("&Text size:"), sizes, [](Preferences &preferences) -> int & {
        return preferences.appearance.textPercent;
    });
    page->addChoice<Motion>(
            PreferencePages::tr("&Animations:"),
            {{PreferencePages::tr("As the desktop"), Motion::System},
             {PreferencePages::tr("On"), Motion::Full},
             {PreferencePages::tr("Off"), Motion::Reduced}},
            [](Preferences &preferences) -> Motion & { return preferences.appearance.motion; });
    return page;
}

PreferencePage *preferencepages::advanced(PreferenceStore *store, const QString &dataFolder,
                                          const std::function<void()> &resetLayout)
{
    using Level = Preferences::LogLevel;
    auto *page = new PreferencePage(PreferencePages::tr("Advanced"), store);
    page->addChoice<Level>(
            PreferencePages::tr("&Log:"),
            {{PreferencePages::tr("Warnings and errors"), Level::Warnings},
             {PreferencePages::tr("Usual"), Level::Usual},
             {PreferencePages::tr("Everything, for the search for a fault"), Level::Everything}},
            [](Preferences &preferences) -> Level & { return preferences.logLevel; });
    if (!dataFolder.isEmpty()) {
        page->addChoice<int>(PreferencePages::tr("&Keep activity:"),
                             {{PreferencePages::tr("For 30 days"), 30},
                              {PreferencePages::tr("For 90 days"), 90},
                              {PreferencePages::tr("For 180 days"), 180},
                              {PreferencePages::tr("For a year"), 365}},
                             [](Preferences &preferences) -> int & { return preferences.keepDays; });
        page->addNote(PreferencePages::tr("What is older goes within a day, or when Millwright starts."));
        page->addSetting(PreferencePages::tr("Data folder:"), folderRow(dataFolder));
    }
    auto *reset = new QPushButton(PreferencePages::tr("Reset &Layout"));
    reset->setAutoDefault(false);
    reset->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    page->addSetting(PreferencePages::tr("Window:"), reset);
    reset->setAccessibleName(PreferencePages::tr("Reset Layout"));
    QObject::connect(reset, &QPushButton::clicked, page, resetLayout);
    return page;
}
