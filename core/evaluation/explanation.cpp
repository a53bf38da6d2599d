// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/explanation.h"

#include "core/compensation/compile.h"
#include "core/evaluation/explanationcontext.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

Explanation explainMeasure(const ExplanationContext& context, std::string_view measure);

/// A term of a sum; `sign` is that of its place in the formula.
struct Term {
    int sign;
    std::string_view measure;
};

/// A row that is other rows added up.
Explanation combined(const ExplanationContext& context, std::string_view name, double value,
                     std::initializer_list<Term> terms)
{
    Explanation explanation{.name = std::string(name), .value = value};
    for (const Term& term : terms) {
        const bool isFirst = explanation.formula.empty();
        explanation.formula += isFirst ? "" : term.sign < 0 ? " − " : " + ";
        explanation.formula += term.measure;
        explanation.inputs.push_back(explainMeasure(context, term.measure));
    }
    return explanation;
}

Explanation explainTakeHome(const ExplanationContext& context)
{
    return combined(context, "take_home", context.pay().takeHome,
                    {{1, "gross"},
                     {-1, "benefits"},
                     {-1, "learning"},
                     {-1, "pretax"},
                     {-1, "federal_tax"},
                     {-1, "state_tax"},
                     {-1, "local_tax"},
                     {-1, "payroll_tax"}});
}

Explanation explainRealTakeHome(const ExplanationContext& context)
{
    const double deflator = context.evaluation.deflator[context.year];
    Explanation prices{.name = "prices",
                       .value = deflator,
                       .formula = "(1 + inflation) ^ years",
                       .inputs = {fieldExplanation(context, "inflation", "assumptions/inflation"),
                                  counted("years", static_cast<double>(context.year))}};
    return {.name = "take_home_real",
            .value = context.pay().takeHome / deflator,
            .formula = "take_home / prices",
            .inputs = {explainTakeHome(context), std::move(prices)}};
}

Explanation explainPretax(const ExplanationContext& context)
{
    Explanation pretax{.name = "pretax", .value = -context.pay().pretax};
    if (pretax.value == 0)
        return pretax;
    pretax.formula = "base × contribution, at most the yearly limit";
    pretax.inputs = {counted("base", context.pay().base),
                     fieldExplanation(context, "contribution", "person/retirement_contribution")};
    return pretax;
}

/// The national figure grown with prices; what is left is the level of prices where the path lives.
Explanation explainLivingCosts(const ExplanationContext& context)
{
    const double value = -context.pay().livingCosts;
    const double months = context.lastMonth() - context.firstMonth() + 1;
    Explanation yearly = fieldExplanation(context, "a year", "person/living_costs");
    const double prices = context.evaluation.deflator[context.year];
    const double national = months / 12 * yearly.value * prices;
    const double local = national > 0 ? value / national : 1;
    return {.name = "living_costs",
            .value = value,
            .formula = "months / 12 × a year × prices × prices of the place",
            .inputs = {counted("months", months), std::move(yearly), counted("prices", prices),
                       counted("prices of the place", local)}};
}

using ExplainPart = Explanation (*)(const ExplanationContext&);

struct NamedPart {
    std::string_view measure;
    ExplainPart explain;
};

constexpr std::array partsByName{
    NamedPart{"base", explainBase},
    NamedPart{"bonus", explainBonus},
    NamedPart{"equity", explainEquity},
    NamedPart{"benefits", explainBenefits},
    NamedPart{"sign_on", [](const ExplanationContext& context) { return explainDatedCash(context, Part::SignOn); }},
    NamedPart{"other", [](const ExplanationContext& context) { return explainDatedCash(context, Part::Other); }},
    NamedPart{"learning", [](const ExplanationContext& context) { return explainDatedCash(context, Part::Learning); }},
    NamedPart{"pretax", explainPretax},
    NamedPart{"exit_proceeds", explainExits},
    NamedPart{"living_costs", explainLivingCosts},
    NamedPart{"take_home", explainTakeHome},
    NamedPart{"take_home_real", explainRealTakeHome}};

Explanation explainMeasure(const ExplanationContext& context, std::string_view measure)
{
    const auto part = std::find_if(partsByName.begin(), partsByName.end(),
                                   [&](const NamedPart& named) { return named.measure == measure; });
    if (part != partsByName.end())
        return part->explain(context);
    const YearPay& pay = context.pay();
    if (measure == "gross")
        return combined(context, measure, pay.gross,
                        {{1, "base"}, {1, "bonus"}, {1, "equity"}, {1, "sign_on"}, {1, "benefits"}, {1, "other"}});
    if (measure == "guaranteed")
        return combined(context, measure, pay.guaranteed, {{1, "base"}, {1, "sign_on"}, {1, "benefits"}, {1, "other"}});
    if (measure == "at_risk")
        return combined(context, measure, pay.atRisk, {{1, "bonus"}, {1, "equity"}});
    if (measure == "tax")
        return combined(context, measure, -pay.tax(),
                        {{1, "federal_tax"}, {1, "state_tax"}, {1, "local_tax"}, {1, "payroll_tax"}});
    if (measure == "after_living_costs")
        return combined(context, measure, pay.afterLivingCosts, {{1, "take_home"}, {-1, "living_costs"}});
    return explainTax(context, measure);
}

std::optional<Error> problemOf(const Evaluation& evaluation, const ExplanationRequest& request)
{
    const auto& names = explainableMeasures;
    if (std::find(names.begin(), names.end(), request.measure) == names.end())
        return Error{.code = ErrorCode::UnknownChoice,
                     .field = "measure",
                     .text = std::string(request.measure),
                     .choices = {names.begin(), names.end()}};
    const int last = evaluation.yearAt(evaluation.years()) - 1;
    if (request.year < evaluation.firstYear || request.year > last)
        return Error{.code = ErrorCode::OutOfRange,
                     .field = "year",
                     .value = request.year,
                     .min = evaluation.firstYear,
                     .max = last};
    return std::nullopt;
}

} // namespace

Result<Explanation> explain(const Evaluation& evaluation, const World& world, const ExplanationRequest& request)
{
    if (auto problem = problemOf(evaluation, request))
        return failure(std::move(*problem));
    const auto program = compile(evaluation.plan, world.knowledge);
    if (!program)
        return failure(program.error());
    const ExplanationContext context{.evaluation = evaluation,
                                     .world = world,
                                     .program = *program,
                                     .path = request.path,
                                     .year = static_cast<std::size_t>(request.year - evaluation.firstYear)};
    return explainMeasure(context, request.measure);
}

} // namespace pathwise
