// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/conformance/casefile.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace pathwise {

/// Splits a list cell; an empty cell has no parts.
[[nodiscard]] std::vector<std::string_view> splitList(std::string_view text, char separator);

/// The whole text as a number, "inf" included. Errors: WrongType; NotFinite for "nan".
[[nodiscard]] Result<double> numberIn(std::string_view text);

/// One case's cells as values. Reads go on after a bad cell, answering zero, so that a case is read in one expression
/// and asked once, by `problem`, whether all of it was good; the first bad cell is kept. Refers to the file it reads
/// from.
class CaseRow {
public:
    CaseRow(const CaseFile& file, std::size_t index) : m_file(&file), m_index(index) {}

    [[nodiscard]] std::string_view id() const { return m_file->caseId(m_index); }
    [[nodiscard]] std::string_view text(std::string_view column) const { return m_file->text(m_index, column); }
    [[nodiscard]] bool isEmpty(std::string_view column) const { return text(column).empty(); }

    /// A number; the cell must hold one ("inf" is one, "nan" is not).
    [[nodiscard]] double number(std::string_view column);
    /// A number, or what an empty cell stands for.
    [[nodiscard]] double numberOr(std::string_view column, double whenEmpty);
    [[nodiscard]] std::optional<double> optionalNumber(std::string_view column);
    /// A whole number of at most 15 digits.
    [[nodiscard]] long long integer(std::string_view column);
    [[nodiscard]] std::optional<long long> optionalInteger(std::string_view column);
    /// 0 or 1.
    [[nodiscard]] bool flag(std::string_view column);
    [[nodiscard]] std::vector<double> numbers(std::string_view column, char separator);
    /// A number inside a cell's list that the caller has taken apart; a bad one is blamed on `column`.
    [[nodiscard]] double partNumber(std::string_view column, std::string_view part);

    /// Notes that a cell is not what it must be, unless an earlier one was not either.
    void refuse(Error error);

    /// The first bad cell, if any; `field` is the column. Errors: MissingField, WrongType, NotFinite, and the caller's
    /// own.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

private:
    const CaseFile* m_file;
    std::size_t m_index;
    std::optional<Error> m_problem;
};

} // namespace pathwise
