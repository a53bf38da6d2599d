// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/choice.h"

namespace pathwise {

CaseValue valueOf(const std::optional<double>& number)
{
    if (number)
        return *number;
    return std::monostate();
}

} // namespace pathwise
