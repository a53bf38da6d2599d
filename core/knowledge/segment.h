// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knowledge/derived.h"
#include "core/knowledge/figure.h"

#include <filesystem>

namespace pathwise {

/// A kind of employer. Values are named "segment.<id>.<what>", e.g. "segment.big_tech.layoff", and lead to their figures.
struct Segment {
    std::string id; ///< "big_tech", "cloud_midmarket", "genai_startup", "other"
    bool isPrivate = false;
    std::optional<Derived> growth; ///< of AI roles, Q1 2025 to Q2 2026, as a fraction
    Derived volatility;            ///< of the employer's stock, log, per year
    Derived beta;
    Derived
        stockGrowth; ///< expected, per year: risk-free rate + beta × equity premium (model specification, section 3)
    Derived layoff;  ///< chance per year
    Derived refresh; ///< refresh grant a year, as a fraction of the first grant
    Derived refreshFirstYear; ///< years after which refreshers start
    Derived vestingInterval;  ///< months between vests of a default grant
};

/// Errors: what is wrong in the file, with file and JSON path; UnknownId, WrongType for a figure it names.
[[nodiscard]] Result<std::vector<Segment>> readSegmentFile(const std::filesystem::path& file, const Figures& figures);

/// The same segments with what `figures` says now. Errors: UnknownId, WrongType.
[[nodiscard]] Result<std::vector<Segment>> refreshed(std::vector<Segment> segments, const Figures& figures);

/// A segment's value by its name; null where there is none.
[[nodiscard]] const Derived* findSegmentValue(const std::vector<Segment>& segments, std::string_view id);

/// Null where there is none.
[[nodiscard]] const Segment* findSegment(const std::vector<Segment>& segments, std::string_view id);

} // namespace pathwise
