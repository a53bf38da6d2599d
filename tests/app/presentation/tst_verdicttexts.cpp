// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/verdicttexts.h"
#include "tests/support/evaluationmaker.h"

#include <QTest>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

std::shared_ptr<Evaluation> withFutures()
{
    auto evaluation = handMadeEvaluation();
    evaluation->futures.emplace().futures = 10'000;
    return evaluation;
}

Verdict verdict(VerdictKind kind, double lead, double ahead, std::optional<int> breakEven = {})
{
    Verdict verdict{kind, 1, {}};
    verdict.summary.lead = lead;
    verdict.summary.ahead = ahead;
    verdict.summary.breakEvenYear = breakEven;
    return verdict;
}

} // namespace

class TestVerdictTexts : public QObject {
    Q_OBJECT

private slots:
    void sentences_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("text");
        QTest::newRow("clear lead") << verdict(VerdictKind::Leads, 412'000, 0.83, 2028)
                                    << "Switching to AI engineer leads by $412k over 3 years; ahead in 83% of 10,000 "
                                       "futures; breaks even in 2028.";
        QTest::newRow("never positive")
            << verdict(VerdictKind::LeadsWithoutBreakEven, 5'000, 0.6)
            << "Switching to AI engineer leads by $5k over 3 years; ahead in 60% of 10,000 futures; does not break "
               "even by 2029.";
        QTest::newRow("even") << verdict(VerdictKind::Even, 900, 0.51)
                              << "AI engineer and Stay in software come out about even over 3 years; AI engineer is "
                                 "ahead in 51% of 10,000 futures.";
        QTest::newRow("behind: the baseline's chance")
            << verdict(VerdictKind::Behind, -64'000, 0.44)
            << "Stay in software leads AI engineer by $64k over 3 years, in 56% of 10,000 futures.";
        QTest::newRow("one path") << Verdict{VerdictKind::OnePath, 1, {}}
                                  << "Add a second path to compare with AI engineer.";
        QTest::newRow("none") << Verdict{} << "Add two paths to see which one leads.";
    }
    void sentences()
    {
        QFETCH(Verdict, verdict);
        QTEST(plainVerdict(*withFutures(), verdict, english), "text");
    }

    /// The job is planned for July 2027 and starts in December in the plan without chance.
    void theSearchIsSaid()
    {
        auto evaluation = withFutures();
        evaluation->plan.paths[1].stages[1].search.mode = SearchMode::Published;
        evaluation->paths[1].spans = {{0, Month(2027, 1), Month(2027, 7), "senior"},
                                      {1, Month(2027, 7), Month(2029, 1), "senior"},
                                      {1, Month(2029, 1), Month(2030, 1), "staff"}};
        auto& months = evaluation->paths[1].projection.months;
        for (std::size_t month = 0; month < months.size(); ++month)
            months[month].job = month < 11 ? 0 : 1;
        const Verdict leads = verdict(VerdictKind::Leads, 412'000, 0.83, 2028);
        QVERIFY(plainVerdict(*evaluation, leads, english)
                    .contains(QStringLiteral("over 3 years, after 5 months of search; ahead")));
        evaluation->plan.paths[1].stages[1].needsVisa = true;
        QVERIFY(
            plainVerdict(*evaluation, leads, english).contains(QStringLiteral("after 5 months of search and visa")));
        evaluation->plan.paths[1].stages[1].needsVisa = false;
        evaluation->plan.paths[1].stages[1].search.mode = SearchMode::None;
        QVERIFY(!plainVerdict(*evaluation, leads, english).contains(QStringLiteral("search")));
    }

    void withoutFuturesThereIsNoChance()
    {
        const QString text = plainVerdict(*handMadeEvaluation(), verdict(VerdictKind::Leads, 50'000, 1, 2028), english);
        QCOMPARE(text, QStringLiteral("Switching to AI engineer leads by $50k over 3 years; breaks even in 2028."));
    }

    void keyWordsAreBoldAndNamesAreEscaped()
    {
        auto evaluation = withFutures();
        evaluation->plan.paths[1].name = "A & <b>";
        const Verdict leads = verdict(VerdictKind::Leads, 412'000, 0.83, 2028);
        const QString rich = verdictText(*evaluation, leads, english);
        QVERIFY2(rich.contains(QStringLiteral("<b>A &amp; &lt;b&gt;</b>")), qPrintable(rich));
        QVERIFY(rich.contains(QStringLiteral("<b>$412k</b>")));
        QVERIFY(plainVerdict(*evaluation, leads, english).contains(QStringLiteral("to A & <b> leads")));
    }
};

QTEST_APPLESS_MAIN(TestVerdictTexts)
#include "tst_verdicttexts.moc"
