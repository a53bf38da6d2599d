// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/windowtask.h"

#include "app/application/session.h"
#include "app/application/singleinstance.h"
#include "app/application/terminationsignals.h"
#include "app/dialogs/messageboxquestions.h"
#include "translations/translations.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

namespace pathwise {

namespace {

/// $XDG_STATE_HOME/pathwise, where the base directory specification wants what may be lost but not thrown away.
QString stateFolder()
{
    const QString home = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(home) ? home : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/pathwise");
}

/// Where the system names no language, figures are written as dollars usually are.
QLocale numberLocale()
{
    const QLocale system;
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : system;
}

/// Where a second start finds the first: in a folder that is the user's alone.
QString socketName()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/pathwise.socket");
}

QStringList absolute(const QStringList& files)
{
    QStringList names;
    for (const QString& file : files)
        names += QFileInfo(file).absoluteFilePath();
    return names;
}

void comeForward(MainWindow& window, const QStringList& files)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
    if (!files.isEmpty())
        window.files().openFile(files.first());
}

void openFirst(Session& session, const QStringList& plans, bool showWelcome)
{
    if (session.offerRecovery())
        return;
    if (!plans.isEmpty() && session.window().files().openFile(QFileInfo(plans.first()).absoluteFilePath()))
        return;
    if (showWelcome)
        session.window().showWelcome();
}

/// Texts and figures in the chosen language; in the system's where none is.
void speak(QApplication& application, const QString& language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    installTranslations(application, QLocale());
}

} // namespace

int runWindow(QApplication& application, const CommandLine& line, const std::filesystem::path& resources)
{
    if (SingleInstance::handOver(socketName(), absolute(line.plans)))
        return exitcode::Done;
    QSettings store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("pathwise"), QStringLiteral("pathwise"));
    Session::Options options;
    options.resources = resources;
    options.recoveryFolder = stateFolder();
    options.settings = readWindowSettings(store);
    speak(application, options.settings.language);
    options.locale = numberLocale();
    options.futures = static_cast<std::size_t>(options.settings.futures);
    Theme theme(application, line.theme == ThemeMode::System ? options.settings.theme : line.theme);
    MessageBoxQuestions questions(options.locale);
    Session session(application, theme, questions, options);
    MainWindow& window = session.window();
    questions.setWindow(&window);
    QObject::connect(&window, &MainWindow::closing, &window, [&] { writeWindowSettings(store, window.settings()); });
    SingleInstance instance;
    instance.listen(socketName());
    QObject::connect(&instance, &SingleInstance::filesReceived, &window,
                     [&](const QStringList& files) { comeForward(window, files); });
    const TerminationSignals ended([&] { session.writeRecovery(); });
    const bool wantsWelcome = line.plans.isEmpty() && options.settings.showWelcome;
    if (wantsWelcome)
        window.showWelcome();
    window.show();
    // The window is painted before plan and knowledge are read.
    QTimer::singleShot(0, &window, [&] {
        session.loadWorld();
        openFirst(session, line.plans, wantsWelcome);
    });
    return QApplication::exec();
}

} // namespace pathwise
