// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/equitycommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/errorline.h"
#include "app/cli/evaluatedplan.h"
#include "app/cli/planoptions.h"
#include "core/evaluation/equityoffers.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace pathwise {

namespace {

struct EquityOptions {
    PlanOptions plan;
    OutputOptions output;
    std::string baseline;
    double years = 4;
    std::size_t futures = 10'000;
};

std::string_view nameOf(CompanyGap gap)
{
    switch (gap) {
    case CompanyGap::FullyDiluted: return "fully_diluted";
    case CompanyGap::PostMoney: return "post_money";
    case CompanyGap::Dilution: return "future_dilution";
    case CompanyGap::Preference: return "preference";
    case CompanyGap::PreferredFraction: return "preferred_fraction";
    case CompanyGap::YearsToExit: return "years_to_exit";
    case CompanyGap::Exits: return "exits";
    case CompanyGap::FairValue: return "fair_market_value";
    }
    return "";
}

std::string joined(const std::vector<CompanyGap>& gaps)
{
    std::string text;
    for (const CompanyGap gap : gaps) {
        if (!text.empty())
            text += ' ';
        text += nameOf(gap);
    }
    return text;
}

/// How much a stage says about the path's choice: private equity, then a job that begins with the plan or later.
int weightOf(const Plan& plan, const OfferId& offer)
{
    const Stage& stage = plan.paths[offer.path].stages[offer.stage];
    if (hasPrivateEquity(stage))
        return 2;
    return stage.start >= plan.assumptions.start ? 1 : 0;
}

/// One package for each path: the first of the weightiest.
std::vector<OfferId> packagesOf(const Plan& plan)
{
    std::vector<OfferId> packages;
    for (const OfferId& offer : offersOf(plan)) {
        if (packages.empty() || packages.back().path != offer.path)
            packages.push_back(offer);
        else if (weightOf(plan, offer) > weightOf(plan, packages.back()))
            packages.back() = offer;
    }
    return packages;
}

Result<EquityQuestion> questionOf(const Plan& plan, const EquityOptions& options)
{
    EquityQuestion question{.offers = packagesOf(plan), .years = options.years, .futures = options.futures};
    std::size_t path = baselineIndex(plan);
    if (!options.baseline.empty()) {
        const auto named = pathNamed(plan, options.baseline, "--baseline");
        if (!named)
            return failure(named.error());
        path = *named;
    }
    for (std::size_t index = 0; index < question.offers.size(); ++index) {
        if (question.offers[index].path == path)
            question.baseline = index;
    }
    return question;
}

std::vector<Cell> rowOf(const Plan& plan, const EquityAnswer& answer, std::size_t index)
{
    const EquityOffer& offer = answer.offers[index];
    const bool isBaseline = index == answer.question.baseline;
    const auto known = [&offer](double amount) { return offer.isKnown ? Cell(amount) : Cell(); };
    return {plan.paths[offer.id.path].id.text(),
            static_cast<double>(offer.id.stage),
            offer.meanPay,
            known(offer.paperValue),
            known(offer.companyCost),
            known(offer.expectedToday),
            known(offer.equivalent.value),
            offer.breakEvenExit ? Cell(*offer.breakEvenExit) : Cell(),
            isBaseline || !offer.isKnown ? Cell() : Cell(offer.beatsBaseline),
            offer.isPrivate ? known(offer.chanceOfNothing) : Cell(),
            joined(offer.company.assumed),
            joined(offer.company.missing)};
}

Table tableOf(const Plan& plan, const EquityAnswer& answer)
{
    constexpr auto plain = NumberStyle::Plain;
    Table table{.columns = {{"path"},
                            {"stage", plain},
                            {"pay"},
                            {"paper"},
                            {"company_cost"},
                            {"expected_after_tax"},
                            {"certainty_equivalent"},
                            {"break_even_exit"},
                            {"p_beats_baseline", plain},
                            {"p_nothing", plain},
                            {"assumed"},
                            {"unknown"}},
                .rows = {}};
    for (std::size_t index = 0; index < answer.offers.size(); ++index)
        table.rows.push_back(rowOf(plan, answer, index));
    return table;
}

void weigh(CliContext& context, const EquityOptions& options)
{
    const auto plan = planFor(context, options.plan);
    if (!plan)
        return;
    const auto question = questionOf(*plan, options);
    if (!question) {
        complain(context, question.error());
        return;
    }
    const auto world = worldFor(context, *plan);
    if (!world)
        return;
    const auto answer = weighOffers(*plan, *world, *question);
    if (answer)
        deliver(context, options.output, tableOf(*plan, *answer));
    else
        complain(context, answer.error());
}

} // namespace

void addEquityCommand(CLI::App& app, CliContext& context)
{
    constexpr double leastYears = 0.5;
    constexpr double mostYears = 10;
    auto options = std::make_shared<EquityOptions>();
    CLI::App* command = app.add_subcommand("equity", "Weigh the packages of a plan: equity against cash");
    addPlanOptions(*command, options->plan);
    command->add_option("--baseline", options->baseline, "Path whose package the others are weighed against");
    command->add_option("--over", options->years, "Years of work that are compared: 4 by default")
        ->check(CLI::Range(leastYears, mostYears));
    command->add_option("--futures", options->futures, "Simulated futures of pay: 10000 by default")
        ->check(CLI::Range(1, 1'000'000));
    addOutputOptions(*command, options->output);
    command->callback([options, &context] { weigh(context, *options); });
}

} // namespace pathwise
