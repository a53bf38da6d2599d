// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tax/bill.h"

#include <string>

namespace CLI {
class App;
}

namespace pathwise {

struct CliContext;

/// How a single bill is printed.
enum class TaxFormat : unsigned char { Table, Csv, Json };

/// Adds `tax`: one bill from options (`--year 2026 --state CA --status single --wages 200000`, printed as a table, CSV
/// or JSON), or many with `--batch CASES.csv --out OUT.csv`. A batch follows the simplifications of the reference
/// cases; a single bill knows every rule, unless `--reference` is given. Exits 2 when it cannot be computed.
void addTaxCommand(CLI::App& app, CliContext& context);

/// One bill as text: a line per rule with base, rate, amount and source, then the totals.
[[nodiscard]] std::string formatBill(const Bill& bill, const TaxRules& rules, TaxFormat format);

} // namespace pathwise
