// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schemacommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/planoptions.h"
#include "core/plan/schema.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace pathwise {

void addSchemaCommand(CLI::App& app, CliContext& context)
{
    auto output = std::make_shared<OutputOptions>();
    CLI::App* command = app.add_subcommand("schema", "Write the JSON Schema of plan files");
    command->add_option("--out", output->file, "Write to this file");
    command->callback([&context, output] { deliver(context, *output, planSchema()); });
}

} // namespace pathwise
