// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// Adds `search PLAN`: the way to each offer and how long it takes, by stage.
void addSearchCommand(CLI::App& app, CliContext& context);

} // namespace pathwise
