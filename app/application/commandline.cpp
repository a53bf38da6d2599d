// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <optional>

namespace pathwise {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Qt's own --help would need an application and exit by itself; texts come from here.
struct Options {
    QCommandLineOption help{{"h", "help"}, Texts::tr("Show the options and exit.")};
    QCommandLineOption version{{"v", "version"}, Texts::tr("Show the version and exit.")};
    QCommandLineOption screenshot{"screenshot", Texts::tr("Write a picture of the window showing PLAN."), "OUT.png"};
    QCommandLineOption page{"page", Texts::tr("The page of the screenshot: compare, path, present-1 (a slide)."),
                            "NAME", "compare"};
    QCommandLineOption theme{"theme", Texts::tr("Colours: light or dark. Without it they follow the system."), "THEME"};
    QCommandLineOption size{"size", Texts::tr("The size of the screenshot in pixels."), "WIDTHxHEIGHT", "1440x900"};
    QCommandLineOption report{"report", Texts::tr("Write the report of PLAN as a PDF."), "OUT.pdf"};
    QCommandLineOption check{"check", Texts::tr("Read all of FILE, write nothing, and say what is wrong with it."),
                             "FILE"};
    QCommandLineOption batch{"batch",
                             Texts::tr("Read FILE, apply the changes given with --set and, with --save, "
                                       "write it back."),
                             "FILE"};
    QCommandLineOption set{"set", Texts::tr("Change one field. May be repeated."), "FIELD=VALUE"};
    QCommandLineOption save{"save", Texts::tr("Save the file given with --batch.")};
};

void addTo(QCommandLineParser& parser, const Options& options)
{
    parser.setApplicationDescription(Texts::tr("Compares career paths by take-home pay, equity and risk."));
    parser.addOptions({options.help, options.version, options.screenshot, options.page, options.theme, options.size,
                       options.report, options.check, options.batch, options.set, options.save});
    parser.addPositionalArgument("PLAN", Texts::tr("Plans to open."), "[PLAN...]");
}

std::optional<QSize> parseSize(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([1-9][0-9]{1,4})x([1-9][0-9]{1,4})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

CommandLine badUsage(const QString& message)
{
    CommandLine line;
    line.task = Task::BadUsage;
    line.message = message;
    return line;
}

/// Which task the options name; empty when they contradict each other.
std::optional<Task> taskOf(const QCommandLineParser& parser, const Options& options)
{
    std::vector<Task> tasks;
    if (parser.isSet(options.check))
        tasks.push_back(Task::Check);
    if (parser.isSet(options.batch))
        tasks.push_back(Task::Batch);
    if (parser.isSet(options.screenshot))
        tasks.push_back(Task::Screenshot);
    if (parser.isSet(options.report))
        tasks.push_back(Task::Report);
    if (tasks.size() > 1)
        return std::nullopt;
    return tasks.empty() ? Task::Window : tasks.front();
}

std::optional<ThemeMode> themeOf(const QString& name)
{
    if (name.isEmpty())
        return ThemeMode::System;
    if (name == QLatin1String("light"))
        return ThemeMode::Light;
    return name == QLatin1String("dark") ? std::optional(ThemeMode::Dark) : std::nullopt;
}

CommandLine withValues(CommandLine line, const QCommandLineParser& parser, const Options& options)
{
    line.plans = parser.positionalArguments();
    line.page = parser.value(options.page);
    line.changes = parser.values(options.set);
    line.save = parser.isSet(options.save);
    if (line.task == Task::Check)
        line.plans.prepend(parser.value(options.check));
    if (line.task == Task::Batch)
        line.plans.prepend(parser.value(options.batch));
    if (line.task == Task::Screenshot)
        line.output = parser.value(options.screenshot);
    if (line.task == Task::Report)
        line.output = parser.value(options.report);
    return line;
}

} // namespace

CommandLine readCommandLine(const QStringList& arguments)
{
    const Options options;
    QCommandLineParser parser;
    addTo(parser, options);
    if (!parser.parse(arguments))
        return badUsage(parser.errorText());
    CommandLine line;
    if (parser.isSet(options.help) || parser.isSet(options.version)) {
        line.task = parser.isSet(options.help) ? Task::Help : Task::Version;
        return line;
    }
    const auto task = taskOf(parser, options);
    if (!task)
        return badUsage(Texts::tr("Only one of --check, --batch, --screenshot and --report can be given."));
    const auto theme = themeOf(parser.value(options.theme));
    if (!theme)
        return badUsage(Texts::tr("The theme is light or dark, not “%1”.").arg(parser.value(options.theme)));
    const auto size = parseSize(parser.value(options.size));
    if (!size)
        return badUsage(Texts::tr("A size is written 1440x900, not “%1”.").arg(parser.value(options.size)));
    line.task = *task;
    line.theme = *theme;
    line.size = *size;
    line = withValues(line, parser, options);
    if ((line.task == Task::Screenshot || line.task == Task::Report) && line.plans.size() != 1)
        return badUsage(Texts::tr("Name one plan."));
    return line;
}

QString helpText()
{
    const Options options;
    QCommandLineParser parser;
    addTo(parser, options);
    return parser.helpText();
}

} // namespace pathwise
