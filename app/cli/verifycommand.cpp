// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verifycommand.h"

#include "app/cli/clicontext.h"
#include "app/cli/errorline.h"
#include "app/cli/table.h"
#include "core/conformance/kinds.h"
#include "core/conformance/verify.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace pathwise {

namespace {

constexpr int someCaseFailed = 1;

struct VerifyOptions {
    std::string kind;
    std::string cases;
    std::string format = "csv";
};

void printLines(CliContext& context, const std::vector<VerifyLine>& lines)
{
    context.out << "case_id,output,expected,computed,ok\n";
    for (const VerifyLine& line : lines) {
        context.out << csvCell(line.caseId) << ',' << csvCell(line.output) << ',' << csvCell(line.expected) << ','
                    << csvCell(line.computed) << ',' << (line.ok ? '1' : '0') << '\n';
        if (!line.ok)
            context.exitCode = someCaseFailed;
    }
}

std::filesystem::path shippedSuite(const CliContext& context)
{
    return context.resources / "cases";
}

std::filesystem::path shippedCases(const CliContext& context, const Kind& kind)
{
    return shippedSuite(context) / (std::string(kind.inputs) + ".csv");
}

void verifyFile(CliContext& context, const Kind& kind, const std::filesystem::path& file)
{
    const auto lines = verify(kind, file, shippedSuite(context));
    if (lines)
        printLines(context, *lines);
    else
        complain(context, lines.error());
}

void verifyShippedSuite(CliContext& context)
{
    context.out << "kind,cases,passed\n";
    for (const Kind& kind : allKinds()) {
        const auto lines = verify(kind, shippedCases(context, kind));
        if (!lines) {
            complain(context, lines.error());
            return;
        }
        const VerifyCount total = count(*lines);
        context.out << kind.name << ',' << total.cases << ',' << total.passed << '\n';
        if (total.passed < total.cases)
            context.exitCode = someCaseFailed;
    }
}

void run(CliContext& context, const VerifyOptions& options)
{
    if (options.kind.empty()) {
        verifyShippedSuite(context);
        return;
    }
    const Kind* kind = findKind(options.kind);
    if (!kind) {
        complain(context, {.code = ErrorCode::UnknownChoice, .field = "--kind", .text = options.kind});
        return;
    }
    verifyFile(context, *kind,
               options.cases.empty() ? shippedCases(context, *kind) : std::filesystem::path(options.cases));
}

} // namespace

void addVerifyCommand(CLI::App& app, CliContext& context)
{
    auto options = std::make_shared<VerifyOptions>();
    CLI::App* command = app.add_subcommand("verify", "Compare the engine with reference cases");
    CLI::Option* kind = command->add_option("--kind", options->kind, "Kind of the cases, e.g. philox");
    command->add_option("--cases", options->cases, "CSV file of cases; the shipped one by default")->needs(kind);
    command->add_option("--format", options->format, "Output format")->check(CLI::IsMember({"csv"}));
    command->callback([&context, options] { run(context, *options); });
}

} // namespace pathwise
