// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/equityoffers.h"
#include "core/knowledge/knowledge.h"

#include <QLocale>
#include <QStringList>

namespace pathwise {

/// Words about packages with equity. In the application's language; pure.

/// A line about a package: what it is called and its value.
struct PackageFact {
    QString name;
    QString value;
};
/// What an offer says, from base pay to what investors are paid first.
[[nodiscard]] std::vector<PackageFact> packageFacts(const Plan& plan, const EquityOffer& offer, const QLocale& locale);
/// Answers to "what is the equity worth", each called what it is.
[[nodiscard]] std::vector<PackageFact> packageValues(const EquityOffer& offer, const QLocale& locale);
/// "Public company, Austin".
[[nodiscard]] QString packageKind(const Plan& plan, const EquityOffer& offer, const Knowledge& knowledge);
/// What cannot be told and why, and what usual figures stand for; empty when all is known.
[[nodiscard]] QStringList gapTexts(const EquityOffer& offer);
/// What the guide knows of such grants; empty for those it knows nothing of.
[[nodiscard]] QString plausibilityText(const EquityOffer& offer, const Figures& figures, const QLocale& locale);
/// What dilution is.
[[nodiscard]] QString dilutionText();

} // namespace pathwise
