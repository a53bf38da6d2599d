// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// Adds `compare PLAN`: each path against the baseline over the whole horizon: total, lead, when it breaks even, and over
/// futures the chance to be ahead, the spread of the lead and the certainty equivalent (`pathCertainty`).
void addCompareCommand(CLI::App& app, CliContext& context);

} // namespace pathwise
