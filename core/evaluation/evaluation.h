// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/taxlibrary.h"
#include "core/knowledge/knowledge.h"
#include "core/plan/plan.h"
#include "core/simulation/result.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace pathwise {

/// What is asked of the engine besides the plan.
struct EvaluationRequest {
    std::size_t futures = 10'000; ///< 0 = the projection alone
    unsigned threads = 0;         ///< 0 = one per processor
    /// What gets distributions; the first is the one on show.
    std::vector<MeasureColumn> columns = {{}};
    Sampling sampling = Sampling::PseudoRandom; ///< Sobol: futures are 16 times a power of two
    std::function<void(double)> progress = {};  ///< fraction done; called from worker threads
};

/// What the engine knows of the world: figures and tax rules. Shared, never changed.
struct World {
    Knowledge knowledge;
    std::shared_ptr<const TaxLibrary> taxes; ///< null: taxes are not computed and every tax is 0
};

/// One calendar year of a path in the plan without chance, USD of the day.
struct YearPay {
    double base = 0;
    double bonus = 0;
    double equity = 0; ///< vested, at the price of the day
    double signOn = 0;
    double benefits = 0;   ///< retirement match, learning budget, other; no cash
    double other = 0;      ///< relocation, clawbacks (negative)
    double gross = 0;      ///< the six above
    double learning = 0;   ///< cost of up-skilling (negative)
    double pretax = 0;     ///< own pre-tax contributions (negative)
    double federalTax = 0; ///< taxes are negative
    double stateTax = 0;
    double localTax = 0;
    double payrollTax = 0;
    double exitTax = 0; ///< of all kinds, on private equity that an exit paid for; only in a future
    /// Of ISOs exercised and kept in the year: not pay, income of the alternative minimum tax alone. The tax, `minimumTax`,
    /// is part of `federalTax`; the part of it that is due to timing is carried as a credit and taken off the regular tax
    /// of later years (IRC 53; model specification, 8.3). The last four are positive.
    double isoSpread = 0;
    double minimumTax = 0;
    double creditIn = 0;
    double creditUsed = 0;
    double creditOut = 0;
    /// Federal tax due the next April beyond what employers withhold (22 % of vests and bonuses); negative comes back.
    /// Not taken off again: the taxes above are those owed for the year.
    double trueUp = 0;
    double takeHome = 0;    ///< gross less benefits, plus the (negative) learning, pre-tax and taxes
    double livingCosts = 0; ///< negative
    double afterLivingCosts = 0;
    double guaranteed = 0; ///< of gross: base, benefits and dated cash
    double atRisk = 0;     ///< of gross: bonus and equity

    [[nodiscard]] double tax() const { return federalTax + stateTax + localTax + payrollTax + exitTax; }
};

/// Something that happens on a date in the plan without chance.
enum class EventKind { StageStart, Promotion, StageEnd, UnvestedLost, Clawback, SignOn, Relocation, Learning };

struct PathEvent {
    EventKind kind = EventKind::StageStart;
    Month date;
    std::size_t stage = 0; ///< position in the path
    std::string level;     ///< StageStart and Promotion: the level reached
    double amount = 0;     ///< USD, where there is one
};

/// A stage as it turns out: explicit dates and every pay figure resolved.
struct StageSpan {
    std::size_t stage = 0;
    Month start;
    Month end;         ///< first month no longer paid
    std::string level; ///< at its start
};

struct PathEvaluation {
    PathId id;
    std::vector<YearPay> years;    ///< by calendar-year index
    Timeline projection;           ///< month by month
    std::vector<StageSpan> spans;  ///< one per level held: a promotion starts a new one
    std::vector<PathEvent> events; ///< by date
};

/// Figures and the newest tax rules under `resources`. A tax file that cannot be read leaves taxes uncomputed and is told in
/// `problems`: the program starts and says what it cannot compute. Error: the knowledge itself cannot be read.
[[nodiscard]] Result<World> loadWorld(const std::filesystem::path& resources, Problems& problems);

/// Everything computed from one plan. Immutable; shared between threads.
struct Evaluation {
    Plan plan;
    int firstYear = 0;
    std::vector<double> deflator;      ///< by year: nominal / deflator = money of the first year
    std::vector<double> discount;      ///< by year: present value of a dollar at the year's end
    std::size_t baseline = 0;          ///< position in `paths`
    std::vector<PathEvaluation> paths; ///< as in the plan
    std::vector<MeasureColumn> columns;
    std::optional<SimulationResult> futures; ///< none when no futures were asked for
    double seconds = 0;                      ///< time taken

    [[nodiscard]] std::size_t years() const { return deflator.size(); }
    [[nodiscard]] int yearAt(std::size_t index) const { return firstYear + static_cast<int>(index); }
};

/// The engine: same plan, knowledge and request, same bits, whatever the number of threads.
/// Errors: a field of the plan that names nothing known (UnknownId with its path), Cancelled, and those of `compile`.
[[nodiscard]] Result<std::shared_ptr<const Evaluation>>
evaluate(const Plan& plan, const World& world, const EvaluationRequest& request, std::stop_token stop = {});

} // namespace pathwise
