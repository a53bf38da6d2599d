// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/locations.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace pathwise {

/// How a finding's figures and names stand out: plain text, or in HTML with escapes.
enum class Emphasis { None, Bold };

/// "A $210k offer in Austin buys as much as $306k in San Francisco.", by the question's measure and target.
[[nodiscard]] QString locationSentence(const Locations& locations, const LocationPay& other, const QLocale& locale,
                                       Emphasis emphasis);
/// "Married, joint return, 2027 rules"
[[nodiscard]] QString householdText(const Household& household);

/// Ids of the places that are compared first: the metropolitan areas with the most jobs of this kind, and remote work.
[[nodiscard]] QStringList firstLocations();
/// What home is compared with first: the hub, or Austin when home is the hub.
[[nodiscard]] QString firstOther(const std::string& home);

} // namespace pathwise
