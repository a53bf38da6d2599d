// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// Adds `explain PLAN --path NAME --year Y --measure M`: a figure of the projection with its formula, its inputs, and theirs,
/// down to sources. CSV has a row for each number, in the order of reading, with its depth.
void addExplainCommand(CLI::App& app, CliContext& context);

} // namespace pathwise
