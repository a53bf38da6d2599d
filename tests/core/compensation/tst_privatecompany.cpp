// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compensation/privatecompany.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace pathwise;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

/// Worked example W1 of the model specification: 40,000 options at 0.80 of 12 million shares, 35 % dilution to come, 30
/// million of preferences held by 45 % as converted.
Stage offer()
{
    Stage stage;
    Grant grant;
    grant.id = GrantId("g");
    grant.kind = GrantKind::Iso;
    grant.basis = GrantBasis::Shares;
    grant.shares = 40'000;
    grant.strike = 0.8;
    stage.package.grants = {grant};
    Company& company = stage.package.company;
    company.stage = FundingStage::SeriesA;
    company.fullyDiluted = 12'000'000;
    company.futureDilution = 0.35;
    company.preference = 30'000'000;
    company.preferredFraction = 0.45;
    return stage;
}

} // namespace

class TestPrivateCompany : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto knowledge = loadKnowledge(PATHWISE_RESOURCES);
        QVERIFY(knowledge.has_value());
        m_knowledge = std::move(*knowledge);
    }

    void workedExampleW1()
    {
        const CompanyFacts facts = companyFacts(offer(), m_knowledge);
        const auto price = CommonPrice::make(facts, 40'000, 0.8);
        QVERIFY(price.has_value());
        QVERIFY(near(price->at(60e6), 2.9577, 5e-5)); // the preferred keep their 30 million
        QVERIFY(near((price->at(60e6) - 0.8) * 40'000, 86'308, 1));
        QVERIFY(near(price->at(225e6), 12.1892, 5e-5)); // and convert here
    }

    void statisticsStandForWhatIsMissing()
    {
        Stage stage = offer();
        stage.package.company = {};
        stage.package.company.stage = FundingStage::Seed;
        stage.package.company.fullyDiluted = 10'000'000;
        stage.package.company.postMoney = 12'000'000;
        const CompanyFacts facts = companyFacts(stage, m_knowledge);
        // Rounds A to D take 19.5, 17.2, 12.6 and 10.3 %.
        QVERIFY(near(facts.futureDilution, 1 - 0.805 * 0.828 * 0.874 * 0.897, 1e-9));
        QVERIFY(near(facts.preference, 0.205 * 12e6, 1e-6)); // what the seed round brought in
        QVERIFY(near(facts.yearsToExit, 6.8, 1e-12));
        double sum = 0;
        for (const auto& exit : facts.exits)
            sum += exit.probability;
        QVERIFY(near(sum, 1, 1e-9));
        QCOMPARE(facts.exits.front().exit, 0.0); // below the last valuation common gets nothing
        QVERIFY(near(facts.exits[1].exit, std::sqrt(5.0) * 12e6, 1));
        QVERIFY(facts.missing.empty());
        for (const CompanyGap gap : {CompanyGap::Dilution, CompanyGap::Preference, CompanyGap::Exits})
            QVERIFY(std::find(facts.assumed.begin(), facts.assumed.end(), gap) != facts.assumed.end());
    }

    void whatNothingCanStandForIsNamed()
    {
        Stage stage = offer();
        stage.package.company = {};
        const CompanyFacts facts = companyFacts(stage, m_knowledge);
        for (const CompanyGap gap : {CompanyGap::FullyDiluted, CompanyGap::Preference, CompanyGap::Exits})
            QVERIFY(std::find(facts.missing.begin(), facts.missing.end(), gap) != facts.missing.end());
        QVERIFY(!sharesOf(stage.package.grants[0], facts)); // a number of options alone means nothing
    }

    void aPriceTellsTheShareCount()
    {
        Stage stage = offer();
        stage.package.company.fullyDiluted.reset();
        stage.package.company.postMoney = 24'000'000;
        stage.package.grants[0].price = 2;
        const CompanyFacts facts = companyFacts(stage, m_knowledge);
        QCOMPARE(facts.fullyDiluted, std::optional(12e6));
    }

    void ownershipStandsForShares()
    {
        Stage stage = offer();
        stage.package.grants[0].ownership = 0.01;
        QCOMPARE(sharesOf(stage.package.grants[0], companyFacts(stage, m_knowledge)), std::optional(120'000.0));
    }

    void theFullTableIsUsedWhenGiven()
    {
        // Worked example W2: at 40 million a common share of six million is worth 2.50.
        Stage stage = offer();
        stage.package.company.classes = {
            {.name = "common", .kind = ClassKind::Common, .shares = 5'960'000},
            {.name = "A", .kind = ClassKind::NonParticipating, .shares = 2e6, .preference = 5e6, .seniority = 1},
            {.name = "B", .kind = ClassKind::NonParticipating, .shares = 2e6, .preference = 20e6, .seniority = 2}};
        const auto price = CommonPrice::make(companyFacts(stage, m_knowledge), 40'000, 0);
        QVERIFY(price.has_value());
        QVERIFY(near(price->at(40e6), 2.5, 1e-9));
        QVERIFY(near(price->at(80e6), 7.5, 1e-9));
        QVERIFY(near(price->at(150e6), 15, 1e-9));
    }

private:
    Knowledge m_knowledge;
};

QTEST_APPLESS_MAIN(TestPrivateCompany)
#include "tst_privatecompany.moc"
