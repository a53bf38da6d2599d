// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/onetimecash.h"

#include "core/compensation/skillgaps.h"

#include <algorithm>

namespace pathwise {

namespace {

/// Part of the clawback time still missing on leaving, 0..1.
double owedBack(const CashContext& context)
{
    const int months = context.path.stages[context.index].package.clawbackMonths;
    const int served = context.window.end - context.window.start;
    const std::size_t next = context.index + 1;
    const bool stays = next < context.path.stages.size() && isTransfer(context.plan, context.path, next);
    const bool leaves = !stays && context.window.end < 12 * context.plan.assumptions.horizonYears;
    return leaves && months > 0 ? std::max(0.0, 1.0 - static_cast<double>(served) / months) : 0;
}

} // namespace

void addOneTimeCash(const CashContext& context, std::vector<DatedCash>& cash)
{
    const Stage& stage = context.path.stages[context.index];
    const Package& package = stage.package;
    const Month planStart = context.plan.assumptions.start;
    const int signOnMonth = package.signOnDate.value_or(stage.start) - planStart + 1;
    if (package.signOn > 0 && signOnMonth >= 1)
        cash.push_back({.month = signOnMonth,
                        .amount = package.signOn,
                        .kind = CashKind::SignOn,
                        .job = context.job,
                        .taxable = true});
    const int firstMonth = context.window.start + 1;
    if (package.relocation > 0 && firstMonth >= 1)
        cash.push_back({.month = firstMonth,
                        .amount = package.relocation,
                        .kind = CashKind::Other,
                        .job = context.job,
                        .taxable = true});
    const double owed = owedBack(context) * (package.signOn + package.relocation);
    if (owed > 0)
        cash.push_back({.month = context.window.end,
                        .amount = -owed,
                        .kind = CashKind::Other,
                        .job = context.job,
                        .taxable = true});
}

void addLearning(const Plan& plan, const Knowledge& knowledge, const CareerPath& path, std::vector<DatedCash>& cash)
{
    const Learning& learning = path.learning;
    const LearningTotal total = learningTotal(plan, knowledge, path);
    const int horizon = 12 * plan.assumptions.horizonYears;
    const int first = total.doneMonth - total.months + 1;
    const auto pay = [&](int month, double amount) {
        if (amount > 0 && month <= horizon)
            cash.push_back(
                {.month = month, .amount = -amount, .kind = CashKind::Learning, .job = -1, .taxable = false});
    };
    pay(first, total.cost - total.employer);
    for (int month = 0; month < total.months; ++month)
        pay(first + month, learning.forgonePayPerMonth);
}

} // namespace pathwise
