// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/timelinedata.h"
#include "core/evaluation/evaluation.h"
#include "core/knowledge/knowledge.h"

#include <QLocale>
#include <functional>

namespace pathwise {

/// What a place is called, by its id.
using PlaceName = std::function<QString(const std::string&)>;

/// The timeline of one path as it turns out: levels held, places, learning in calendar time, how long each job that is
/// searched for takes to find, starts that a visa allows, and when most futures see each promotion. `knowledge` is the
/// plan's own. Pre: `path` < evaluation.paths.size(). Pure.
[[nodiscard]] TimelineData pathTimeline(const Evaluation& evaluation, std::size_t path, const Knowledge& knowledge,
                                        const PlaceName& placeName, const QLocale& locale);

} // namespace pathwise
