// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// Adds `project PLAN`: pay by path and calendar year in the plan without chance. Taxes and learning are what is paid, so
/// take_home = gross - benefits - taxes - learning - own pre-tax contributions.
void addProjectCommand(CLI::App& app, CliContext& context);

} // namespace pathwise
