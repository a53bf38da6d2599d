// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pathwise {

/// A CSV data file that came with the program: UTF-8, a header, commas, quotes as in RFC 4180, no line end inside a cell.
/// Read strictly; the first thing that is wrong is kept with line and column name, and reading goes on with harmless
/// values, so that a loader checks once, at its end. Files from users are another matter: see the import.
class CsvTable {
public:
    /// Errors: those of readTextFile; Damaged with the line where a row has another number of cells than the header.
    [[nodiscard]] static Result<CsvTable> open(const std::filesystem::path& file);

    [[nodiscard]] std::size_t rows() const { return m_lines.size(); }
    [[nodiscard]] bool hasColumn(std::string_view name) const;
    /// The position of a column; a missing one is noted as MissingField.
    [[nodiscard]] std::size_t column(std::string_view name) const;

    /// The views live as long as the table.
    [[nodiscard]] std::string_view text(std::size_t row, std::size_t column) const;
    /// Empty for an empty cell; anything else that is no number is noted as WrongType.
    [[nodiscard]] std::optional<double> number(std::size_t row, std::size_t column) const;
    /// An empty cell is noted as MissingField.
    [[nodiscard]] double required(std::size_t row, std::size_t column) const;

    /// Notes `code` for a cell, unless something was wrong before.
    void fail(ErrorCode code, std::size_t row, std::size_t column, std::string text = {}) const;
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    [[nodiscard]] Result<void> split();

    std::filesystem::path m_file;
    std::unique_ptr<std::string> m_bytes; ///< not moved when the table is, so that the cells stay valid
    std::vector<std::string_view> m_header;
    std::vector<std::string_view> m_cells;
    std::vector<std::size_t> m_lines; ///< of each row, in the file
    mutable std::optional<Error> m_error;
};

} // namespace pathwise
