// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/normal.h"
#include "core/conformance/kinds.h"
#include "core/simulation/brownianbridge.h"
#include "core/simulation/gbm.h"
#include "core/simulation/philox.h"
#include "core/simulation/sobol.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <system_error>

namespace pathwise {

namespace {

constexpr std::size_t hexDigits = 8;

std::uint32_t hexWord(CaseRow& row, std::string_view column)
{
    const std::string_view text = row.text(column);
    std::uint32_t word = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), word, 16);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        row.refuse({.code = ErrorCode::WrongType, .field = std::string(column), .text = "hexadecimal word"});
    return word;
}

std::string hexText(std::uint32_t word)
{
    std::array<char, hexDigits> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), word, 16).ptr;
    const std::string text(digits.data(), end);
    return std::string(hexDigits - text.size(), '0') + text;
}

Result<CaseOutputs> philoxCase(CaseRow& row)
{
    const PhiloxCounter counter{hexWord(row, "ctr0"), hexWord(row, "ctr1"), hexWord(row, "ctr2"), hexWord(row, "ctr3")};
    const PhiloxWords words = philox(counter, {hexWord(row, "key0"), hexWord(row, "key1")});
    const double u0 = openUnit(words[0], words[1]);
    const double u1 = openUnit(words[2], words[3]);
    return CaseOutputs{{"out0", hexText(words[0])},
                       {"out1", hexText(words[1])},
                       {"out2", hexText(words[2])},
                       {"out3", hexText(words[3])},
                       {"u0", u0},
                       {"u1", u1},
                       {"z0", normalQuantile(u0)},
                       {"z1", normalQuantile(u1)}};
}

Result<CaseOutputs> normalQuantileCase(CaseRow& row)
{
    const double p = row.number("p");
    if (p < 0 || p > 1)
        row.refuse({.code = ErrorCode::OutOfRange, .field = "p", .value = p, .min = 0, .max = 1});
    return CaseOutputs{{"z", normalQuantile(p)}};
}

constexpr std::array<std::string_view, SobolSequence::maxDimensions> sobolColumns{
    "d1",  "d2",  "d3",  "d4",  "d5",  "d6",  "d7",  "d8",  "d9",  "d10", "d11", "d12", "d13", "d14", "d15", "d16",
    "d17", "d18", "d19", "d20", "d21", "d22", "d23", "d24", "d25", "d26", "d27", "d28", "d29", "d30", "d31", "d32",
    "d33", "d34", "d35", "d36", "d37", "d38", "d39", "d40", "d41", "d42", "d43", "d44", "d45", "d46", "d47", "d48",
    "d49", "d50", "d51", "d52", "d53", "d54", "d55", "d56", "d57", "d58", "d59", "d60", "d61", "d62", "d63", "d64"};

Result<CaseOutputs> sobolCase(CaseRow& row)
{
    constexpr long long largestIndex = 0xFFFFFFFFLL;
    const long long index = row.integer("index");
    if (index < 0 || index > largestIndex)
        row.refuse({.code = ErrorCode::OutOfRange, .field = "index", .value = static_cast<double>(index)});
    if (row.problem())
        return failure(*row.problem());
    return SobolSequence::over(sobolColumns.size()).map([&](const SobolSequence& sequence) {
        CaseOutputs outputs;
        for (std::size_t i = 0; i < sobolColumns.size(); ++i)
            outputs.push_back({sobolColumns[i], sequence.coordinate(static_cast<std::uint32_t>(index), i)});
        return outputs;
    });
}

std::vector<ExpectedColumn> sobolExpected()
{
    std::vector<ExpectedColumn> columns;
    for (const std::string_view column : sobolColumns)
        columns.push_back({column});
    return columns;
}

Result<CaseOutputs> bridgeCase(CaseRow& row)
{
    const auto normals = row.numbers("z", ';');
    return BrownianBridge::over(row.numbers("times", ';')).and_then([&](const BrownianBridge& bridge) {
        if (normals.size() != bridge.size())
            row.refuse({.code = ErrorCode::WrongType, .field = "z", .text = "as many as times"});
        if (row.problem())
            return Result<CaseOutputs>(failure(*row.problem()));
        std::vector<double> order;
        for (const std::size_t point : bridge.order())
            order.push_back(static_cast<double>(point + 1));
        return Result<CaseOutputs>(CaseOutputs{{"order", order}, {"path", bridge.path(normals)}});
    });
}

Result<CaseOutputs> gbmCase(CaseRow& row)
{
    const Gbm stock{.spot = row.number("S0"), .drift = row.number("mu"), .volatility = row.number("sigma")};
    const double horizon = row.number("horizon");
    const auto next = priceAfter(stock, row.number("dt"), row.number("z"));
    const auto moments = priceMoments(stock, horizon);
    const auto below = probabilityBelow(stock, horizon, row.number("K"));
    if (!next)
        return failure(next.error());
    if (!moments)
        return failure(moments.error());
    if (!below)
        return failure(below.error());
    return CaseOutputs{{"S1", *next},
                       {"mean", moments->mean},
                       {"median", moments->median},
                       {"sd", moments->deviation},
                       {"p_below_K", *below}};
}

} // namespace

std::vector<Kind> simulationKinds()
{
    return {
        {.name = "philox",
         .inputs = "philox",
         .expected = {{"out0"}, {"out1"}, {"out2"}, {"out3"}, {"u0"}, {"u1"}, {"z0"}, {"z1"}},
         .compute = &philoxCase},
        {.name = "normal_quantile", .inputs = "normal_quantile", .expected = {{"z"}}, .compute = &normalQuantileCase},
        {.name = "sobol_points", .inputs = "sobol_points", .expected = sobolExpected(), .compute = &sobolCase},
        {.name = "brownian_bridge",
         .inputs = "brownian_bridge",
         .expected = {{"order"}, {"path"}},
         .compute = &bridgeCase},
        {.name = "gbm_step",
         .inputs = "gbm_step",
         .expected = {{"S1"}, {"mean"}, {"median"}, {"sd"}, {"p_below_K"}},
         .compute = &gbmCase},
    };
}

} // namespace pathwise
