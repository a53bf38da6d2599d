// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taxbatch.h"
#include "app/cli/taxcommand.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <utility>

namespace pathwise {

namespace {

constexpr std::array<const char*, taxCategoryCount> categoryNames = {"federal_income_tax",
                                                                     "amt",
                                                                     "niit",
                                                                     "fica_social_security",
                                                                     "fica_medicare",
                                                                     "state_income_tax",
                                                                     "local_income_tax",
                                                                     "state_payroll_tax"};

std::string rateText(double rate)
{
    if (rate == 0)
        return {};
    constexpr int digits = 6;
    std::array<char, 64> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), rate, std::chars_format::general, digits).ptr;
    return {buffer.data(), end};
}

std::string citation(const RuleInfo& info)
{
    if (info.sources.empty())
        return info.description;
    return info.sources.front().title;
}

std::array<std::pair<const char*, double>, 9> totals(const Bill& bill)
{
    using enum TaxCategory;
    return {{{"federal_income_tax", bill.federalIncomeTax()},
             {"amt", bill.of(Amt)},
             {"niit", bill.of(Niit)},
             {"fica_social_security", bill.of(SocialSecurity)},
             {"fica_medicare", bill.of(Medicare)},
             {"state_income_tax", bill.of(StateIncome)},
             {"local_income_tax", bill.of(LocalIncome)},
             {"state_payroll_tax", bill.of(StatePayroll)},
             {"total_tax", bill.total}}};
}

std::string padded(std::string text, std::size_t width, bool right = false)
{
    if (text.size() < width)
        text.insert(right ? 0 : text.size(), width - text.size(), ' ');
    return text;
}

std::string csvCell(const std::string& text)
{
    std::string cell = "\"";
    for (const char c : text)
        cell += c == '"' ? "\"\"" : std::string(1, c);
    return cell + '"';
}

std::string asCsv(const Bill& bill, const TaxRules& rules)
{
    std::string out = "category,jurisdiction,rule,base,rate,amount,projected,source\n";
    for (const BillLine& line : bill.lines) {
        const RuleInfo& info = rules.info(line.rule);
        out += std::string(categoryNames[static_cast<std::size_t>(line.category)]) + ',' + info.jurisdiction + ','
            + info.id + ',' + cents(line.base) + ',' + rateText(line.rate) + ',' + cents(line.amount) + ','
            + (info.projected || info.indexed ? "yes," : "no,") + csvCell(citation(info)) + '\n';
    }
    for (const auto& [name, amount] : totals(bill))
        out += std::string("total,,") + name + ",,," + cents(amount) + ",,\n";
    return out;
}

std::string asTable(const Bill& bill, const TaxRules& rules)
{
    constexpr std::size_t ruleWidth = 40;
    constexpr std::size_t numberWidth = 14;
    constexpr std::size_t rateWidth = 10;
    std::string out = padded("rule", ruleWidth) + padded("base", numberWidth, true) + padded("rate", rateWidth, true)
        + padded("amount", numberWidth, true) + "  source\n";
    for (const BillLine& line : bill.lines) {
        const RuleInfo& info = rules.info(line.rule);
        const std::string mark = info.projected || info.indexed ? " *" : "";
        out += padded(info.jurisdiction + ' ' + info.id + mark, ruleWidth) + padded(cents(line.base), numberWidth, true)
            + padded(rateText(line.rate), rateWidth, true) + padded(cents(line.amount), numberWidth, true) + "  "
            + citation(info) + '\n';
    }
    out += '\n';
    for (const auto& [name, amount] : totals(bill))
        out += padded(name, ruleWidth + numberWidth + rateWidth) + padded(cents(amount), numberWidth, true) + '\n';
    out += padded("average_rate", ruleWidth + numberWidth + rateWidth)
        + padded(rateText(bill.averageRate()), numberWidth, true) + "\n* projected, not yet published\n";
    return out;
}

nlohmann::ordered_json lineJson(const BillLine& line, const TaxRules& rules)
{
    const RuleInfo& info = rules.info(line.rule);
    nlohmann::ordered_json sources = nlohmann::ordered_json::array();
    for (const TaxSource& source : info.sources)
        sources.push_back({{"title", source.title}, {"url", source.url}});
    return {{"category", categoryNames[static_cast<std::size_t>(line.category)]},
            {"jurisdiction", info.jurisdiction},
            {"rule", info.id},
            {"base", line.base},
            {"rate", line.rate},
            {"amount", line.amount},
            {"projected", info.projected},
            {"indexed", info.indexed},
            {"sources", std::move(sources)}};
}

std::string asJson(const Bill& bill, const TaxRules& rules)
{
    nlohmann::ordered_json lines = nlohmann::ordered_json::array();
    for (const BillLine& line : bill.lines)
        lines.push_back(lineJson(line, rules));
    nlohmann::ordered_json document = {{"year", rules.year}};
    for (const auto& [name, amount] : totals(bill))
        document[name] = amount;
    document["average_rate"] = bill.averageRate();
    document["federal_agi"] = bill.federalAgi;
    document["federal_taxable_income"] = bill.federalTaxableIncome;
    document["amt_credit_carried_out"] = bill.minimumTaxCreditOut;
    document["lines"] = std::move(lines);
    constexpr int indent = 2;
    return document.dump(indent) + '\n';
}

} // namespace

std::string formatBill(const Bill& bill, const TaxRules& rules, TaxFormat format)
{
    switch (format) {
    case TaxFormat::Csv: return asCsv(bill, rules);
    case TaxFormat::Json: return asJson(bill, rules);
    case TaxFormat::Table: break;
    }
    return asTable(bill, rules);
}

} // namespace pathwise
