// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timeline/timelinedata.h"
#include "core/evaluation/evaluation.h"

#include <QLocale>
#include <functional>

namespace pathwise {

/// What a place is called, by its id.
using PlaceName = std::function<QString(const std::string&)>;

/// The timeline of one path as it turns out: levels held, places, learning, and when most futures see each promotion.
/// Pre: `path` < evaluation.paths.size(). Pure.
[[nodiscard]] TimelineData pathTimeline(const Evaluation& evaluation, std::size_t path, const PlaceName& placeName,
                                        const QLocale& locale);

} // namespace pathwise
