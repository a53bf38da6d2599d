// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/explanationcontext.h"

#include "core/compensation/exercises.h"
#include "core/evaluation/privateholdings.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

/// Two ways to the same price differ by no more than rounding.
constexpr double samePrice = 1e-9;

bool isClose(double a, double b)
{
    return std::abs(a - b) <= samePrice * std::max(std::abs(a), std::abs(b));
}

/// Opens what one stage's private grants pay at the employer's exits.
class StageExits {
public:
    StageExits(const ExplanationContext& context, std::size_t job)
        : m_context(context)
        , m_job(job)
        , m_stage(context.stage(job))
        , m_company(companyFacts(m_stage, context.world.knowledge))
    {
        const auto& months = context.timeline().months;
        for (std::size_t month = 0; month < months.size(); ++month) {
            if (months[month].job != static_cast<int>(job))
                continue;
            m_firstPaid = m_firstPaid > 0 ? m_firstPaid : static_cast<int>(month) + 1;
            m_lastPaid = static_cast<int>(month) + 1;
        }
    }

    void explain(std::vector<Explanation>& inputs) const
    {
        if (m_firstPaid == 0)
            return;
        const auto holdings = holdingsOf(m_context.evaluation, m_context.world, m_context.path,
                                         m_context.stageOf(m_job), static_cast<int>(m_job));
        for (std::size_t exit = 0; exit < m_company.exits.size(); ++exit) {
            for (const StageHolding& holding : holdings) {
                const double part = paidBy(holding.terms, exit, m_context.lastMonth())
                    - paidBy(holding.terms, exit, m_context.firstMonth() - 1);
                if (part > 0 && holding.terms.exits[exit].gross > 0)
                    inputs.push_back(exitOf(holding, exit, part));
            }
        }
    }

private:
    [[nodiscard]] std::string field(const std::string& name) const { return m_context.stageField(m_job, name); }

    /// Fraction of the grant that an exit has paid for by the end of a month, as `PrivateHolding` says.
    [[nodiscard]] double paidBy(const PrivateHolding& holding, std::size_t exit, int month) const
    {
        const int sold = holding.exits[exit].month;
        const bool isThere = sold <= m_lastPaid;
        if (month < sold || sold < m_firstPaid || sold > holding.lastMonth
            || (!isThere && sold - (m_lastPaid + 1) > holding.keptMonths))
            return 0;
        const int since = std::max(0, std::min(month, m_lastPaid) - holding.grantMonth - m_context.delayOf(m_job));
        const double vested = holding.vested[std::min(static_cast<std::size_t>(since), holding.vested.size() - 1)];
        return vested + (isThere ? holding.atExit * (1 - vested) : 0);
    }

    [[nodiscard]] Explanation exitOf(const StageHolding& holding, std::size_t exit, double part) const
    {
        const ExitTerms& terms = holding.terms.exits[exit];
        const std::string grant = m_stage.package.grants[holding.grant].id.text();
        return {.name = "exit " + std::to_string(exit + 1) + ", " + toString(m_context.dateOf(terms.month)) + ", grant "
                    + grant,
                .value = terms.probability * part * (terms.gross - terms.tax),
                .formula = "chance × part vested × (proceeds − tax)",
                .inputs = {chance(exit), counted("part vested", part), proceeds(holding, exit), tax(holding, exit)}};
    }

    [[nodiscard]] Explanation chance(std::size_t exit) const
    {
        if (!m_stage.package.company.exits.empty())
            return entered("chance", field("package/company/exits/" + std::to_string(exit) + "/probability"),
                           m_company.exits[exit].probability);
        return derivedExplanation(m_context.world, "chance", bin(exit).probability);
    }

    [[nodiscard]] const LotteryBin& bin(std::size_t exit) const
    {
        return m_context.world.knowledge.startups.lotteries.front().bins[exit];
    }

    [[nodiscard]] Explanation valueAtExit(std::size_t exit) const
    {
        const std::string name = "value at exit";
        const Company& company = m_stage.package.company;
        if (!company.exits.empty())
            return entered(name, field("package/company/exits/" + std::to_string(exit) + "/value"),
                           m_company.exits[exit].exit);
        return {.name = name,
                .value = m_company.exits[exit].exit,
                .formula = "√(least multiple × greatest multiple) × last valuation",
                .inputs = {
                    counted("least multiple", bin(exit).from), counted("greatest multiple", bin(exit).to),
                    entered("last valuation", field("package/company/post_money"), m_company.postMoney.value_or(0))}};
    }

    [[nodiscard]] Explanation proceeds(const StageHolding& holding, std::size_t exit) const
    {
        const Grant& grant = m_stage.package.grants[holding.grant];
        const bool paysStrike = isOption(grant) && !isBoughtBefore(grant);
        Explanation opened{.name = "proceeds",
                           .value = holding.terms.exits[exit].gross,
                           .formula = paysStrike ? "shares × (price − strike)" : "shares × price",
                           .inputs = {shares(holding), price(holding, exit, paysStrike ? grant.strike : 0)}};
        if (paysStrike)
            opened.inputs.push_back(entered("strike", grantField(holding.grant, "strike"), grant.strike));
        return opened;
    }

    [[nodiscard]] std::string grantField(std::size_t grant, const char* name) const
    {
        return field("package/grants/" + std::to_string(grant) + '/' + name);
    }

    [[nodiscard]] Explanation shares(const StageHolding& holding) const
    {
        const Grant& grant = m_stage.package.grants[holding.grant];
        if (grant.ownership)
            return {
                .name = "shares",
                .value = holding.shares,
                .formula = "share of the company × fully diluted",
                .inputs = {entered("share of the company", grantField(holding.grant, "ownership"), *grant.ownership),
                           fullyDiluted()}};
        if (grant.basis == GrantBasis::Shares)
            return entered("shares", grantField(holding.grant, "shares"), holding.shares);
        return {.name = "shares",
                .value = holding.shares,
                .formula = "value at grant / price at grant",
                .inputs = {entered("value at grant", grantField(holding.grant, "value"), grant.value),
                           counted("price at grant", grant.value / holding.shares)}};
    }

    [[nodiscard]] Explanation fullyDiluted() const
    {
        return m_stage.package.company.fullyDiluted
            ? entered("fully diluted", field("package/company/fully_diluted"), m_company.shareCount)
            : counted("fully diluted", m_company.shareCount);
    }

    /// A figure of the company: entered, or what the statistics of its stage say.
    [[nodiscard]] Explanation fact(const char* name, const std::optional<double>& own, const char* id,
                                   double value) const
    {
        return own ? entered(name, field(std::string("package/company/") + id), value) : counted(name, value);
    }

    [[nodiscard]] Explanation dilution() const
    {
        const auto& own = m_stage.package.company.futureDilution;
        const FundingStage round = m_stage.package.company.stage;
        const auto left = m_context.world.knowledge.startups.ownershipLeftAfter(
            choiceName(round == FundingStage::Public ? FundingStage::Seed : round));
        if (own || !left)
            return fact("later dilution", own, "future_dilution", m_company.futureDilution);
        std::vector<Derived> rounds;
        for (const auto& one : m_context.world.knowledge.startups.stages)
            rounds.push_back(one.dilution);
        return {.name = "later dilution",
                .value = m_company.futureDilution,
                .formula = "1 − left after later rounds",
                .inputs = {derivedExplanation(m_context.world, "left after later rounds", *left, rounds)}};
    }

    [[nodiscard]] Explanation sharesAtExit() const
    {
        return {.name = "shares at exit",
                .value = m_company.shareCount / (1 - m_company.futureDilution),
                .formula = "fully diluted / (1 − later dilution)",
                .inputs = {fullyDiluted(), dilution()}};
    }

    [[nodiscard]] Explanation preference() const
    {
        return fact("paid first to investors", m_stage.package.company.preference, "preference", m_company.preference);
    }

    [[nodiscard]] Explanation preferredShares(double shares) const
    {
        return {.name = "preferred shares",
                .value = shares,
                .formula = "shares at exit × preferred part",
                .inputs = {counted("shares at exit", m_company.shareCount / (1 - m_company.futureDilution)),
                           fact("preferred part", m_stage.package.company.preferredFraction, "preferred_fraction",
                                m_company.preferredFraction)}};
    }

    /// What one common share gets. In the short form investors either take part as common or are paid first.
    [[nodiscard]] Explanation price(const StageHolding& holding, std::size_t exit, double strike) const
    {
        const double sold = m_company.exits[exit].exit;
        const auto common = CommonPrice::make(m_company, holding.shares, strike);
        Explanation opened{.name = "price", .value = common ? common->at(sold) : 0, .inputs = {valueAtExit(exit)}};
        const double atExit = m_company.shareCount / (1 - m_company.futureDilution);
        const double preferred = std::min(atExit * m_company.preferredFraction, atExit - holding.shares);
        const Explanation strikes{.name = "strikes paid",
                                  .value = strike * holding.shares,
                                  .formula = "shares × strike",
                                  .inputs = {counted("shares", holding.shares),
                                             entered("strike", grantField(holding.grant, "strike"), strike)}};
        const double funds = sold + strikes.value;
        if (m_company.classes.empty() && isClose(opened.value, funds / atExit)) {
            opened.formula = "(value at exit + strikes paid) / shares at exit";
            opened.inputs.insert(opened.inputs.end(), {strikes, sharesAtExit()});
        } else if (m_company.classes.empty()
                   && isClose(opened.value, (funds - m_company.preference) / (atExit - preferred))) {
            opened.formula = "(value at exit + strikes paid − paid first to investors) / "
                             "(shares at exit − preferred shares)";
            opened.inputs.insert(opened.inputs.end(),
                                 {strikes, preference(), sharesAtExit(), preferredShares(preferred)});
        } else {
            opened.formula = "what the shares paid before leave of value at exit for one common share";
            for (std::size_t index = 0; index < m_company.classes.size(); ++index) {
                const std::string terms = "package/company/classes/" + std::to_string(index) + "/preference";
                opened.inputs.push_back(entered("preference of class " + std::to_string(index + 1), field(terms),
                                                m_company.classes[index].preference));
            }
        }
        return opened;
    }

    /// The bill of the exit's year with the whole grant's proceeds less the bill without.
    [[nodiscard]] Explanation tax(const StageHolding& holding, std::size_t exit) const
    {
        const ExitTerms& terms = holding.terms.exits[exit];
        const ExitTax rules =
            exitTaxIn(m_context.evaluation, m_context.world, m_context.path, terms.month, m_company, holding.whole);
        const ExitPayoff payoff =
            rules.at(m_company.exits[exit].exit, m_context.plan().assumptions.start + terms.month);
        std::vector<Explanation> lines;
        for (const RuleTax& line : rules.taxByRule(payoff))
            lines.push_back(ruleExplanation(rules.rules()->info(line.rule), line.amount));
        Explanation opened = sumOf("tax", terms.tax, std::move(lines));
        for (const auto& [name, amount] :
             {std::pair("taxed as pay", payoff.ordinary), std::pair("taxed as a long-term gain", payoff.longTerm),
              std::pair("left free by section 1202", payoff.excluded)}) {
            if (amount != 0)
                opened.background.push_back(counted(name, amount));
        }
        return opened;
    }

    const ExplanationContext& m_context;
    std::size_t m_job;
    const Stage& m_stage;
    CompanyFacts m_company;
    int m_firstPaid = 0; ///< months, 1-based; 0 = never
    int m_lastPaid = 0;
};

} // namespace

Explanation explainExits(const ExplanationContext& context)
{
    std::vector<Explanation> inputs;
    for (std::size_t job = 0; job < context.compiled().jobs.size(); ++job) {
        if (hasPrivateEquity(context.stage(job)))
            StageExits(context, job).explain(inputs);
    }
    double sum = 0;
    for (const Explanation& input : inputs)
        sum += input.value;
    return sumOf("exit_proceeds", sum, std::move(inputs));
}

} // namespace pathwise
