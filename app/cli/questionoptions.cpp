// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/questionoptions.h"

#include <CLI/CLI.hpp>

namespace pathwise {

namespace {

Result<PathId> idNamed(const Plan& plan, const std::string& name, const char* option)
{
    return pathNamed(plan, name, option).map([&](std::size_t path) { return plan.paths[path].id; });
}

/// The path that a comparison is about when none is named.
PathId firstOther(const Plan& plan, const PathId& baseline)
{
    for (const CareerPath& path : plan.paths) {
        if (path.id != baseline)
            return path.id;
    }
    return baseline;
}

} // namespace

void addQuestionOptions(CLI::App& command, QuestionOptions& options)
{
    constexpr std::size_t mostFutures = 1'000'000;
    command.add_option("--path", options.path, "Path in question; the first that is not the baseline by default");
    command.add_option("--baseline", options.baseline, "Path to compare with; the plan's own by default");
    command.add_option("--futures", options.futures, "How many futures; 2000 by default, 0 = without chance")
        ->check(CLI::Range(std::size_t{0}, mostFutures));
    command.add_flag("--real", options.real, "In the purchasing power of the first year");
}

Result<Question> questionOf(const Plan& plan, const QuestionOptions& options, Measure measure)
{
    if (plan.paths.empty())
        return failure({.code = ErrorCode::Empty, .field = "paths"});
    Question question{.path = {},
                      .baseline = plan.paths[baselineIndex(plan)].id,
                      .column = {.measure = measure, .money = options.real ? Money::Real : Money::Nominal},
                      .futures = options.futures};
    if (!options.baseline.empty()) {
        const auto baseline = idNamed(plan, options.baseline, "--baseline");
        if (!baseline)
            return failure(baseline.error());
        question.baseline = *baseline;
    }
    question.path = firstOther(plan, question.baseline);
    if (!options.path.empty()) {
        const auto path = idNamed(plan, options.path, "--path");
        if (!path)
            return failure(path.error());
        question.path = *path;
    }
    return question;
}

} // namespace pathwise
