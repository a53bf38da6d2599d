// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tax/bill.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace pathwise {

/// Many tax bills at once: `csv` has a header with the columns case_id, year, state, locality, filing_status, wages,
/// spouse_wages, ltcg, qualified_dividends, interest, iso_bargain, children in any order; other columns are ignored.
/// Answers a CSV with a row per case, dollars and cents, and what is wrong with a row in its column `error`.
/// `folder` holds the rules, one set of files per year. Errors: Empty, MissingField (`field` = the column).
[[nodiscard]] Result<std::string> runTaxBatch(std::string_view csv, const std::filesystem::path& folder,
                                              const BillOptions& options);

/// The error without prose, for machine-readable output: code, field and numbers, no comma.
[[nodiscard]] std::string errorCell(const Error& error);

/// Dollars and cents, whatever the locale: -12.50.
[[nodiscard]] std::string cents(double amount);

} // namespace pathwise
