// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/segment.h"

#include "core/knowledge/datafile.h"

#include <algorithm>

namespace pathwise {

namespace {

/// A value that is one figure; its number is filled in by refreshed().
Derived named(const DataNode& node, const std::string& segment, const std::string& what)
{
    return {"segment." + segment + '.' + what, 0, what, {{what, node.text(what), 0}}};
}

Derived stockGrowthOf(const Segment& segment)
{
    return {"segment." + segment.id + ".stock_growth",
            0,
            "risk_free + beta × equity_premium",
            {{"risk_free", "default.risk_free", 0},
             inputOf("beta", segment.beta),
             {"equity_premium", "default.equity_premium", 0}}};
}

Segment segmentOf(const DataNode& node)
{
    Segment segment;
    segment.id = node.text("id");
    segment.isPrivate = node.child("private").flag();
    if (node.has("growth"))
        segment.growth = named(node, segment.id, "growth");
    segment.volatility = named(node, segment.id, "volatility");
    segment.beta = named(node, segment.id, "beta");
    segment.stockGrowth = stockGrowthOf(segment);
    segment.layoff = named(node, segment.id, "layoff");
    segment.refresh = named(node, segment.id, "refresh");
    segment.refreshFirstYear = named(node, segment.id, "refresh_first_year");
    segment.vestingInterval = named(node, segment.id, "vesting_interval");
    return segment;
}

/// All values that are one figure each.
template <class Self>
auto singleFigures(Self& segment)
{
    std::vector<decltype(&segment.layoff)> values = {&segment.volatility,       &segment.beta,
                                                     &segment.layoff,           &segment.refresh,
                                                     &segment.refreshFirstYear, &segment.vestingInterval};
    if (segment.growth)
        values.push_back(&*segment.growth);
    return values;
}

Result<void> refresh(Input& input, const Figures& figures)
{
    const auto value = figures.number(input.id);
    if (!value)
        return failure(value.error());
    input.value = *value;
    return {};
}

Result<void> refreshStockGrowth(Segment& segment, const Figures& figures)
{
    auto& inputs = segment.stockGrowth.inputs;
    for (auto* input : {&inputs.front(), &inputs.back()}) {
        if (auto done = refresh(*input, figures); !done)
            return done;
    }
    inputs[1].value = segment.beta.value;
    segment.stockGrowth.value = inputs.front().value + segment.beta.value * inputs.back().value;
    return {};
}

Result<void> refresh(Segment& segment, const Figures& figures)
{
    for (auto* value : singleFigures(segment)) {
        if (auto done = refresh(value->inputs.front(), figures); !done)
            return done;
        value->value = value->inputs.front().value;
    }
    return refreshStockGrowth(segment, figures);
}

} // namespace

Result<std::vector<Segment>> readSegmentFile(const std::filesystem::path& file, const Figures& figures)
{
    const auto data = DataFile::open(file);
    if (!data)
        return failure(data.error());
    std::vector<Segment> segments;
    for (const auto& node : data->root().elements("segments"))
        segments.push_back(segmentOf(node));
    if (auto error = data->error())
        return failure(*error);
    auto result = refreshed(std::move(segments), figures);
    if (!result)
        result.error().file = file.string();
    return result;
}

Result<std::vector<Segment>> refreshed(std::vector<Segment> segments, const Figures& figures)
{
    for (auto& segment : segments) {
        if (auto done = refresh(segment, figures); !done)
            return failure(done.error());
    }
    return segments;
}

const Derived* findSegmentValue(const std::vector<Segment>& segments, std::string_view id)
{
    for (const auto& segment : segments) {
        auto values = singleFigures(segment);
        values.push_back(&segment.stockGrowth);
        for (const auto* value : values) {
            if (value->id == id)
                return value;
        }
    }
    return nullptr;
}

const Segment* findSegment(const std::vector<Segment>& segments, std::string_view id)
{
    const auto found =
        std::find_if(segments.begin(), segments.end(), [id](const auto& segment) { return segment.id == id; });
    return found == segments.end() ? nullptr : &*found;
}

} // namespace pathwise
