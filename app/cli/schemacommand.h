// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// Adds `schema`: the JSON Schema of plan files.
void addSchemaCommand(CLI::App& app, CliContext& context);

} // namespace pathwise
