// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/choice.h"
#include "core/conformance/kinds.h"
#include "core/equity/doubletrigger.h"
#include "core/equity/posttermination.h"
#include "core/equity/vesting.h"

#include <optional>
#include <string>

namespace pathwise {

namespace {

std::optional<int> monthIn(CaseRow& row, std::string_view column)
{
    const auto month = row.optionalInteger(column);
    return month ? std::optional(smallInteger(row, column, static_cast<double>(*month))) : std::nullopt;
}

CaseOutputs doubleTriggerOutputs(const DoubleTriggerOutcome& outcome)
{
    return {{"time_vested_total", real(outcome.timeVested)},
            {"forfeited_at_termination", real(outcome.forfeited)},
            {"first_settle_month", valueOf(outcome.firstSettleMonth)},
            {"units_at_first_settle", real(outcome.settledFirst)},
            {"units_settled_total", real(outcome.settled)},
            {"units_expired", real(outcome.expired)}};
}

Result<CaseOutputs> doubleTriggerCase(CaseRow& row)
{
    const LiquidityTerms liquidity{.departureMonth = monthIn(row, "term_month"),
                                   .liquidityMonth = monthIn(row, "liquidity_month"),
                                   .settleDelayMonths = smallInteger(row, "settle_delay_months"),
                                   .expiryMonth = smallInteger(row, "expiry_month")};
    return VestingSchedule::create({.units = row.integer("units"),
                                    .cliffMonths = smallInteger(row, "cliff_months"),
                                    .durationMonths = smallInteger(row, "duration_months"),
                                    .frequencyMonths = smallInteger(row, "freq_months")})
        .and_then([&](const VestingSchedule& schedule) { return followDoubleTrigger(schedule, liquidity); })
        .map(doubleTriggerOutputs);
}

std::string statusName(ExerciseStatus status)
{
    switch (status) {
    case ExerciseStatus::Iso: return "ISO";
    case ExerciseStatus::Nso: return "NSO";
    case ExerciseStatus::Expired: break;
    }
    return "expired";
}

Result<CaseOutputs> departedOptionsCase(CaseRow& row)
{
    const DepartedOptions options{
        .type = choiceIn<OptionGrantType>(row, "grant_type",
                                          {{"ISO", OptionGrantType::Iso}, {"NSO", OptionGrantType::Nso}}),
        .vestedOptions = row.number("vested_options"),
        .strike = row.number("strike"),
        .fmv = row.number("fmv"),
        .monthsSinceDeparture = row.number("months_since_termination"),
        .windowMonths = row.number("window_months"),
        .ordinaryRate = row.number("ordinary_rate")};
    return exerciseAfterDeparture(options).map([](const DepartedExercise& exercise) {
        return CaseOutputs{{"exercisable", flagValue(exercise.exercisable())},
                           {"tax_status", statusName(exercise.status)},
                           {"exercise_cost", exercise.cost},
                           {"ordinary_income", exercise.ordinaryIncome},
                           {"amt_adjustment", exercise.amtAdjustment},
                           {"cash_needed_at_exercise", exercise.cashNeeded}};
    });
}

} // namespace

std::vector<Kind> vestingKinds()
{
    return {
        {.name = "double_trigger",
         .inputs = "double_trigger",
         .expected = {{"time_vested_total"},
                      {"forfeited_at_termination"},
                      {.name = "first_settle_month", .blankIsAnswer = true},
                      {"units_at_first_settle"},
                      {"units_settled_total"},
                      {"units_expired"}},
         .compute = &doubleTriggerCase},
        {.name = "ptep",
         .inputs = "ptep",
         .expected = {{"exercisable"},
                      {"tax_status"},
                      {"exercise_cost"},
                      {"ordinary_income"},
                      {"amt_adjustment"},
                      {"cash_needed_at_exercise"}},
         .compute = &departedOptionsCase},
    };
}

} // namespace pathwise
