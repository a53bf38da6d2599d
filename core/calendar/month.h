// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace pathwise {

inline constexpr int monthsPerYear = 12;

/// One calendar month, exact: no day, no clock, no time zone. Months are counted, so differences are whole numbers.
class Month {
public:
    constexpr Month() = default;
    /// Pre: `month` is 1..12.
    constexpr Month(int year, int month) : m_count(year * monthsPerYear + month - 1) {}

    [[nodiscard]] constexpr int year() const { return (m_count >= 0 ? m_count : m_count - 11) / 12; }
    /// 1 = January .. 12 = December.
    [[nodiscard]] constexpr int month() const { return m_count - year() * 12 + 1; }

    constexpr Month& operator+=(int months)
    {
        m_count += months;
        return *this;
    }
    friend constexpr Month operator+(Month start, int months) { return start += months; }
    friend constexpr Month operator-(Month start, int months) { return start += -months; }
    /// Whole months from `start` to `end`; negative when `end` is earlier.
    friend constexpr int operator-(Month end, Month start) { return end.m_count - start.m_count; }
    constexpr auto operator<=>(const Month&) const = default;

private:
    int m_count = 2026 * 12;
};

/// ISO 8601, "2027-02".
[[nodiscard]] std::string toString(Month month);
/// Reads "2027-02"; years 1900..2200. Error: WrongType with `text` "month" and no field.
[[nodiscard]] Result<Month> parseMonth(std::string_view text);

} // namespace pathwise
