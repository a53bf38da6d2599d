// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/entryconditions.h"

#include "tests/support/worldmaker.h"

#include <QTest>

using namespace pathwise;

namespace {

/// Somebody with so much experience who enters a role in so many months.
Plan entering(const std::string& role, double years, int months)
{
    Plan plan;
    plan.person.experienceYears = years;
    CareerPath path;
    path.id = PathId("a");
    Stage now;
    now.id = StageId("s0");
    now.start = plan.assumptions.start + -12;
    Stage next;
    next.id = StageId("s1");
    next.role = role;
    next.start = plan.assumptions.start + months;
    path.stages = {now, next};
    plan.paths = {path};
    return plan;
}

} // namespace

/// The guide: lateral moves after three to five years; residencies ask for a research record.
class TestEntryConditions : public QObject {
    Q_OBJECT

private:
    Knowledge m_knowledge;

private slots:
    void initTestCase() { m_knowledge = shippedKnowledge(); }

    void lateralMoves_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<double>("years");
        QTest::addColumn<int>("months");
        QTest::addColumn<bool>("isEarly");
        QTest::newRow("two years") << "ai_product_manager" << 2.0 << 0 << true;
        QTest::newRow("two years, and six months on") << "mlops_lead" << 2.0 << 6 << true;
        QTest::newRow("two years, and one on") << "mlops_lead" << 2.0 << 12 << false;
        QTest::newRow("three years") << "ai_product_manager" << 3.0 << 0 << false;
        QTest::newRow("no condition") << "ai_engineer" << 0.0 << 0 << false;
    }
    void lateralMoves()
    {
        QFETCH(QString, role);
        QFETCH(double, years);
        QFETCH(int, months);
        const auto notices = entryNotices(entering(role.toStdString(), years, months), m_knowledge);
        QTEST(!notices.empty(), "isEarly");
        if (notices.empty())
            return;
        QCOMPARE(notices.front().kind, EntryNotice::Kind::Experience);
        QCOMPARE(notices.front().field(), std::string("paths/a/stages/1/role"));
        QCOMPARE(notices.front().figure, std::string("lateral.after_years"));
        QCOMPARE(notices.front().years, years + months / 12.0);
        QCOMPARE(notices.front().least, 3.0);
    }

    void residenciesAskForARecord()
    {
        Plan plan = entering("research_resident", 8, 0);
        const auto notices = entryNotices(plan, m_knowledge);
        QCOMPARE(notices.size(), std::size_t(1));
        QCOMPARE(notices.front().kind, EntryNotice::Kind::ResearchRecord);
        QCOMPARE(notices.front().figure, std::string("residency.requires_research"));
        plan.person.skills.push_back({.skill = std::string(researchRecord), .now = 1});
        QVERIFY(entryNotices(plan, m_knowledge).empty());
    }

    void aRoleThatIsHeldIsNotEntered()
    {
        Plan plan = entering("mlops_lead", 1, 6);
        plan.paths.front().stages.front().role = "mlops_lead";
        QVERIFY(entryNotices(plan, m_knowledge).empty());
    }
};

QTEST_GUILESS_MAIN(TestEntryConditions)
#include "tst_entryconditions.moc"
