// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace pathwise {

/// What a year of a future is measured by. US dollars a calendar year.
enum class Measure : std::uint8_t {
    Base,            ///< base pay
    Bonus,           ///< yearly bonus, in the year it is earned
    Equity,          ///< units times price on vest dates
    Gross,           ///< base, bonus, equity, sign-on, benefits, other
    TakeHome,        ///< cash that arrives: gross less benefits, learning costs, own pre-tax contributions and tax
    AfterLivingCosts ///< take-home less living costs
};

enum class Money : std::uint8_t {
    Nominal, ///< money of the day
    Real     ///< money of the plan's first year: nominal divided by `Program::deflator` of its calendar year
};

/// One thing to be summarised over the futures.
struct MeasureColumn {
    Measure measure = Measure::TakeHome;
    Money money = Money::Nominal;

    bool operator==(const MeasureColumn&) const = default;
};

/// Where the stocks' random numbers come from.
enum class Sampling : std::uint8_t {
    PseudoRandom, ///< Philox
    /// Sixteen replicates of Sobol's points through Brownian bridges: smaller errors where stocks decide. Everything but
    /// stocks stays pseudo-random, and nothing is antithetic. The count of futures is 16 times a power of two.
    Sobol
};

/// How a program is to be simulated.
struct SimulationRequest {
    std::size_t futures = 10'000;
    unsigned threads = 0;                      ///< 0 = one per processor
    std::optional<std::uint64_t> seed = {};    ///< instead of `Program::seed`
    bool antithetic = true;                    ///< future 2j+1 mirrors the stock and layoff numbers of future 2j
    std::vector<MeasureColumn> columns = {{}}; ///< what gets means, percentiles and leads; at least one
    std::size_t baseline = 0;                  ///< the path that the others' leads are counted from
    Sampling sampling = Sampling::PseudoRandom;
    /// Bytes for the running totals of futures while they are simulated. What does not fit as doubles is kept as floats,
    /// and what does not fit even so is simulated column by column, each time anew.
    std::size_t memory = std::size_t{512} << 20U;
    std::function<void(double)> progress = {}; ///< fraction done, 0..1; called from worker threads, must be cheap
};

} // namespace pathwise
