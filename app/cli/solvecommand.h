// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// Adds `solve PLAN`: the value of one field with which a measure reaches a target. Exits with 1 when no allowed value does.
void addSolveCommand(CLI::App& app, CliContext& context);

} // namespace pathwise
