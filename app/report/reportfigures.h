// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportsections.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace pathwise {

/// One figure that a result depends on: what it is, its value, and who says so.
struct ReportFigure {
    QString label;
    QString value;
    QString source;            ///< "your figure", or the titles of its sources
    bool isOverridden = false; ///< the user's figure stands in place of a source's
    QStringList titles = {};   ///< the published sources in full
    bool operator==(const ReportFigure&) const = default;
};

/// The figures of one heading.
struct ReportFigureGroup {
    QString heading;
    std::vector<ReportFigure> figures;
};

/// Every figure of the plan that moves a result: the person and the market, each visible path's stages, and how futures
/// are drawn. Empty fields show the figure they stand for, with its source. Zero amounts and unset switches are left out.
/// Stages with the same figures stand under one heading.
[[nodiscard]] std::vector<ReportFigureGroup> reportFigures(const ReportContent& content);

/// Where a derived value comes from in the end: title and date of each source, in the order of its arithmetic; none
/// where it follows from the kind of job.
[[nodiscard]] QStringList sourceTitles(const Knowledge& knowledge, const Derived& derived);

} // namespace pathwise
