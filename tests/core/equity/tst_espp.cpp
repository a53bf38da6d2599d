// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/espp.h"

#include "tests/support/casefile.h"

#include <QTest>

#include <cmath>

using namespace pathwise;
using namespace pathwise::test;

namespace {

EsppPrice ruleOf(const CaseRow& row)
{
    return row.flag("lookback") ? EsppPrice::LookBack : EsppPrice::PurchaseDay;
}

} // namespace

class TestEspp : public QObject {
    Q_OBJECT

private slots:
    void referenceValues_data() { addCases("equity/espp_value.csv"); }
    void referenceValues()
    {
        QFETCH(CaseRow, row);
        const EsppOffering offering{.rule = ruleOf(row),
                                    .price = row.number("S0"),
                                    .discount = row.number("discount"),
                                    .rate = row.number("r"),
                                    .dividendYield = row.number("q"),
                                    .volatility = row.number("sigma"),
                                    .years = row.number("T")};
        const auto value = row.text("plan") == "A" ? esppValuePerShare(offering)
                                                   : esppValueOfContribution(offering, row.number("contribution"));
        QVERIFY(value);
        QVERIFY(matches(row, "value", *value));
    }

    void fasbTechnicalBulletin()
    {
        // FTB 97-1: share 50, r 6.8 %, sigma 30 %, one year: 0.15 of a share and 0.85 of a call, 13.93 as printed
        // (from a call rounded to 7.56).
        const auto value =
            esppValuePerShare({.price = 50, .discount = 0.15, .rate = 0.068, .volatility = 0.3, .years = 1});
        QVERIFY(std::abs(*value - 13.93) < 0.01);
    }

    void workedExample()
    {
        // Share 30, 15 % off, six months, sigma 0.4, r 5 %: 4.50 without look-back, 7.658 with it.
        EsppOffering offering{.price = 30, .discount = 0.15, .rate = 0.05, .volatility = 0.4, .years = 0.5};
        QVERIFY(std::abs(*esppValuePerShare(offering) - 7.658) < 5e-4);
        offering.rule = EsppPrice::PurchaseDay;
        QVERIFY(std::abs(*esppValuePerShare(offering) - 4.5) < 1e-12);
    }

    void nothingPutInIsWorthNothing()
    {
        const auto value = esppValueOfContribution({.price = 30, .discount = 0.15, .volatility = 0.4, .years = 0.5}, 0);
        QCOMPARE(*value, 0.0);
    }

    void referenceTaxes_data() { addCases("equity/espp_tax.csv"); }
    void referenceTaxes()
    {
        QFETCH(CaseRow, row);
        const auto tax = esppTax({.rule = ruleOf(row),
                                  .fmvAtGrant = row.number("fmv_grant"),
                                  .fmvAtPurchase = row.number("fmv_purchase"),
                                  .discount = row.number("discount"),
                                  .shares = row.number("shares"),
                                  .salePrice = row.number("sale_price"),
                                  .qualifying = row.flag("qualifying")});
        QVERIFY(tax);
        QVERIFY(matches(row, "purchase_price", tax->purchasePrice));
        QVERIFY(matches(row, "ordinary_income", tax->ordinaryIncome));
        QVERIFY(matches(row, "capital_gain", tax->capitalGain));
        QVERIFY(matches(row, "basis", tax->basis));
        const double proceeds = row.number("shares") * row.number("sale_price");
        QVERIFY(std::abs(tax->basis + tax->capitalGain - proceeds) < 1e-6);
    }

    void regulationExample2()
    {
        // 26 CFR 1.423-2(k)(3): bought at 85, sold at 75 after the holding period: no income, a loss of 10.
        const auto tax = esppTax({.fmvAtGrant = 100,
                                  .fmvAtPurchase = 110,
                                  .discount = 0.15,
                                  .shares = 1,
                                  .salePrice = 75,
                                  .qualifying = true});
        QCOMPARE(tax->ordinaryIncome, 0.0);
        QVERIFY(std::abs(tax->capitalGain + 10) < 1e-12);
    }

    void referenceLimits_data() { addCases("equity/espp_limit.csv"); }
    void referenceLimits()
    {
        QFETCH(CaseRow, row);
        const auto shares = esppSharesAllowed(row.number("fmv_grant"), row.integer("calendar_years_outstanding"),
                                              row.number("value_already_purchased"));
        QVERIFY(shares);
        QVERIFY(matches(row, "max_shares_now", static_cast<double>(*shares)));
    }

    void exactQuotientIsNotRoundedDown()
    {
        QCOMPARE(*esppSharesAllowed(0.1, 1, 0), std::int64_t{250'000}); // 25,000 / 0.1 in binary
        QCOMPARE(*esppSharesAllowed(31.25, 1, 0), std::int64_t{800});
    }

    void refusesNonsense()
    {
        QCOMPARE(esppValuePerShare({.price = -1}).error().field, std::string("price"));
        QCOMPARE(esppValuePerShare({.price = 1, .volatility = std::nan("")}).error().field, std::string("volatility"));
        QCOMPARE(esppValueOfContribution({.price = 1, .discount = 1}, 1).error().field, std::string("discount"));
        QCOMPARE(esppValueOfContribution({.price = 0}, 1).error().field, std::string("price"));
        QCOMPARE(esppTax({.salePrice = -1}).error().field, std::string("salePrice"));
        QCOMPARE(esppSharesAllowed(0, 1, 0).error().field, std::string("fmvAtGrant"));
        QCOMPARE(esppSharesAllowed(10, 0, 0).error().field, std::string("calendarYears"));
    }
};

QTEST_APPLESS_MAIN(TestEspp)
#include "tst_espp.moc"
