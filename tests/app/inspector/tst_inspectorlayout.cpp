// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/inspectorlayout.h"
#include "tests/support/planmaker.h"

#include <QTest>
#include <algorithm>

using namespace pathwise;

namespace {

bool has(const std::vector<InspectorSection>& sections, const std::string& field)
{
    return std::any_of(sections.begin(), sections.end(), [&](const InspectorSection& section) {
        return std::find(section.fields.begin(), section.fields.end(), field) != section.fields.end();
    });
}

} // namespace

class TestInspectorLayout : public QObject {
    Q_OBJECT

private slots:
    void compareShowsTheLastStage()
    {
        const auto sections = compareSections(samplePlan(), PathId("ai"));
        QCOMPARE(sections.size(), std::size_t(4));
        QVERIFY(has(sections, "paths/ai/stages/1/package/base"));
        QVERIFY(has(sections, "paths/ai/stages/1/package/grants/0/value")); // the grant takes equity a year's place
        QVERIFY(!has(sections, "paths/ai/stages/1/package/equity_per_year"));
        QVERIFY(has(compareSections(samplePlan(), PathId("stay")), "paths/stay/stages/0/package/equity_per_year"));
        QVERIFY(!sections.back().expanded);
    }

    void everyFieldIsOneOfThePlan_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("compare") << 0;
        QTest::newRow("stage") << 1;
        QTest::newRow("plan") << 2;
    }
    void everyFieldIsOneOfThePlan()
    {
        QFETCH(int, which);
        const Plan plan = samplePlan();
        const auto sections = which == 0 ? compareSections(plan, PathId("ai"))
            : which == 1                 ? stageSections(plan, PathId("ai"), 1)
                                         : planSections(plan);
        QVERIFY(!sections.empty());
        for (const InspectorSection& section : sections) {
            QVERIFY(!section.title.isEmpty());
            for (const std::string& field : section.fields)
                QVERIFY2(fieldAt(plan, field).has_value(), field.c_str());
        }
    }

    void aStageShowsAllButIds()
    {
        const auto sections = stageSections(samplePlan(), PathId("ai"), 1);
        QVERIFY(has(sections, "paths/ai/stages/1/package/stock/volatility"));
        QVERIFY(has(sections, "paths/ai/stages/1/layoff_per_year"));
        QVERIFY(!has(sections, "paths/ai/stages/1/id"));
        QVERIFY(!has(sections, "paths/ai/stages/0/level"));
    }

    void whatIsNotThereHasNoSections()
    {
        QVERIFY(compareSections(samplePlan(), PathId("x")).empty());
        QVERIFY(compareSections(Plan(), PathId()).empty());
    }
};

QTEST_APPLESS_MAIN(TestInspectorLayout)
#include "tst_inspectorlayout.moc"
