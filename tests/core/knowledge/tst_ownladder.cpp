// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/ownladder.h"

#include "tests/support/worldmaker.h"

#include <QTest>

using namespace pathwise;

namespace {

OwnRole dataLead()
{
    OwnRole role;
    role.name = "Data lead";
    role.levels = {{.name = "Lead", .base = 180'000, .bonus = 0.1, .equity = 0.2, .monthsToNext = 30},
                   {.name = "Head", .base = 240'000, .bonus = 0.2, .equity = 0.3}};
    return role;
}

} // namespace

class TestOwnLadder : public QObject {
    Q_OBJECT

private:
    Knowledge m_knowledge;

private slots:
    void init() { m_knowledge = shippedKnowledge(); }

    void aRoleIsLikeAKnownOne()
    {
        QVERIFY(addOwnRoles(m_knowledge, {dataLead()}));
        const Role* role = m_knowledge.roles.find("Data lead");
        QVERIFY(role);
        QCOMPARE(role->ladder.size(), std::size_t(2));
        const LevelPay& pay = *role->ladder.front().pay;
        QCOMPARE(pay.base.value, 180'000.0);
        QCOMPARE(pay.total.value, 180'000 * 1.3); // base, a tenth and a fifth of it
        QCOMPARE(m_knowledge.derivation("Data lead.Head.base")->value, 240'000.0);
        QVERIFY(!role->spec.occupation.empty());
    }

    void promotionsAreAsEntered()
    {
        QVERIFY(addOwnRoles(m_knowledge, {dataLead()}));
        const Ladder& ladder = m_knowledge.roles.find("Data lead")->ladder;
        const TimeInLevel& usual = *m_knowledge.roles.all().front().ladder.front().promotion;
        QCOMPARE(ladder.front().promotion->medianMonths, 30.0);
        QCOMPARE(ladder.front().promotion->shape, usual.shape);
        QCOMPARE(ladder.front().promotion->minMonths / 30, usual.minMonths / usual.medianMonths);
        QVERIFY(!ladder.back().promotion);
        QCOMPARE(ladder.back().years.low, 2.5);
    }

    void withoutMonthsNobodyIsPromoted()
    {
        OwnRole role = dataLead();
        role.levels.front().monthsToNext.reset();
        QVERIFY(addOwnRoles(m_knowledge, {role}));
        QVERIFY(!m_knowledge.roles.find("Data lead")->ladder.front().promotion);
    }

    void namesAreUnique_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a known role") << "ai_engineer";
        QTest::newRow("no job") << "none";
        QTest::newRow("another of the plan") << "Data lead";
    }
    void namesAreUnique()
    {
        QFETCH(QString, name);
        OwnRole second = dataLead();
        second.name = name.toStdString();
        const auto added = addOwnRoles(m_knowledge, {dataLead(), second});
        QVERIFY(!added.has_value());
        QCOMPARE(added.error().code, ErrorCode::DuplicateField);
        QCOMPARE(added.error().field, std::string("1/name"));
    }
};

QTEST_APPLESS_MAIN(TestOwnLadder)
#include "tst_ownladder.moc"
