// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

#include <filesystem>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace pathwise {

/// What one call of pathwise-cli said and answered.
struct CliRun {
    std::string out;
    std::string err;
    int exitCode = 0;
};

/// Runs the command line inside the test; `input` is its standard input.
inline CliRun runCommand(std::vector<std::string> arguments, const std::string& input = {},
                         const std::filesystem::path& resources = PATHWISE_RESOURCES)
{
    std::ostringstream out;
    std::ostringstream err;
    std::istringstream in(input);
    CliContext context{.out = out, .err = err, .resources = resources, .exitCode = 0, .in = in};
    const int exitCode = runCli(std::move(arguments), context);
    return {out.str(), err.str(), exitCode};
}

/// The file of a sample plan.
inline std::string sampleFile(const std::string& name)
{
    return (std::filesystem::path(PATHWISE_RESOURCES) / "samples" / (name + ".pathwise")).string();
}

/// One row of a CSV without quoted cells, by column.
using CsvRow = std::map<std::string, std::string>;

inline std::vector<std::string> splitCells(const std::string& line)
{
    std::vector<std::string> cells(1);
    for (const char c : line) {
        if (c == ',')
            cells.emplace_back();
        else
            cells.back() += c;
    }
    return cells;
}

inline std::vector<CsvRow> csvRows(const std::string& csv)
{
    std::istringstream lines(csv);
    std::string line;
    std::getline(lines, line);
    const auto header = splitCells(line);
    std::vector<CsvRow> rows;
    while (std::getline(lines, line)) {
        const auto cells = splitCells(line);
        CsvRow row;
        for (std::size_t index = 0; index < header.size() && index < cells.size(); ++index)
            row[header[index]] = cells[index];
        rows.push_back(std::move(row));
    }
    return rows;
}

inline std::string firstLine(const std::string& text)
{
    return text.substr(0, text.find('\n'));
}

inline double amount(const CsvRow& row, const char* column)
{
    return std::stod(row.at(column));
}

} // namespace pathwise
