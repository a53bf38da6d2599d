// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// Adds `skills PLAN`: the skill matrix of a path with hours and cost, and what its learning takes and brings.
void addSkillsCommand(CLI::App& app, CliContext& context);

} // namespace pathwise
