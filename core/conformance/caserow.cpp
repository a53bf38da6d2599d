// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/caserow.h"

#include <charconv>
#include <cmath>
#include <string>
#include <system_error>
#include <utility>

namespace pathwise {

std::vector<std::string_view> splitList(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    if (text.empty())
        return parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

Result<double> numberIn(std::string_view text)
{
    double value = 0;
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return failure({.code = ErrorCode::WrongType, .text = "number"});
    if (std::isnan(value))
        return failure({.code = ErrorCode::NotFinite});
    return value;
}

double CaseRow::number(std::string_view column)
{
    if (isEmpty(column)) {
        refuse({.code = ErrorCode::MissingField, .field = std::string(column)});
        return 0;
    }
    return partNumber(column, text(column));
}

double CaseRow::numberOr(std::string_view column, double whenEmpty)
{
    return isEmpty(column) ? whenEmpty : number(column);
}

std::optional<double> CaseRow::optionalNumber(std::string_view column)
{
    if (isEmpty(column))
        return std::nullopt;
    return number(column);
}

long long CaseRow::integer(std::string_view column)
{
    constexpr double largest = 1e15;
    const double value = number(column);
    if (std::abs(value) > largest || value != std::floor(value)) {
        refuse({.code = ErrorCode::WrongType, .field = std::string(column), .text = "integer"});
        return 0;
    }
    return static_cast<long long>(value);
}

std::optional<long long> CaseRow::optionalInteger(std::string_view column)
{
    if (isEmpty(column))
        return std::nullopt;
    return integer(column);
}

bool CaseRow::flag(std::string_view column)
{
    const std::string_view cell = text(column);
    if (cell != "0" && cell != "1")
        refuse({.code = ErrorCode::WrongType, .field = std::string(column), .text = "0 or 1"});
    return cell == "1";
}

std::vector<double> CaseRow::numbers(std::string_view column, char separator)
{
    std::vector<double> values;
    for (const std::string_view part : splitList(text(column), separator))
        values.push_back(partNumber(column, part));
    return values;
}

double CaseRow::partNumber(std::string_view column, std::string_view part)
{
    auto value = numberIn(part);
    if (value)
        return *value;
    value.error().field = column;
    refuse(std::move(value).error());
    return 0;
}

void CaseRow::refuse(Error error)
{
    if (!m_problem)
        m_problem = std::move(error);
}

} // namespace pathwise
