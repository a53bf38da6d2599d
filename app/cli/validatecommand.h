// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// Adds `validate PLAN`: every problem of the plan on its own line of standard error, exit code 2; or a line that all is well.
void addValidateCommand(CLI::App& app, CliContext& context);

} // namespace pathwise
