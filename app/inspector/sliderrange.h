// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/fields.h"

#include <optional>

namespace pathwise {

/// The part of a field's range that its slider covers: what one may reasonably want, around the source figure, rather
/// than all that is allowed ($0 to $10,000,000).
struct SliderRange {
    double least = 0;
    double most = 0;
    bool operator==(const SliderRange&) const = default;
};

/// `source` is the figure the field defaults from, `value` what it is now; the range holds both. Ends are round and
/// stay put while the value moves inside.
[[nodiscard]] SliderRange sliderRange(const FieldInfo& info, std::optional<double> source, double value);

} // namespace pathwise
