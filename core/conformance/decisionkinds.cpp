// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/normal.h"
#include "core/base/quadrature.h"
#include "core/conformance/kinds.h"
#include "core/evaluation/lognormalcomparison.h"
#include "core/evaluation/npv.h"
#include "core/evaluation/paypath.h"
#include "core/evaluation/rankinterval.h"
#include "core/evaluation/sobolindices.h"
#include "core/evaluation/statistics.h"
#include "core/evaluation/variancereduction.h"

#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace pathwise {

namespace {

constexpr int maxMonths = 1200;

int monthsIn(CaseRow& row, std::string_view column)
{
    const long long months = row.integer(column);
    if (months < 0 || months > maxMonths)
        row.refuse({.code = ErrorCode::OutOfRange,
                    .field = std::string(column),
                    .value = static_cast<double>(months),
                    .min = 0,
                    .max = maxMonths});
    return row.problem() ? 0 : static_cast<int>(months);
}

tl::unexpected<Error> unknownChoice(CaseRow& row, std::string_view column, std::vector<std::string> choices)
{
    return failure({.code = ErrorCode::UnknownChoice,
                    .field = std::string(column),
                    .text = std::string(row.text(column)),
                    .choices = std::move(choices)});
}

CaseValue valueOrNothing(const std::optional<int>& value)
{
    if (!value)
        return std::monostate();
    return static_cast<double>(*value);
}

Result<CaseOutputs> compareCase(CaseRow& row)
{
    const Lognormal a{row.number("mean_a"), row.number("logsd_a")};
    const Lognormal b{row.number("mean_b"), row.number("logsd_b")};
    return compare(a, b, row.number("rho")).map([](const LognormalComparison& result) {
        return CaseOutputs{{"p_a_beats_b", result.probabilityABeatsB},
                           {"regret_choose_a", result.regretChoosingA},
                           {"regret_choose_b", result.regretChoosingB}};
    });
}

Result<CaseOutputs> npvCase(CaseRow& row)
{
    const PayStream a{row.number("a_monthly"), row.number("a_growth"), row.numberOr("a_lump", 0),
                      row.isEmpty("a_lump_month") ? 0 : monthsIn(row, "a_lump_month")};
    const PayStream b{row.number("b_monthly"), row.number("b_growth"), row.numberOr("b_lump", 0),
                      row.isEmpty("b_lump_month") ? 0 : monthsIn(row, "b_lump_month")};
    const double rate = row.number("discount_rate");
    const int horizon = monthsIn(row, "horizon_months");
    const auto ofA = cumulativePresentValue(a, rate, horizon);
    const auto ofB = cumulativePresentValue(b, rate, horizon);
    if (!ofA)
        return failure(ofA.error());
    if (!ofB)
        return failure(ofB.error());
    return CaseOutputs{{"pv_a", ofA->back()},
                       {"pv_b", ofB->back()},
                       {"breakeven_month_b_over_a", valueOrNothing(breakEvenMonth(*ofA, *ofB))}};
}

Result<CaseOutputs> rankIntervalCase(CaseRow& row)
{
    return percentileRankInterval(row.integer("n"), row.number("p"), row.number("confidence"))
        .map([](const RankInterval& interval) {
            return CaseOutputs{{"result1", static_cast<double>(interval.lower)},
                               {"result2", static_cast<double>(interval.upper)},
                               {"result3", interval.coverage}};
        });
}

Result<CaseOutputs> percentileErrorCase(CaseRow& row)
{
    const long long count = row.integer("n");
    const double p = row.number("p");
    const double deviation = row.number("sd");
    if (count < 1 || p <= 0 || p >= 1 || deviation < 0)
        row.refuse({.code = ErrorCode::OutOfRange, .field = "n, p, sd"});
    if (row.problem())
        return failure(*row.problem());
    const double z = normalQuantile(p);
    // In units of the deviation, so that a certain value has a certain percentile.
    const double error = percentileStandardError(static_cast<std::size_t>(count), p, normalPdf(z));
    return CaseOutputs{{"result1", row.number("mean") + deviation * z}, {"result2", deviation * error}};
}

CaseOutputs outputsOf(const VarianceReduction& reduction)
{
    return {{"result1", reduction.plain}, {"result2", reduction.reduced}, {"result3", reduction.ratio}};
}

/// The log deviation of a lognormal.
double logDeviationIn(CaseRow& row)
{
    const double deviation = row.number("sd");
    if (deviation < 0)
        row.refuse({.code = ErrorCode::OutOfRange, .field = "sd", .value = deviation, .min = 0});
    return deviation;
}

Result<CaseOutputs> statisticsCase(CaseRow& row)
{
    const std::string_view kind = row.text("kind");
    if (kind == "percentile_rank_ci")
        return rankIntervalCase(row);
    if (kind == "percentile_se_normal")
        return percentileErrorCase(row);
    if (kind == "antithetic_ratio_lognormal")
        return outputsOf(antitheticLognormal(logDeviationIn(row)));
    if (kind == "crn_difference_lognormal")
        return outputsOf(commonLognormal(row.number("mean"), row.number("p"), logDeviationIn(row)));
    return unknownChoice(
        row, "kind",
        {"percentile_rank_ci", "percentile_se_normal", "antithetic_ratio_lognormal", "crn_difference_lognormal"});
}

using InputPoints = std::vector<WeightedValue>;

/// Two equally likely values with that mean and deviation: all that a variance of sums and products of independent inputs
/// depends on.
InputPoints twoPoints(double mean, double deviation)
{
    return {{mean - deviation, 0.5}, {mean + deviation, 0.5}};
}

/// The uniform distribution between -pi and pi, by Gauss-Legendre nodes.
InputPoints aroundTheCircle()
{
    const GaussLegendre& rule = gaussLegendre();
    InputPoints points;
    for (std::size_t i = 0; i < GaussLegendre::half; ++i) {
        points.push_back({-std::numbers::pi * rule.node[i], rule.weight[i] / 2});
        points.push_back({std::numbers::pi * rule.node[i], rule.weight[i] / 2});
    }
    return points;
}

double sumOf(std::span<const double> x)
{
    double sum = 0;
    for (const double value : x)
        sum += value;
    return sum;
}

double productOf(std::span<const double> x)
{
    double product = 1;
    for (const double value : x)
        product *= value;
    return product;
}

Result<SobolIndices> ishigami(CaseRow& row, const std::vector<double>& parameters)
{
    if (parameters.size() != 2)
        row.refuse({.code = ErrorCode::WrongType, .field = "params", .text = "a;b"});
    if (row.problem())
        return failure(*row.problem());
    const double a = parameters[0];
    const double b = parameters[1];
    const auto model = [&](std::span<const double> x) {
        const double sine = std::sin(x[1]);
        return std::sin(x[0]) * (1 + b * std::pow(x[2], 4)) + a * sine * sine;
    };
    return exactSobolIndices(model, std::vector<InputPoints>(3, aroundTheCircle()));
}

Result<SobolIndices> indicesIn(CaseRow& row)
{
    const std::vector<double> parameters = row.numbers("params", ';');
    const std::string_view model = row.text("model");
    if (model == "ishigami")
        return ishigami(row, parameters);
    if (model != "product" && model != "additive")
        return unknownChoice(row, "model", {"ishigami", "product", "additive"});
    const bool isProduct = model == "product";
    std::vector<InputPoints> inputs;
    for (const double deviation : parameters) {
        if (deviation < 0)
            row.refuse({.code = ErrorCode::OutOfRange, .field = "params", .value = deviation, .min = 0});
        inputs.push_back(twoPoints(isProduct ? 1 : 0, deviation));
    }
    return isProduct ? exactSobolIndices(productOf, inputs) : exactSobolIndices(sumOf, inputs);
}

constexpr std::array<std::string_view, 6> firstColumns{"s1", "s2", "s3", "s4", "s5", "s6"};
constexpr std::array<std::string_view, 6> totalColumns{"st1", "st2", "st3", "st4", "st5", "st6"};

Result<CaseOutputs> sensitivityCase(CaseRow& row)
{
    return indicesIn(row).map([](const SobolIndices& indices) {
        CaseOutputs outputs;
        for (std::size_t i = 0; i < std::min(indices.first.size(), firstColumns.size()); ++i) {
            outputs.push_back({firstColumns[i], indices.first[i]});
            outputs.push_back({totalColumns[i], indices.total[i]});
        }
        return outputs;
    });
}

std::vector<ExpectedColumn> sensitivityExpected()
{
    std::vector<ExpectedColumn> columns;
    for (const std::string_view column : firstColumns)
        columns.push_back({column});
    for (const std::string_view column : totalColumns)
        columns.push_back({column});
    return columns;
}

std::vector<SignOn> signOnsIn(CaseRow& row)
{
    std::vector<SignOn> signOns;
    for (const std::string_view entry : splitList(row.text("sign_on"), ';')) {
        const auto parts = splitList(entry, '@');
        const double month = parts.size() == 2 ? row.partNumber("sign_on", parts[1]) : 0;
        if (month < 1 || month > maxMonths || month != std::floor(month)) {
            row.refuse({.code = ErrorCode::WrongType, .field = "sign_on", .text = "amount@month"});
            return {};
        }
        signOns.push_back({row.partNumber("sign_on", parts[0]), static_cast<int>(month)});
    }
    return signOns;
}

std::vector<int> basisPointsIn(CaseRow& row)
{
    constexpr double all = 10'000;
    std::vector<int> pattern;
    for (const double points : row.numbers("grant_pattern_bps", ';')) {
        if (points < 0 || points > all || points != std::floor(points)) {
            row.refuse({.code = ErrorCode::WrongType, .field = "grant_pattern_bps", .text = "basis points"});
            return {};
        }
        pattern.push_back(static_cast<int>(points));
    }
    return pattern;
}

constexpr std::array<std::string_view, 10> yearColumns{"year1", "year2", "year3", "year4", "year5",
                                                       "year6", "year7", "year8", "year9", "year10"};

Result<CaseOutputs> payPathCase(CaseRow& row)
{
    const PayPath path{.base = row.number("base"),
                       .annualRaise = row.number("annual_raise"),
                       .bonus = row.numberOr("bonus_pct", 0),
                       .signOns = signOnsIn(row),
                       .grantValue = row.numberOr("grant_value", 0),
                       .yearlyBasisPoints = basisPointsIn(row),
                       .vestingFrequencyMonths = monthsIn(row, "grant_freq_months"),
                       .refreshValue = row.numberOr("refresh_value", 0),
                       .refreshGrowth = row.numberOr("refresh_growth", 0),
                       .stockGrowth = row.numberOr("stock_growth", 0)};
    if (row.numberOr("grant_price", 0) < 0)
        row.refuse({.code = ErrorCode::OutOfRange, .field = "grant_price", .min = 0});
    if (row.problem())
        return failure(*row.problem());
    return totalCompensation(path, static_cast<int>(yearColumns.size())).map([](const std::vector<double>& totals) {
        CaseOutputs outputs;
        for (std::size_t i = 0; i < totals.size(); ++i)
            outputs.push_back({yearColumns[i], totals[i]});
        return outputs;
    });
}

std::vector<ExpectedColumn> payPathExpected()
{
    std::vector<ExpectedColumn> columns;
    for (const std::string_view column : yearColumns)
        columns.push_back({column});
    return columns;
}

} // namespace

std::vector<Kind> decisionKinds()
{
    return {
        {.name = "compare",
         .inputs = "compare",
         .expected = {{"p_a_beats_b"}, {"regret_choose_a"}, {"regret_choose_b"}},
         .compute = &compareCase},
        {.name = "npv",
         .inputs = "npv",
         .expected = {{"pv_a"}, {"pv_b"}, {.name = "breakeven_month_b_over_a", .blankIsAnswer = true}},
         .compute = &npvCase},
        {.name = "mc_stats",
         .inputs = "mc_stats",
         .expected = {{"result1"}, {"result2"}, {"result3"}},
         .compute = &statisticsCase},
        {.name = "sensitivity",
         .inputs = "sensitivity",
         .expected = sensitivityExpected(),
         .compute = &sensitivityCase},
        {.name = "tc_path", .inputs = "tc_path", .expected = payPathExpected(), .compute = &payPathCase},
    };
}

} // namespace pathwise
