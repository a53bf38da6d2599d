// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// Adds `sensitivity PLAN`: how far each assumption moves a path's lead over the baseline, the widest first, and the value
/// with which the verdict flips.
void addSensitivityCommand(CLI::App& app, CliContext& context);

} // namespace pathwise
