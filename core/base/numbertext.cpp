// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbertext.h"

#include <charconv>

namespace pathwise {

std::string numberText(double number)
{
    char text[32];
    const auto [shortest, error] = std::to_chars(text, text + sizeof text, number);
    if (error != std::errc())
        return {};
    std::string result(text, shortest);
    if (result.find('e') == std::string::npos)
        return result;
    char plain[512]; // 1e+06 reads badly in a table: write it out
    const auto [end, plainError] = std::to_chars(plain, plain + sizeof plain, number, std::chars_format::fixed);
    return plainError == std::errc() && end - plain < 25 ? std::string(plain, end) : result;
}

std::optional<double> parseNumber(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace pathwise
