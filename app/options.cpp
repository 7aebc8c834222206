// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <optional>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

// A number within bounds, or nothing.
template<typename T>
std::optional<T> number(const QString &text, double least, double most)
{
    bool valid = false;
    const double value = text.toDouble(&valid);
    if (!valid || value < least || value > most)
        return std::nullopt;
    return T(value);
}

} // namespace

std::variant<Options, OptionsAnswer> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
            Words::tr("Desktop administration console for Droid Computers.\n\n"
                      "Without an option the window shows the connection of last time, or asks for "
                      "one. FACTORY_API_KEY in the environment gives a key for this run, "
                      "for --server or the usual server."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption server(
            u"server"_s,
            Words::tr("Connect to this server, with the key from FACTORY_API_KEY, or ask for one."),
            u"url"_s);
    const QCommandLineOption sandbox(u"sandbox"_s,
                                     Words::tr("Start on an embedded sandbox: no account is needed."));
    const QCommandLineOption fleet(u"sandbox-fleet"_s, Words::tr("Give the sandbox so many computers."),
                                   u"count"_s);
    const QCommandLineOption seed(u"sandbox-seed"_s, Words::tr("Seed for the sandbox's made-up fleet."),
                                  u"number"_s);
    const QCommandLineOption speed(
            u"sandbox-speed"_s, Words::tr("Let the sandbox's clock run so many times faster."), u"factor"_s);
    const QCommandLineOption latency(u"sandbox-latency"_s,
                                     Words::tr("Let the sandbox wait before each answer."), u"ms"_s);
    const QCommandLineOption theme(u"theme"_s, Words::tr("Use the light or the dark palette."),
                                   u"light|dark"_s);
    const QCommandLineOption tour(u"tour"_s,
                                  Words::tr("Show the main job on the sandbox by itself, put pictures of it "
                                            "into the folder, and end."),
                                  u"folder"_s);
    const QCommandLineOption language(
            u"language"_s, Words::tr("Speak this language, such as de, instead of the user's."), u"code"_s);
    parser.addOptions({server, sandbox, fleet, seed, speed, latency, theme, tour, language});

    const auto wrong = [](const QString &what) {
        return OptionsAnswer{what + u'\n' + Words::tr("See millwright --help.") + u'\n', usageError};
    };
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    // The parser asks the application for its name, and there is none yet.
    if (parser.isSet(help) || parser.isSet(u"help-all"_s))
        return OptionsAnswer{parser.helpText().replace(u"<executable_name>"_s, u"millwright"_s), 0};
    if (parser.isSet(version))
        return OptionsAnswer{u"millwright "_s + QCoreApplication::applicationVersion() + u'\n', 0};
    if (!parser.positionalArguments().isEmpty())
        return wrong(Words::tr("Unknown argument: %1").arg(parser.positionalArguments().constFirst()));

    Options options;
    options.server = parser.value(server);
    options.tourFolder = parser.value(tour);
    options.scheme = parser.value(theme);
    options.language = parser.value(language);
    options.sandbox = parser.isSet(sandbox) || parser.isSet(tour);
    if (options.sandbox && parser.isSet(server))
        return wrong(Words::tr("--server and --sandbox exclude each other."));
    if (!options.scheme.isEmpty() && options.scheme != u"light" && options.scheme != u"dark")
        return wrong(Words::tr("--theme takes light or dark, not %1.").arg(options.scheme));
    const auto take = [&](const QCommandLineOption &option, auto &target, double least, double most) {
        if (!parser.isSet(option))
            return true;
        const auto value =
                number<std::remove_reference_t<decltype(target)>>(parser.value(option), least, most);
        if (value)
            target = *value;
        return value.has_value();
    };
    if (!take(fleet, options.sandboxFleet, 1, 1'000'000))
        return wrong(Words::tr("--sandbox-fleet takes a number from 1 to 1000000, not %1.")
                             .arg(parser.value(fleet)));
    if (!take(seed, options.sandboxSeed, 0, 4294967295.0))
        return wrong(Words::tr("--sandbox-seed takes a number, not %1.").arg(parser.value(seed)));
    if (!take(speed, options.sandboxSpeed, 0, 100'000))
        return wrong(Words::tr("--sandbox-speed takes a factor from 0 to 100000, not %1.")
                             .arg(parser.value(speed)));
    if (!take(latency, options.sandboxLatencyMs, 0, 600'000))
        return wrong(Words::tr("--sandbox-latency takes milliseconds from 0 to 600000, not %1.")
                             .arg(parser.value(latency)));
    return options;
}
