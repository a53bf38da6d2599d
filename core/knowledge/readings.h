// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/ladder.h"

#include <map>
#include <string>

namespace pathwise {

/// Which of the guide's two statements about remote pay sets the pay of a remote role.
enum class RemotePay {
    Discount, ///< the discount against an equal role on site: like for like
    Medians   ///< the ratio of the published medians: mixes levels
};

/// How the guide is read where it contradicts itself; see contradictions.h.
struct Readings {
    LadderReading ladder = {};
    RemotePay remote = RemotePay::Discount;

    bool operator==(const Readings&) const = default;
};

/// From a plan's choices, contradiction id -> way; what is not named keeps its default.
/// Errors, with the contradiction's id as `field`: UnknownId, UnknownChoice with the ways there are.
[[nodiscard]] Result<Readings> readingsFrom(const std::map<std::string, std::string>& choices);

/// All choices, by contradiction id, that stand for `readings`.
[[nodiscard]] std::map<std::string, std::string> choicesOf(const Readings& readings);

/// The ways to resolve a contradiction, the default first; none where there is nothing to choose.
[[nodiscard]] std::vector<std::string> waysFor(std::string_view contradiction);

} // namespace pathwise
