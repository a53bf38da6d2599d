// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/figurefile.h"
#include "core/knowledge/markethistory.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using namespace pathwise;

class TestMarketHistory : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void levelsAreThosePublished();
    void defaultInflationIsWhatTheSeriesGives();
    void tooLongATimeHasNoAnswer();
    void yearsAndSummariesAreThere();
    void brokenFileIsNamed();

private:
    MarketHistory m_history;
};

void TestMarketHistory::initTestCase()
{
    auto history = MarketHistory::load(PATHWISE_RESOURCES "/knowledge");
    QVERIFY(history.has_value());
    m_history = std::move(*history);
}

void TestMarketHistory::levelsAreThosePublished()
{
    QCOMPARE(toString(m_history.lastMonth()), std::string("2026-05"));
    QCOMPARE(m_history.priceLevel(Month(2026, 5)).value(), 335.123);
    QCOMPARE(m_history.priceLevel(Month(2006, 5)).value(), 202.5);
    QVERIFY(!m_history.priceLevel(Month(2025, 10))); // not published by BLS
    QVERIFY(!m_history.priceLevel(Month(2026, 6)));
}

void TestMarketHistory::defaultInflationIsWhatTheSeriesGives()
{
    const auto figures =
        Figures::make(readFigureFile(PATHWISE_RESOURCES "/knowledge/defaults-2026.json").value()).value();
    const auto measured = m_history.inflationOver(20);
    QVERIFY(measured.has_value());
    QVERIFY(qAbs(measured->value - (std::pow(335.123 / 202.5, 0.05) - 1)) < 1e-12);
    QVERIFY(qAbs(figures.number("default.inflation").value() - measured->value) <= 0.00025);
    QCOMPARE(measured->inputs.size(), std::size_t{3});
}

void TestMarketHistory::tooLongATimeHasNoAnswer()
{
    QVERIFY(!m_history.inflationOver(40));
    QVERIFY(!m_history.inflationOver(0));
}

void TestMarketHistory::yearsAndSummariesAreThere()
{
    QCOMPARE(m_history.years().front().year, 1926);
    const auto& last = m_history.years().back();
    QVERIFY(last.inflation && !last.stocks);
    QCOMPARE(m_history.summaries().size(), std::size_t{3});
    QCOMPARE(m_history.summaries()[1].logVolatility, 0.1535);
    QCOMPARE(toString(m_history.summaries()[1].from), std::string("1926-02"));
}

void TestMarketHistory::brokenFileIsNamed()
{
    const QTemporaryDir temporary;
    const std::filesystem::path folder = temporary.path().toStdString();
    std::ofstream(folder / "cpi-u.csv") << "month,level\n2026-02,1\n2026-01,1\n";
    const auto history = MarketHistory::load(folder);
    QVERIFY(!history);
    QCOMPARE(history.error().code, ErrorCode::NotSorted);
    QCOMPARE(history.error().line.value(), std::size_t{3});
    QCOMPARE(history.error().file, (folder / "cpi-u.csv").string());
}

QTEST_APPLESS_MAIN(TestMarketHistory)
#include "tst_markethistory.moc"
