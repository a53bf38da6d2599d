// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// Adds `fields [PLAN]`: the fields a plan can have, with type, unit, range and source; or those of a plan, with their values.
void addFieldsCommand(CLI::App& app, CliContext& context);

} // namespace pathwise
