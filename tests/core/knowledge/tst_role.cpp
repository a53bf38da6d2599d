// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/figurefile.h"
#include "core/knowledge/role.h"

#include <QTest>

using namespace pathwise;

namespace {

Figures shippedFigures()
{
    auto figures = readFigureFile(PATHWISE_RESOURCES "/guide/ai-engineer-2026.json").value();
    const auto defaults = readFigureFile(PATHWISE_RESOURCES "/knowledge/defaults-2026.json").value();
    figures.insert(figures.end(), defaults.begin(), defaults.end());
    return Figures::make(std::move(figures)).value();
}

std::vector<RoleSpec> shippedSpecs()
{
    return readRoleFile(PATHWISE_RESOURCES "/knowledge/roles.json").value();
}

Roles shippedRoles(LadderTotals totals = LadderTotals::KeepParts)
{
    return Roles::make(shippedSpecs(), shippedFigures(), {totals}).value();
}

LevelPay payOf(const Roles& roles, const char* role, const char* level)
{
    return *findLevel(roles.find(role)->ladder, level)->pay;
}

bool near(double a, double b)
{
    return qAbs(a - b) <= 1e-9 * qAbs(b);
}

} // namespace

class TestRole : public QObject {
    Q_OBJECT

private slots:
    void softwareEngineerIsAiOverPremiums_data();
    void softwareEngineerIsAiOverPremiums();
    void splitOfTheRestIsKept();
    void visionEngineerHasNoPremium();
    void lateralMoveGainsTheMiddleOfTheRange();
    void foundingEngineerIsPaidCashAndAStake();
    void residencyIsOneLevelWithARequirement();
    void everyInputLeadsToAFigure();
    void leftOutLadderLeavesDerivedOnesOut();
    void unknownReferenceIsNamed();
};

void TestRole::softwareEngineerIsAiOverPremiums_data()
{
    QTest::addColumn<LadderTotals>("totals");
    QTest::newRow("parts") << LadderTotals::KeepParts;
    QTest::newRow("scaled") << LadderTotals::ScaleToTotal;
    QTest::newRow("equity shrunk") << LadderTotals::ShrinkEquity;
}

void TestRole::softwareEngineerIsAiOverPremiums()
{
    QFETCH(LadderTotals, totals);
    const auto roles = shippedRoles(totals);
    for (const auto* level : {"associate", "engineer", "senior", "staff", "principal"}) {
        const auto ai = payOf(roles, "ai_engineer", level);
        const auto software = payOf(roles, "software_engineer", level);
        QVERIFY(near(software.base.value, ai.base.value / 1.18));
        QVERIFY(near(software.total.value, ai.total.value / 1.30));
        QVERIFY(near(software.published->value, ai.published->value / 1.30));
    }
}

void TestRole::splitOfTheRestIsKept()
{
    const auto roles = shippedRoles();
    const auto senior = payOf(roles, "software_engineer", "senior");
    QVERIFY(near(senior.equity.value / senior.bonus.value, 0.40 / 0.12));
    // 319,200 / 1.3 - 210,000 / 1.18 = 67,572.36; 40 parts of 52 are equity, over a base of 177,966.10
    QVERIFY(qAbs(senior.equity.value - 0.292072) < 1e-6);
}

void TestRole::visionEngineerHasNoPremium()
{
    const auto senior = payOf(shippedRoles(), "computer_vision_engineer", "senior");
    QCOMPARE(senior.base.value, 175'000.0); // 210,000 / 1.2
    QCOMPARE(senior.total.value, 266'000.0);
}

void TestRole::lateralMoveGainsTheMiddleOfTheRange()
{
    const auto roles = shippedRoles();
    for (const auto* role : {"ai_product_manager", "mlops_lead"}) {
        QVERIFY(near(payOf(roles, role, "senior").total.value, 319'200 * 1.125));
        QCOMPARE(roles.find(role)->spec.afterYears, std::string("lateral.after_years"));
        QVERIFY(!findLevel(roles.find(role)->ladder, "associate"));
    }
}

void TestRole::foundingEngineerIsPaidCashAndAStake()
{
    const auto roles = shippedRoles();
    const auto senior = payOf(roles, "founding_engineer", "senior");
    QCOMPARE(senior.total.value, senior.base.value);
    QVERIFY(near(senior.base.value, 210'000 * 0.85));
    QCOMPARE(roles.find("founding_engineer")->spec.stake, std::string("startup.founding_equity_threshold"));
}

void TestRole::residencyIsOneLevelWithARequirement()
{
    const auto roles = shippedRoles();
    const Role* resident = roles.find("research_resident");
    QCOMPARE(resident->ladder.size(), std::size_t{1});
    QCOMPARE(resident->spec.requirement, std::string("residency.requires_research"));
    QVERIFY(!resident->ladder.front().promotion);
    QVERIFY(roles.find("research_scientist")->spec.capExempt);
}

void TestRole::everyInputLeadsToAFigure()
{
    const auto figures = shippedFigures();
    const auto roles = shippedRoles(LadderTotals::ScaleToTotal);
    for (const auto& role : roles.all()) {
        for (const auto& level : role.ladder) {
            for (const auto* value : {&level.pay->base, &level.pay->equity, &level.pay->bonus, &level.pay->total}) {
                QCOMPARE(roles.findValue(value->id), value);
                for (const auto& input : value->inputs)
                    QVERIFY2(figures.find(input.id) || roles.findValue(input.id), input.id.c_str());
            }
        }
    }
}

void TestRole::leftOutLadderLeavesDerivedOnesOut()
{
    const auto roles = shippedRoles(LadderTotals::LeaveOut);
    for (const auto& role : roles.all()) {
        for (const auto& level : role.ladder)
            QVERIFY2(!level.pay, role.spec.id.c_str());
    }
}

void TestRole::unknownReferenceIsNamed()
{
    auto specs = shippedSpecs();
    specs[1].totalPremium = "premium.nothing";
    QCOMPARE(Roles::make(specs, shippedFigures(), {}).error().field, std::string("premium.nothing"));
    specs = shippedSpecs();
    specs[1].of = "nobody";
    QCOMPARE(Roles::make(specs, shippedFigures(), {}).error().text, std::string("nobody"));
    specs = shippedSpecs();
    specs[2].id = specs[1].id;
    QCOMPARE(Roles::make(specs, shippedFigures(), {}).error().code, ErrorCode::DuplicateField);
}

QTEST_APPLESS_MAIN(TestRole)
#include "tst_role.moc"
