// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <vector>

namespace pathwise {

enum class ShareKind {
    Common,
    Option,             ///< joins once a common share is worth more than its strike
    NonParticipating,   ///< its preference or its part as common, whichever is more
    Participating,      ///< its preference and its part as common
    CappedParticipating ///< the same up to a cap, or its part as common if that is more
};

/// One class of a company's shares. US dollars.
struct ShareClass {
    ShareKind kind = ShareKind::Common;
    double shares = 0;
    double preference = 0; ///< of the whole class, with the multiple and accrued dividends
    double cap = 0;        ///< of a capped class: its most, the preference included
    int seniority = 0;     ///< higher is paid first; equal ones share in proportion to their preferences
    double strike = 0;     ///< of an option
};

/// What stands between the price a company is sold for and its shareholders.
struct ExitDeductions {
    double netDebt = 0;  ///< negative: cash that comes on top
    double fee = 0;      ///< of the price, 0..1, below 1
    double carveOut = 0; ///< for management
};

struct ClassPayout {
    double amount = 0;
    double perShare = 0;
    std::optional<bool> converted = {}; ///< only of classes that can choose; a tie is not converted
};

struct WaterfallOutcome {
    double distributable = 0;
    double commonPrice = 0;                ///< what one common share receives
    std::vector<ClassPayout> payouts = {}; ///< in the order of the classes; together they make `distributable`
};

/// How the proceeds of a sale are divided. Every class's payout grows with the price of a common share and together
/// they are the proceeds: one piecewise linear equation, solved exactly between its breakpoints, which is also the
/// equilibrium in which no class would rather convert or not. A value; const functions may be called from any thread.
class Waterfall {
public:
    /// Errors: Empty without any share; NotFinite, OutOfRange with a path such as "classes/2/cap" (a cap below the
    /// preference; a preference of common shares or options).
    [[nodiscard]] static Result<Waterfall> create(std::vector<ShareClass> classes);

    [[nodiscard]] const std::vector<ShareClass>& classes() const { return m_classes; }
    /// Divides `distributable` dollars. Pre: finite and not negative.
    [[nodiscard]] WaterfallOutcome divide(double distributable) const;
    /// The price of a common share when `distributable` dollars are divided. Pre: finite and not negative.
    [[nodiscard]] double commonPrice(double distributable) const;
    /// The least distributable dollars that make a common share worth `commonPrice` (>= 0): for an option's strike, the
    /// exit at which it reaches the money.
    [[nodiscard]] double proceedsFor(double commonPrice) const;

private:
    explicit Waterfall(std::vector<ShareClass> classes);

    [[nodiscard]] double total(double price) const;
    [[nodiscard]] std::vector<ClassPayout> bySeniority(double distributable) const;

    std::vector<ShareClass> m_classes;
    double m_preferences = 0;
    double m_shares = 0;
    std::vector<double> m_breakpoints; ///< prices at which some payout changes its slope, ascending from 0
};

/// max(0, price x (1 - fee) - net debt - carve-out). Errors: NotFinite, OutOfRange.
[[nodiscard]] Result<double> distributable(double price, const ExitDeductions& deductions);
/// The price that leaves `distributable` dollars. Errors: NotFinite, OutOfRange.
[[nodiscard]] Result<double> priceLeaving(double distributable, const ExitDeductions& deductions);

} // namespace pathwise
