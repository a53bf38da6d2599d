// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartdata.h"

namespace pathwise {

/// The worked plan of the design pictures, read off by eye: ten years of take-home pay, four paths.
inline LineChartData sampleLines()
{
    LineChartData data;
    data.title = QStringLiteral("Take-home pay per year");
    data.subtitle = QStringLiteral("2026 dollars, after tax · line: middle future · band: 8 in 10 futures");
    data.firstYear = 2027;
    const auto thousands = [](std::vector<double> values) {
        for (double& value : values)
            value *= 1000;
        return values;
    };
    data.lines = {{QStringLiteral("AI engineer"),
                   {0, false},
                   true,
                   Band::Full,
                   thousands({163, 196, 218, 228, 246, 270, 291, 305, 318, 334}),
                   thousands({134, 149, 165, 172, 181, 194, 213, 225, 234, 241}),
                   thousands({192, 261, 283, 303, 338, 372, 397, 417, 443, 481})},
                  {QStringLiteral("AI engineer, then PM"),
                   {2, false},
                   false,
                   Band::None,
                   thousands({163, 196, 218, 222, 231, 248, 255, 258, 272, 325}),
                   thousands({134, 149, 165, 168, 172, 186, 193, 196, 205, 234}),
                   thousands({192, 261, 283, 296, 310, 327, 336, 342, 372, 451})},
                  {QStringLiteral("Founding engineer"),
                   {1, false},
                   false,
                   Band::None,
                   thousands({142, 126, 127, 130, 132, 197, 241, 264, 288, 311}),
                   thousands({120, 108, 109, 110, 111, 140, 172, 190, 208, 228}),
                   thousands({160, 150, 152, 155, 158, 300, 382, 392, 408, 425})},
                  {QStringLiteral("Stay in software"),
                   {0, true},
                   false,
                   Band::Full,
                   thousands({173, 177, 181, 194, 218, 232, 239, 243, 246, 248}),
                   thousands({152, 155, 158, 163, 173, 193, 205, 208, 210, 212}),
                   thousands({191, 198, 218, 245, 265, 278, 288, 294, 302, 308})}};
    data.annotations = {{2028, QStringLiteral("Breaks even"), QStringLiteral("2028")}};
    return data;
}

/// Ten years of pay by part of the same plan: switch in July 2027, Senior in February 2028, Staff in October 2031.
inline PayChartData samplePay()
{
    PayChartData data;
    data.title = QStringLiteral("Pay by part");
    data.subtitle = QStringLiteral("gross, 2026 dollars, middle future");
    data.firstYear = 2027;
    data.look = {0, false};
    data.years = {{145100, 16700, 52700, 14000, 162800}, {178800, 20500, 65600, 5000, 196300},
                  {203200, 24300, 77000, 0, 218000},     {212500, 26000, 82400, 0, 228300},
                  {228000, 29100, 92300, 0, 246100},     {247100, 34600, 106400, 0, 270400},
                  {264900, 39100, 117300, 0, 291100},    {276900, 41600, 124500, 0, 304800},
                  {287000, 43700, 134100, 0, 318400},    {302200, 47300, 140800, 0, 334400}};
    data.flags = {{2027.5, QStringLiteral("Switch")},
                  {2028 + 1.0 / 12, QStringLiteral("Senior")},
                  {2031.75, QStringLiteral("Staff")}};
    return data;
}

} // namespace pathwise
