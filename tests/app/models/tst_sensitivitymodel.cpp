// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/sensitivitymodel.h"
#include "app/models/sensitivitytexts.h"
#include "tests/support/planmaker.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

VariedField basePay()
{
    VariedField varied;
    varied.fields = {"paths/ai/stages/1/package/base"};
    varied.key = "paths/stages/package/base";
    varied.info.unit = Unit::UsdPerYear;
    varied.now = 210'000;
    varied.low = 180'000;
    varied.high = 240'000;
    return varied;
}

VariedField inflation()
{
    VariedField varied;
    varied.fields = {"assumptions/inflation"};
    varied.key = "assumptions/inflation";
    varied.info.unit = Unit::FractionPerYear;
    varied.now = 0.025;
    varied.low = 0.02;
    varied.high = 0.03;
    return varied;
}

Question lead()
{
    return {.path = PathId("ai")};
}

} // namespace

class TestSensitivityModel : public QObject {
    Q_OBJECT

private slots:
    void rowsAreAsGiven()
    {
        SensitivityModel model(english);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto plan = std::make_shared<const Plan>(samplePlan());
        model.setRows(plan, {{basePay(), Solution{.value = 183'000, .reached = 0, .above = false}}, {inflation(), {}}});
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, SensitivityModel::NowColumn), QStringLiteral("$210k"));
        QCOMPARE(text(0, SensitivityModel::FlipColumn), QStringLiteral("below $183k"));
        QCOMPARE(text(1, SensitivityModel::AssumptionColumn), QStringLiteral("Inflation"));
        QCOMPARE(text(1, SensitivityModel::NowColumn), QStringLiteral("2.5%"));
        QCOMPARE(text(1, SensitivityModel::FlipColumn), QStringLiteral("never"));
        const auto emphasis = [&](int row) {
            return model.index(row, 0).data(SensitivityModel::EmphasisRole).toBool();
        };
        QVERIFY(emphasis(0));
        QVERIFY(!emphasis(1));
        QCOMPARE(model.index(0, SensitivityModel::FlipColumn).data(SensitivityModel::RawRole).toDouble(), 183'000.0);
        QVERIFY(!model.index(1, SensitivityModel::FlipColumn).data(SensitivityModel::RawRole).isValid());
    }

    void ownersAreNamed()
    {
        const Plan plan = samplePlan();
        QVERIFY(variedOwner(plan, basePay()).contains(QStringLiteral("AI engineer")));
        QCOMPARE(variedOwner(plan, inflation()), QString());
        VariedField own = basePay();
        own.fields = {"paths/stay/stages/0/package/base"};
        QCOMPARE(variedOwner(plan, own), QStringLiteral("Stay in software")); // its only stage
    }

    void sentences_data()
    {
        QTest::addColumn<double>("now");
        QTest::addColumn<double>("flip");
        QTest::addColumn<bool>("above");
        QTest::addColumn<bool>("even");
        QTest::addColumn<QString>("end");
        QTest::newRow("lower pay turns it")
            << 1e5 << 190'000.0 << false << false << "decides this: Stay in software wins only if it is below $190k.";
        QTest::newRow("higher pay turns it")
            << -1e5 << 230'000.0 << true << false << "decides this: AI engineer wins only if it is above $230k.";
        QTest::newRow("beyond the likely range") << 1e5 << 100'000.0 << false << false << "matters most.";
        QTest::newRow("nobody is ahead") << 1e3 << 209'000.0 << false << true << "moves the lead most.";
    }

    void sentences()
    {
        QFETCH(double, now);
        QFETCH(double, flip);
        QFETCH(bool, above);
        QFETCH(bool, even);
        QFETCH(QString, end);
        const auto said =
            sensitivitySentence(samplePlan(), lead(), {.now = now, .isEven = even, .flipsKnown = true},
                                {{basePay(), Solution{.value = flip, .reached = 0, .above = above}}}, english);
        QVERIFY2(said.plain.endsWith(end), qPrintable(said.plain));
        QVERIFY(said.rich.contains(QStringLiteral("<b>")));
        QCOMPARE(even, said.plain.startsWith(QStringLiteral("Too close to call")));
    }

    void valuesHaveTheirUnits_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("dollars") << int(Unit::Usd) << 6'200.0 << "$6.2k";
        QTest::newRow("fraction") << int(Unit::Fraction) << 0.155 << "15.5%";
        QTest::newRow("months") << int(Unit::Months) << 14.0 << "1 year, 2 months";
    }

    void valuesHaveTheirUnits()
    {
        QFETCH(int, unit);
        QFETCH(double, value);
        QFETCH(QString, text);
        VariedField varied = basePay();
        varied.info.unit = static_cast<Unit>(unit);
        QCOMPARE(variedValueText(varied, value, english), text);
    }
};

QTEST_MAIN(TestSensitivityModel)
#include "tst_sensitivitymodel.moc"
