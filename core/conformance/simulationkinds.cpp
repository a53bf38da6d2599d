// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/normal.h"
#include "core/conformance/employmentmodel.h"
#include "core/conformance/kinds.h"
#include "core/simulation/brownianbridge.h"
#include "core/simulation/displacement.h"
#include "core/simulation/gbm.h"
#include "core/simulation/layoff.h"
#include "core/simulation/philox.h"
#include "core/simulation/promotionladder.h"
#include "core/simulation/sobol.h"
#include "core/simulation/unemployment.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <system_error>

namespace pathwise {

namespace {

constexpr std::size_t hexDigits = 8;

std::uint32_t hexWord(CaseRow& row, std::string_view column)
{
    const std::string_view text = row.text(column);
    std::uint32_t word = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), word, 16);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        row.refuse({.code = ErrorCode::WrongType, .field = std::string(column), .text = "hexadecimal word"});
    return word;
}

std::string hexText(std::uint32_t word)
{
    std::array<char, hexDigits> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), word, 16).ptr;
    const std::string text(digits.data(), end);
    return std::string(hexDigits - text.size(), '0') + text;
}

Result<CaseOutputs> philoxCase(CaseRow& row)
{
    const PhiloxCounter counter{hexWord(row, "ctr0"), hexWord(row, "ctr1"), hexWord(row, "ctr2"), hexWord(row, "ctr3")};
    const PhiloxWords words = philox(counter, {hexWord(row, "key0"), hexWord(row, "key1")});
    const double u0 = openUnit(words[0], words[1]);
    const double u1 = openUnit(words[2], words[3]);
    return CaseOutputs{{"out0", hexText(words[0])},
                       {"out1", hexText(words[1])},
                       {"out2", hexText(words[2])},
                       {"out3", hexText(words[3])},
                       {"u0", u0},
                       {"u1", u1},
                       {"z0", normalQuantile(u0)},
                       {"z1", normalQuantile(u1)}};
}

Result<CaseOutputs> normalQuantileCase(CaseRow& row)
{
    const double p = row.number("p");
    if (p < 0 || p > 1)
        row.refuse({.code = ErrorCode::OutOfRange, .field = "p", .value = p, .min = 0, .max = 1});
    return CaseOutputs{{"z", normalQuantile(p)}};
}

constexpr std::array<std::string_view, SobolSequence::maxDimensions> sobolColumns{
    "d1",  "d2",  "d3",  "d4",  "d5",  "d6",  "d7",  "d8",  "d9",  "d10", "d11", "d12", "d13", "d14", "d15", "d16",
    "d17", "d18", "d19", "d20", "d21", "d22", "d23", "d24", "d25", "d26", "d27", "d28", "d29", "d30", "d31", "d32",
    "d33", "d34", "d35", "d36", "d37", "d38", "d39", "d40", "d41", "d42", "d43", "d44", "d45", "d46", "d47", "d48",
    "d49", "d50", "d51", "d52", "d53", "d54", "d55", "d56", "d57", "d58", "d59", "d60", "d61", "d62", "d63", "d64"};

Result<CaseOutputs> sobolCase(CaseRow& row)
{
    constexpr long long largestIndex = 0xFFFFFFFFLL;
    const long long index = row.integer("index");
    if (index < 0 || index > largestIndex)
        row.refuse({.code = ErrorCode::OutOfRange, .field = "index", .value = static_cast<double>(index)});
    if (row.problem())
        return failure(*row.problem());
    return SobolSequence::over(sobolColumns.size()).map([&](const SobolSequence& sequence) {
        CaseOutputs outputs;
        for (std::size_t i = 0; i < sobolColumns.size(); ++i)
            outputs.push_back({sobolColumns[i], sequence.coordinate(static_cast<std::uint32_t>(index), i)});
        return outputs;
    });
}

std::vector<ExpectedColumn> sobolExpected()
{
    std::vector<ExpectedColumn> columns;
    for (const std::string_view column : sobolColumns)
        columns.push_back({column});
    return columns;
}

Result<CaseOutputs> bridgeCase(CaseRow& row)
{
    const auto normals = row.numbers("z", ';');
    return BrownianBridge::over(row.numbers("times", ';')).and_then([&](const BrownianBridge& bridge) {
        if (normals.size() != bridge.size())
            row.refuse({.code = ErrorCode::WrongType, .field = "z", .text = "as many as times"});
        if (row.problem())
            return Result<CaseOutputs>(failure(*row.problem()));
        std::vector<double> order;
        for (const std::size_t point : bridge.order())
            order.push_back(static_cast<double>(point + 1));
        return Result<CaseOutputs>(CaseOutputs{{"order", order}, {"path", bridge.path(normals)}});
    });
}

Result<CaseOutputs> gbmCase(CaseRow& row)
{
    const Gbm stock{.spot = row.number("S0"), .drift = row.number("mu"), .volatility = row.number("sigma")};
    const double horizon = row.number("horizon");
    const auto next = priceAfter(stock, row.number("dt"), row.number("z"));
    const auto moments = priceMoments(stock, horizon);
    const auto below = probabilityBelow(stock, horizon, row.number("K"));
    if (!next)
        return failure(next.error());
    if (!moments)
        return failure(moments.error());
    if (!below)
        return failure(below.error());
    return CaseOutputs{{"S1", *next},
                       {"mean", moments->mean},
                       {"median", moments->median},
                       {"sd", moments->deviation},
                       {"p_below_K", *below}};
}

PromotionLevel levelIn(CaseRow& row, std::string_view text)
{
    if (text == "terminal")
        return {.isTerminal = true};
    const auto parts = splitList(text, ':');
    if (parts.size() != 3) {
        row.refuse({.code = ErrorCode::WrongType, .field = "ladder", .text = "median:shape:minimum"});
        return {};
    }
    return {.medianMonths = row.partNumber("ladder", parts[0]),
            .shape = row.partNumber("ladder", parts[1]),
            .minimumMonths = row.partNumber("ladder", parts[2])};
}

/// A count that fits an `int`, however wild the cell.
int countIn(CaseRow& row, std::string_view column)
{
    constexpr long long most = 1'000'000'000;
    const long long value = row.integer(column);
    if (value < -most || value > most)
        row.refuse({.code = ErrorCode::OutOfRange, .field = std::string(column), .value = static_cast<double>(value)});
    return row.problem() ? 0 : static_cast<int>(value);
}

PromotionLadder ladderIn(CaseRow& row)
{
    PromotionLadder ladder{.levels = {}, .cycleMonths = countIn(row, "cycle_months")};
    for (const std::string_view level : splitList(row.text("ladder"), '|'))
        ladder.levels.push_back(levelIn(row, level));
    return ladder;
}

constexpr std::array<std::string_view, 10> levelColumns{"p_level0", "p_level1", "p_level2", "p_level3", "p_level4",
                                                        "p_level5", "p_level6", "p_level7", "p_level8", "p_level9"};

Result<CaseOutputs> careerCase(CaseRow& row)
{
    const PromotionLadder ladder = ladderIn(row);
    const std::vector<double> pay = row.numbers("level_pay", ';');
    const int start = countIn(row, "start_level");
    const int month = countIn(row, "month");
    const double raise = row.number("annual_raise");
    if (pay.size() != ladder.levels.size() || pay.size() > levelColumns.size())
        row.refuse({.code = ErrorCode::WrongType, .field = "level_pay", .text = "as many as levels"});
    if (start < 0)
        row.refuse({.code = ErrorCode::OutOfRange, .field = "start_level"});
    const LadderPosition position{static_cast<std::size_t>(start), countIn(row, "months_in_level")};
    if (row.problem())
        return failure(*row.problem());
    return occupancy(ladder, position, month).map([&](const std::vector<double>& probabilities) {
        CaseOutputs outputs;
        double expectedPay = 0;
        for (std::size_t i = 0; i < probabilities.size(); ++i) {
            outputs.push_back({levelColumns[i], probabilities[i]});
            expectedPay += probabilities[i] * pay[i];
        }
        outputs.push_back({"expected_annual_pay", expectedPay * std::pow(1 + raise, month / 12)});
        return outputs;
    });
}

std::vector<ExpectedColumn> careerExpected()
{
    std::vector<ExpectedColumn> columns;
    for (const std::string_view column : levelColumns)
        columns.push_back({column});
    columns.push_back({"expected_annual_pay"});
    return columns;
}

Result<CaseOutputs> layoffCase(CaseRow& row)
{
    const LayoffRisk risk{.probability = row.number("p_layoff"), .rho = row.number("rho")};
    const double z = row.number("z_stock");
    const double threshold = row.number("z_threshold");
    return check(risk).map([&] {
        return CaseOutputs{{"p_given_z", layoffGivenShock(risk, z)},
                           {"p_joint_layoff_and_below", layoffAndShockBelow(risk, threshold)},
                           {"p_given_below", layoffGivenShockBelow(risk, threshold)}};
    });
}

Spell spellIn(CaseRow& row)
{
    const std::string_view model = row.text("model");
    if (model == "weibull")
        return WeibullSpell{.scaleMonths = row.number("param1"), .shape = row.number("param2")};
    if (model != "geometric")
        row.refuse({.code = ErrorCode::UnknownChoice,
                    .field = "model",
                    .text = std::string(model),
                    .choices = {"geometric", "weibull"}});
    return GeometricSpell{.monthlyJobFinding = row.number("param1")};
}

Result<CaseOutputs> unemploymentCase(CaseRow& row)
{
    constexpr double halfYear = 6;
    constexpr double year = 12;
    const Spell spell = spellIn(row);
    return check(spell).map([&] {
        return CaseOutputs{{"mean_months", meanMonths(spell)},
                           {"median_months", medianMonths(spell)},
                           {"p_longer_than_6", probabilityLonger(spell, halfYear)},
                           {"expected_months_within_12", expectedMonthsWithin(spell, year)}};
    });
}

Result<CaseOutputs> displacementCase(CaseRow& row)
{
    const Displacement displacement{.monthlyJobFinding = row.number("job_finding_monthly"),
                                    .initialLoss = row.number("initial_loss"),
                                    .halfLifeYears = row.number("half_life_years"),
                                    .benefitReplacement = row.numberOr("ui_replacement", 0),
                                    .benefitMonths = row.numberOr("ui_months", 0)};
    return presentLoss(displacement, row.number("discount_rate"), row.number("horizon_years")).map([](double loss) {
        return CaseOutputs{{"pv_loss_years_of_pay", loss}};
    });
}

Computed simulated(std::string_view column, const Estimate& estimate)
{
    return {.column = column, .value = estimate.mean, .standardError = estimate.standardError};
}

Result<CaseOutputs> engineCase(CaseRow& row)
{
    const Employment employment{
        .stock = {.spot = row.number("S0"), .drift = row.number("mu"), .volatility = row.number("sigma")},
        .units = row.integer("units"),
        .cliffMonths = countIn(row, "cliff_months"),
        .durationMonths = countIn(row, "duration_months"),
        .frequencyMonths = countIn(row, "freq_months"),
        .annualLayoffProbability = row.number("annual_layoff_prob"),
        .rho = row.number("rho"),
        .monthlySalary = row.number("monthly_salary"),
        .taxRate = row.number("tax_rate"),
        .discountRate = row.number("discount_rate")};
    if (row.problem())
        return failure(*row.problem());
    const auto monthly = monthlyProbability(employment.annualLayoffProbability);
    return simulate(employment, {}).map([&](const EmploymentEstimates& estimates) {
        return CaseOutputs{{"monthly_layoff_prob", *monthly},
                           simulated("expected_units_vested", estimates.unitsVested),
                           simulated("expected_pv_rsu_after_tax", estimates.sharesValue),
                           simulated("expected_pv_salary_after_tax", estimates.salaryValue)};
    });
}

} // namespace

std::vector<Kind> simulationKinds()
{
    return {
        {.name = "philox",
         .inputs = "philox",
         .expected = {{"out0"}, {"out1"}, {"out2"}, {"out3"}, {"u0"}, {"u1"}, {"z0"}, {"z1"}},
         .compute = &philoxCase},
        {.name = "normal_quantile", .inputs = "normal_quantile", .expected = {{"z"}}, .compute = &normalQuantileCase},
        {.name = "sobol_points", .inputs = "sobol_points", .expected = sobolExpected(), .compute = &sobolCase},
        {.name = "brownian_bridge",
         .inputs = "brownian_bridge",
         .expected = {{"order"}, {"path"}},
         .compute = &bridgeCase},
        {.name = "gbm_step",
         .inputs = "gbm_step",
         .expected = {{"S1"}, {"mean"}, {"median"}, {"sd"}, {"p_below_K"}},
         .compute = &gbmCase},
        {.name = "career_levels", .inputs = "career_levels", .expected = careerExpected(), .compute = &careerCase},
        {.name = "layoff_copula",
         .inputs = "layoff_copula",
         .expected = {{"p_given_z"}, {"p_joint_layoff_and_below"}, {"p_given_below"}},
         .compute = &layoffCase},
        {.name = "unemployment",
         .inputs = "unemployment",
         .expected = {{"mean_months"}, {"median_months"}, {"p_longer_than_6"}, {"expected_months_within_12"}},
         .compute = &unemploymentCase},
        {.name = "displacement",
         .inputs = "displacement",
         .expected = {{"pv_loss_years_of_pay"}},
         .compute = &displacementCase},
        {.name = "engine_expectations",
         .inputs = "engine_expectations",
         .expected = {{"monthly_layoff_prob"},
                      {"expected_units_vested"},
                      {"expected_pv_rsu_after_tax"},
                      {"expected_pv_salary_after_tax"}},
         .compute = &engineCase},
    };
}

} // namespace pathwise
