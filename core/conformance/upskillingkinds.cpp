// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/kinds.h"
#include "core/evaluation/tornado.h"
#include "core/evaluation/upskilling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>

namespace pathwise {

namespace {

constexpr double mostMonths = 1200;

/// A whole number of months that the decision can hold; anything else is one that it refuses.
int monthCount(double value)
{
    constexpr int refused = -1;
    return value == std::floor(value) && std::abs(value) <= mostMonths ? static_cast<int>(value) : refused;
}

CaseValue valueOrNothing(const std::optional<double>& value)
{
    if (!value)
        return std::monostate();
    return *value;
}

Result<CaseOutputs> upskillCase(CaseRow& row)
{
    const Upskilling decision{.courseCost = row.number("course_cost"),
                              .studyMonths = monthCount(row.number("study_months")),
                              .forgonePay = row.number("forgone_pay_monthly_after_tax"),
                              .offerProbability = row.number("offer_probability"),
                              .uplift = row.number("uplift_monthly_after_tax"),
                              .searchMonths = monthCount(row.number("search_months")),
                              .upliftHalfLifeYears = row.optionalNumber("uplift_half_life_years"),
                              .horizonMonths = monthCount(row.number("horizon_months")),
                              .discountRate = row.number("discount_rate")};
    return upskillingValue(decision).map([](const UpskillingValue& value) {
        return CaseOutputs{{"pv_cost", value.cost},
                           {"npv", value.netValue},
                           {"breakeven_probability", valueOrNothing(value.breakEvenProbability)},
                           {"breakeven_uplift", valueOrNothing(value.breakEvenUplift)}};
    });
}

/// A number of the decision by its name in tornado cases.
struct Parameter {
    std::string_view name;
    void (*set)(Upskilling& decision, double value);
};

constexpr std::array<Parameter, 9> decisionParameters{{
    {"course_cost", [](Upskilling& d, double x) { d.courseCost = x; }},
    {"study_months", [](Upskilling& d, double x) { d.studyMonths = monthCount(x); }},
    {"forgone", [](Upskilling& d, double x) { d.forgonePay = x; }},
    {"offer_probability", [](Upskilling& d, double x) { d.offerProbability = x; }},
    {"uplift", [](Upskilling& d, double x) { d.uplift = x; }},
    {"search_months", [](Upskilling& d, double x) { d.searchMonths = monthCount(x); }},
    {"horizon_months", [](Upskilling& d, double x) { d.horizonMonths = monthCount(x); }},
    {"discount_rate", [](Upskilling& d, double x) { d.discountRate = x; }},
    {"uplift_half_life_years", [](Upskilling& d, double x) { d.upliftHalfLifeYears = x; }},
}};

const Parameter* parameterNamed(std::string_view name)
{
    const auto found = std::find_if(decisionParameters.begin(), decisionParameters.end(),
                                    [&](const Parameter& p) { return p.name == name; });
    return found == decisionParameters.end() ? nullptr : &*found;
}

/// The decision that the shipped tornado is about, before a file's own base values: a boot camp, as `upskill` case up-V002.
Upskilling bootCamp()
{
    return {.courseCost = 15'000,
            .studyMonths = 4,
            .forgonePay = 5'000,
            .offerProbability = 0.6,
            .uplift = 1'500,
            .searchMonths = 3,
            .horizonMonths = 60,
            .discountRate = 0.06};
}

/// One row of a tornado file.
struct TornadoCase {
    const Parameter* parameter = nullptr;
    TornadoInput input;
    std::optional<Error> problem;
};

TornadoCase tornadoCaseIn(const CaseFile& file, std::size_t index)
{
    CaseRow row(file, index);
    TornadoCase result{.parameter = parameterNamed(row.text("parameter")),
                       .input = {row.number("base_value"), row.number("low"), row.number("high")},
                       .problem = {}};
    if (!result.parameter)
        row.refuse(
            {.code = ErrorCode::UnknownChoice, .field = "parameter", .text = std::string(row.text("parameter"))});
    result.problem = row.problem();
    return result;
}

/// The decision at its base: each row tells its own parameter's value.
Upskilling baseOf(const std::vector<TornadoCase>& cases)
{
    Upskilling decision = bootCamp();
    for (const TornadoCase& one : cases) {
        if (!one.problem)
            one.parameter->set(decision, one.input.base);
    }
    return decision;
}

Result<double> netValueWith(Upskilling decision, const TornadoCase& one, double value)
{
    one.parameter->set(decision, value);
    return upskillingValue(decision).map([](const UpskillingValue& result) { return result.netValue; });
}

/// A bar of its own for each row, so that a row that cannot be computed spoils no other.
Result<TornadoBar> barOf(const Upskilling& base, const TornadoCase& one)
{
    if (one.problem)
        return failure(*one.problem);
    const std::array<TornadoInput, 1> input{one.input};
    return tornado(input, [&](std::span<const double> values) { return netValueWith(base, one, values[0]); })
        .map([](const Tornado& result) { return result.bars.front(); });
}

void rankTogether(std::vector<Result<TornadoBar>>& bars)
{
    std::vector<TornadoBar> computed;
    std::vector<std::size_t> origin;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (!bars[i])
            continue;
        computed.push_back(*bars[i]);
        origin.push_back(i);
    }
    std::size_t rank = 0;
    for (const std::size_t index : orderBySwing(computed))
        bars[origin[index]]->rank = ++rank;
}

/// Rows of one file belong to one tornado.
std::vector<Result<CaseOutputs>> tornadoCases(const CaseFile& inputs, const CaseFile&)
{
    std::vector<TornadoCase> cases;
    for (std::size_t i = 0; i < inputs.size(); ++i)
        cases.push_back(tornadoCaseIn(inputs, i));
    const Upskilling base = baseOf(cases);
    const auto atBase = upskillingValue(base);
    std::vector<Result<TornadoBar>> bars;
    for (const TornadoCase& one : cases)
        bars.push_back(barOf(base, one));
    rankTogether(bars);
    std::vector<Result<CaseOutputs>> results;
    for (const Result<TornadoBar>& bar : bars) {
        results.push_back(bar.map([&](const TornadoBar& b) {
            return CaseOutputs{{"npv_base", atBase->netValue},
                               {"npv_at_low", b.atLow},
                               {"npv_at_high", b.atHigh},
                               {"swing", b.swing},
                               {"rank", static_cast<double>(b.rank)}};
        }));
    }
    return results;
}

} // namespace

std::vector<Kind> upskillingKinds()
{
    return {
        {.name = "upskill",
         .inputs = "upskill",
         .expected = {{"pv_cost"},
                      {"npv"},
                      {.name = "breakeven_probability", .blankIsAnswer = true},
                      {.name = "breakeven_uplift", .blankIsAnswer = true}},
         .compute = &upskillCase},
        {.name = "tornado",
         .inputs = "tornado",
         .expected = {{"npv_base"}, {"npv_at_low"}, {"npv_at_high"}, {"swing"}, {"rank"}},
         .compute = &tornadoCases},
    };
}

} // namespace pathwise
