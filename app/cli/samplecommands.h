// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// Adds `samples`, which lists the sample plans, and `new --sample NAME [--out FILE]`, which writes one.
void addSampleCommands(CLI::App& app, CliContext& context);

} // namespace pathwise
