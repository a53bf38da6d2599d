// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/locations.h"
#include "core/evaluation/view.h"

#include <QLocale>
#include <QString>

namespace pathwise {

/// The findings of slides: short enough to be read across a room. Plain text. Pure.

/// "AI engineer leads by $412k over 10 years"
[[nodiscard]] QString answerTitle(const Evaluation& evaluation, const Verdict& verdict, const QLocale& locale);
/// "$210k in Austin buys as much as $306k in San Francisco"; without matching pay, what each leaves.
[[nodiscard]] QString offersTitle(const LocationPay& home, const LocationPay& other, const QLocale& locale);
/// "AI engineer pays $412k in 2036, half of it in equity"
[[nodiscard]] QString payTitle(const Evaluation& evaluation, std::size_t path, const QLocale& locale);

} // namespace pathwise
