// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taxcommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/taxbatch.h"
#include "core/base/textfile.h"

#include <CLI/CLI.hpp>

#include <map>
#include <memory>
#include <ostream>

namespace pathwise {

namespace {

constexpr std::size_t largestBatch = 500'000'000;

/// What was typed.
struct TaxArguments {
    Household household;
    std::string state = "TX";
    std::string locality;
    std::string workState;
    std::string batch;
    std::string out;
    TaxFormat format = TaxFormat::Table;
    bool itemize = true;
    bool reference = false;
};

void addPlaceOptions(CLI::App& command, TaxArguments& arguments)
{
    command.add_option("--year", arguments.household.year, "Tax year")->capture_default_str();
    command.add_option("--state", arguments.state, "State of residence, e.g. CA")->capture_default_str();
    command.add_option("--locality", arguments.locality, "Locality, e.g. new-york-city; two are joined by +");
    command.add_option("--work-state", arguments.workState, "State where the wages are earned, if another");
    const std::map<std::string, FilingStatus> statuses = {{"single", FilingStatus::Single},
                                                          {"married_joint", FilingStatus::MarriedJoint},
                                                          {"married_separate", FilingStatus::MarriedSeparate},
                                                          {"head_of_household", FilingStatus::HeadOfHousehold}};
    command.add_option("--status", arguments.household.status, "Filing status")
        ->transform(CLI::CheckedTransformer(statuses, CLI::ignore_case));
    command.add_option("--children", arguments.household.children, "Dependent children under 13");
}

void addEarner(CLI::App& command, const std::string& prefix, Earner& earner)
{
    command.add_option("--" + prefix + "wages", earner.wages, "Gross pay of the year, everything included");
    command.add_option("--" + prefix + "supplemental", earner.supplementalWages, "Of it: bonus, RSU vests, spreads");
    command.add_option("--" + prefix + "401k", earner.traditional401k, "Traditional 401(k) deferral");
    command.add_option("--" + prefix + "hsa", earner.hsa, "HSA contribution through payroll");
    command.add_option("--" + prefix + "section125", earner.section125, "Cafeteria-plan premiums");
    command.add_option("--" + prefix + "age", earner.age, "Age at the end of the year")->capture_default_str();
}

void addIncomeOptions(CLI::App& command, TaxArguments& arguments)
{
    Household& household = arguments.household;
    addEarner(command, "", household.filer);
    addEarner(command, "spouse-", household.spouse);
    command.add_option("--stcg", household.shortTermGains, "Net short-term gains");
    command.add_option("--ltcg", household.longTermGains, "Net long-term gains");
    command.add_option("--dividends", household.qualifiedDividends, "Qualified dividends");
    command.add_option("--interest", household.interest, "Taxable interest");
    command.add_option("--iso-spread", household.isoSpread, "ISO spread at exercise, shares kept");
    command.add_option("--mortgage-interest", household.mortgageInterest, "Deductible mortgage interest");
    command.add_option("--charity", household.charity, "Cash gifts");
    command.add_option("--amt-credit", household.minimumTaxCredit, "AMT credit carried in");
    command.add_flag_callback(
        "--family-hsa", [&household] { household.hsaCoverage = HsaCoverage::Family; }, "Family HSA coverage");
}

void addOutputOptions(CLI::App& command, TaxArguments& arguments)
{
    const std::map<std::string, TaxFormat> formats = {
        {"table", TaxFormat::Table}, {"csv", TaxFormat::Csv}, {"json", TaxFormat::Json}};
    command.add_option("--format", arguments.format, "table, csv or json")
        ->transform(CLI::CheckedTransformer(formats, CLI::ignore_case));
    command.add_flag("!--standard-deduction", arguments.itemize, "Never itemise");
    command.add_flag("--reference", arguments.reference, "Simplifications of the reference cases");
    CLI::Option* batch = command.add_option("--batch", arguments.batch, "CSV file of cases");
    command.add_option("--out", arguments.out, "Where the batch's results go (default: standard output)")->needs(batch);
}

void report(const Error& error, CliContext& context)
{
    context.err << (error.file.empty() ? "" : error.file + ": ") << errorCell(error);
    for (std::size_t i = 0; i < error.choices.size(); ++i)
        context.err << (i == 0 ? " (known: " : ", ") << error.choices[i];
    context.err << (error.choices.empty() ? "\n" : ")\n");
    context.exitCode = exitBadInput;
}

Result<std::string> batchOutput(const TaxArguments& arguments, const std::filesystem::path& folder)
{
    const Result<std::string> csv = readTextFile(arguments.batch, largestBatch);
    if (!csv)
        return failure(csv.error());
    return runTaxBatch(*csv, folder, BillOptions::reference());
}

Result<std::string> singleBill(const TaxArguments& arguments, const std::filesystem::path& folder)
{
    const Result<TaxRules> rules = loadTaxRules(folder, arguments.household.year);
    if (!rules)
        return failure(rules.error());
    Household household = arguments.household;
    const Result<TaxPlace> home = rules->place(arguments.state, arguments.locality);
    if (!home)
        return failure(home.error());
    household.place = *home;
    if (!arguments.workState.empty()) {
        const Result<TaxPlace> work = rules->place(arguments.workState);
        if (!work)
            return failure(work.error());
        household.workPlace = *work;
    }
    BillOptions options = arguments.reference ? BillOptions::reference() : BillOptions{};
    if (!arguments.itemize)
        options.deduction = BillOptions::Deduction::Standard;
    const Result<Bill> bill = checkedBill(household, *rules, options);
    if (!bill)
        return failure(bill.error());
    return formatBill(*bill, *rules, arguments.format);
}

void run(const TaxArguments& arguments, CliContext& context)
{
    const std::filesystem::path folder = context.resources / "tax";
    const Result<std::string> text =
        arguments.batch.empty() ? singleBill(arguments, folder) : batchOutput(arguments, folder);
    if (!text) {
        report(text.error(), context);
        return;
    }
    if (arguments.out.empty()) {
        context.out << *text;
        return;
    }
    if (const Result<void> written = replaceFile(arguments.out, *text); !written)
        report(written.error(), context);
}

} // namespace

void addTaxCommand(CLI::App& app, CliContext& context)
{
    CLI::App* command = app.add_subcommand("tax", "Compute a household's tax bill, or a batch of them");
    const auto arguments = std::make_shared<TaxArguments>();
    addPlaceOptions(*command, *arguments);
    addIncomeOptions(*command, *arguments);
    addOutputOptions(*command, *arguments);
    command->callback([arguments, &context] { run(*arguments, context); });
}

} // namespace pathwise
