// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/casefile.h"

#include "core/base/textfile.h"

#include <algorithm>
#include <utility>

namespace pathwise {

namespace {

using Record = std::vector<std::string>;

/// Reads one record after another from comma-separated text.
class RecordReader {
public:
    explicit RecordReader(std::string_view bytes) : m_rest(bytes)
    {
        constexpr std::string_view mark = "\xEF\xBB\xBF";
        if (m_rest.starts_with(mark))
            m_rest.remove_prefix(mark.size());
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    /// The line the next record starts at, or, after a failure, the line of the failure.
    [[nodiscard]] std::size_t line() const { return m_line; }

    [[nodiscard]] Result<Record> next()
    {
        Record record;
        for (;;) {
            auto cell = nextCell();
            if (!cell)
                return failure(std::move(cell).error());
            record.push_back(*std::move(cell));
            if (record.size() > CaseFile::maxColumns)
                return damaged("columns");
            if (!m_rest.starts_with(','))
                break;
            m_rest.remove_prefix(1);
        }
        return skipLineEnd() ? Result<Record>(std::move(record)) : damaged("text after a quoted cell");
    }

private:
    [[nodiscard]] tl::unexpected<Error> damaged(std::string text) const
    {
        return failure({.code = ErrorCode::Damaged, .text = std::move(text), .line = m_line});
    }

    [[nodiscard]] Result<std::string> nextCell() { return m_rest.starts_with('"') ? quotedCell() : plainCell(); }

    [[nodiscard]] Result<std::string> plainCell()
    {
        const std::size_t length = std::min(m_rest.find_first_of(",\r\n\""), m_rest.size());
        std::string cell(m_rest.substr(0, length));
        m_rest.remove_prefix(length);
        if (m_rest.starts_with('"'))
            return damaged("quote inside a cell");
        return cell;
    }

    [[nodiscard]] Result<std::string> quotedCell()
    {
        std::string cell;
        m_rest.remove_prefix(1);
        for (;;) {
            const std::size_t end = m_rest.find('"');
            if (end == std::string_view::npos)
                return damaged("open quote");
            cell += m_rest.substr(0, end);
            m_rest.remove_prefix(end + 1);
            if (!m_rest.starts_with('"'))
                break;
            cell += '"';
            m_rest.remove_prefix(1);
        }
        m_line += static_cast<std::size_t>(std::count(cell.begin(), cell.end(), '\n'));
        return cell;
    }

    [[nodiscard]] bool skipLineEnd()
    {
        if (m_rest.empty())
            return true;
        if (m_rest.starts_with("\r\n"))
            m_rest.remove_prefix(1);
        if (!m_rest.starts_with('\n') && !m_rest.starts_with('\r'))
            return false;
        m_rest.remove_prefix(1);
        ++m_line;
        return true;
    }

    std::string_view m_rest;
    std::size_t m_line = 1;
};

Result<void> checkColumns(const Record& columns)
{
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        if (std::find(columns.begin(), column, *column) != column)
            return failure({.code = ErrorCode::DuplicateField, .text = *column, .line = 1});
    }
    return {};
}

bool isBlankLine(const Record& record)
{
    return record.size() == 1 && record.front().empty();
}

tl::unexpected<Error> tooLarge(std::size_t value, std::size_t max)
{
    return failure({.code = ErrorCode::TooLarge, .value = static_cast<double>(value), .max = static_cast<double>(max)});
}

} // namespace

Result<CaseFile> CaseFile::parse(std::string_view bytes)
{
    if (bytes.size() > maxBytes)
        return tooLarge(bytes.size(), maxBytes);
    RecordReader reader(bytes);
    if (reader.atEnd())
        return failure({.code = ErrorCode::Empty});
    CaseFile table;
    auto header = reader.next();
    if (!header)
        return failure(std::move(header).error());
    if (const auto checked = checkColumns(*header); !checked)
        return failure(checked.error());
    table.m_columns = *std::move(header);
    while (!reader.atEnd()) {
        const std::size_t line = reader.line();
        auto record = reader.next();
        if (!record)
            return failure(std::move(record).error());
        if (isBlankLine(*record))
            continue;
        if (record->size() != table.m_columns.size())
            return failure({.code = ErrorCode::Damaged, .text = "number of cells", .line = line});
        if (table.m_rows.size() == maxRows)
            return tooLarge(maxRows + 1, maxRows);
        table.m_rows.push_back(*std::move(record));
    }
    return table;
}

Result<CaseFile> CaseFile::read(const std::filesystem::path& file)
{
    return readTextFile(file, maxBytes)
        .and_then([](const std::string& bytes) { return parse(bytes); })
        .map_error([&](Error error) {
            error.file = file.string();
            return error;
        });
}

std::string_view CaseFile::text(std::size_t row, std::string_view column) const
{
    const auto index = columnIndex(column);
    return index ? std::string_view(m_rows[row][*index]) : std::string_view();
}

std::string_view CaseFile::caseId(std::size_t row) const
{
    return m_rows[row][columnIndex("case_id").value_or(0)];
}

std::optional<std::size_t> CaseFile::columnIndex(std::string_view column) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    if (found == m_columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_columns.begin());
}

} // namespace pathwise
