// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/yearstablemodel.h"
#include "tests/support/evaluationmaker.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

} // namespace

class TestYearsTableModel : public QObject {
    Q_OBJECT

private slots:
    void partsByYear()
    {
        YearsTableModel model(english);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvaluation(handMadeEvaluation(), PathId("ai"), Money::Nominal);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.rowCount(), int(YearsTableModel::RowCount));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("2028"));
        QCOMPARE(model.index(YearsTableModel::BaseRow, 1).data().toString(), QStringLiteral("180.0"));
        QCOMPARE(model.amount(YearsTableModel::TaxRow, 1), -80'000.0);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString().isEmpty());
    }

    void partsAddUp()
    {
        YearsTableModel model(english);
        model.setEvaluation(handMadeEvaluation(), PathId("ai"), Money::Real);
        for (int year = 0; year < model.columnCount(); ++year) {
            const double parts = model.amount(YearsTableModel::BaseRow, year)
                + model.amount(YearsTableModel::BonusRow, year) + model.amount(YearsTableModel::EquityRow, year)
                + model.amount(YearsTableModel::OtherRow, year);
            QCOMPARE(parts, model.amount(YearsTableModel::GrossRow, year));
        }
    }

    void realMoneyIsDeflated()
    {
        YearsTableModel model(english);
        model.setEvaluation(handMadeEvaluation(), PathId("stay"), Money::Real);
        QCOMPARE(model.amount(YearsTableModel::TakeHomeRow, 0), 100'000.0);
        QCOMPARE(model.amount(YearsTableModel::TakeHomeRow, 1), 80'000.0); // deflator 1.25
    }

    void unknownPathsShowNothing()
    {
        YearsTableModel model(english);
        model.setEvaluation(handMadeEvaluation(), PathId("x"), Money::Real);
        QCOMPARE(model.columnCount(), 0);
        model.setEvaluation(nullptr, PathId("ai"), Money::Real);
        QCOMPARE(model.rowCount(), 0);
    }

    void otherValuesKeepTheColumns()
    {
        YearsTableModel model(english);
        model.setEvaluation(handMadeEvaluation(), PathId("ai"), Money::Real);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setEvaluation(handMadeEvaluation(), PathId("stay"), Money::Nominal);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.index(YearsTableModel::TakeHomeRow, 2).data().toString(), QStringLiteral("100.0"));
    }
};

QTEST_APPLESS_MAIN(TestYearsTableModel)
#include "tst_yearstablemodel.moc"
