// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/esoquick.h"

#include "tests/support/casefile.h"

#include <QTest>

using namespace pathwise;
using namespace pathwise::test;

namespace {

std::vector<VestingPart> partsOf(const CaseRow& row)
{
    std::vector<VestingPart> parts;
    for (const QString& part : row.list("vest_profile", ';'))
        parts.push_back({part.section('@', 0, 0).toDouble(), part.section('@', 1, 1).toDouble()});
    return parts;
}

Result<double> valueOf(const CaseRow& row)
{
    const QString model = row.text("model");
    if (model == "jennergren_naslund")
        return jennergrenNaslund({.price = row.number("S"),
                                  .strike = row.number("K"),
                                  .rate = row.number("r"),
                                  .dividendYield = row.number("q"),
                                  .volatility = row.number("sigma"),
                                  .years = row.number("T")},
                                 row.number("exit_rate"));
    if (model == "simplified_term")
        return simplifiedTerm(partsOf(row), row.number("T"));
    if (model == "expected_cost")
        return expectedCost(row.number("n_options"), row.number("forfeit_rate"), row.number("T"),
                            row.number("unit_value"));
    return expectedVestCount(row.number("n_options"), row.number("forfeit_rate"), row.number("T"));
}

} // namespace

class TestEsoQuick : public QObject {
    Q_OBJECT

private slots:
    void referenceCases_data() { addCases("equity/eso_simple.csv"); }
    void referenceCases()
    {
        QFETCH(CaseRow, row);
        const auto value = valueOf(row);
        QVERIFY(value);
        QVERIFY(matches(row, "expected", *value));
    }

    void costIsCountTimesValue()
    {
        // 900,000 x 0.97^3 = 821,405.7
        QVERIFY(std::abs(*expectedCost(900'000, 0.03, 3, 2.5) - 2.5 * 821'405.7) < 1e-6);
    }

    void refusesNonsense()
    {
        QCOMPARE(jennergrenNaslund({.price = 1, .strike = 1}, -0.1).error().field, std::string("exitRate"));
        QCOMPARE(jennergrenNaslund({.price = -1, .strike = 1}, 0.1).error().field, std::string("price"));
        QVERIFY(simplifiedTerm({{0.5, 1}, {0.4, 2}}, 10).error().code == ErrorCode::BadSum);
        QVERIFY(simplifiedTerm({}, 10).error().code == ErrorCode::BadSum);
        QVERIFY(expectedVestCount(100, 1.5, 1).error().code == ErrorCode::OutOfRange);
        QVERIFY(expectedCost(100, 0.1, 1, -1).error().code == ErrorCode::OutOfRange);
    }
};

QTEST_APPLESS_MAIN(TestEsoQuick)
#include "tst_esoquick.moc"
