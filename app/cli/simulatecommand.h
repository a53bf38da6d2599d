// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// Adds `simulate PLAN`: means with standard errors and percentiles of each measure by path and year.
void addSimulateCommand(CLI::App& app, CliContext& context);

} // namespace pathwise
