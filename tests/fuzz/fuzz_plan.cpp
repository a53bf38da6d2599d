// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planfile.h"
#include "tests/fuzz/fuzztarget.h"

#include <cstdlib>
#include <string_view>

/// Whatever reads as a plan is written as text that reads as the same plan.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto plan = pathwise::readPlan(std::string_view(reinterpret_cast<const char*>(data), size));
    if (!plan)
        return 0;
    const auto again = pathwise::readPlan(pathwise::writePlan(*plan));
    if (!again || !(*again == *plan))
        std::abort();
    return 0;
}
