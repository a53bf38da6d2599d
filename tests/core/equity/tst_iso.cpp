// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/iso.h"

#include "tests/support/casefile.h"

#include <QTest>

#include <cmath>

using namespace pathwise;
using namespace pathwise::test;

namespace {

Day day(const QString& text)
{
    const auto parsed = parseDay(text.toStdString());
    if (!parsed)
        qFatal("no day: %s", qPrintable(text));
    return *parsed;
}

std::vector<ExercisableShares> sharesByYear(const QString& text)
{
    std::vector<ExercisableShares> years;
    for (const QString& part : text.split(';', Qt::SkipEmptyParts))
        years.push_back({part.section(':', 0, 0).toInt(), part.section(':', 1, 1).toLongLong()});
    return years;
}

std::vector<IsoGrant> grantsOf(const CaseRow& row)
{
    std::vector<IsoGrant> grants;
    for (const QString& grant : row.list("grants", '&'))
        grants.push_back({grant.section('|', 0, 0).toDouble(), sharesByYear(grant.section('|', 1, 1))});
    return grants;
}

/// The sale of 26 CFR 1.422-1(b)(3): strike 100, worth 200 at the exercise, sold before the holding periods ended.
IsoSale regulationSale(double salePrice)
{
    return {.strike = 100,
            .fmvAtExercise = 200,
            .salePrice = salePrice,
            .granted = day("2006-06-01"),
            .exercised = day("2006-08-01"),
            .sold = day("2007-06-01"),
            .shares = 1};
}

} // namespace

class TestIso : public QObject {
    Q_OBJECT

private slots:
    void referenceDispositions_data() { addCases("equity/iso_disposition.csv"); }
    void referenceDispositions()
    {
        QFETCH(CaseRow, row);
        const auto tax = isoDisposition({.strike = row.number("strike"),
                                         .fmvAtExercise = row.number("fmv_exercise"),
                                         .salePrice = row.number("sale_price"),
                                         .granted = day(row.text("grant_date")),
                                         .exercised = day(row.text("exercise_date")),
                                         .sold = day(row.text("sale_date")),
                                         .shares = row.number("shares"),
                                         .lossDisallowed = row.flag("loss_disallowed")});
        QVERIFY(tax);
        QCOMPARE(tax->qualifying, row.flag("qualifying"));
        QCOMPARE(tax->longTerm, row.flag("long_term"));
        QVERIFY(matches(row, "ordinary_income", tax->ordinaryIncome));
        QVERIFY(matches(row, "capital_gain", tax->capitalGain));
        QVERIFY(matches(row, "amt_adjustment_exercise_year", tax->amtAdjustment));
    }

    void regulationExamples_data()
    {
        QTest::addColumn<double>("sale");
        QTest::addColumn<bool>("lossDisallowed");
        QTest::addColumn<double>("income");
        QTest::addColumn<double>("gain");
        QTest::newRow("sold above") << 250.0 << false << 100.0 << 50.0;
        QTest::newRow("sold between") << 150.0 << false << 50.0 << 0.0;
        QTest::newRow("sold below the strike") << 50.0 << false << 0.0 << -50.0;
        QTest::newRow("wash sale") << 150.0 << true << 100.0 << 0.0;
    }
    void regulationExamples()
    {
        QFETCH(double, sale);
        QFETCH(bool, lossDisallowed);
        QFETCH(double, income);
        QFETCH(double, gain);
        IsoSale sold = regulationSale(sale);
        sold.lossDisallowed = lossDisallowed;
        const auto tax = isoDisposition(sold);
        QCOMPARE(tax->ordinaryIncome, income);
        QCOMPARE(tax->capitalGain, gain);
        QVERIFY(!tax->qualifying);
    }

    void leapDayAnniversary_data()
    {
        QTest::addColumn<QString>("sold");
        QTest::addColumn<bool>("longTerm");
        QTest::newRow("on the anniversary, the last of February") << "2025-02-28" << false;
        QTest::newRow("the day after") << "2025-03-01" << true;
    }
    void leapDayAnniversary()
    {
        QFETCH(QString, sold);
        QFETCH(bool, longTerm);
        IsoSale sale = regulationSale(250);
        sale.granted = day("2020-02-29");
        sale.exercised = day("2024-02-29");
        sale.sold = day(sold);
        QCOMPARE(isoDisposition(sale)->longTerm, longTerm);
    }

    void referenceLimits_data() { addCases("equity/iso_100k.csv"); }
    void referenceLimits()
    {
        QFETCH(CaseRow, row);
        const auto splits = splitByIsoLimit(grantsOf(row));
        QVERIFY(splits);
        const auto iso = sharesByYear(row.text("iso_by_year"));
        const auto nso = sharesByYear(row.text("nso_by_year"));
        QCOMPARE(splits->size(), iso.size());
        for (std::size_t i = 0; i < iso.size(); ++i)
            QCOMPARE((*splits)[i], (IsoSplit{iso[i].year, iso[i].shares, nso[i].shares}));
    }

    void limitWithoutValueIsNoLimit()
    {
        const auto splits = splitByIsoLimit({{0, {{2027, 5'000}}}});
        QCOMPARE(splits->front(), (IsoSplit{2027, 5'000, 0}));
        QVERIFY(splitByIsoLimit({})->empty());
    }

    void parsesDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("ordinary") << "2027-01-31" << true;
        QTest::newRow("leap day") << "2028-02-29" << true;
        QTest::newRow("no leap day") << "2027-02-29" << false;
        QTest::newRow("month 13") << "2027-13-01" << false;
        QTest::newRow("American") << "01/31/2027" << false;
        QTest::newRow("sign") << "2027--1-01" << false;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("letters") << "2027-0a-01" << false;
    }
    void parsesDays()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(parseDay(text.toStdString()).has_value(), good);
    }

    void refusesNonsense()
    {
        IsoSale sale = regulationSale(std::nan(""));
        QCOMPARE(isoDisposition(sale).error().field, std::string("salePrice"));
        sale = regulationSale(1);
        sale.exercised = day("2005-01-01");
        QVERIFY(isoDisposition(sale).error().code == ErrorCode::NotSorted);
        sale = regulationSale(1);
        sale.sold = {};
        QVERIFY(isoDisposition(sale).error().code == ErrorCode::WrongType);
        QCOMPARE(splitByIsoLimit({{1, {}}, {-1, {}}}).error().field, std::string("grants/1/fmvAtGrant"));
        QCOMPARE(splitByIsoLimit({{1, {{2027, -5}}}}).error().field, std::string("grants/0/shares"));
    }
};

QTEST_APPLESS_MAIN(TestIso)
#include "tst_iso.moc"
