// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/prism.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int startMs = 90'000; // of node, on a machine that is busy with other tests

QString sourceDirectory()
{
    return QStringLiteral(MILLWRIGHT_SOURCE_DIR);
}

QString store()
{
    return sourceDirectory() + u"/build/prism"_s;
}

QString modules()
{
    return store() + u"/current/node_modules"_s;
}

QString node()
{
    return QStandardPaths::findExecutable(u"node"_s);
}

} // namespace

Prism::Prism()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(&m_process, &QProcess::readyRead, &m_process,
                     [this] { m_output += QString::fromUtf8(m_process.readAll()); });
}

Prism::~Prism()
{
    m_process.kill();
    m_process.waitForFinished();
}

std::optional<QString> Prism::missing()
{
    if (node().isEmpty())
        return u"node is not installed"_s;
    if (QFile::exists(modules() + u"/@stoplight/prism-cli/dist/index.js"_s))
        return {};
    QFile reason(store() + u"/why-not"_s);
    if (reason.open(QIODevice::ReadOnly))
        return u"Prism is not installed: %1"_s.arg(QString::fromUtf8(reason.readAll()).trimmed());
    return u"Prism is not installed: run tests/contract/install"_s;
}

QString Prism::description()
{
    return sourceDirectory() + u"/tests/contract/openapi.yaml"_s;
}

std::optional<QString> Prism::pages()
{
    const QDir directory(sourceDirectory() + u"/../shared/contract"_s);
    if (directory.entryList({u"*.txt"_s}).isEmpty())
        return {};
    return directory.canonicalPath();
}

QString Prism::describe(const QString &outputDirectory, const QStringList &arguments)
{
    const QString file = outputDirectory + u"/description.json"_s;
    QProcess script;
    script.setProcessChannelMode(QProcess::ForwardedChannels);
    script.start(node(), QStringList{sourceDirectory() + u"/tests/contract/describe.mjs"_s, u"--modules"_s,
                                     modules(), u"--description"_s, description(), u"--out"_s, file}
                                 + arguments);
    if (!script.waitForFinished(startMs) || script.exitCode() != 0)
        return {};
    return file;
}

bool Prism::mock(const QString &descriptionFile)
{
    return start({u"mock"_s, descriptionFile});
}

bool Prism::proxy(const QString &descriptionFile, const QUrl &upstream)
{
    return start({u"proxy"_s, descriptionFile, upstream.toString()});
}

bool Prism::start(const QStringList &arguments)
{
    static const QRegularExpression listening(u"Prism is listening on (http://[0-9.]+:[0-9]+)"_s);
    m_process.start(node(), QStringList{modules() + u"/@stoplight/prism-cli/dist/index.js"_s} + arguments
                                    + QStringList{u"--port"_s, u"0"_s});
    const bool isUp = QTest::qWaitFor(
            [this] {
                return listening.match(m_output).hasMatch()
                       || (m_process.state() == QProcess::NotRunning && !m_process.waitForReadyRead(0));
            },
            startMs);
    const QRegularExpressionMatch match = listening.match(m_output);
    if (!isUp || !match.hasMatch()) {
        qWarning().noquote() << "Prism did not start:" << m_process.errorString() << m_output;
        return false;
    }
    m_url = QUrl(match.captured(1));
    return true;
}
