// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/datacursor.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace pathwise {

namespace {

const nlohmann::json nothing;

template <class T, class Read>
ByStatus<T> readByStatus(const DataCursor& cursor, Read read)
{
    ByStatus<T> result;
    if (!cursor.isObject()) {
        result.values.fill(read(cursor));
        return result;
    }
    for (const FilingStatus status : filingStatuses)
        result[status] = read(cursor.at(key(status)));
    return result;
}

} // namespace

DataCursor::DataCursor(const nlohmann::json& node, std::string path, std::optional<Error>& problem)
    : m_node(&node), m_path(std::move(path)), m_problem(&problem)
{
}

void DataCursor::fail(ErrorCode code, std::string text) const
{
    if (!*m_problem)
        *m_problem = Error{.code = code, .field = m_path, .text = std::move(text)};
}

bool DataCursor::isNull() const
{
    return m_node->is_null();
}

bool DataCursor::isNumber() const
{
    return m_node->is_number();
}

bool DataCursor::isObject() const
{
    return m_node->is_object();
}

bool DataCursor::isText() const
{
    return m_node->is_string();
}

bool DataCursor::has(std::string_view key) const
{
    if (!m_node->is_object())
        return false;
    const auto found = m_node->find(key);
    return found != m_node->end() && !found->is_null();
}

DataCursor DataCursor::at(std::string_view key) const
{
    std::string path = m_path + '/' + std::string(key);
    if (m_node->is_object()) {
        const auto found = m_node->find(key);
        if (found != m_node->end())
            return {*found, std::move(path), *m_problem};
    }
    DataCursor missing(nothing, std::move(path), *m_problem);
    missing.fail(ErrorCode::MissingField);
    return missing;
}

std::vector<DataCursor> DataCursor::elements() const
{
    std::vector<DataCursor> result;
    if (!m_node->is_array()) {
        fail(ErrorCode::WrongType, "array");
        return result;
    }
    result.reserve(m_node->size());
    for (std::size_t i = 0; i < m_node->size(); ++i)
        result.emplace_back((*m_node)[i], m_path + '/' + std::to_string(i), *m_problem);
    return result;
}

std::vector<std::pair<std::string, DataCursor>> DataCursor::members() const
{
    std::vector<std::pair<std::string, DataCursor>> result;
    if (!m_node->is_object()) {
        fail(ErrorCode::WrongType, "object");
        return result;
    }
    for (const auto& [name, value] : m_node->items())
        result.emplace_back(name, DataCursor(value, m_path + '/' + name, *m_problem));
    return result;
}

double DataCursor::number() const
{
    if (m_node->is_number())
        return m_node->get<double>();
    fail(ErrorCode::WrongType, "number");
    return 0;
}

double DataCursor::numberOr(std::string_view key, double fallback) const
{
    return has(key) ? number(key) : fallback;
}

std::string DataCursor::text() const
{
    if (m_node->is_string())
        return m_node->get<std::string>();
    fail(ErrorCode::WrongType, "text");
    return {};
}

std::string DataCursor::textOr(std::string_view key, std::string_view fallback) const
{
    return has(key) ? text(key) : std::string(fallback);
}

bool DataCursor::flag() const
{
    if (m_node->is_boolean())
        return m_node->get<bool>();
    fail(ErrorCode::WrongType, "flag");
    return false;
}

bool DataCursor::flagOr(std::string_view key, bool fallback) const
{
    return has(key) ? at(key).flag() : fallback;
}

std::size_t DataCursor::choice(std::initializer_list<std::string_view> choices) const
{
    const std::string given = text();
    std::size_t index = 0;
    for (const std::string_view allowed : choices) {
        if (allowed == given)
            return index;
        ++index;
    }
    fail(ErrorCode::UnknownChoice, given);
    return 0;
}

double DataCursor::limit() const
{
    if (isNull())
        return std::numeric_limits<double>::infinity();
    return m_node->is_boolean() ? static_cast<double>(flag()) : number();
}

ByStatus<double> DataCursor::byStatus() const
{
    return readByStatus<double>(*this, [](const DataCursor& cursor) { return cursor.limit(); });
}

ByStatus<double> DataCursor::byStatusOr(std::string_view key, double fallback) const
{
    if (has(key))
        return at(key).byStatus();
    ByStatus<double> result;
    result.values.fill(fallback);
    return result;
}

std::vector<std::pair<double, double>> DataCursor::pairs() const
{
    std::vector<std::pair<double, double>> result;
    for (const DataCursor& row : elements()) {
        const std::vector<DataCursor> cells = row.elements();
        if (cells.size() != 2) {
            row.fail(ErrorCode::WrongType, "pair");
            return {};
        }
        const double lower = cells[0].isNull() ? -std::numeric_limits<double>::infinity() : cells[0].number();
        if (!result.empty() && lower <= result.back().first)
            row.fail(ErrorCode::NotSorted);
        result.emplace_back(lower, cells[1].number());
    }
    if (result.empty())
        fail(ErrorCode::Empty);
    return result;
}

ByStatus<Schedule> DataCursor::schedules() const
{
    return readByStatus<Schedule>(*this, [](const DataCursor& cursor) { return Schedule(cursor.pairs()); });
}

LookupTable DataCursor::table(LookupTable::Edge edge) const
{
    return {pairs(), edge};
}

ByStatus<LookupTable> DataCursor::tables(LookupTable::Edge edge) const
{
    return readByStatus<LookupTable>(*this, [edge](const DataCursor& cursor) { return cursor.table(edge); });
}

} // namespace pathwise
