// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/pathcertainty.h"

#include "core/compensation/stagesources.h"

#include <algorithm>
#include <cassert>

namespace pathwise {

namespace {

double baselineValue(const Evaluation& evaluation)
{
    return sampleMean(evaluation.futures->paths[evaluation.baseline].presentValues).mean;
}

Pairing pairingOf(const SimulationResult& futures)
{
    if (futures.sampling == Sampling::Sobol)
        return Pairing::Replicates;
    return futures.antithetic ? Pairing::Antithetic : Pairing::Independent;
}

} // namespace

RiskAttitude attitudeOf(const Evaluation& evaluation, const World& world)
{
    assert(evaluation.futures);
    const Person& person = evaluation.plan.person;
    const auto figure = [&](std::string_view id) { return figureSource(world.knowledge, id); };
    const double floor = StageSources::valueOr({}, figure("default.subsistence"));
    return {.gamma = StageSources::valueOr(person.riskAversion, figure("default.risk_aversion")),
            .wealth = std::max(floor, person.wealth + baselineValue(evaluation))};
}

Result<CertaintyEstimate> pathCertainty(const Evaluation& evaluation, const World& world, std::size_t path)
{
    const double baseline = baselineValue(evaluation);
    std::vector<double> differences = evaluation.futures->paths[path].presentValues;
    for (double& value : differences)
        value -= baseline;
    return certaintyEstimate(differences, attitudeOf(evaluation, world), pairingOf(*evaluation.futures));
}

} // namespace pathwise
