// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// Adds `import PLAN --open-cap FILE`: the plan with the grants, share classes and 409A value of an Open Cap Format file in
/// one of its stages. What was not understood is listed on the error stream.
void addImportCommand(CLI::App& app, CliContext& context);

} // namespace pathwise
