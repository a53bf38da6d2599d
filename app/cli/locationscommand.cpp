// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/locationscommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/errorline.h"
#include "app/cli/evaluatedplan.h"
#include "app/cli/planoptions.h"
#include "core/evaluation/locations.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace pathwise {

namespace {

struct LocationsOptions {
    PlanOptions plan;
    OutputOptions output;
    std::string path;
    std::size_t stage = 0;
    std::optional<double> pay;
    std::string from;
    std::vector<std::string> to;
    std::optional<FilingStatus> status;
    std::optional<int> children;
    std::optional<double> livingCosts;
    std::optional<double> rentShare;
    std::optional<PayPolicy> policy;
    std::optional<double> discount;
    std::optional<double> target;
    LocationMeasure matched = LocationMeasure::BuyingPower;
    LocationMeasure sort = LocationMeasure::BuyingPower;
    bool ascending = false;
};

std::map<std::string, LocationMeasure> goals()
{
    return {{"take_home", LocationMeasure::TakeHome},
            {"buying_power", LocationMeasure::BuyingPower},
            {"after_living_costs", LocationMeasure::AfterLivingCosts}};
}

std::map<std::string, LocationMeasure> measures()
{
    auto all = goals();
    all.insert({{"gross", LocationMeasure::Gross},
                {"total_tax", LocationMeasure::Tax},
                {"price_index", LocationMeasure::PriceLevel},
                {"living_costs", LocationMeasure::LivingCosts},
                {"matches_at", LocationMeasure::MatchesAt}});
    return all;
}

void addJobOptions(CLI::App& command, LocationsOptions& options)
{
    addPlanOptions(command, options.plan);
    CLI::Option* plan = command.get_option("plan")->required(false);
    command.add_option("--path", options.path, "Path of the plan; the baseline by default")->needs(plan);
    command.add_option("--stage", options.stage, "Stage of the path, from 0")->needs(plan);
    CLI::Option* from = command.add_option("--from", options.from, "Where the job is, e.g. Austin");
    command.add_option("--pay", options.pay, "Gross pay a year, instead of a plan")->needs(from)->excludes(plan);
    command.add_option("--to", options.to, "Only these places; may be repeated")->allow_extra_args(false);
    const std::map<std::string, PayPolicy> policies = {{"location_bands", PayPolicy::LocationBands},
                                                       {"global_band", PayPolicy::GlobalBand},
                                                       {"remote_discount", PayPolicy::RemoteDiscount}};
    command.add_option("--policy", options.policy, "How pay follows the place: location_bands by default")
        ->transform(CLI::CheckedTransformer(policies));
    command.add_option("--discount", options.discount, "Remote discount as a fraction; the guide's by default")
        ->check(CLI::Range(0.0, 1.0));
}

void addHouseholdOptions(CLI::App& command, LocationsOptions& options)
{
    const std::map<std::string, FilingStatus> statuses = {{"single", FilingStatus::Single},
                                                          {"married_joint", FilingStatus::MarriedJoint},
                                                          {"married_separate", FilingStatus::MarriedSeparate},
                                                          {"head_of_household", FilingStatus::HeadOfHousehold}};
    constexpr int mostChildren = 12;
    command.add_option("--status", options.status, "Filing status; single or the plan's by default")
        ->transform(CLI::CheckedTransformer(statuses, CLI::ignore_case));
    command.add_option("--children", options.children, "Dependent children")->check(CLI::Range(0, mostChildren));
    command.add_option("--living-costs", options.livingCosts, "Spending a year at the national price level")
        ->check(CLI::NonNegativeNumber);
    command.add_option("--rent-share", options.rentShare, "Share of rent in spending")->check(CLI::Range(0.0, 1.0));
}

void addAnswerOptions(CLI::App& command, LocationsOptions& options)
{
    command.add_option("--match", options.matched, "What matching pay has to equal: buying_power by default")
        ->transform(CLI::CheckedTransformer(goals()));
    command.add_option("--target", options.target, "What it has to reach, instead of what home leaves");
    command.add_option("--sort", options.sort, "Order, the largest first: buying_power by default")
        ->transform(CLI::CheckedTransformer(measures()));
    command.add_flag("--ascending", options.ascending, "The smallest first");
    addOutputOptions(command, options.output);
}

Result<LocationQuestion> questionOfPlan(CliContext& context, const World& world, const LocationsOptions& options)
{
    const auto plan = planOf(context, options.plan);
    if (!plan)
        return failure(plan.error());
    if (plan->paths.empty())
        return failure({.code = ErrorCode::Empty, .field = "paths", .file = options.plan.file});
    std::size_t path = baselineIndex(*plan);
    if (!options.path.empty()) {
        const auto named = pathNamed(*plan, options.path, "--path");
        if (!named)
            return failure(named.error());
        path = *named;
    }
    const std::size_t stages = plan->paths[path].stages.size();
    if (options.stage >= stages)
        return failure({.code = ErrorCode::OutOfRange,
                        .field = "--stage",
                        .value = static_cast<double>(options.stage),
                        .min = 0.0,
                        .max = static_cast<double>(stages) - 1});
    return locationQuestion(*plan, world, path, options.stage);
}

Result<LocationQuestion> baseQuestion(CliContext& context, const World& world, const LocationsOptions& options)
{
    if (!world.taxes)
        return failure({.code = ErrorCode::Unavailable, .text = "tax"});
    if (!options.pay && options.plan.file.empty())
        return failure({.code = ErrorCode::MissingField, .field = "--pay"});
    const Place* home = &world.knowledge.places->country();
    if (!options.from.empty()) {
        const auto named = placeNamed(*world.knowledge.places, options.from);
        if (!named)
            return failure(named.error());
        home = *named;
    }
    if (options.pay)
        return locationQuestion(world, *options.pay, *home);
    auto question = questionOfPlan(context, world, options);
    if (question && !options.from.empty())
        question->job.home = home->id;
    return question;
}

Result<LocationQuestion> questionOf(CliContext& context, const World& world, const LocationsOptions& options)
{
    auto question = baseQuestion(context, world, options);
    if (!question)
        return question;
    Household& household = question->household;
    household.status = options.status.value_or(household.status);
    household.children = options.children.value_or(household.children);
    if (household.status != FilingStatus::MarriedJoint)
        household.spouse = {};
    question->spending.yearly = options.livingCosts.value_or(question->spending.yearly);
    question->spending.rentShare = options.rentShare.value_or(question->spending.rentShare);
    question->job.policy = options.policy.value_or(question->job.policy);
    question->job.remoteDiscount = options.discount;
    question->matched = options.matched;
    question->target = options.target;
    return question;
}

/// Home first, then the places asked for in their order.
Result<std::vector<LocationPay>> chosenPlaces(const World& world, const Locations& locations,
                                              const std::vector<std::string>& names)
{
    std::vector<LocationPay> rows{locations.home()};
    for (const auto& name : names) {
        const auto place = placeNamed(*world.knowledge.places, name);
        if (!place)
            return failure(place.error());
        if (*place == locations.home().place)
            continue;
        auto pay = locations.at(**place);
        if (!pay)
            return failure({.code = ErrorCode::Unavailable, .field = "place", .text = (*place)->name});
        rows.push_back(*std::move(pay));
    }
    return rows;
}

Result<std::vector<LocationPay>> answer(CliContext& context, const World& world, const LocationsOptions& options)
{
    auto question = questionOf(context, world, options);
    if (!question)
        return failure(question.error());
    const auto locations = Locations::make(world, *std::move(question));
    if (!locations)
        return failure(locations.error());
    if (!options.to.empty())
        return chosenPlaces(world, *locations, options.to);
    auto rows = locations->metros();
    sortLocations(rows, options.sort, !options.ascending);
    return rows;
}

Table tableOf(const std::vector<LocationPay>& rows)
{
    constexpr auto plain = NumberStyle::Plain;
    constexpr double national = 100;
    Table table{.columns = {{"place_id"},
                            {"place"},
                            {"state"},
                            {"gross"},
                            {"federal_tax"},
                            {"payroll_tax"},
                            {"state_tax"},
                            {"local_tax"},
                            {"total_tax"},
                            {"contributions"},
                            {"take_home"},
                            {"price_index", plain},
                            {"buying_power"},
                            {"living_costs"},
                            {"after_living_costs"},
                            {"matches_at"}},
                .rows = {}};
    for (const auto& pay : rows) {
        std::vector<Cell> row{pay.place->id, pay.place->label, pay.place->taxState};
        for (const double amount : {pay.gross, pay.federalTax, pay.payrollTax, pay.stateTax, pay.localTax, pay.tax(),
                                    pay.contributions, pay.takeHome})
            row.emplace_back(amount);
        row.push_back(pay.pricesKnown ? Cell(pay.priceLevel * national) : Cell());
        for (const double amount : {pay.buyingPower, pay.livingCosts, pay.afterLivingCosts})
            row.emplace_back(amount);
        row.push_back(pay.matchesAt ? Cell(*pay.matchesAt) : Cell());
        table.rows.push_back(std::move(row));
    }
    return table;
}

void compareLocations(CliContext& context, const LocationsOptions& options)
{
    const auto world = worldOf(context);
    if (!world)
        return;
    if (const auto rows = answer(context, *world, options))
        deliver(context, options.output, tableOf(*rows));
    else
        complain(context, rows.error());
}

} // namespace

void addLocationsCommand(CLI::App& app, CliContext& context)
{
    auto options = std::make_shared<LocationsOptions>();
    CLI::App* command = app.add_subcommand("locations", "What pay is worth in other places, after tax and prices");
    addJobOptions(*command, *options);
    addHouseholdOptions(*command, *options);
    addAnswerOptions(*command, *options);
    command->callback([&context, options] { compareLocations(context, *options); });
}

} // namespace pathwise
