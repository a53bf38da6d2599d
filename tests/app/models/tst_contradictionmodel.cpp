// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/contradictionmodel.h"

#include "app/delegates/differencebars.h"
#include "tests/support/worldmaker.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <cmath>

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
        model.setContradiction(contradiction("ladder_totals", 307'000, 319'200, true), Figures());
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
        model.setContradiction(contradiction("bonus_tiers", 0.18, 0.15, true), Figures());
        QCOMPARE(textAt(model, 0, ContradictionModel::StatedColumn), QStringLiteral("18%"));
        QCOMPARE(textAt(model, 0, ContradictionModel::DifferenceColumn), QStringLiteral("+3%"));
    }

    /// The parts of each level stand beside what they add to, and all bars are on one scale that holds zero.
    void partsAndBars()
    {
        const Knowledge knowledge = shippedKnowledge();
        ContradictionModel model(QLocale(QLocale::English, QLocale::UnitedStates));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContradiction(knowledge.contradictions.front(), knowledge.figures);
        QCOMPARE(model.headerData(ContradictionModel::FirstInputColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Base"));
        QCOMPARE(textAt(model, 4, ContradictionModel::FirstInputColumn), QStringLiteral("$340,000"));
        QCOMPARE(textAt(model, 4, ContradictionModel::SecondInputColumn), QStringLiteral("60%"));
        QCOMPARE(textAt(model, 4, ContradictionModel::ThirdInputColumn), QStringLiteral("18%"));
        QCOMPARE(textAt(model, 4, ContradictionModel::ImpliedColumn), QStringLiteral("$605,200"));
        QCOMPARE(textAt(model, 4, ContradictionModel::BarColumn), QStringLiteral("−7.5%")); // 45,200 of 605,200
        const QModelIndex bar = model.index(4, ContradictionModel::BarColumn);
        QVERIFY(std::abs(bar.data(DifferenceBars::ShareRole).toDouble() + 45'200.0 / 605'200) < 1e-12);
        QCOMPARE(bar.data(DifferenceBars::LowRole).toDouble(), bar.data(DifferenceBars::ShareRole).toDouble());
        QCOMPARE(bar.data(DifferenceBars::HighRole).toDouble(), 0.0);
        QCOMPARE(bar.data(ContradictionModel::FigureRole).toString(), QStringLiteral("ladder.principal.total"));
    }

    void whatAgreesSaysSo()
    {
        ContradictionModel model(QLocale(QLocale::English, QLocale::UnitedStates));
        model.setContradiction(contradiction("ladder_totals", 165'000, 166'400, false), Figures());
        QCOMPARE(textAt(model, 0, ContradictionModel::DifferenceColumn), QStringLiteral("agrees"));
    }
};

QTEST_APPLESS_MAIN(TestContradictionModel)
#include "tst_contradictionmodel.moc"
