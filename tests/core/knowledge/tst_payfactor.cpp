// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/figurefile.h"
#include "core/knowledge/payfactor.h"

#include <QTest>

using namespace pathwise;

class TestPayFactor : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void factorIsRelativeToTheBayArea_data();
    void factorIsRelativeToTheBayArea();
    void stateIsTheMeanOfItsMetros();
    void betweenIsTheRatio();
    void arithmeticNamesItsInputs();

private:
    Figures m_figures;
    Places m_places;
    PayFactorRules m_rules;
};

void TestPayFactor::initTestCase()
{
    m_figures = Figures::make(readFigureFile(PATHWISE_RESOURCES "/guide/ai-engineer-2026.json").value()).value();
    auto places = Places::load(PATHWISE_RESOURCES "/locations");
    QVERIFY(places.has_value());
    m_places = std::move(*places);
    m_rules = readPayFactorFile(PATHWISE_RESOURCES "/knowledge/pay-factors.json").value();
}

void TestPayFactor::factorIsRelativeToTheBayArea_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("occupation");
    QTest::addColumn<RemotePay>("remote");
    QTest::addColumn<double>("factor");
    const QString developers = "15-1252";
    QTest::newRow("the hub") << "cbsa:41860" << developers << RemotePay::Discount << 1.0;
    QTest::newRow("the south of the Bay Area") << "cbsa:41940" << developers << RemotePay::Discount << 1.0;
    QTest::newRow("Austin: 210 / 280") << "cbsa:12420" << developers << RemotePay::Discount << 0.75;
    QTest::newRow("remote: 1 - 8.5 %") << "remote-us" << developers << RemotePay::Discount << 0.915;
    QTest::newRow("remote: 190 / 280") << "remote-us" << developers << RemotePay::Medians << 190.0 / 280;
    QTest::newRow("Seattle's wages") << "cbsa:42660" << developers << RemotePay::Discount << 167'280.0 / 186'640;
    QTest::newRow("Seattle's data scientists") << "cbsa:42660"
                                               << "15-2051" << RemotePay::Discount << 164'740.0 / 170'110;
    QTest::newRow("the country") << "us" << developers << RemotePay::Discount << 135'980.0 / 186'640;
    QTest::newRow("unknown occupation takes developers") << "cbsa:42660"
                                                         << "99-9999" << RemotePay::Discount << 167'280.0 / 186'640;
}

void TestPayFactor::factorIsRelativeToTheBayArea()
{
    QFETCH(QString, place);
    QFETCH(QString, occupation);
    QFETCH(RemotePay, remote);
    QFETCH(double, factor);
    const PayFactors factors(m_rules, m_figures, m_places, remote);
    const auto found = factors.factor(*m_places.find(place.toStdString()), occupation.toStdString());
    QVERIFY(found.has_value());
    QCOMPARE(found->value, factor);
}

void TestPayFactor::stateIsTheMeanOfItsMetros()
{
    const PayFactors factors(m_rules, m_figures, m_places, RemotePay::Discount);
    // Hawaii has two metros, Honolulu and Kahului.
    const auto& honolulu = m_places.find("cbsa:46520")->wages.find("15-1252")->second;
    const auto& kahului = m_places.find("cbsa:27980")->wages.find("15-1252")->second;
    const double mean =
        (*honolulu.jobs * *honolulu.median + *kahului.jobs * *kahului.median) / (*honolulu.jobs + *kahului.jobs);
    QCOMPARE(factors.factor(*m_places.find("state:HI"), "15-1252")->value, mean / 186'640);
    QVERIFY(!factors.factor(*m_places.find("cbsa:23460"), "15-1252"));
}

void TestPayFactor::betweenIsTheRatio()
{
    const PayFactors factors(m_rules, m_figures, m_places, RemotePay::Discount);
    const auto* austin = m_places.find("cbsa:12420");
    const auto* bayArea = m_places.find("cbsa:41860");
    QCOMPARE(factors.between(*austin, *bayArea, "15-1252")->value, 280.0 / 210);
    QCOMPARE(factors.between(*austin, *austin, "15-1252")->value, 1.0);
}

void TestPayFactor::arithmeticNamesItsInputs()
{
    const PayFactors factors(m_rules, m_figures, m_places, RemotePay::Discount);
    const auto austin = factors.factor(*m_places.find("cbsa:12420"), "15-1252");
    QCOMPARE(austin->inputs.front().id, std::string("location.austin.median_total"));
    const auto seattle = factors.factor(*m_places.find("cbsa:42660"), "15-1252");
    QCOMPARE(seattle->inputs.front().id, std::string("oews.cbsa:42660.15-1252.p50"));
}

QTEST_APPLESS_MAIN(TestPayFactor)
#include "tst_payfactor.moc"
