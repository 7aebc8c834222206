// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fontsahead.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <fontconfig/fontconfig.h>
#endif

using namespace Qt::StringLiterals;

class tst_FontsAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Who asks afterwards gets what was read then.
    void theConfigurationIsThere()
    {
#ifdef Q_OS_LINUX
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"fonts.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"(<fontconfig><include>/etc/fonts/fonts.conf</include></fontconfig>)");
        file.close();
        qputenv("FONTCONFIG_FILE", QFile::encodeName(file.fileName()));
        {
            const FontsAhead fonts;
        }
        qputenv("FONTCONFIG_FILE", QFile::encodeName(folder.filePath(u"another"_s)));
        FcStrList *files = FcConfigGetConfigFiles(FcConfigGetCurrent());
        QStringList read;
        while (const FcChar8 *name = FcStrListNext(files))
            read += QString::fromUtf8(reinterpret_cast<const char *>(name));
        FcStrListDone(files);
        FcFini(); // it would be taken for a leak
        QVERIFY2(read.contains(file.fileName()), qPrintable(read.join(u' ')));
#endif
    }
};

QTEST_GUILESS_MAIN(tst_FontsAhead)
#include "tst_fontsahead.moc"
