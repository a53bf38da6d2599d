// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/yearstablemodel.h"
#include "tests/support/evaluationmaker.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
constexpr MeasureColumn nominal{Measure::TakeHome, Money::Nominal};
constexpr MeasureColumn real{Measure::TakeHome, Money::Real};

double dollars(const YearsTableModel& model, YearsPart part, int year)
{
    return model.index(model.rowOf(part), year).data(YearsTableModel::RawRole).toDouble();
}

QString text(const YearsTableModel& model, YearsPart part, int year)
{
    return model.index(model.rowOf(part), year).data().toString();
}

/// Amounts whose parts, rounded one by one, would not add up.
std::shared_ptr<Evaluation> awkwardEvaluation()
{
    auto evaluation = handMadeEvaluation();
    YearPay& pay = evaluation->paths[1].years[0];
    pay.base = 100'045;
    pay.bonus = 10'045;
    pay.equity = 20'045;
    pay.signOn = 1'045;
    pay.gross = pay.base + pay.bonus + pay.equity + pay.signOn;
    pay.federalTax = -30'049;
    pay.learning = -6'249;
    pay.takeHome = pay.gross + pay.federalTax + pay.learning;
    return evaluation;
}

} // namespace

class TestYearsTableModel : public QObject {
    Q_OBJECT

private slots:
    void partsByYear()
    {
        YearsTableModel model(english);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvaluation(handMadeEvaluation(), PathId("ai"), nominal);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("2028"));
        QCOMPARE(text(model, YearsPart::Base, 1), QStringLiteral("180.0"));
        QCOMPARE(dollars(model, YearsPart::Tax, 1), -80'000.0);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString().isEmpty());
    }

    void shownPartsAddUpToShownTotals()
    {
        const YearsFigures figures = yearsFigures(*awkwardEvaluation(), 1, nominal);
        for (std::size_t year = 0; year < figures.years(); ++year) {
            double sum = 0;
            for (const YearsRow& row : figures.rows) {
                if (isTotal(row.part))
                    QCOMPARE(sum, row.shown[year]);
                else
                    sum += row.shown[year];
                QVERIFY(std::abs(row.shown[year] - row.dollars[year]) < 200);
            }
        }
        QCOMPARE(figures.rows.front().dollars[0], 100'045.0);
    }

    void linesWithoutFiguresAreLeftOut()
    {
        YearsTableModel model(english);
        model.setEvaluation(handMadeEvaluation(), PathId("ai"), nominal);
        QCOMPARE(model.rowOf(YearsPart::Learning), -1);
        QCOMPARE(model.rowOf(YearsPart::AfterCosts), -1);
        model.setEvaluation(awkwardEvaluation(), PathId("ai"), nominal);
        QCOMPARE(text(model, YearsPart::Learning, 0), QStringLiteral("−6.2"));
        QCOMPARE(text(model, YearsPart::Learning, 1), QStringLiteral("–"));
        model.setEvaluation(handMadeEvaluation(), PathId("stay"), {Measure::AfterLivingCosts, Money::Nominal});
        QCOMPARE(dollars(model, YearsPart::AfterCosts, 0), 40'000.0);
    }

    void realMoneyIsDeflated()
    {
        YearsTableModel model(english);
        model.setEvaluation(handMadeEvaluation(), PathId("stay"), real);
        QCOMPARE(dollars(model, YearsPart::TakeHome, 0), 100'000.0);
        QCOMPARE(dollars(model, YearsPart::TakeHome, 1), 80'000.0); // deflator 1.25
    }

    void whatAprilTakesStandsUnderTheTotals()
    {
        YearsTableModel model(english);
        model.setEvaluation(handMadeEvaluation(), PathId("ai"), nominal);
        QCOMPARE(model.rowOf(YearsPart::TrueUp), -1); // nothing is left to pay
        auto evaluation = handMadeEvaluation();
        evaluation->paths[1].years[0].trueUp = 10'400;
        evaluation->paths[1].years[1].trueUp = -2'100; // comes back
        model.setEvaluation(evaluation, PathId("ai"), nominal);
        QCOMPARE(model.rowOf(YearsPart::TrueUp), model.rowCount() - 1);
        QCOMPARE(text(model, YearsPart::TrueUp, 0), QStringLiteral("−10.4"));
        QCOMPARE(text(model, YearsPart::TrueUp, 1), QStringLiteral("2.1"));
        QCOMPARE(dollars(model, YearsPart::TakeHome, 0), 90'000.0); // it is in the tax already
    }

    void unknownPathsShowNothing()
    {
        YearsTableModel model(english);
        model.setEvaluation(handMadeEvaluation(), PathId("x"), real);
        QCOMPARE(model.columnCount(), 0);
        model.setEvaluation(nullptr, PathId("ai"), real);
        QCOMPARE(model.rowCount(), 0);
    }

    void otherValuesKeepTheColumns()
    {
        YearsTableModel model(english);
        model.setEvaluation(handMadeEvaluation(), PathId("ai"), real);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setEvaluation(handMadeEvaluation(), PathId("ai"), nominal);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(text(model, YearsPart::TakeHome, 2), QStringLiteral("130.0"));
    }
};

QTEST_APPLESS_MAIN(TestYearsTableModel)
#include "tst_yearstablemodel.moc"
