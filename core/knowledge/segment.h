// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/derived.h"
#include "core/knowledge/figure.h"

#include <filesystem>

namespace pathwise {

/// A kind of employer. Each value is an Input: the figure's id and what it says now.
struct Segment {
    std::string id; ///< "big_tech", "cloud_midmarket", "genai_startup", "other"
    bool isPrivate = false;
    std::optional<Input> growth; ///< of AI roles, Q1 2025 to Q2 2026, as a fraction
    Input volatility;            ///< of the employer's stock, log, per year
    Input beta;
    Input layoff;           ///< chance per year
    Input refresh;          ///< refresh grant a year, as a fraction of the first grant
    Input refreshFirstYear; ///< years after which refreshers start
    Input vestingInterval;  ///< months between vests of a default grant
};

/// Errors: what is wrong in the file, with file and JSON path; UnknownId, WrongType for a figure it names.
[[nodiscard]] Result<std::vector<Segment>> readSegmentFile(const std::filesystem::path& file, const Figures& figures);

/// The same segments with what `figures` says now. Errors: UnknownId, WrongType.
[[nodiscard]] Result<std::vector<Segment>> refreshed(std::vector<Segment> segments, const Figures& figures);

/// Null where there is none.
[[nodiscard]] const Segment* findSegment(const std::vector<Segment>& segments, std::string_view id);

} // namespace pathwise
