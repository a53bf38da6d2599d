// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/curvechart.h"
#include "app/charts/outcomedots.h"
#include "core/evaluation/equityoffers.h"

#include <QLocale>

namespace pathwise {

class EquityGridModel;

/// Packages weighed, with the plan they are of.
struct EquityFindings {
    std::shared_ptr<const Plan> plan;
    EquityAnswer answer;
};

/// What the Equity page and its report say and show of the findings. Pure.

/// What a package is called: its path, and the job where the path has several.
[[nodiscard]] QString offerName(const Plan& plan, const OfferId& id);
[[nodiscard]] PathLook offerLook(const Plan& plan, const OfferId& id);

/// After-tax money of the years compared by exit value, with the dilution ten points higher and lower as a band.
[[nodiscard]] CurveData payoffOf(const EquityFindings& findings, const QLocale& locale);
/// What certain amount each package is worth by aversion to risk.
[[nodiscard]] CurveData comfortOf(const EquityFindings& findings, const QLocale& locale);
/// Each package's futures as dots of equal chance.
[[nodiscard]] OutcomeDotsData outcomesOf(const EquityFindings& findings, const QLocale& locale);
/// Everything a package pays at an exit, today's dollars after tax.
[[nodiscard]] double totalAt(const EquityAnswer& answer, const EquityOffer& offer, double exit,
                             std::optional<double> dilution = {});
/// The certain amount at an aversion between those that were computed.
[[nodiscard]] double equivalentAt(const EquityOffer& offer, double aversion);

struct EquitySentence {
    QString plain;
    QString rich;
};
/// Which package is worth more to somebody this averse to risk, and from which exit on the start-up wins.
[[nodiscard]] EquitySentence sentenceOf(const EquityFindings& findings, double aversion, const QLocale& locale);

/// The aversion at which the order of the first two packages turns; empty when it does not.
[[nodiscard]] std::optional<double> turningAversion(const EquityAnswer& answer);
/// The exits that the axis of `payoffOf` marks, ascending.
[[nodiscard]] std::vector<double> exitSteps(const EquityAnswer& answer);

/// The lead of the first private package over the one it is held against, by dilution and exit. False, and the grid empty,
/// where there is no such pair.
bool fillDilutionGrid(EquityGridModel& grid, const EquityAnswer& answer);

} // namespace pathwise
