// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportoptions.h"
#include "core/plan/planfile.h"

#include <QtGlobal>

namespace pathwise {

/// The sample of a senior software engineer who asks about AI, computed with few futures, and options to report it with.
struct SampleReport {
    std::shared_ptr<const Evaluation> evaluation;
    ReportOptions options;
};

inline SampleReport sampleReport()
{
    Problems problems;
    const std::filesystem::path resources = PATHWISE_RESOURCES;
    auto world = loadWorld(resources, problems);
    const auto plan = loadPlan(resources / "samples/senior-swe-to-ai.pathwise");
    if (!world || !plan)
        qFatal("the sample cannot be read");
    EvaluationRequest request;
    request.futures = 200;
    request.columns = {{Measure::TakeHome, Money::Real}};
    SampleReport sample;
    sample.options.world = std::make_shared<const World>(std::move(*world));
    sample.options.selected = PathId("ai");
    const auto evaluation = evaluate(*plan, *sample.options.world, request);
    if (!evaluation)
        qFatal("the sample cannot be computed");
    sample.evaluation = *evaluation;
    return sample;
}

} // namespace pathwise
