// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/privatecompany.h"

#include <algorithm>
#include <cmath>

namespace pathwise {

namespace {

/// Stands for a share count that is not known: ownership is told in parts of it.
constexpr double roundShareCount = 10'000'000;

std::string_view stageId(FundingStage stage)
{
    return choiceName(stage == FundingStage::Public ? FundingStage::Seed : stage);
}

/// A range on the scale on which companies' values are spread.
double geometricMiddle(const LotteryBin& bin)
{
    return bin.from > 0 ? std::sqrt(bin.from * bin.to) : 0;
}

/// The first grant's preferred price tells how many shares there are when the last round's value is known.
std::optional<double> sharesFromPrice(const Package& package)
{
    if (!package.company.postMoney)
        return std::nullopt;
    for (const Grant& grant : package.grants) {
        if (isPrivate(grant) && grant.price && *grant.price > 0)
            return *package.company.postMoney / *grant.price;
    }
    return std::nullopt;
}

/// Fills facts from the company, else from statistics, and notes which.
class FactFiller {
public:
    FactFiller(const Stage& stage, const Knowledge& knowledge)
        : m_package(stage.package)
        , m_company(stage.package.company)
        , m_market(knowledge.startups)
        , m_round(knowledge.startups.stage(stageId(m_company.stage)))
    {
    }

    CompanyFacts fill()
    {
        m_facts.fullyDiluted = m_company.fullyDiluted ? m_company.fullyDiluted : sharesFromPrice(m_package);
        m_facts.shareCount = m_facts.fullyDiluted.value_or(roundShareCount);
        if (!m_facts.fullyDiluted)
            m_facts.missing.push_back(CompanyGap::FullyDiluted);
        m_facts.postMoney = m_company.postMoney;
        const auto left = m_market.ownershipLeftAfter(stageId(m_company.stage));
        m_facts.futureDilution = known(m_company.futureDilution, CompanyGap::Dilution, 1 - (left ? left->value : 1));
        m_facts.yearsToExit = known(m_company.yearsToExit, CompanyGap::YearsToExit, m_market.yearsToExit.value);
        m_facts.volatility = m_round ? m_round->volatility.value : 0;
        fillPreference();
        fillExits();
        fillClasses();
        return std::move(m_facts);
    }

private:
    double known(const std::optional<double>& given, CompanyGap gap, double usual)
    {
        if (!given)
            m_facts.assumed.push_back(gap);
        return given.value_or(usual);
    }

    void fillPreference()
    {
        const double sold = m_round ? m_round->dilution.value : 0;
        const double kept = (1 - sold) * (1 - m_facts.futureDilution);
        m_facts.preferredFraction = known(m_company.preferredFraction, CompanyGap::PreferredFraction, 1 - kept);
        if (m_company.preference || m_company.postMoney)
            m_facts.preference =
                known(m_company.preference, CompanyGap::Preference, sold * m_company.postMoney.value_or(0));
        else
            m_facts.missing.push_back(CompanyGap::Preference);
    }

    void fillExits()
    {
        for (const ExitChance& exit : m_company.exits)
            m_facts.exits.push_back({exit.probability, exit.years, exit.value});
        if (!m_facts.exits.empty())
            return;
        if (!m_company.postMoney || m_market.lotteries.empty()) {
            m_facts.missing.push_back(CompanyGap::Exits);
            return;
        }
        m_facts.assumed.push_back(CompanyGap::Exits);
        for (const LotteryBin& bin : m_market.lotteries.front().bins)
            m_facts.exits.push_back(
                {bin.probability.value, m_facts.yearsToExit, geometricMiddle(bin) * *m_company.postMoney});
    }

    void fillClasses()
    {
        for (const ClassTerms& terms : m_company.classes)
            m_facts.classes.push_back({.kind = static_cast<ShareKind>(terms.kind),
                                       .shares = terms.shares,
                                       .preference = terms.preference,
                                       .cap = terms.cap,
                                       .seniority = terms.seniority,
                                       .strike = terms.strike});
    }

    const Package& m_package;
    const Company& m_company;
    const StartupMarket& m_market;
    const StartupStage* m_round;
    CompanyFacts m_facts;
};

std::vector<ShareClass> shortForm(const CompanyFacts& company, double ownShares, double strike, double dilution)
{
    const double atExit = company.shareCount / (1 - dilution);
    const double preferred = std::min(atExit * company.preferredFraction, atExit - ownShares);
    return {{.kind = ShareKind::Option, .shares = ownShares, .strike = strike},
            {.kind = ShareKind::NonParticipating, .shares = preferred, .preference = company.preference},
            {.kind = ShareKind::Common, .shares = atExit - preferred - ownShares}};
}

} // namespace

bool isPrivate(const Grant& grant)
{
    return grant.kind != GrantKind::Rsu && grant.kind != GrantKind::Espp;
}

bool isOption(const Grant& grant)
{
    return grant.kind == GrantKind::Iso || grant.kind == GrantKind::Nso || grant.kind == GrantKind::EarlyExercise
        || grant.kind == GrantKind::FounderStock;
}

bool hasPrivateEquity(const Stage& stage)
{
    return std::any_of(stage.package.grants.begin(), stage.package.grants.end(), isPrivate);
}

CompanyFacts companyFacts(const Stage& stage, const Knowledge& knowledge)
{
    return FactFiller(stage, knowledge).fill();
}

std::optional<double> sharesOf(const Grant& grant, const CompanyFacts& company)
{
    if (grant.ownership)
        return *grant.ownership * company.shareCount;
    if (grant.basis == GrantBasis::Shares)
        return company.fullyDiluted ? std::optional(grant.shares) : std::nullopt;
    std::optional<double> price = grant.price;
    if (!price && company.postMoney && company.fullyDiluted)
        price = *company.postMoney / *company.fullyDiluted;
    if (!price || *price <= 0 || !company.fullyDiluted)
        return std::nullopt;
    return grant.value / *price;
}

std::optional<double> fairValueOf(const Grant& grant, const CompanyFacts& company, const Knowledge& knowledge)
{
    if (grant.fairMarketValue)
        return grant.fairMarketValue;
    if (isOption(grant) && grant.strike > 0)
        return grant.strike;
    const auto haircut = knowledge.figures.number("default.common_haircut");
    if (!haircut || !company.postMoney || !company.fullyDiluted)
        return std::nullopt;
    return *company.postMoney / *company.fullyDiluted * *haircut;
}

Result<CommonPrice> CommonPrice::make(const CompanyFacts& company, double ownShares, double strike,
                                      std::optional<double> dilution)
{
    std::vector<ShareClass> classes = company.classes;
    if (classes.empty()) {
        const double taken = dilution.value_or(company.futureDilution);
        if (!(taken >= 0 && taken < 1))
            return failure({.code = ErrorCode::OutOfRange, .field = "future_dilution", .value = taken, .max = 1});
        if (ownShares > company.shareCount)
            return failure(
                {.code = ErrorCode::OutOfRange, .field = "shares", .value = ownShares, .max = company.shareCount});
        classes = shortForm(company, ownShares, strike, taken);
    } else {
        classes.push_back({.kind = ShareKind::Option, .shares = ownShares, .strike = strike});
    }
    auto waterfall = Waterfall::create(std::move(classes));
    if (!waterfall)
        return failure(waterfall.error());
    return CommonPrice(*std::move(waterfall));
}

} // namespace pathwise
