// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pathchart.h"
#include "app/pages/pathsentence.h"
#include "tests/support/evaluationmaker.h"

#include <QTest>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
constexpr MeasureColumn nominal{Measure::TakeHome, Money::Nominal};
constexpr std::size_t stay = 0;
constexpr std::size_t ai = 1;

} // namespace

class TestPathSentence : public QObject {
    Q_OBJECT

private slots:
    void aheadFromIsTheFirstYearThatLasts_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<int>("year");
        QTest::newRow("from the start") << QList<double>{2, 2, 2} << 0;
        QTest::newRow("from the second year") << QList<double>{0, 2, 2} << 1;
        QTest::newRow("falls back once") << QList<double>{2, 0, 2} << 2;
        QTest::newRow("behind at the end") << QList<double>{2, 2, 0} << -1;
        QTest::newRow("equal is not ahead") << QList<double>{2, 2, 1} << -1;
    }

    void aheadFromIsTheFirstYearThatLasts()
    {
        QFETCH(QList<double>, values);
        QFETCH(int, year);
        const auto from = aheadFrom({values.begin(), values.end()}, {1, 1, 1});
        QCOMPARE(from ? static_cast<int>(*from) : -1, year);
    }

    void dipsPassesReaches()
    {
        QCOMPARE(pathSentence(*handMadeEvaluation(), ai, stay, nominal, english),
                 QStringLiteral("Take-home dips to <b>$90k</b> in 2027, passes Stay in software in <b>2028</b> and "
                                "reaches <b>$130k</b> by 2029."));
    }

    void theOtherWayRound()
    {
        QCOMPARE(
            pathSentence(*handMadeEvaluation(), stay, ai, nominal, english),
            QStringLiteral("Take-home starts at <b>$100k</b> in 2027, is not ahead of AI engineer in <b>2029</b> and "
                           "reaches <b>$100k</b> by 2029."));
    }

    void withoutComparison()
    {
        QCOMPARE(pathSentence(*handMadeEvaluation(), stay, stay, nominal, english),
                 QStringLiteral("Take-home starts at <b>$100k</b> in 2027 and reaches <b>$100k</b> by 2029."));
    }

    void namesAreEscaped()
    {
        auto evaluation = handMadeEvaluation();
        evaluation->plan.paths[stay].name = "<b>R&D</b>";
        QVERIFY(pathSentence(*evaluation, ai, stay, nominal, english).contains(QStringLiteral("&lt;b&gt;R&amp;D")));
    }

    void theChartHasTheYearsOfThePath()
    {
        const PayChartData data = payChart(*handMadeEvaluation(), ai, Money::Real);
        QCOMPARE(data.firstYear, 2027);
        QCOMPARE(data.years.size(), std::size_t(3));
        QCOMPARE(data.years[1].base, 144'000.0); // 180,000 / 1.25
        QCOMPARE(data.years[2].takeHome, 130'000 / 1.5);
        QVERIFY(payChart(*handMadeEvaluation(), stay, Money::Real).look.baseline);
    }

    void flagsStandWhereJobsAndLevelsBegin()
    {
        auto evaluation = handMadeEvaluation();
        evaluation->paths[ai].events = {{EventKind::StageStart, Month(2027, 1), 0, "senior", 0},
                                        {EventKind::StageStart, Month(2027, 7), 1, "senior", 0},
                                        {EventKind::SignOn, Month(2027, 7), 1, {}, 25'000},
                                        {EventKind::Promotion, Month(2029, 4), 1, "staff", 0}};
        const PayChartData data = payChart(*evaluation, ai, Money::Nominal);
        QCOMPARE(data.flags.size(), std::size_t(2));
        QCOMPARE(data.flags[0], (StageFlag{2027.5, QStringLiteral("Switch")}));
        QCOMPARE(data.flags[1], (StageFlag{2029.25, QStringLiteral("Staff")}));
    }
};

QTEST_APPLESS_MAIN(TestPathSentence)
#include "tst_pathsentence.moc"
