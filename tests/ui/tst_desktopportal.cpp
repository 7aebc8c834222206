// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;

using Groups = QMap<QString, QVariantMap>;

// A desktop's portal, as far as its settings go, on the private bus of this test.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    void set(const QString &group, const QString &key, const QVariant &value)
    {
        m_groups[group][key] = value;
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }
    int asked = 0;

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &)
    {
        ++asked;
        return m_groups;
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    Groups m_groups;
};

// The wishes of a desktop are followed from the start, and while the window is open.
class tst_DesktopPortal : public QObject
{
    Q_OBJECT

    Portal m_portal;

    static bool isDark() { return theme::isDark(QApplication::palette()); }
    static bool isStrong() { return theme::isHighContrast(QApplication::palette()); }

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<Groups>();
        qRegisterMetaType<QDBusVariant>("QDBusVariant");
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        m_portal.set(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1u);
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }

    void theSchemeIsFollowedLive()
    {
        appearance::apply({});
        QTRY_VERIFY_WITH_TIMEOUT(isDark(), 15'000);
        QCOMPARE(m_portal.asked, 1);
        m_portal.set(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2u);
        QTRY_VERIFY_WITH_TIMEOUT(!isDark(), 15'000);
        m_portal.set(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1u);
        QTRY_VERIFY_WITH_TIMEOUT(isDark(), 15'000);
    }

    void highContrastIsFollowedLive()
    {
        m_portal.set(u"org.freedesktop.appearance"_s, u"contrast"_s, 1u);
        QTRY_VERIFY_WITH_TIMEOUT(isStrong() && isDark(), 15'000);
        m_portal.set(u"org.freedesktop.appearance"_s, u"contrast"_s, 0u);
        QTRY_VERIFY_WITH_TIMEOUT(!isStrong(), 15'000);
        m_portal.set(u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s, true);
        QTRY_VERIFY_WITH_TIMEOUT(isStrong(), 15'000);
        m_portal.set(u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s, false);
        QTRY_VERIFY_WITH_TIMEOUT(!isStrong(), 15'000);
    }

    void lessMotionIsFollowedLive()
    {
        QVERIFY(!appearance::reducesMotion());
        m_portal.set(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
        QTRY_VERIFY_WITH_TIMEOUT(appearance::reducesMotion(), 15'000);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        m_portal.set(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true);
        QTRY_VERIFY_WITH_TIMEOUT(!appearance::reducesMotion(), 15'000);
        m_portal.set(u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s, u"0"_s);
        QTRY_VERIFY_WITH_TIMEOUT(appearance::reducesMotion(), 15'000);
    }

    void anExplicitWishIsStronger()
    {
        appearance::apply({Appearance::Scheme::Light, 100, Appearance::Motion::Full});
        QVERIFY(!appearance::reducesMotion());
        m_portal.set(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2u);
        m_portal.set(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1u);
        m_portal.set(u"org.freedesktop.appearance"_s, u"contrast"_s, 1u);
        // The next of the bus' signals has been heard when this one has.
        appearance::apply({Appearance::Scheme::Light});
        m_portal.set(u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s, u"1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!appearance::reducesMotion(), 15'000);
        QVERIFY(!isDark());
        QVERIFY(!isStrong());
    }
};

QTEST_MAIN(tst_DesktopPortal)
#include "tst_desktopportal.moc"
