// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/month.h"

#include <charconv>
#include <cstdio>

namespace pathwise {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

bool readDigits(std::string_view digits, int& number)
{
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() && end == digits.data() + digits.size() && digits.front() != '-';
}

} // namespace

std::string toString(Month month)
{
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02d", month.year(), month.month());
    return text;
}

Result<Month> parseMonth(std::string_view text)
{
    int year = 0;
    int month = 0;
    const bool good = text.size() == 7 && text[4] == '-' && readDigits(text.substr(0, 4), year)
        && readDigits(text.substr(5), month) && year >= firstYear && year <= lastYear && month >= 1 && month <= 12;
    if (!good)
        return failure({.code = ErrorCode::WrongType, .text = "month"});
    return Month(year, month);
}

} // namespace pathwise
