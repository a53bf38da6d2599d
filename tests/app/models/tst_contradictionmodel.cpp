// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/contradictionmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pathwise;

class TestContradictionModel : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] static QString textAt(const QAbstractItemModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

    [[nodiscard]] static Contradiction contradiction(const char* id, double stated, double implied, bool conflicts)
    {
        Disagreement row;
        row.subject = "senior";
        row.stated = {"total", "", stated};
        row.implied.value = implied;
        row.implied.formula = "base + equity + bonus";
        row.conflicts = conflicts;
        Contradiction contradiction;
        contradiction.id = id;
        contradiction.rows = {row};
        return contradiction;
    }

private slots:
    void payIsInDollars()
    {
        ContradictionModel model(QLocale(QLocale::English, QLocale::UnitedStates));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContradiction(contradiction("ladder_totals", 307'000, 319'200, true));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(textAt(model, 0, ContradictionModel::StatedColumn), QStringLiteral("$307,000"));
        QCOMPARE(textAt(model, 0, ContradictionModel::ImpliedColumn), QStringLiteral("$319,200"));
        QCOMPARE(textAt(model, 0, ContradictionModel::DifferenceColumn), QStringLiteral("−$12,200"));
        QVERIFY(model.index(0, 0).data(ContradictionModel::ConflictsRole).toBool());
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("base + equity + bonus"));
    }

    void sharesAreInPercent()
    {
        ContradictionModel model(QLocale(QLocale::English, QLocale::UnitedStates));
        model.setContradiction(contradiction("bonus_tiers", 0.18, 0.15, true));
        QCOMPARE(textAt(model, 0, ContradictionModel::StatedColumn), QStringLiteral("18%"));
        QCOMPARE(textAt(model, 0, ContradictionModel::DifferenceColumn), QStringLiteral("+3%"));
    }

    void whatAgreesSaysSo()
    {
        ContradictionModel model(QLocale(QLocale::English, QLocale::UnitedStates));
        model.setContradiction(contradiction("ladder_totals", 165'000, 166'400, false));
        QCOMPARE(textAt(model, 0, ContradictionModel::DifferenceColumn), QStringLiteral("agrees"));
    }
};

QTEST_APPLESS_MAIN(TestContradictionModel)
#include "tst_contradictionmodel.moc"
