// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace pathwise {

struct CliContext;

/// An error as one line of plain English, without a line end: "plan.pathwise: paths/ai/stages/0/package/base: must lie
/// between 0 and 10000000, but is -5."
[[nodiscard]] std::string errorLine(const Error& error);

/// 1 where something outside the input went wrong (a file cannot be written, data are missing), 2 for bad input.
[[nodiscard]] int exitCodeOf(const Error& error);

/// Prints the line to `context.err` and sets the exit code.
void complain(CliContext& context, const Error& error);

} // namespace pathwise
