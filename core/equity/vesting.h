// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace pathwise {

/// One agreed date of an explicit schedule.
struct VestingTranche {
    int month = 0;           ///< months after the vesting start
    std::int64_t weight = 0; ///< its part of `VestingTerms::trancheTotal`

    bool operator==(const VestingTranche&) const = default;
};

/// How a grant vests, in months after its vesting start. Three kinds: straight line (`yearlyBasisPoints` and `tranches`
/// empty), a part per year, or explicit dates (`tranches`, which make the cliff, duration and frequency irrelevant).
struct VestingTerms {
    std::int64_t units = 0;
    int cliffMonths = 12;    ///< nothing vests before; at the cliff, what accrued up to the last vesting date does
    int durationMonths = 48; ///< everything has vested; wins over a longer cliff
    int frequencyMonths = 1; ///< months between vesting dates
    std::vector<int> yearlyBasisPoints = {}; ///< hundredths of a percent per year, 10,000 together; later years: none
    std::vector<VestingTranche> tranches = {};
    std::int64_t trancheTotal =
        10'000; ///< what the weights add up to: basis points, or `units` when they are unit counts

    bool operator==(const VestingTerms&) const = default;
};

enum class Acceleration {
    None,
    SingleTrigger, ///< a change of control vests the fraction of what is unvested
    DoubleTrigger  ///< an involuntary departure in the 12 months from the change of control does
};

/// What happened to the holder and to the company, in months after the vesting start.
struct VestingEvents {
    std::optional<int> departureMonth = {}; ///< what vests in this month still counts; the rest is forfeited
    bool involuntary = false;               ///< the departure is the employer's decision
    std::optional<int> changeOfControlMonth = {};
    Acceleration acceleration = Acceleration::None;
    double acceleratedFraction = 1; ///< of the unvested units, 0..1
};

/// A checked schedule that answers how many units have vested. All arithmetic is in 64-bit integers, the floor of the
/// cumulative part, so that the dates add up to the grant exactly and the last date takes the remainder.
/// A value; const functions may be called from any thread.
class VestingSchedule {
public:
    /// Errors: OutOfRange (units 0..3*10^9, months 0..1,200, frequency 1..1,200, no negative part) with the field's
    /// name; NotSorted for tranche months that do not increase; BadSum when the parts of a year or of the tranches do
    /// not add up to 100 %: `value` is their sum, `max` what it should be.
    [[nodiscard]] static Result<VestingSchedule> create(VestingTerms terms);

    [[nodiscard]] const VestingTerms& terms() const { return m_terms; }
    [[nodiscard]] std::int64_t units() const { return m_terms.units; }
    /// The month in which the last unit vests, nothing happening in between.
    [[nodiscard]] int lastMonth() const;

    /// Units vested by the end of `month`, employment going on; 0 for a negative month.
    [[nodiscard]] std::int64_t cumulative(int month) const;
    /// The same with what happened. Pre: `events.acceleratedFraction` is 0..1.
    [[nodiscard]] std::int64_t cumulative(int month, const VestingEvents& events) const;

    /// Units that vest in `month`.
    [[nodiscard]] std::int64_t vestingIn(int month) const { return cumulative(month) - cumulative(month - 1); }
    [[nodiscard]] std::int64_t vestingIn(int month, const VestingEvents& events) const
    {
        return cumulative(month, events) - cumulative(month - 1, events);
    }
    /// Units lost for ever to a departure; 0 without one.
    [[nodiscard]] std::int64_t forfeited(const VestingEvents& events) const;

private:
    explicit VestingSchedule(VestingTerms terms) : m_terms(std::move(terms)) {}

    VestingTerms m_terms;
};

} // namespace pathwise
