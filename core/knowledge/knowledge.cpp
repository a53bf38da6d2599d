// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/knowledge.h"

#include "core/knowledge/figurefile.h"

#include <iterator>

namespace pathwise {

namespace {

constexpr auto figureFiles = {"guide/ai-engineer-2026.json", "knowledge/defaults-2026.json",
                              "knowledge/startup-2026.json"};
constexpr auto roleFile = "knowledge/roles.json";
constexpr auto segmentFile = "knowledge/segments.json";
constexpr auto payFactorFile = "knowledge/pay-factors.json";
constexpr auto startupFile = "knowledge/startup-2026.json";
constexpr auto historyFolder = "knowledge";
constexpr auto placeFolder = "locations";

tl::unexpected<Error> inFile(Error error, const std::filesystem::path& file)
{
    if (error.file.empty())
        error.file = file.string();
    return failure(std::move(error));
}

Result<void> loadFigures(Knowledge& knowledge, const std::filesystem::path& resources)
{
    std::vector<Figure> all;
    for (const auto* file : figureFiles) {
        auto figures = readFigureFile(resources / file);
        if (!figures)
            return failure(figures.error());
        std::move(figures->begin(), figures->end(), std::back_inserter(all));
    }
    auto figures = Figures::make(std::move(all));
    if (!figures)
        return inFile(figures.error(), resources);
    knowledge.figures = std::move(*figures);
    return {};
}

Result<void> loadSpecs(Knowledge& knowledge, const std::filesystem::path& resources)
{
    auto segments = readSegmentFile(resources / segmentFile, knowledge.figures);
    if (!segments)
        return failure(segments.error());
    auto roles = readRoleFile(resources / roleFile);
    if (!roles)
        return failure(roles.error());
    auto startups = readStartupFile(resources / startupFile);
    if (!startups)
        return failure(startups.error());
    knowledge.segments = std::move(*segments);
    knowledge.roleSpecs = std::move(*roles);
    knowledge.startupSpec = std::move(*startups);
    return {};
}

Result<void> loadHistory(Knowledge& knowledge, const std::filesystem::path& resources)
{
    auto history = MarketHistory::load(resources / historyFolder);
    if (!history)
        return failure(history.error());
    knowledge.history = std::make_shared<const MarketHistory>(std::move(*history));
    return {};
}

Result<void> loadPlaces(Knowledge& knowledge, const std::filesystem::path& resources)
{
    auto places = Places::load(resources / placeFolder);
    if (!places)
        return failure(places.error());
    auto rules = readPayFactorFile(resources / payFactorFile);
    if (!rules)
        return failure(rules.error());
    if (!places->find(rules->hub))
        return failure({.code = ErrorCode::UnknownId,
                        .field = "hub",
                        .text = rules->hub,
                        .file = (resources / payFactorFile).string()});
    knowledge.places = std::make_shared<const Places>(std::move(*places));
    knowledge.payFactorRules = std::move(*rules);
    return {};
}

/// What follows from the figures, the role specifications and the readings.
Result<void> derive(Knowledge& knowledge)
{
    auto roles = Roles::make(knowledge.roleSpecs, knowledge.figures, knowledge.readings.ladder);
    if (!roles)
        return failure(roles.error());
    auto contradictions = findContradictions(knowledge.figures, knowledge.readings);
    if (!contradictions)
        return failure(contradictions.error());
    auto startups = StartupMarket::make(knowledge.startupSpec, knowledge.figures);
    if (!startups)
        return failure(startups.error());
    knowledge.startups = std::move(*startups);
    knowledge.roles = std::move(*roles);
    knowledge.contradictions = std::move(*contradictions);
    return {};
}

} // namespace

const Derived* Knowledge::derivation(std::string_view id) const
{
    const Derived* value = roles.findValue(id);
    return value ? value : findSegmentValue(segments, id);
}

Result<double> Knowledge::number(std::string_view id) const
{
    if (const Derived* value = derivation(id))
        return value->value;
    return figures.number(id);
}

PayFactors Knowledge::payFactors() const
{
    return PayFactors(payFactorRules, figures, *places, readings.remote);
}

Result<Knowledge> loadKnowledge(const std::filesystem::path& resources)
{
    Knowledge knowledge;
    for (const auto step : {loadFigures, loadSpecs, loadPlaces, loadHistory}) {
        if (auto done = step(knowledge, resources); !done)
            return failure(done.error());
    }
    if (auto derived = derive(knowledge); !derived)
        return inFile(derived.error(), resources);
    return knowledge;
}

Result<Knowledge> adjusted(const Knowledge& published, const FigureOverrides& overrides, const Readings& readings)
{
    auto figures = published.figures.withOverrides(overrides);
    if (!figures)
        return failure(figures.error());
    auto segments = refreshed(published.segments, *figures);
    if (!segments)
        return failure(segments.error());
    Knowledge knowledge = published;
    knowledge.figures = std::move(*figures);
    knowledge.segments = std::move(*segments);
    knowledge.readings = readings;
    if (auto derived = derive(knowledge); !derived)
        return failure(derived.error());
    return knowledge;
}

} // namespace pathwise
