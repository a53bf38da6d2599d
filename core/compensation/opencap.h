// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/package.h"

#include <string>
#include <string_view>
#include <vector>

namespace pathwise {

/// What was found in Open Cap Format objects.
struct OpenCapImport {
    std::vector<Grant> grants;             ///< TX_EQUITY_COMPENSATION_ISSUANCE with their VESTING_TERMS
    std::vector<ClassTerms> classes;       ///< STOCK_CLASS
    std::optional<double> fairMarketValue; ///< VALUATION: the last 409A price a share, USD
    /// What was met and not used: "VESTING_TERMS vt-1: unknown trigger VESTING_EVENT"; stable identifiers, no sentences.
    std::vector<std::string> notUnderstood;
};

/// Reads one Open Cap Format file: a list of objects, a file with `items`, or a single object (Open Cap Table Coalition,
/// schema 1.x). Vesting by conditions relative to the start becomes tranches by month; a grant without terms vests as the
/// default of a grant does and is told in `notUnderstood`.
/// Errors: Empty, Damaged (with the line's position in `text`), NotOurs when no object of the format is in it.
[[nodiscard]] Result<OpenCapImport> readOpenCap(std::string_view json);

} // namespace pathwise
