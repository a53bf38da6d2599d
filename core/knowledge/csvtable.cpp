// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/csvtable.h"

#include "core/base/textfile.h"

#include <algorithm>
#include <charconv>

namespace pathwise {

namespace {

constexpr std::size_t maxTableBytes = std::size_t{8} << 20U;

/// Takes the first cell off `line`. A quoted cell is unquoted in place: it only becomes shorter.
std::string_view takeCell(char*& line, char* end)
{
    if (line == end || *line != '"') {
        char* stop = std::find(line, end, ',');
        const std::string_view cell(line, static_cast<std::size_t>(stop - line));
        line = stop == end ? end : stop + 1;
        return cell;
    }
    char* write = ++line;
    char* const begin = write;
    while (line != end && !(*line == '"' && (line + 1 == end || line[1] != '"'))) {
        line += *line == '"' ? 1 : 0;
        *write++ = *line++;
    }
    line = std::find(line, end, ',');
    line += line == end ? 0 : 1;
    return {begin, static_cast<std::size_t>(write - begin)};
}

std::vector<std::string_view> cellsOf(char* line, char* end)
{
    std::vector<std::string_view> cells;
    const bool lastIsEmpty = line == end || end[-1] == ',';
    while (line != end)
        cells.push_back(takeCell(line, end));
    if (lastIsEmpty)
        cells.emplace_back();
    return cells;
}

} // namespace

Result<CsvTable> CsvTable::open(const std::filesystem::path& file)
{
    auto bytes = readTextFile(file, maxTableBytes);
    if (!bytes)
        return failure(bytes.error());
    CsvTable table;
    table.m_file = file;
    table.m_bytes = std::make_unique<std::string>(std::move(*bytes));
    if (auto done = table.split(); !done)
        return failure(done.error());
    return table;
}

Result<void> CsvTable::split()
{
    char* next = m_bytes->data();
    char* const end = next + m_bytes->size();
    for (std::size_t line = 1; next != end; ++line) {
        char* const stop = std::find(next, end, '\n');
        const auto cells = cellsOf(next, stop);
        next = stop == end ? end : stop + 1;
        if (line == 1) {
            m_header = cells;
            continue;
        }
        if (cells.size() != m_header.size())
            return failure({.code = ErrorCode::Damaged,
                            .value = static_cast<double>(cells.size()),
                            .max = static_cast<double>(m_header.size()),
                            .file = m_file.string(),
                            .line = line});
        m_cells.insert(m_cells.end(), cells.begin(), cells.end());
        m_lines.push_back(line);
    }
    return {};
}

bool CsvTable::hasColumn(std::string_view name) const
{
    return std::find(m_header.begin(), m_header.end(), name) != m_header.end();
}

std::size_t CsvTable::column(std::string_view name) const
{
    const auto found = std::find(m_header.begin(), m_header.end(), name);
    if (found == m_header.end() && !m_error)
        m_error = Error{.code = ErrorCode::MissingField,
                        .field = std::string(name),
                        .file = m_file.string(),
                        .line = std::size_t{1}};
    return static_cast<std::size_t>(found - m_header.begin());
}

std::string_view CsvTable::text(std::size_t row, std::size_t column) const
{
    return column < m_header.size() ? m_cells[row * m_header.size() + column] : std::string_view();
}

std::optional<double> CsvTable::number(std::size_t row, std::size_t column) const
{
    const auto cell = text(row, column);
    if (cell.empty())
        return {};
    double value = 0;
    const auto [stop, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc() || stop != cell.data() + cell.size())
        fail(ErrorCode::WrongType, row, column, "number");
    return value;
}

double CsvTable::required(std::size_t row, std::size_t column) const
{
    const auto value = number(row, column);
    if (!value)
        fail(ErrorCode::MissingField, row, column);
    return value.value_or(0.0);
}

void CsvTable::fail(ErrorCode code, std::size_t row, std::size_t column, std::string text) const
{
    if (m_error)
        return;
    const auto name = column < m_header.size() ? std::string(m_header[column]) : std::string();
    m_error =
        Error{.code = code, .field = name, .text = std::move(text), .file = m_file.string(), .line = m_lines[row]};
}

} // namespace pathwise
