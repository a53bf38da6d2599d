// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcanvas.h"

namespace pathwise {

/// What the pages of a report are made from.
struct ReportContent {
    std::shared_ptr<const Evaluation> evaluation;
    ReportOptions options; ///< `view.column` is one the evaluation has
};

/// Each adds its pages at the end of the canvas.
void addCover(ReportCanvas& canvas, const ReportContent& content);
void addCompare(ReportCanvas& canvas, const ReportContent& content);
void addPath(ReportCanvas& canvas, const ReportContent& content, std::size_t path);
/// What the pay of the selected path's last job buys elsewhere; nothing without tax rules.
void addLocations(ReportCanvas& canvas, const ReportContent& content);
/// What the lead hangs on; nothing without `options.findings`.
void addSensitivity(ReportCanvas& canvas, const ReportContent& content);
/// Packages weighed against each other; nothing without `options.equity`.
void addEquity(ReportCanvas& canvas, const ReportContent& content);
/// What the selected path has to learn, how long its search takes and what that is worth, else those of the first visible path
/// with anything to tell; nothing without either or without a world.
void addSkills(ReportCanvas& canvas, const ReportContent& content);
void addAssumptions(ReportCanvas& canvas, const ReportContent& content);

/// The heading of a page with the sentence under it.
void addHeading(ReportCanvas& canvas, const QString& heading, const QString& findingHtml);
/// "2026 dollars, after tax".
[[nodiscard]] QString moneyBasis(const ReportContent& content);
/// Font of charts on paper: body 9 pt.
[[nodiscard]] QFont chartFont(const ReportCanvas& canvas);

} // namespace pathwise
