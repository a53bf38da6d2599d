// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taxbatch.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <vector>

namespace pathwise {

namespace {

using Cells = std::vector<std::string>;

/// Splits one line; a cell may be quoted, with doubled quotes inside (RFC 4180, without line breaks in cells).
Cells splitLine(std::string_view line)
{
    Cells cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"') {
            cells.back() += '"';
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            cells.emplace_back();
        } else if (c != '\r') {
            cells.back() += c;
        }
    }
    return cells;
}

std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

enum Column {
    CaseId,
    Year,
    State,
    Locality,
    Status,
    Wages,
    SpouseWages,
    LongGains,
    Dividends,
    Interest,
    IsoBargain,
    Children,
    ColumnCount
};
constexpr std::array<std::string_view, ColumnCount> columnNames = {
    "case_id",      "year",          "state",
    "locality",     "filing_status", "wages",
    "spouse_wages", "ltcg",          "qualified_dividends",
    "interest",     "iso_bargain",   "children"};

using Columns = std::array<std::size_t, ColumnCount>;

Result<Columns> findColumns(const Cells& header)
{
    Columns columns{};
    for (std::size_t i = 0; i < columnNames.size(); ++i) {
        const auto found = std::find(header.begin(), header.end(), columnNames[i]);
        if (found == header.end())
            return failure({.code = ErrorCode::MissingField, .field = std::string(columnNames[i])});
        columns[i] = static_cast<std::size_t>(found - header.begin());
    }
    return columns;
}

/// One row: getters leave the first thing that is wrong in `error`.
class Row {
public:
    Row(const Cells& cells, const Columns& columns) : m_cells(cells), m_columns(columns) {}

    [[nodiscard]] std::string text(Column column) const
    {
        const std::size_t index = m_columns[column];
        return index < m_cells.size() ? m_cells[index] : std::string();
    }

    double number(Column column)
    {
        const std::string cell = text(column);
        double value = 0;
        const auto [end, code] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
        if (code != std::errc() || end != cell.data() + cell.size())
            fail({.code = ErrorCode::WrongType, .field = std::string(columnNames[column]), .text = "number"});
        return value;
    }

    int whole(Column column)
    {
        constexpr double largest = 1e6;
        const double value = number(column);
        if (std::abs(value) <= largest && value == std::floor(value))
            return static_cast<int>(value);
        fail({.code = ErrorCode::WrongType, .field = std::string(columnNames[column]), .text = "whole number"});
        return 0;
    }

    void fail(const Error& error)
    {
        if (!m_error)
            m_error = error;
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    const Cells& m_cells;
    const Columns& m_columns;
    std::optional<Error> m_error;
};

class RulesByYear {
public:
    explicit RulesByYear(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    const Result<TaxRules>& of(int year)
    {
        const auto found = m_rules.find(year);
        return found != m_rules.end() ? found->second
                                      : m_rules.emplace(year, loadTaxRules(m_folder, year)).first->second;
    }

private:
    std::filesystem::path m_folder;
    std::map<int, Result<TaxRules>> m_rules;
};

Household readHousehold(Row& row)
{
    Household household;
    household.year = row.whole(Year);
    if (const auto status = filingStatusFromKey(row.text(Status)))
        household.status = *status;
    else
        row.fail({.code = ErrorCode::UnknownChoice, .field = "filing_status", .text = row.text(Status)});
    household.filer.wages = row.number(Wages);
    household.spouse.wages = row.number(SpouseWages);
    household.longTermGains = row.number(LongGains);
    household.qualifiedDividends = row.number(Dividends);
    household.interest = row.number(Interest);
    household.isoSpread = row.number(IsoBargain);
    household.children = row.whole(Children);
    return household;
}

Result<Bill> computeRow(Row& row, RulesByYear& rulesByYear, const BillOptions& options)
{
    Household household = readHousehold(row);
    if (row.error())
        return failure(*row.error());
    const Result<TaxRules>& rules = rulesByYear.of(household.year);
    if (!rules)
        return failure(rules.error());
    const Result<TaxPlace> place = rules->place(row.text(State), row.text(Locality));
    if (!place)
        return failure(place.error());
    household.place = *place;
    return checkedBill(household, *rules, options);
}

std::string resultCells(const Bill& bill)
{
    using enum TaxCategory;
    std::string cells;
    for (const double amount :
         {bill.federalIncomeTax(), bill.of(Amt), bill.of(Niit), bill.of(SocialSecurity), bill.of(Medicare),
          bill.of(StateIncome), bill.of(LocalIncome), bill.of(StatePayroll), bill.total})
        cells += ',' + cents(amount);
    return cells + ',';
}

std::string quotedIfNeeded(const std::string& cell)
{
    if (cell.find_first_of(",\"") == std::string::npos)
        return cell;
    std::string result = "\"";
    for (const char c : cell)
        result += c == '"' ? "\"\"" : std::string(1, c);
    return result + '"';
}

} // namespace

std::string cents(double amount)
{
    constexpr int digits = 2;
    std::array<char, 400> buffer{};                                 // the largest double has 309 digits
    const double rounded = std::abs(amount) < 0.005 ? 0.0 : amount; // no "-0.00"
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded, std::chars_format::fixed, digits).ptr;
    return {buffer.data(), end};
}

std::string errorCell(const Error& error)
{
    std::string cell = name(error.code);
    for (const std::string& part : {error.field, error.text}) {
        if (!part.empty())
            cell += ' ' + part;
    }
    if (error.value)
        cell += ' ' + cents(*error.value);
    std::replace(cell.begin(), cell.end(), ',', ' ');
    return cell;
}

Result<std::string> runTaxBatch(std::string_view csv, const std::filesystem::path& folder, const BillOptions& options)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (csv.starts_with(byteOrderMark))
        csv.remove_prefix(byteOrderMark.size());
    if (csv.empty())
        return failure({.code = ErrorCode::Empty});
    const Result<Columns> columns = findColumns(splitLine(takeLine(csv)));
    if (!columns)
        return failure(columns.error());
    RulesByYear rules(folder);
    std::string out = "case_id,federal_income_tax,amt,niit,fica_social_security,fica_medicare,state_income_tax,"
                      "local_income_tax,state_payroll_tax,total_tax,error\n";
    while (!csv.empty()) {
        const Cells cells = splitLine(takeLine(csv));
        if (cells.size() == 1 && cells.front().empty())
            continue;
        Row row(cells, *columns);
        const Result<Bill> bill = computeRow(row, rules, options);
        out += quotedIfNeeded(row.text(CaseId));
        out += bill ? resultCells(*bill) : ",,,,,,,,,," + quotedIfNeeded(errorCell(bill.error()));
        out += '\n';
    }
    return out;
}

} // namespace pathwise
