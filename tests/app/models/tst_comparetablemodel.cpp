// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparetablemodel.h"
#include "app/theme/pathstyle.h"
#include "tests/support/evaluationmaker.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
constexpr MeasureColumn takeHome{Measure::TakeHome, Money::Nominal};

QString text(const CompareTableModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestCompareTableModel : public QObject {
    Q_OBJECT

private slots:
    void figures()
    {
        CompareTableModel model(english);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvaluation(handMadeEvaluation(), takeHome);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, CompareTableModel::TotalColumn), QStringLiteral("$300k"));
        QCOMPARE(text(model, 0, CompareTableModel::LeadColumn), QStringLiteral("baseline"));
        QCOMPARE(text(model, 0, CompareTableModel::BreakEvenColumn), QStringLiteral("–"));
        QCOMPARE(text(model, 1, CompareTableModel::TotalColumn), QStringLiteral("$350k")); // 90 + 130 + 130
        QCOMPARE(text(model, 1, CompareTableModel::LeadColumn), QStringLiteral("+$50k"));
        QCOMPARE(text(model, 1, CompareTableModel::BreakEvenColumn), QStringLiteral("2028"));
        QCOMPARE(model.index(1, CompareTableModel::TotalColumn).data(CompareTableModel::RawRole).toDouble(), 350'000.0);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("3-year take-home"));
        QCOMPARE(text(model, 1, CompareTableModel::RangeColumn), QStringLiteral("–")); // no futures
    }

    void hiddenPathsHaveNoRow()
    {
        Plan plan = samplePlan();
        plan.paths[0].visible = false;
        CompareTableModel model(english);
        model.setEvaluation(handMadeEvaluation(plan), takeHome);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(PathId("ai")), 0);
        QCOMPARE(model.rowOf(PathId("stay")), -1);
    }

    void otherValuesKeepTheRows()
    {
        CompareTableModel model(english);
        model.setEvaluation(handMadeEvaluation(), takeHome);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        auto other = handMadeEvaluation();
        other->paths[1].years[2].takeHome = 200'000;
        model.setEvaluation(other, takeHome);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(text(model, 1, CompareTableModel::TotalColumn), QStringLiteral("$420k"));
        model.setEvaluation(nullptr, takeHome);
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void looks()
    {
        CompareTableModel model(english);
        model.setEvaluation(handMadeEvaluation(), takeHome);
        model.setSelectedPath(PathId("ai"));
        QVERIFY(model.index(0, 0).data(CompareTableModel::LookRole).value<PathLook>().baseline);
        QVERIFY(!model.index(0, 0).data(CompareTableModel::EmphasisRole).toBool());
        QVERIFY(model.index(1, 0).data(CompareTableModel::EmphasisRole).toBool());
        QCOMPARE(model.index(1, 0).data(CompareTableModel::PathIdRole).toString(), QStringLiteral("ai"));
    }
};

QTEST_APPLESS_MAIN(TestCompareTableModel)
#include "tst_comparetablemodel.moc"
