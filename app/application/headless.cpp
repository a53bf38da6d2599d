// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/headless.h"

#include <QEventLoop>
#include <QTimer>
#include <chrono>

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

/// Runs until the plan's evaluation is there, cannot be made, or patience ends; whether it is there.
bool waitForEvaluation(Session& session)
{
    if (session.document().plan().paths.empty())
        return true;
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, [&] { loop.exit(1); });
    QObject::connect(&session.evaluations(), &EvaluationController::evaluationChanged, &loop, [&] {
        if (session.evaluations().isCurrent())
            loop.exit(0);
    });
    QObject::connect(&session.evaluations(), &EvaluationController::failed, &loop, [&] { loop.exit(1); });
    QObject::connect(&session.bench().worlds, &WorldStore::failed, &loop, [&] { loop.exit(1); });
    return session.evaluations().isCurrent() || loop.exec() == 0;
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
    if (waitForEvaluation(session))
        return task.done(session);
    err << QCoreApplication::translate("Headless", "The plan could not be computed.") << Qt::endl;
    return exitcode::Failed;
}

} // namespace pathwise
