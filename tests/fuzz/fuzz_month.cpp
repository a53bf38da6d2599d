// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/month.h"
#include "tests/fuzz/fuzztarget.h"

#include <cstdlib>
#include <string_view>

/// A text that reads as a month is that month's own text.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto month = pathwise::parseMonth(text); month && pathwise::toString(*month) != text)
        std::abort();
    return 0;
}
