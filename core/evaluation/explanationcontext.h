// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compensation/program.h"
#include "core/compensation/stagesources.h"
#include "core/evaluation/explanation.h"
#include "core/evaluation/yearpay.h"

namespace pathwise {

/// One year of one path, with all that its figures were made from. Internal to the explanation.
struct ExplanationContext {
    const Evaluation& evaluation;
    const World& world;
    const Program& program;
    std::size_t path = 0;
    std::size_t year = 0;

    [[nodiscard]] const Plan& plan() const { return evaluation.plan; }
    [[nodiscard]] const CareerPath& careerPath() const { return evaluation.plan.paths[path]; }
    [[nodiscard]] const PathProgram& compiled() const { return program.paths[path]; }
    [[nodiscard]] const Timeline& timeline() const { return evaluation.paths[path].projection; }
    [[nodiscard]] const YearPay& pay() const { return evaluation.paths[path].years[year]; }
    [[nodiscard]] int calendarYear() const { return evaluation.yearAt(year); }

    /// Months of the year, 1-based as in the engine's clock; `last` included.
    [[nodiscard]] int firstMonth() const;
    [[nodiscard]] int lastMonth() const;
    [[nodiscard]] const MonthRecord& record(int month) const
    {
        return timeline().months[static_cast<std::size_t>(month) - 1];
    }
    [[nodiscard]] double paid(int month, Part part) const { return record(month).pay[static_cast<std::size_t>(part)]; }
    [[nodiscard]] Month dateOf(int month) const { return plan().assumptions.start + (month - 1); }

    /// Position of a compiled job among the path's stages.
    [[nodiscard]] std::size_t stageOf(std::size_t job) const;
    [[nodiscard]] const Stage& stage(std::size_t job) const { return careerPath().stages[stageOf(job)]; }
    /// Field path of a stage, or of something in it: "package/base".
    [[nodiscard]] std::string stageField(std::size_t job, std::string_view name) const;
    [[nodiscard]] std::string pathField(std::string_view name) const;
    /// Months that the search for a job took, in the plan without chance.
    [[nodiscard]] int delayOf(std::size_t job) const;
    [[nodiscard]] bool isPaid(int month, std::size_t job) const { return record(month).job == static_cast<int>(job); }
    /// Id of a job's level by its position in the program.
    [[nodiscard]] std::string levelId(std::size_t job, int level) const;
    [[nodiscard]] YearPayContext payContext() const;
};

/// A value given by the caller, without a source of its own: a count of months, a share.
[[nodiscard]] Explanation counted(std::string name, double value);
/// What the user entered in `field`.
[[nodiscard]] Explanation entered(std::string name, std::string field, double value);
/// A figure or derived value, opened down to its figures. `own` are derived values that only the plan's stage knows.
[[nodiscard]] Explanation derivedExplanation(const World& world, std::string name, const Derived& derived,
                                             const std::vector<Derived>& own = {});
/// An optional number of the plan: what the user entered, or what it stands for.
[[nodiscard]] Explanation fieldExplanation(const ExplanationContext& context, std::string name,
                                           const std::string& field);
/// What a rule of the tax law amounts to, with its citation.
[[nodiscard]] Explanation ruleExplanation(const RuleInfo& rule, double value);
/// Adds an input "unexplained" where `inputs` do not add up to the value.
[[nodiscard]] Explanation sumOf(std::string name, double value, std::vector<Explanation> inputs);

/// The parts of gross pay, by name.
[[nodiscard]] Explanation explainBase(const ExplanationContext& context);
[[nodiscard]] Explanation explainBonus(const ExplanationContext& context);
[[nodiscard]] Explanation explainBenefits(const ExplanationContext& context);
[[nodiscard]] Explanation explainEquity(const ExplanationContext& context);
/// Exits of private employers: chance × part vested × (shares × (price − strike) − tax).
[[nodiscard]] Explanation explainExits(const ExplanationContext& context);
/// Sign-on, other and learning: cash on dates. Pre: `part` is one of these.
[[nodiscard]] Explanation explainDatedCash(const ExplanationContext& context, Part part);
/// A row of `YearPay` that comes from the tax bill. Pre: `measure` names one.
[[nodiscard]] Explanation explainTax(const ExplanationContext& context, std::string_view measure);

/// The terms of one level: what the user entered for the level of entry, the ladder's otherwise, in the same proportion.
struct LevelField {
    std::string_view field; ///< in the stage: "package/base"
    const std::optional<double>& own;
    std::optional<Derived> (StageSources::*source)(std::string_view level) const;
};
[[nodiscard]] Explanation explainLevel(const ExplanationContext& context, std::size_t job, int level,
                                       const std::string& name, const LevelField& what);
/// What raises since the job's start have made of its pay, in a paid month.
[[nodiscard]] Explanation explainRaise(const ExplanationContext& context, std::size_t job, int month);

} // namespace pathwise
