// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tax/statecase.h"

namespace pathwise {

/// What an allowance (deduction, exemption, credit) is worth to this household. Dollars, never negative.
[[nodiscard]] double allowanceValue(const Allowance& allowance, const StateCase& facts);

} // namespace pathwise
