// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/drivers.h"
#include "core/evaluation/goalseek.h"
#include "core/evaluation/variedfield.h"
#include "core/evaluation/view.h"
#include "core/evaluation/whatif.h"
#include "core/plan/plan.h"

#include <QLocale>
#include <QString>
#include <optional>
#include <vector>

namespace pathwise {

/// What the Sensitivity page and its report call things. Texts are in the application's language. Pure.

/// A value of an assumption in its short form: "$210k", "3.5%", "14 months".
[[nodiscard]] QString variedValueText(const VariedField& varied, double value, const QLocale& locale);
/// "Base pay".
[[nodiscard]] QString fieldTitle(const VariedField& varied);
/// Whose assumption it is: "Senior AI engineer", "Stay"; empty for what concerns the whole plan.
[[nodiscard]] QString variedOwner(const Plan& plan, const VariedField& varied);
/// "Base pay", with its owner where asked: "Base pay, Senior AI engineer".
[[nodiscard]] QString variedName(const Plan& plan, const VariedField& varied);
/// "now $210k · Senior AI engineer".
[[nodiscard]] QString variedNow(const Plan& plan, const VariedField& varied, const QLocale& locale);
/// "below $183k", "above 2 years".
[[nodiscard]] QString flipText(const VariedField& varied, const Solution& flip, const QLocale& locale);
/// A result of the question: dollars, or a chance.
[[nodiscard]] QString answerText(double value, Quantity quantity, const QLocale& locale);
/// "$155k to $670k".
[[nodiscard]] QString answerRange(double a, double b, Quantity quantity, const QLocale& locale);
/// "Lead over Stay, 10 years", "Chance to be ahead of Stay", "Total of 10 years".
[[nodiscard]] QString questionText(const Plan& plan, const Question& question);
/// What the tornado shows moving: "the lead", "the chance", "the total".
[[nodiscard]] QString movedText(Quantity quantity);
[[nodiscard]] QString driverText(Driver driver);
/// The path that wins where the answer is positive (`ahead`) or negative.
[[nodiscard]] QString winnerName(const Plan& plan, const Question& question, bool ahead);

/// A switching value and the assumption that it belongs to, for the sentence.
struct DecidingRow {
    VariedField varied;
    std::optional<Solution> flip;
};

struct SensitivitySentence {
    QString rich;
    QString plain;
};

struct SentenceFacts {
    double now = 0;          ///< the answer with the plan as it is
    bool isEven = false;     ///< nobody is ahead
    bool flipsKnown = false; ///< switching values have been sought
};

/// What the page says first. `rows` are the widest first.
[[nodiscard]] SensitivitySentence sensitivitySentence(const Plan& plan, const Question& question,
                                                      const SentenceFacts& facts, const std::vector<DecidingRow>& rows,
                                                      const QLocale& locale);

} // namespace pathwise
