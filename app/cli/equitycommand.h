// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace pathwise {

struct CliContext;

/// Adds `equity PLAN`: the packages of a plan weighed, one row each.
void addEquityCommand(CLI::App& app, CliContext& context);

} // namespace pathwise
