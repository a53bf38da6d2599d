// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/program.h"

#include "app/application/commandline.h"
#include "app/application/filetasks.h"
#include "app/application/reporttask.h"
#include "app/application/screenshot.h"
#include "app/application/windowtask.h"
#include "app/charts/chartaccessible.h"
#include "app/theme/icons.h"
#include "translations/translations.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <cstdio>

namespace pathwise {

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Pathwise"));
    QCoreApplication::setOrganizationName(QStringLiteral("pathwise"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PATHWISE_VERSION));
}

/// ../share/pathwise beside the program, in the build tree as after installation.
std::filesystem::path dataFolder()
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../share/pathwise");
    return std::filesystem::path(QFile::encodeName(folder).toStdString()).lexically_normal();
}

bool needsGui(Task task)
{
    return task == Task::Window || task == Task::Screenshot || task == Task::Report;
}

int runFileTask(const CommandLine& line)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    switch (line.task) {
    case Task::Help: out << helpText(); return exitcode::Done;
    case Task::Version:
        out << QCoreApplication::applicationName() << ' ' << QCoreApplication::applicationVersion() << Qt::endl;
        return exitcode::Done;
    case Task::Check: return checkFiles(line, locale, {out, err});
    case Task::Batch: return changeFile(line, locale, {out, err});
    default: err << "pathwise: " << line.message << Qt::endl; return exitcode::BadUsage;
    }
}

int runGuiTask(QApplication& application, const CommandLine& line)
{
    if (line.task == Task::Window)
        return runWindow(application, line, dataFolder());
    installTranslations(application, QLocale());
    QTextStream err(stderr);
    if (line.task == Task::Report)
        return writeReportFile(application, line, dataFolder(), err);
    return takeScreenshot(application, line, dataFolder(), err);
}

} // namespace

int runProgram(int argc, char** argv)
{
    // Qt writes a PDF's fonts in the order of a hash: who asks for equal files gets an order that repeats.
    if (qEnvironmentVariableIsSet("SOURCE_DATE_EPOCH"))
        QHashSeed::setDeterministicGlobalSeed();
    nameProgram();
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments += QString::fromLocal8Bit(argv[index]);
    const CommandLine line = readCommandLine(arguments);
    if (!needsGui(line.task)) {
        const QCoreApplication application(argc, argv);
        return runFileTask(line);
    }
    if (line.task != Task::Window)
        qputenv("QT_QPA_PLATFORM", "offscreen"); // works without a display
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Pathwise"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.pathwise.pathwise"));
    QGuiApplication::setWindowIcon(applicationIcon());
    installChartAccessibility();
    return runGuiTask(application, line);
}

} // namespace pathwise
