// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace pathwise {

enum class ReportPaper { A4, Letter };
enum class ReportColours { Colour, Greyscale };

/// What a report can consist of. A section that has nothing to say adds no page.
enum class ReportSection { Cover, Compare, Paths, Locations, Equity, Skills, Sensitivity, Assumptions };

/// A section and whether it is in the report.
struct ReportPart {
    ReportSection section = ReportSection::Cover;
    bool isIncluded = true;
    bool operator==(const ReportPart&) const = default;
};

/// All sections in their usual order.
[[nodiscard]] std::vector<ReportPart> allReportParts();

/// How the user wants the report. It lasts as long as the window and is no part of the plan.
struct ReportChoices {
    std::vector<ReportPart> parts = allReportParts(); ///< in the report's order, each section once
    QString title;                                    ///< empty: the plan's name
    QString preparedFor;
    std::optional<ReportPaper> paper; ///< empty: the locale's
    ReportColours colours = ReportColours::Colour;
    bool hidesNames = false; ///< leaves names of people and employers out
    bool operator==(const ReportChoices&) const = default;
};

} // namespace pathwise
