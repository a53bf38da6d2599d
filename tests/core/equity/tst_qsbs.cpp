// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/qsbs.h"

#include "tests/support/casefile.h"

#include <QTest>

#include <cmath>

using namespace pathwise;
using namespace pathwise::test;

namespace {

QsbsRegime regimeOf(const QString& name)
{
    if (name == "pre2009")
        return QsbsRegime::Before2009;
    if (name == "2009")
        return QsbsRegime::Until2010;
    return name == "2010" ? QsbsRegime::After2010 : QsbsRegime::AfterJuly2025;
}

} // namespace

class TestQsbs : public QObject {
    Q_OBJECT

private slots:
    void referenceCases_data() { addCases("equity/qsbs.csv"); }
    void referenceCases()
    {
        QFETCH(CaseRow, row);
        const auto outcome = qsbsExclusion({.regime = regimeOf(row.text("regime")),
                                            .yearsHeld = row.number("years_held"),
                                            .gain = row.number("gain"),
                                            .basis = row.number("basis"),
                                            .exclusionUsed = row.number("prior_exclusion_used"),
                                            .marriedSeparate = row.flag("married_separate")});
        QVERIFY(outcome);
        QVERIFY(matches(row, "exclusion_pct", outcome->exclusionPart));
        QVERIFY(matches(row, "eligible_gain", outcome->eligibleGain));
        QVERIFY(matches(row, "excluded_gain", outcome->excludedGain));
        QVERIFY(matches(row, "gain_taxed_at_28", outcome->gainTaxedAt28));
        QVERIFY(matches(row, "gain_taxed_as_ltcg", outcome->gainTaxedAsLongTerm));
        const double parts = outcome->excludedGain + outcome->gainTaxedAt28 + outcome->gainTaxedAsLongTerm;
        QVERIFY(std::abs(parts - row.number("gain")) < 1e-6);
    }

    void usedUpCapLeavesTheBasisMultiple()
    {
        const auto outcome =
            qsbsExclusion({.yearsHeld = 6, .gain = 5'000'000, .basis = 100'000, .exclusionUsed = 20'000'000});
        QCOMPARE(outcome->eligibleGain, 1'000'000.0);
    }

    void refusesNonsense()
    {
        QCOMPARE(qsbsExclusion({.yearsHeld = -1}).error().field, std::string("yearsHeld"));
        QCOMPARE(qsbsExclusion({.gain = std::nan("")}).error().field, std::string("gain"));
        QCOMPARE(qsbsExclusion({.basis = -1}).error().field, std::string("basis"));
    }
};

QTEST_APPLESS_MAIN(TestQsbs)
#include "tst_qsbs.moc"
