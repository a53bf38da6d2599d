// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/segment.h"

#include "core/knowledge/datafile.h"

#include <algorithm>

namespace pathwise {

namespace {

Input named(const DataNode& node, const char* name)
{
    return {name, node.text(name), 0};
}

Segment segmentOf(const DataNode& node)
{
    Segment segment;
    segment.id = node.text("id");
    segment.isPrivate = node.child("private").flag();
    if (node.has("growth"))
        segment.growth = named(node, "growth");
    segment.volatility = named(node, "volatility");
    segment.beta = named(node, "beta");
    segment.layoff = named(node, "layoff");
    segment.refresh = named(node, "refresh");
    segment.refreshFirstYear = named(node, "refresh_first_year");
    segment.vestingInterval = named(node, "vesting_interval");
    return segment;
}

Result<void> refresh(Input& input, const Figures& figures)
{
    const auto value = figures.number(input.id);
    if (!value)
        return failure(value.error());
    input.value = *value;
    return {};
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
        std::vector<Input*> inputs = {&segment.volatility,       &segment.beta,
                                      &segment.layoff,           &segment.refresh,
                                      &segment.refreshFirstYear, &segment.vestingInterval};
        if (segment.growth)
            inputs.push_back(&*segment.growth);
        for (auto* input : inputs) {
            if (auto done = refresh(*input, figures); !done)
                return failure(done.error());
        }
    }
    return segments;
}

const Segment* findSegment(const std::vector<Segment>& segments, std::string_view id)
{
    const auto found =
        std::find_if(segments.begin(), segments.end(), [id](const auto& segment) { return segment.id == id; });
    return found == segments.end() ? nullptr : &*found;
}

} // namespace pathwise
