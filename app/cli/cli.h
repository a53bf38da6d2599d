// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"

#include <string>
#include <vector>

namespace pathwise {

/// Runs `pathwise-cli` with these arguments (without the program's name): finds the command, runs it, and says on
/// `context.err` what is wrong with the arguments. Answers the exit code of `CliContext`.
[[nodiscard]] int runCli(std::vector<std::string> arguments, CliContext& context);

} // namespace pathwise
