// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/viewstate.h"
#include "core/evaluation/evaluation.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <functional>
#include <memory>

namespace pathwise {

struct SensitivityFindings;
struct EquityFindings;
struct Workbench;

/// What a report shows besides the evaluation. `world` gives the sources of figures; without it they are left out.
struct ReportOptions {
    ViewOptions view;
    PathId selected;                                  ///< the path the verdict is about
    std::vector<ReportPart> parts = allReportParts(); ///< without any that is included: the cover alone
    QString title;                                    ///< empty: the plan's name
    QString preparedFor;
    QString author;
    ReportPaper paper = ReportPaper::A4;
    ReportColours colours = ReportColours::Colour;
    bool hidesNames = false; ///< leaves names of people and employers out
    QLocale locale{QLocale::English, QLocale::UnitedStates};
    std::shared_ptr<const World> world;
    std::shared_ptr<const SensitivityFindings> findings;  ///< of `reportFindings`; without them Sensitivity is left out
    std::shared_ptr<const EquityFindings> equity;         ///< of `reportEquity`; without it Equity is left out
    std::function<QString(const std::string&)> placeName; ///< empty: ids stand for places
};

/// The report of what is on show, as the user wants it: view, selected path, choices.
[[nodiscard]] ReportOptions reportOptions(const Workbench& workbench);
[[nodiscard]] bool includes(const ReportOptions& options, ReportSection section);
/// Letter where the locale uses it, else A4.
[[nodiscard]] ReportPaper paperOf(const QLocale& locale);
/// The report's title: the chosen one, else the plan's name, else "Career plan".
[[nodiscard]] QString titleOf(const Evaluation& evaluation, const ReportOptions& options);

/// The time that reports carry: SOURCE_DATE_EPOCH (seconds, UTC) where it is set, else now.
[[nodiscard]] QDateTime reportTime();

} // namespace pathwise
