// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tax/filingstatus.h"
#include "core/tax/schedule.h"

#include <nlohmann/json_fwd.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pathwise {

/// Walks a JSON document and remembers the first thing that is wrong, with its JSON path, so that reading code can be
/// written straight through: after a mistake every getter answers a harmless default. The reader asks for `problem` at
/// the end.
class DataCursor {
public:
    /// `problem` outlives the cursor and all cursors made from it.
    DataCursor(const nlohmann::json& node, std::string path, std::optional<Error>& problem);

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] bool isNull() const;
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool isText() const;
    /// There, and not null.
    [[nodiscard]] bool has(std::string_view key) const;

    /// A member that must be there; MissingField otherwise.
    [[nodiscard]] DataCursor at(std::string_view key) const;
    [[nodiscard]] std::vector<DataCursor> elements() const;
    [[nodiscard]] std::vector<std::pair<std::string, DataCursor>> members() const;

    [[nodiscard]] double number() const;
    [[nodiscard]] double number(std::string_view key) const { return at(key).number(); }
    [[nodiscard]] double numberOr(std::string_view key, double fallback) const;
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string text(std::string_view key) const { return at(key).text(); }
    [[nodiscard]] std::string textOr(std::string_view key, std::string_view fallback) const;
    [[nodiscard]] bool flag() const;
    [[nodiscard]] bool flagOr(std::string_view key, bool fallback) const;
    /// The position of the text in `choices`; UnknownChoice otherwise.
    [[nodiscard]] std::size_t choice(std::initializer_list<std::string_view> choices) const;

    /// Numbers by filing status; a bare number, flag or null (infinity) stands for all four.
    [[nodiscard]] ByStatus<double> byStatus() const;
    [[nodiscard]] ByStatus<double> byStatusOr(std::string_view key, double fallback) const;
    /// Rate bands by filing status, or one list for all four.
    [[nodiscard]] ByStatus<Schedule> schedules() const;
    [[nodiscard]] ByStatus<LookupTable> tables(LookupTable::Edge edge) const;
    [[nodiscard]] LookupTable table(LookupTable::Edge edge) const;

    void fail(ErrorCode code, std::string text = {}) const;

private:
    [[nodiscard]] std::vector<std::pair<double, double>> pairs() const;
    [[nodiscard]] double limit() const;

    const nlohmann::json* m_node;
    std::string m_path;
    std::optional<Error>* m_problem;
};

} // namespace pathwise
