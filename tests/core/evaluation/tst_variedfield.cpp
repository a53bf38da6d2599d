// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/variedfield.h"
#include "tests/support/linearplan.h"
#include "tests/support/planmaker.h"

#include <QTest>

#include <algorithm>

using namespace pathwise;

namespace {

const PathId go("go");
const PathId stay("stay");

std::optional<VariedField> fieldIn(const std::vector<VariedField>& fields, const std::string& path)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const VariedField& field) {
        return std::find(field.fields.begin(), field.fields.end(), path) != field.fields.end();
    });
    return found == fields.end() ? std::nullopt : std::optional(*found);
}

} // namespace

class TestVariedField : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_world = shippedWorld();
        QVERIFY(m_world.taxes != nullptr);
    }

    void rangesFollowTheDescription();
    void tenPercentEitherWay();
    void emptyFieldsVaryAroundTheirFigure();
    void zeroAndForeignFieldsAreLeftOut();
    void sharedStagesMoveTogether();
    void ownRangesReplaceAndAdd();
    void wrongRangesAreRefused();
    void valuesStayAllowed();

private:
    World m_world;
};

void TestVariedField::rangesFollowTheDescription()
{
    const auto fields = variedFields(linearPlan(), m_world.knowledge, go, stay);
    const auto base = fieldIn(fields, "paths/go/stages/0/package/base"); // likely 15 %
    QVERIFY(base.has_value());
    QVERIFY(base->entered);
    QCOMPARE(base->now, 210'000.0);
    QCOMPARE(base->low, 178'500.0);
    QCOMPARE(base->high, 241'500.0);
}

void TestVariedField::tenPercentEitherWay()
{
    const auto fields = variedFields(linearPlan(), m_world.knowledge, go, stay, VaryBy::TenPercent);
    const auto base = fieldIn(fields, "paths/stay/stages/0/package/base");
    QCOMPARE(base->low, 180'000.0);
    QCOMPARE(base->high, 220'000.0);
}

void TestVariedField::emptyFieldsVaryAroundTheirFigure()
{
    const auto fields = variedFields(linearPlan(), m_world.knowledge, go, stay);
    const auto inflation = fieldIn(fields, "assumptions/inflation"); // likely 40 %
    const double figure = *m_world.knowledge.figures.number("default.inflation");
    QVERIFY(!inflation->entered);
    QCOMPARE(inflation->now, figure);
    QCOMPARE(inflation->low, figure - 0.4 * figure);
    QCOMPARE(inflation->high, figure + 0.4 * figure);
}

void TestVariedField::zeroAndForeignFieldsAreLeftOut()
{
    Plan plan = linearPlan();
    plan.paths.push_back(plan.paths.front());
    plan.paths.back().id = PathId("third");
    const auto fields = variedFields(plan, m_world.knowledge, go, stay);
    QVERIFY(!fieldIn(fields, "paths/third/stages/0/package/base"));
    QVERIFY(!fieldIn(fields, "paths/stay/stages/0/package/sign_on")); // 0
    QVERIFY(fieldIn(fields, "paths/go/stages/0/package/sign_on"));
    QVERIFY(!fieldIn(fields, "assumptions/seed"));
    QVERIFY(!fieldIn(fields, "assumptions/horizon_years"));
    for (const auto& field : fields)
        QVERIFY(field.low < field.high);
}

void TestVariedField::sharedStagesMoveTogether()
{
    Plan plan = linearPlan();
    Stage next = plan.paths[1].stages.front();
    next.start = Month(2028, 1);
    plan.paths[1].stages = {plan.paths[0].stages.front(), next};
    const auto fields = variedFields(plan, m_world.knowledge, go, stay);
    const auto base = fieldIn(fields, "paths/go/stages/0/package/base");
    const std::vector<std::string> both{"paths/go/stages/0/package/base", "paths/stay/stages/0/package/base"};
    QCOMPARE(base->fields, both);
    QCOMPARE(std::count_if(fields.begin(), fields.end(),
                           [&](const auto& field) { return field.key == "paths/stages/package/base"; }),
             2);
}

void TestVariedField::ownRangesReplaceAndAdd()
{
    const auto fields = variedFields(linearPlan(), m_world.knowledge, go, stay);
    const std::vector<FieldRange> own{{"paths/go/stages/0/package/base", 150'000, 250'000},
                                      {"paths/stay/stages/0/package/sign_on", 0, 5'000}};
    const auto ranged = withRanges(fields, linearPlan(), m_world.knowledge, own);
    QVERIFY(ranged.has_value());
    QCOMPARE(ranged->size(), fields.size() + 1);
    QCOMPARE(fieldIn(*ranged, "paths/go/stages/0/package/base")->low, 150'000.0);
    QCOMPARE(ranged->back().high, 5'000.0);
}

void TestVariedField::wrongRangesAreRefused()
{
    const auto codeOf = [&](const FieldRange& range) {
        const std::vector<FieldRange> own{range};
        return withRanges({}, linearPlan(), m_world.knowledge, own).error().code;
    };
    QCOMPARE(codeOf({"paths/go/stages/0/package/base", -1, 5}), ErrorCode::OutOfRange);
    QCOMPARE(codeOf({"paths/go/stages/0/package/base", 5, 5}), ErrorCode::OutOfRange);
    QCOMPARE(codeOf({"paths/go/stages/0/package/bass", 1, 5}), ErrorCode::UnknownField);
    QCOMPARE(codeOf({"paths/go/name", 1, 5}), ErrorCode::WrongType);
}

void TestVariedField::valuesStayAllowed()
{
    const auto children = variedField(linearPlan(), m_world.knowledge, "person/children");
    QVERIFY(children.has_value());
    QCOMPARE(allowedValue(*children, 1.6), 2.0);
    QCOMPARE(allowedValue(*children, -3), 0.0);
    QCOMPARE(allowedValue(*children, 40), 12.0);
}

QTEST_APPLESS_MAIN(TestVariedField)
#include "tst_variedfield.moc"
