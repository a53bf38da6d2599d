// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/filetasks.h"

#include "app/presentation/errortexts.h"
#include "core/base/textfile.h"
#include "core/plan/fields.h"
#include "core/plan/planfile.h"
#include "core/plan/planproblems.h"

#include <QCoreApplication>
#include <QFile>

namespace pathwise {

namespace {

struct FileTaskTexts {
    Q_DECLARE_TR_FUNCTIONS(FileTasks)
};

std::filesystem::path nativePath(const QString& file)
{
    return std::filesystem::path(QFile::encodeName(file).toStdString());
}

/// Everything that is wrong with a file; empty when it is good.
Problems problemsOf(const std::filesystem::path& file)
{
    const auto text = readTextFile(file, maxPlanBytes);
    if (!text)
        return {text.error()};
    Problems problems = readPlanWithProblems(*text).problems;
    for (Error& problem : problems)
        problem.file = file.string();
    return problems;
}

/// One "FIELD=VALUE" applied.
Result<Plan> changed(const Plan& plan, const QString& change)
{
    const qsizetype equals = change.indexOf(QLatin1Char('='));
    const std::string path = change.left(equals).toStdString();
    if (equals <= 0)
        return failure(Error{.code = ErrorCode::UnknownField, .field = change.toStdString()});
    const auto field = fieldAt(plan, path);
    if (!field)
        return failure(field.error());
    auto value = parseFieldValue(*field, change.mid(equals + 1).toStdString());
    if (!value)
        return failure(value.error());
    return withField(plan, path, *value);
}

} // namespace

int checkFiles(const CommandLine& line, const QLocale& locale, const Streams& streams)
{
    int code = exitcode::Done;
    for (const QString& file : line.plans) {
        const Problems problems = problemsOf(nativePath(file));
        for (const Error& problem : problems)
            streams.err << errorLine(problem, locale) << Qt::endl;
        if (!problems.empty())
            code = exitcode::Refused;
        else
            streams.out << FileTaskTexts::tr("%1: good").arg(file) << Qt::endl;
    }
    return code;
}

int changeFile(const CommandLine& line, const QLocale& locale, const Streams& streams)
{
    const std::filesystem::path file = nativePath(line.plans.first());
    auto plan = loadPlan(file);
    if (!plan) {
        streams.err << errorLine(plan.error(), locale) << Qt::endl;
        return exitcode::Refused;
    }
    for (const QString& change : line.changes) {
        auto next = changed(*plan, change);
        if (!next) {
            streams.err << errorLine(next.error(), locale) << Qt::endl;
            return exitcode::BadUsage;
        }
        plan = std::move(*next);
    }
    if (!line.save)
        return exitcode::Done;
    if (const auto saved = savePlan(*plan, file); !saved) {
        streams.err << FileTaskTexts::tr("Not saved: %1").arg(errorLine(saved.error(), locale)) << Qt::endl;
        return exitcode::NotSaved;
    }
    return exitcode::Done;
}

} // namespace pathwise
