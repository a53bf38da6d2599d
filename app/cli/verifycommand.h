// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// Adds `verify`: without options it runs the shipped conformance suite and prints `kind,cases,passed`; with `--kind`
/// and `--cases` it computes that file and prints `case_id,output,expected,computed,ok`. Exits 1 when a case fails, 2 when
/// a file cannot be read.
void addVerifyCommand(CLI::App& app, CliContext& context);

} // namespace pathwise
