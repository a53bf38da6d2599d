// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// Adds `locations`: what the pay of a stage of a plan, or `--pay 210000 --from Austin`, becomes in every metropolitan
/// area (or those of `--to`): gross by the pay policy, taxes, take-home, what it buys, and the pay there that matches.
void addLocationsCommand(CLI::App& app, CliContext& context);

} // namespace pathwise
