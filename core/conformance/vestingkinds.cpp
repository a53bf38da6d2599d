// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/choice.h"
#include "core/conformance/kinds.h"
#include "core/equity/doubletrigger.h"
#include "core/equity/posttermination.h"
#include "core/equity/vesting.h"

#include <map>
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

/// A grant's schedule and what happened to it.
struct VestingCase {
    VestingTerms terms;
    VestingEvents events;
    std::optional<Error> problem;
};

VestingCase vestingIn(CaseRow& row)
{
    VestingCase grant{.terms = {.units = row.integer("shares"),
                                .cliffMonths = smallInteger(row, "cliff_months"),
                                .durationMonths = smallInteger(row, "duration_months"),
                                .frequencyMonths = smallInteger(row, "freq_months")},
                      .events = {.departureMonth = monthIn(row, "term_month"),
                                 .involuntary = row.flag("involuntary"),
                                 .changeOfControlMonth = monthIn(row, "cic_month"),
                                 .acceleration = choiceIn<Acceleration>(row, "acceleration",
                                                                        {{"none", Acceleration::None},
                                                                         {"single", Acceleration::SingleTrigger},
                                                                         {"double", Acceleration::DoubleTrigger}}),
                                 .acceleratedFraction = row.numberOr("accel_fraction", 0)},
                      .problem = {}};
    for (const double part : row.numbers("pattern_bps", ';'))
        grant.terms.yearlyBasisPoints.push_back(smallInteger(row, "pattern_bps", part));
    const double fraction = grant.events.acceleratedFraction;
    if (fraction < 0 || fraction > 1)
        row.refuse({.code = ErrorCode::OutOfRange, .field = "accel_fraction", .value = fraction, .min = 0, .max = 1});
    grant.problem = row.problem();
    return grant;
}

Result<CaseOutputs> vestedBy(const VestingCase& grant, int month)
{
    if (grant.problem)
        return failure(*grant.problem);
    return VestingSchedule::create(grant.terms).map([&](const VestingSchedule& schedule) {
        return CaseOutputs{{"vested_in_month", real(schedule.vestingIn(month, grant.events))},
                           {"cumulative", real(schedule.cumulative(month, grant.events))}};
    });
}

std::vector<Result<CaseOutputs>> vestingCases(const CaseFile& schedules, const CaseFile& expected)
{
    std::map<std::string_view, VestingCase> grants;
    for (std::size_t i = 0; i < schedules.size(); ++i) {
        CaseRow row(schedules, i);
        grants.insert_or_assign(row.id(), vestingIn(row));
    }
    std::vector<Result<CaseOutputs>> results;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CaseRow row(expected, i);
        const auto grant = grants.find(row.id());
        const int month = smallInteger(row, "month");
        if (grant == grants.end())
            row.refuse({.code = ErrorCode::UnknownId, .field = "case_id", .text = std::string(row.id())});
        if (row.problem())
            results.push_back(failure(*row.problem()));
        else
            results.push_back(vestedBy(grant->second, month));
    }
    return results;
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
        {.name = "vesting",
         .inputs = "vesting_schedules",
         .sibling = "vesting_expected",
         .keys = {"month"},
         .expected = {{"vested_in_month"}, {"cumulative"}},
         .compute = &vestingCases},
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
