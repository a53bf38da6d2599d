// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pathwise {

/// Empty, a number, or a text.
using Cell = std::variant<std::monostate, double, std::string>;

/// How a number reads in a table for people: whole dollars with separators, or as it is.
enum class NumberStyle { Money, Plain };

struct TableColumn {
    std::string name;
    NumberStyle style = NumberStyle::Money;
};

/// What a command answers with. Every row has a cell for each column.
struct Table {
    std::vector<TableColumn> columns;
    std::vector<std::vector<Cell>> rows;
};

enum class OutputFormat { Table, Csv, Json };

/// The stable names of `OutputFormat`: "table", "csv", "json". Pre: `name` is one of them.
[[nodiscard]] OutputFormat outputFormat(std::string_view name);

/// The table as text that ends in a line end. Csv (RFC 4180, a header, line feeds) and Json (an array with an object for
/// each row, null for empty cells) carry numbers rounded to six decimals. Table is for reading: aligned, and without the
/// money columns that are zero throughout.
[[nodiscard]] std::string formatted(const Table& table, OutputFormat format);

/// A cell as RFC 4180 wants it: quoted where it holds a separator, a quote or a line end.
[[nodiscard]] std::string csvCell(const std::string& text);

/// A number with separators and without decimals: -12,345.
[[nodiscard]] std::string moneyText(double amount);

} // namespace pathwise
