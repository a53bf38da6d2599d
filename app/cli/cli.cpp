// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/clicontext.h"
#include "app/cli/comparecommand.h"
#include "app/cli/equitycommand.h"
#include "app/cli/explaincommand.h"
#include "app/cli/fieldscommand.h"
#include "app/cli/figurescommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/locationscommand.h"
#include "app/cli/projectcommand.h"
#include "app/cli/samplecommands.h"
#include "app/cli/schemacommand.h"
#include "app/cli/searchcommand.h"
#include "app/cli/sensitivitycommand.h"
#include "app/cli/simulatecommand.h"
#include "app/cli/skillscommand.h"
#include "app/cli/solvecommand.h"
#include "app/cli/taxcommand.h"
#include "app/cli/validatecommand.h"
#include "app/cli/verifycommand.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

namespace pathwise {

namespace {

using AddCommand = void (*)(CLI::App&, CliContext&);

/// A new command is one line here; the order is that of the help.
constexpr std::array addCommands{addSampleCommands,     addValidateCommand, addFieldsCommand,  addSchemaCommand,
                                 addProjectCommand,     addCompareCommand,  addExplainCommand, addSimulateCommand,
                                 addSensitivityCommand, addSolveCommand,    addTaxCommand,     addLocationsCommand,
                                 addEquityCommand,      addImportCommand,   addSkillsCommand,  addSearchCommand,
                                 addFiguresCommand,     addVerifyCommand};

} // namespace

int runCli(std::vector<std::string> arguments, CliContext& context)
{
    CLI::App app("Compute career plans", "pathwise-cli");
    app.set_version_flag("--version", "pathwise-cli " PATHWISE_VERSION);
    app.require_subcommand(1);
    for (const AddCommand add : addCommands)
        add(app, context);
    std::reverse(arguments.begin(), arguments.end()); // CLI11 takes them from the back
    try {
        app.parse(arguments);
    } catch (const CLI::ParseError& error) {
        return app.exit(error, context.out, context.err) == 0 ? 0 : exitBadInput;
    }
    context.out.flush();
    if (!context.out && context.exitCode == 0)
        context.exitCode = exitTrouble;
    return context.exitCode;
}

} // namespace pathwise
