// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/explanationcontext.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

/// Months one after the other in which the same job pays the same base.
struct PayRun {
    int first = 0;
    int last = 0;
    std::size_t job = 0;
    int level = 0;
    double monthlyBase = 0;

    [[nodiscard]] int months() const { return last - first + 1; }
};

/// A promotion at the end of a month shows in that month's level already; the pay of the month is still the old level's.
int paidLevel(const ExplanationContext& context, int month)
{
    const MonthRecord& record = context.record(month);
    return record.promoted ? record.level - 1 : record.level;
}

std::vector<PayRun> runsOf(const ExplanationContext& context)
{
    std::vector<PayRun> runs;
    for (int month = context.firstMonth(); month <= context.lastMonth(); ++month) {
        const MonthRecord& record = context.record(month);
        if (record.job < 0)
            continue;
        const PayRun run{.first = month,
                         .last = month,
                         .job = static_cast<std::size_t>(record.job),
                         .level = paidLevel(context, month),
                         .monthlyBase = context.paid(month, Part::Base)};
        const bool goesOn = !runs.empty() && runs.back().last + 1 == month && runs.back().job == run.job
            && runs.back().level == run.level && runs.back().monthlyBase == run.monthlyBase;
        if (goesOn)
            runs.back().last = month;
        else
            runs.push_back(run);
    }
    return runs;
}

std::string nameOf(const ExplanationContext& context, const PayRun& run)
{
    const std::string first = toString(context.dateOf(run.first));
    const std::string last = toString(context.dateOf(run.last));
    return (first == last ? first : first + " to " + last) + ", " + context.levelId(run.job, run.level);
}

double paidIn(const ExplanationContext& context, const PayRun& run, Part part)
{
    double sum = 0;
    for (int month = run.first; month <= run.last; ++month)
        sum += context.paid(month, part);
    return sum;
}

Explanation baseOfRun(const ExplanationContext& context, const PayRun& run)
{
    const Package& package = context.stage(run.job).package;
    return {.name = nameOf(context, run),
            .value = paidIn(context, run, Part::Base),
            .formula = "months / 12 × base a year × raises",
            .inputs = {counted("months", run.months()),
                       explainLevel(context, run.job, run.level, "base a year",
                                    {"package/base", package.base, &StageSources::base}),
                       explainRaise(context, run.job, run.first)}};
}

Explanation bonusOfRun(const ExplanationContext& context, const PayRun& run)
{
    const Package& package = context.stage(run.job).package;
    return {.name = nameOf(context, run),
            .value = paidIn(context, run, Part::Bonus),
            .formula = "base × target × payout",
            .inputs = {counted("base", paidIn(context, run, Part::Base)),
                       explainLevel(context, run.job, run.level, "target",
                                    {"package/bonus_target", package.bonusTarget, &StageSources::bonus}),
                       fieldExplanation(context, "payout", context.stageField(run.job, "package/bonus_payout"))}};
}

Explanation benefitsOfRun(const ExplanationContext& context, const PayRun& run)
{
    const auto field = [&](const char* name, const char* id) {
        return fieldExplanation(context, name, context.stageField(run.job, id));
    };
    return {.name = nameOf(context, run),
            .value = paidIn(context, run, Part::Benefits),
            .formula = "base × match + months / 12 × (learning budget + other benefits)",
            .inputs = {counted("base", paidIn(context, run, Part::Base)), field("match", "package/retirement_match"),
                       counted("months", run.months()), field("learning budget", "package/learning_budget"),
                       field("other benefits", "package/other_benefits")}};
}

template <class Function>
std::vector<Explanation> eachRun(const ExplanationContext& context, Function&& function)
{
    std::vector<Explanation> inputs;
    for (const PayRun& run : runsOf(context)) {
        Explanation input = function(context, run);
        if (input.value != 0)
            inputs.push_back(std::move(input));
    }
    return inputs;
}

/// Sign-on and relocation owed back on leaving early.
Explanation clawback(const ExplanationContext& context, int month, double amount)
{
    const std::size_t job = static_cast<std::size_t>(std::max(context.record(month).job, 0));
    const auto field = [&](const char* name, const char* id) {
        return fieldExplanation(context, name, context.stageField(job, id));
    };
    const Package& package = context.stage(job).package;
    const double all = package.signOn + package.relocation;
    return {.name = toString(context.dateOf(month)),
            .value = amount,
            .formula = "−(sign-on + relocation) × part of the clawback time missing",
            .inputs = {field("sign-on", "package/sign_on"), field("relocation", "package/relocation"),
                       counted("part of the clawback time missing", all > 0 ? -amount / all : 0)}};
}

/// What is not pay of a job, and sign-ons, which stand alone.
Explanation dated(const ExplanationContext& context, int month, Part part)
{
    const double amount = context.paid(month, part);
    const std::string name = toString(context.dateOf(month));
    if (part == Part::Learning) {
        const bool isPrice = std::abs(-amount - context.careerPath().learning.forgonePayPerMonth) > 1e-9;
        return entered(name, context.pathField(isPrice ? "learning/cost" : "learning/forgone_pay_per_month"), -amount);
    }
    const std::size_t job = static_cast<std::size_t>(std::max(context.record(month).job, 0));
    return entered(name, context.stageField(job, "package/sign_on"), amount);
}

Explanation otherCash(const ExplanationContext& context, const DatedCash& cash, int month)
{
    const auto job = static_cast<std::size_t>(cash.job);
    const auto field = [&](std::string name, const char* id, double value) {
        const std::string grant = "package/grants/" + std::to_string(cash.exercise.grant) + '/';
        return entered(std::move(name), context.stageField(job, grant + id), value);
    };
    const std::string name = toString(context.dateOf(month));
    if (cash.kind == CashKind::Exercise) {
        const Grant& grant = context.stage(job).package.grants[static_cast<std::size_t>(cash.exercise.grant)];
        return {.name = name + ", shares bought",
                .value = cash.amount,
                .formula = "−shares × strike",
                .inputs = {counted("shares", cash.exercise.shares), field("strike", "strike", grant.strike)}};
    }
    if (cash.kind == CashKind::PurchasePlan) {
        const Grant& grant = context.stage(job).package.grants[static_cast<std::size_t>(cash.exercise.grant)];
        return {.name = name + ", purchase plan",
                .value = cash.amount,
                .formula = "put in × discount / (1 − discount)",
                .inputs = {counted("put in", cash.amount * (1 - grant.discount) / grant.discount),
                           field("discount", "discount", grant.discount)}};
    }
    return cash.amount < 0 ? clawback(context, month, cash.amount)
                           : entered(name, context.stageField(job, "package/relocation"), cash.amount);
}

/// Relocation, clawbacks, shares bought and purchase plans, each for itself.
std::vector<Explanation> otherCashOf(const ExplanationContext& context)
{
    std::vector<Explanation> inputs;
    for (const DatedCash& cash : context.compiled().cash) {
        if (cash.job < 0 || cash.amount == 0 || cash.kind == CashKind::SignOn || cash.kind == CashKind::Learning)
            continue;
        const auto job = static_cast<std::size_t>(cash.job);
        const int month = std::max(cash.month, 1) + context.delayOf(job);
        if (month >= context.firstMonth() && month <= context.lastMonth() && context.isPaid(month, job))
            inputs.push_back(otherCash(context, cash, month));
    }
    return inputs;
}

/// The user's own figure at the level of entry, and the ladder's for others in proportion.
Explanation scaled(const std::string& name, Explanation ladder, Explanation own, Explanation atEntry)
{
    const double factor = atEntry.value > 0 ? own.value / atEntry.value : 1;
    return {.name = name,
            .value = ladder.value * factor,
            .formula = "ladder × own / ladder at entry",
            .inputs = {std::move(ladder), std::move(own), std::move(atEntry)}};
}

} // namespace

Explanation explainLevel(const ExplanationContext& context, std::size_t job, int level, const std::string& name,
                         const LevelField& what)
{
    const StageSources sources(context.plan(), context.world.knowledge, context.stage(job));
    const auto opened = [&](const std::string& as, int which) -> Explanation {
        const auto source = (sources.*what.source)(context.levelId(job, which));
        const auto place = sources.placeFactor();
        return source ? derivedExplanation(context.world, as, *source,
                                           place ? std::vector<Derived>{*place} : std::vector<Derived>{})
                      : counted(as, 0);
    };
    const std::string field = context.stageField(job, what.field);
    if (!what.own)
        return opened(name, level);
    if (level == 0)
        return entered(name, field, *what.own);
    return scaled(name, opened("ladder", level), entered("own", field, *what.own), opened("ladder at entry", 0));
}

Explanation explainRaise(const ExplanationContext& context, std::size_t job, int month)
{
    const Job& terms = context.compiled().jobs[job];
    const auto index = static_cast<std::size_t>(std::max(0, month - 1 - std::max(terms.start, 0)));
    Explanation raise{.name = "raises",
                      .value = terms.raise.empty() ? 1 : terms.raise[std::min(index, terms.raise.size() - 1)],
                      .formula = "product of 1 + each raise so far",
                      .inputs = {fieldExplanation(context, "yearly raise", context.stageField(job, "annual_raise"))}};
    const auto& dates = context.stage(job).raises;
    for (std::size_t position = 0; position < dates.size(); ++position) {
        if (dates[position].date <= context.dateOf(month))
            raise.inputs.push_back(entered(toString(dates[position].date),
                                           context.stageField(job, "raises/" + std::to_string(position) + "/fraction"),
                                           dates[position].fraction));
    }
    return raise;
}

Explanation explainBase(const ExplanationContext& context)
{
    return sumOf("base", context.pay().base, eachRun(context, baseOfRun));
}

Explanation explainBonus(const ExplanationContext& context)
{
    return sumOf("bonus", context.pay().bonus, eachRun(context, bonusOfRun));
}

Explanation explainBenefits(const ExplanationContext& context)
{
    return sumOf("benefits", context.pay().benefits, eachRun(context, benefitsOfRun));
}

Explanation explainDatedCash(const ExplanationContext& context, Part part)
{
    if (part == Part::Other)
        return sumOf("other", context.pay().other, otherCashOf(context));
    std::vector<Explanation> inputs;
    for (int month = context.firstMonth(); month <= context.lastMonth(); ++month) {
        if (context.paid(month, part) != 0)
            inputs.push_back(dated(context, month, part));
    }
    return part == Part::SignOn ? sumOf("sign_on", context.pay().signOn, std::move(inputs))
                                : sumOf("learning", -context.pay().learning, std::move(inputs));
}

} // namespace pathwise
