// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/kinds.h"

namespace pathwise {

std::vector<Kind> decisionKinds()
{
    return {};
}

} // namespace pathwise
