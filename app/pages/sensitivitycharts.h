// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/driverschart.h"
#include "app/charts/responsechart.h"
#include "app/charts/tornadochart.h"
#include "app/evaluation/sensitivitycontroller.h"
#include "app/models/sensitivitytexts.h"

#include <QLocale>

namespace pathwise {

/// What the charts of the Sensitivity page and its report show of the findings. Pure.

/// The widest `most` rows.
[[nodiscard]] TornadoData tornadoOf(const SensitivityFindings& findings, std::size_t most, const QLocale& locale);
[[nodiscard]] DriversData driversOf(const SensitivityFindings& findings, const QLocale& locale);
[[nodiscard]] SensitivitySentence sentenceOf(const SensitivityFindings& findings, const QLocale& locale);
/// The switching value of a row; empty when there is none, or when it is not known.
[[nodiscard]] std::optional<Solution> flipOf(const SensitivityFindings& findings, std::size_t row);
/// Position of the row that varies `field`; empty when none does.
[[nodiscard]] std::optional<std::size_t> rowOf(const SensitivityFindings& findings, const std::string& field);

/// The curve's range: wide enough around the tried values to show a switching value that is near.
[[nodiscard]] VariedField curveRange(const VariedField& varied, const std::optional<Solution>& flip);
/// A curve with the value it has now, where it flips, and a value that is being tried.
[[nodiscard]] ResponseData responseOf(const SensitivityFindings& findings, const VariedField& varied,
                                      const std::vector<CurvePoint>& curve, std::optional<double> tried,
                                      const QLocale& locale);

} // namespace pathwise
