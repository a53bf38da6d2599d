// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// Adds `figures`: every published figure with its source and use; `--check` lists where the sources contradict themselves.
void addFiguresCommand(CLI::App& app, CliContext& context);

} // namespace pathwise
