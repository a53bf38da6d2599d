// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/solvecommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/errorline.h"
#include "app/cli/evaluatedplan.h"
#include "app/cli/measurename.h"
#include "app/cli/questionoptions.h"
#include "core/evaluation/goalseek.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace pathwise {

namespace {

constexpr int answerIsNo = 1;
constexpr const char* leadMeasure = "leadMeasure";
constexpr const char* aheadMeasure = "p_ahead";

struct SolveOptions {
    PlanOptions plan;
    OutputOptions output;
    QuestionOptions question;
    std::string field;
    std::string measure = leadMeasure;
    double target = 0;
};

/// The measures are totals over the horizon; the leadMeasure and the chance to be aheadMeasure are of take-home pay.
Result<Question> questionFor(const Plan& plan, const SolveOptions& options)
{
    const bool compares = options.measure == leadMeasure || options.measure == aheadMeasure;
    auto question = questionOf(plan, options.question, compares ? Measure::TakeHome : measureNamed(options.measure));
    if (question)
        question->quantity = !compares       ? Quantity::Total
            : options.measure == leadMeasure ? Quantity::Lead
                                             : Quantity::Ahead;
    return question;
}

struct Solved {
    VariedField field;
    Answer now;
    std::optional<Solution> solution;
};

Result<Solved> solved(const Plan& plan, const World& world, const Question& question, const SolveOptions& options)
{
    auto field = variedField(plan, world.knowledge, options.field);
    if (!field)
        return failure(field.error());
    const auto whatIf = WhatIf::make(plan, world, question);
    if (!whatIf)
        return failure(whatIf.error());
    const auto now = whatIf->now();
    if (!now)
        return failure(now.error());
    const auto solution = goalSeek(*whatIf, *field, options.target);
    if (!solution)
        return failure(solution.error());
    return Solved{.field = std::move(*field), .now = *now, .solution = *solution};
}

Table tableOf(const Solved& solved, const Question& question, const SolveOptions& options)
{
    constexpr auto plain = NumberStyle::Plain;
    const auto& solution = solved.solution;
    return {.columns = {{"field"},
                        {"path"},
                        {"measure"},
                        {"target", plain},
                        {"now", plain},
                        {"measure_now", plain},
                        {"value", plain},
                        {"reached", plain}},
            .rows = {{solved.field.fields.front(), question.path.text(), options.measure, options.target,
                      solved.field.now, solved.now.middle, solution ? Cell(solution->value) : Cell(),
                      solution ? Cell(solution->reached) : Cell()}}};
}

void solvePlan(CliContext& context, const SolveOptions& options)
{
    const auto plan = planFor(context, options.plan);
    if (!plan)
        return;
    const auto question = questionFor(*plan, options);
    if (!question) {
        complain(context, question.error());
        return;
    }
    const auto world = worldFor(context, *plan);
    if (!world)
        return;
    const auto result = solved(*plan, *world, *question, options);
    if (!result) {
        complain(context, result.error());
        return;
    }
    deliver(context, options.output, tableOf(*result, *question, options));
    if (!result->solution && context.exitCode == 0)
        context.exitCode = answerIsNo;
}

std::vector<std::string> measuresAndLeads()
{
    auto names = measureChoices();
    names.insert(names.end(), {leadMeasure, aheadMeasure});
    return names;
}

} // namespace

void addSolveCommand(CLI::App& app, CliContext& context)
{
    auto options = std::make_shared<SolveOptions>();
    CLI::App* command = app.add_subcommand("solve", "The value of a field with which a measure reaches a target");
    addPlanOptions(*command, options->plan);
    addOutputOptions(*command, options->output);
    addQuestionOptions(*command, options->question);
    command->add_option("--field", options->field, "Field to change, as `fields` lists it")->required();
    command
        ->add_option("--measure", options->measure,
                     "Total over the horizon, or leadMeasure or p_ahead of take-home pay; leadMeasure by default")
        ->check(CLI::IsMember(measuresAndLeads()));
    command->add_option("--target", options->target, "What is to be reached; 0 by default");
    command->callback([&context, options] { solvePlan(context, *options); });
}

} // namespace pathwise
