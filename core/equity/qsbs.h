// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace pathwise {

/// By when the stock was acquired: the exclusion of section 1202 has been widened three times.
enum class QsbsRegime {
    Before2009,   ///< until 17 February 2009: 50 %
    Until2010,    ///< until 27 September 2010: 75 %
    After2010,    ///< until 4 July 2025: 100 %
    AfterJuly2025 ///< P.L. 119-21: 50, 75 and 100 % after three, four and five years
};

/// A sale of qualified small business stock; US dollars. Options do not start the clock, exercised shares do.
struct QsbsSale {
    QsbsRegime regime = QsbsRegime::AfterJuly2025;
    double yearsHeld = 0;
    double gain = 0; ///< a loss is negative
    double basis = 0;
    double exclusionUsed = 0; ///< eligible gain of this company's stock in earlier years
    bool marriedSeparate = false;
};

struct QsbsOutcome {
    double exclusionPart = 0; ///< 0, 0.5, 0.75 or 1
    double eligibleGain = 0;
    double excludedGain = 0;
    double gainTaxedAt28 = 0; ///< the eligible gain that is not excluded, IRC 1(h)(4)
    double gainTaxedAsLongTerm = 0;
};

/// How much of the gain section 1202 leaves free. The cap is what is left of 10 (since July 2025: 15) million dollars,
/// half of that for a spouse who files separately, or ten times the basis if that is more.
/// Stock acquired before July 2025 must be held for more than five years. Whether the company qualifies is for the
/// caller to know. Errors: NotFinite, OutOfRange. Source: IRC 1202(a), (b). Pure; any thread.
[[nodiscard]] Result<QsbsOutcome> qsbsExclusion(const QsbsSale& sale);

} // namespace pathwise
