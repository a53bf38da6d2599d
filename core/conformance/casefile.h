// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pathwise {

/// A table of reference cases: RFC 4180, UTF-8 (a byte-order mark is skipped), one header line, one case per row.
/// Untrusted: sizes are limited, and a row whose number of cells differs from the header's is refused.
class CaseFile {
public:
    static constexpr std::size_t maxBytes = std::size_t{16} << 20U;
    static constexpr std::size_t maxColumns = 256;
    static constexpr std::size_t maxRows = 200'000;

    /// Errors: Empty, TooLarge; Damaged (an open quote, text after a quote, a wrong number of cells) and DuplicateField
    /// (a column twice, `text`) with `line`.
    [[nodiscard]] static Result<CaseFile> parse(std::string_view bytes);

    /// Errors: as `readTextFile` and `parse`, with `file` set.
    [[nodiscard]] static Result<CaseFile> read(const std::filesystem::path& file);

    [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }
    [[nodiscard]] bool has(std::string_view column) const { return columnIndex(column).has_value(); }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }

    /// One cell's text; empty when there is no such column. Pre: `row < size()`.
    [[nodiscard]] std::string_view text(std::size_t row, std::string_view column) const;

    /// The row's name: its `case_id`, or its first cell in a table without that column.
    [[nodiscard]] std::string_view caseId(std::size_t row) const;

private:
    [[nodiscard]] std::optional<std::size_t> columnIndex(std::string_view column) const;

    std::vector<std::string> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace pathwise
