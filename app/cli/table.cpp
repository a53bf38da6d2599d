// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include "core/base/numbertext.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace pathwise {

namespace {

/// Finer than a cent and than any standard error printed, coarse enough to hide the last bits.
constexpr double keptDecimals = 1e6;

double rounded(double value)
{
    const double result = std::round(value * keptDecimals) / keptDecimals;
    return result == 0 || !std::isfinite(value) ? 0 : result; // no minus zero
}

std::string plainCell(const Cell& cell)
{
    if (const auto* number = std::get_if<double>(&cell))
        return std::isfinite(*number) ? numberText(rounded(*number)) : std::string();
    const auto* text = std::get_if<std::string>(&cell);
    return text ? *text : std::string();
}

std::string csv(const Table& table)
{
    std::string text;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        text += (column ? "," : "") + csvCell(table.columns[column].name);
    text += '\n';
    for (const auto& row : table.rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            text += (column ? "," : "") + csvCell(plainCell(row[column]));
        text += '\n';
    }
    return text;
}

nlohmann::ordered_json jsonCell(const Cell& cell)
{
    if (const auto* number = std::get_if<double>(&cell))
        return std::isfinite(*number) ? nlohmann::ordered_json::parse(numberText(rounded(*number)))
                                      : nlohmann::ordered_json();
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    return {};
}

std::string json(const Table& table)
{
    auto rows = nlohmann::ordered_json::array();
    for (const auto& row : table.rows) {
        auto object = nlohmann::ordered_json::object();
        for (std::size_t column = 0; column < row.size(); ++column)
            object[table.columns[column].name] = jsonCell(row[column]);
        rows.push_back(std::move(object));
    }
    return rows.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

std::string readableCell(const Cell& cell, NumberStyle style)
{
    const auto* number = std::get_if<double>(&cell);
    return number && style == NumberStyle::Money ? moneyText(*number) : plainCell(cell);
}

bool isNumeric(const Table& table, std::size_t column)
{
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [column](const auto& row) { return std::holds_alternative<double>(row[column]); });
}

bool isWorthShowing(const Table& table, std::size_t column)
{
    if (table.rows.empty() || table.columns[column].style != NumberStyle::Money || !isNumeric(table, column))
        return true;
    return std::any_of(table.rows.begin(), table.rows.end(), [column](const auto& row) {
        const auto* number = std::get_if<double>(&row[column]);
        return number && rounded(*number) != 0;
    });
}

/// Characters, not bytes: continuation bytes of UTF-8 take no room.
std::size_t width(const std::string& text)
{
    constexpr auto mask = 0xC0U;
    constexpr auto continuation = 0x80U;
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & mask) != continuation; }));
}

struct ReadableColumn {
    std::vector<std::string> cells; ///< the header first
    std::size_t width = 0;
    bool alignRight = false;
};

ReadableColumn readableColumn(const Table& table, std::size_t column)
{
    ReadableColumn readable{.cells = {table.columns[column].name}, .width = 0, .alignRight = isNumeric(table, column)};
    for (const auto& row : table.rows)
        readable.cells.push_back(readableCell(row[column], table.columns[column].style));
    for (const auto& cell : readable.cells)
        readable.width = std::max(readable.width, width(cell));
    return readable;
}

std::string readable(const Table& table)
{
    std::vector<ReadableColumn> columns;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (isWorthShowing(table, column))
            columns.push_back(readableColumn(table, column));
    }
    std::string text;
    for (std::size_t row = 0; row <= table.rows.size(); ++row) {
        std::string line;
        for (const auto& column : columns) {
            const std::string space(column.width - width(column.cells[row]), ' ');
            line += (line.empty() ? "" : "  ")
                + (column.alignRight ? space + column.cells[row] : column.cells[row] + space);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

} // namespace

OutputFormat outputFormat(std::string_view name)
{
    assert(name == "table" || name == "csv" || name == "json");
    return name == "csv" ? OutputFormat::Csv : name == "json" ? OutputFormat::Json : OutputFormat::Table;
}

std::string formatted(const Table& table, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Csv: return csv(table);
    case OutputFormat::Json: return json(table);
    case OutputFormat::Table: break;
    }
    return readable(table);
}

std::string csvCell(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string moneyText(double amount)
{
    constexpr std::size_t group = 3;
    if (!std::isfinite(amount))
        return {};
    std::string digits = numberText(std::abs(std::round(amount)));
    for (std::size_t end = digits.size(); end > group; end -= group)
        digits.insert(end - group, 1, ',');
    return (std::round(amount) < 0 ? "-" : "") + digits;
}

} // namespace pathwise
