// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/headless.h"

#include <QEventLoop>
#include <QTimer>
#include <chrono>
#include <optional>

namespace pathwise {

namespace {

constexpr std::chrono::minutes patience(2);

/// Nobody is there to answer: nothing is lost, and complaints go to standard error.
class SilentQuestions : public UserQuestions {
public:
    explicit SilentQuestions(QTextStream& err) : m_err(err) {}
    Unsaved saveChanges(const QString&, int, const QDateTime&) override { return Unsaved::Discard; }
    Conflict changedOnDisk(const QString&) override { return Conflict::Cancel; }
    bool recover(const QString&, const QDateTime&) override { return false; }
    QString fileToOpen(const QString&) override { return {}; }
    QString fileToSave(const QString&) override { return {}; }
    bool keepTrial(const QString&) override { return false; }
    void tell(const Message& message) override { m_err << message.title << ": " << message.text << Qt::endl; }
    bool saveElsewhere(const Message& message) override
    {
        tell(message);
        return false;
    }

private:
    QTextStream& m_err;
};

/// Runs until the plan's evaluation is there; why not, when it cannot be made or patience ends.
std::optional<Error> waitForEvaluation(Session& session)
{
    if (session.document().plan().paths.empty() || session.evaluations().isCurrent())
        return std::nullopt;
    std::optional<Error> problem;
    QEventLoop loop;
    const auto fail = [&](const Error& error) {
        problem = error;
        loop.quit();
    };
    QTimer::singleShot(patience, &loop, [&] { fail({.code = ErrorCode::Cancelled}); });
    QObject::connect(&session.evaluations(), &EvaluationController::evaluationChanged, &loop, [&] {
        if (session.evaluations().isCurrent())
            loop.quit();
    });
    QObject::connect(&session.evaluations(), &EvaluationController::failed, &loop, fail);
    QObject::connect(&session.bench().worlds, &WorldStore::failed, &loop, fail);
    loop.exec();
    return problem;
}

} // namespace

int runHeadless(QApplication& application, const CommandLine& line, const std::filesystem::path& resources,
                QTextStream& err, const HeadlessTask& task)
{
    Theme theme(application, line.theme);
    SilentQuestions questions(err);
    Session::Options options;
    options.resources = resources;
    options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    options.settings.page = line.page;
    Session session(application, theme, questions, options);
    if (const int code = task.prepare(session); code != exitcode::Done)
        return code;
    if (const auto opened = session.document().open(line.plans.first()); !opened) {
        err << errorLine(opened.error(), options.locale) << Qt::endl;
        return exitcode::Refused;
    }
    session.loadWorld();
    const std::optional<Error> problem = waitForEvaluation(session);
    if (!problem)
        return task.done(session);
    err << QCoreApplication::translate("Headless", "The plan cannot be computed. %1")
               .arg(errorLine(*problem, options.locale))
        << Qt::endl;
    return exitcode::Failed;
}

} // namespace pathwise
