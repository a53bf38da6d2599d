// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/places.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <set>

using namespace pathwise;

namespace {

constexpr auto folder = PATHWISE_RESOURCES "/locations";

/// One small table of each kind; `changed` replaces the file of that name.
std::filesystem::path smallFolder(const QTemporaryDir& temporary, const QString& changed, const QByteArray& text)
{
    const std::filesystem::path path = temporary.path().toStdString();
    std::filesystem::copy(folder, path, std::filesystem::copy_options::recursive);
    std::ofstream(path / changed.toStdString()) << text.toStdString();
    return path;
}

} // namespace

class TestPlaces : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPlaceIsThere();
    void valuesAreThoseOfTheFiles();
    void searchFinds_data();
    void searchFinds();
    void searchFindsNothingForNothing();
    void searchGivesEachPlaceOnceAndKeepsTheLimit();
    void labelIsTheFirstCity_data();
    void labelIsTheFirstCity();
    void localTaxesAreHinted_data();
    void localTaxesAreHinted();
    void priceIndexFollowsTheShareOfRent();
    void brokenFileIsNamedWithItsLine_data();
    void brokenFileIsNamedWithItsLine();

private:
    Places m_places;
};

void TestPlaces::initTestCase()
{
    auto places = Places::load(folder);
    QVERIFY(places.has_value());
    m_places = std::move(*places);
}

void TestPlaces::everyPlaceIsThere()
{
    QCOMPARE(m_places.all().size(), std::size_t{393 + 51 + 2});
    for (const auto& place : m_places.all()) {
        QCOMPARE(m_places.find(place.id), &place);
        QVERIFY2(!place.label.empty(), place.id.c_str());
        QVERIFY2(place.prices || place.taxState == "PR", place.id.c_str());
    }
    QVERIFY(!m_places.find("cbsa:00000"));
}

void TestPlaces::valuesAreThoseOfTheFiles()
{
    const Place* austin = m_places.find("cbsa:12420");
    QCOMPARE(austin->name, std::string("Austin-Round Rock-San Marcos, TX"));
    QCOMPARE(austin->prices->all, 98.066);
    QCOMPARE(austin->medianWage("15-1252").value(), 134'120.0);
    QCOMPARE(austin->taxState, std::string("TX"));
    const Place* newYork = m_places.find("cbsa:35620");
    QCOMPARE(newYork->taxStates, (std::vector<std::string>{"NY", "NJ"}));
    QCOMPARE(newYork->prices->housing, 148.616);
    QCOMPARE(newYork->oneBedroom->median, 2379.0);
    QCOMPARE(newYork->twoBedrooms->most, 2910.0);
    QCOMPARE(m_places.country().prices->all, 100.0);
    QCOMPARE(m_places.country().medianWage("15-1252").value(), 135'980.0);
    QCOMPARE(m_places.find("state:TX")->prices->all, 97.057);
    QVERIFY(!m_places.find("cbsa:32420")->prices);
    QVERIFY(!m_places.find("cbsa:23460")->medianWage("15-1252"));
    QVERIFY(m_places.find("remote-us")->taxState.empty());
}

void TestPlaces::searchFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("Austin") << "Austin"
                            << "cbsa:12420";
    QTest::newRow("San Francisco") << "San Francisco"
                                   << "cbsa:41860";
    QTest::newRow("New York") << "New York"
                              << "cbsa:35620";
    QTest::newRow("capitals and spaces") << "  aUSTIN "
                                         << "cbsa:12420";
    QTest::newRow("beginning") << "seat"
                               << "cbsa:42660";
    QTest::newRow("city of a metro") << "Mountain View"
                                     << "cbsa:41940";
    QTest::newRow("word inside") << "Round Rock"
                                 << "cbsa:12420";
    QTest::newRow("the larger Portland") << "Portland"
                                         << "cbsa:38900";
    QTest::newRow("Portland in Maine") << "Portland, ME"
                                       << "cbsa:38860";
    QTest::newRow("nickname") << "bay area"
                              << "cbsa:41860";
    QTest::newRow("NYC") << "NYC"
                         << "cbsa:35620";
    QTest::newRow("without accent") << "mayaguez"
                                    << "cbsa:32420";
    QTest::newRow("with accent") << "Mayagüez"
                                 << "cbsa:32420";
    QTest::newRow("state") << "Texas"
                           << "state:TX";
    QTest::newRow("remote") << "remote"
                            << "remote-us";
    QTest::newRow("id") << "cbsa:12420"
                        << "cbsa:12420";
}

void TestPlaces::searchFinds()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const auto matches = m_places.search(text.toStdString(), 10);
    QVERIFY(!matches.empty());
    QCOMPARE(QString::fromStdString(matches.front().place->id), id);
}

void TestPlaces::searchFindsNothingForNothing()
{
    for (const auto* text : {"", "   ", "xyzzy", "Austin, CA"})
        QVERIFY2(m_places.search(text, 10).empty(), text);
    QVERIFY(m_places.search("Austin", 0).empty());
}

void TestPlaces::searchGivesEachPlaceOnceAndKeepsTheLimit()
{
    const auto matches = m_places.search("an", 25);
    QCOMPARE(matches.size(), std::size_t{25});
    std::set<const Place*> once;
    for (const auto& match : matches)
        once.insert(match.place);
    QCOMPARE(once.size(), matches.size());
    QCOMPARE(m_places.search("Mountain View", 1).front().city, std::string("MOUNTAIN VIEW"));
    QVERIFY(m_places.search("Austin", 1).front().city.empty());
}

void TestPlaces::labelIsTheFirstCity_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("label");
    QTest::newRow("several cities") << "cbsa:12420"
                                    << "Austin";
    QTest::newRow("one city with a hyphen") << "cbsa:49180"
                                            << "Winston-Salem";
    QTest::newRow("with its county") << "cbsa:31140"
                                     << "Louisville";
    QTest::newRow("one city") << "cbsa:38300"
                              << "Pittsburgh";
    QTest::newRow("state") << "state:CA"
                           << "California";
}

void TestPlaces::labelIsTheFirstCity()
{
    QFETCH(QString, id);
    QFETCH(QString, label);
    QCOMPARE(QString::fromStdString(m_places.find(id.toStdString())->label), label);
}

void TestPlaces::localTaxesAreHinted_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("usual");
    QTest::newRow("New York City") << "cbsa:35620"
                                   << "NY" << QStringList{"new-york-city"};
    QTest::newRow("New Jersey side") << "cbsa:35620"
                                     << "NJ" << QStringList{};
    QTest::newRow("two taxes in Portland") << "cbsa:38900"
                                           << "OR" << QStringList{"metro-shs", "multnomah-county"};
    QTest::newRow("Vancouver") << "cbsa:38900"
                               << "WA" << QStringList{};
    QTest::newRow("Philadelphia") << "cbsa:37980"
                                  << "PA" << QStringList{"philadelphia"};
    QTest::newRow("Baltimore") << "cbsa:12580"
                               << "MD" << QStringList{"md-baltimore-city"};
    QTest::newRow("Maryland side of Washington") << "cbsa:47900"
                                                 << "MD" << QStringList{"md-montgomery-county"};
    QTest::newRow("Indianapolis") << "cbsa:26900"
                                  << "IN" << QStringList{"in-marion-county"};
    QTest::newRow("none") << "cbsa:12420"
                          << "TX" << QStringList{};
    QTest::newRow("a state takes none by itself") << "state:MD"
                                                  << "MD" << QStringList{};
}

void TestPlaces::localTaxesAreHinted()
{
    QFETCH(QString, id);
    QFETCH(QString, state);
    QFETCH(QStringList, usual);
    QStringList found;
    for (const auto& locality : m_places.find(id.toStdString())->usualLocalities(state.toStdString()))
        found.append(QString::fromStdString(locality));
    QCOMPARE(found, usual);
    QCOMPARE(m_places.find("state:MD")->localities.size(), std::size_t{24});
    QCOMPARE(m_places.find("state:IN")->localities.size(), std::size_t{92});
}

void TestPlaces::priceIndexFollowsTheShareOfRent()
{
    const PriceLevels prices{.all = 110, .goods = 105, .housing = 150, .utilities = 120, .otherServices = 101};
    QCOMPARE(priceIndex(prices, 0.2, 0.2), 110.0);
    QCOMPARE(priceIndex(prices, 1, 0.2), 150.0);
    QCOMPARE(priceIndex(prices, 0, 0.2), 100.0); // (110 - 30) / 0.8
    QCOMPARE(priceIndex(prices, 0.4, 0.2), 120.0);
}

void TestPlaces::brokenFileIsNamedWithItsLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("line");
    QTest::newRow("a cell too few") << "cities.csv" << QByteArray("city,state,cbsa\nAUSTIN,TX,12420\nDALLAS,TX\n")
                                    << ErrorCode::Damaged << "" << 3;
    QTest::newRow("no such metro") << "cities.csv" << QByteArray("city,state,cbsa\nNOWHERE,TX,1\n")
                                   << ErrorCode::UnknownId << "cbsa" << 2;
    QTest::newRow("no such column") << "cities.csv" << QByteArray("town,state,cbsa\nAUSTIN,TX,12420\n")
                                    << ErrorCode::MissingField << "city" << 1;
    QTest::newRow("no number") << "states.csv"
                               << QByteArray("state,name,rpp_all,rpp_goods,rpp_housing,rpp_utilities,"
                                             "rpp_other_services\nUS,United States,1x0,1,1,1,1\n")
                               << ErrorCode::WrongType << "rpp_all" << 2;
    QTest::newRow("half a row of prices") << "states.csv"
                                          << QByteArray("state,name,rpp_all,rpp_goods,rpp_housing,rpp_utilities,"
                                                        "rpp_other_services\nUS,United States,100,1,,1,1\n")
                                          << ErrorCode::MissingField << "rpp_housing" << 2;
    QTest::newRow("nickname of nothing") << "nicknames.csv" << QByteArray("nickname,place\nX,cbsa:1\n")
                                         << ErrorCode::UnknownId << "place" << 2;
}

void TestPlaces::brokenFileIsNamedWithItsLine()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    QFETCH(int, line);
    const QTemporaryDir temporary;
    const auto path = smallFolder(temporary, file, text);
    const auto places = Places::load(path);
    QVERIFY(!places);
    QCOMPARE(places.error().code, code);
    QCOMPARE(QString::fromStdString(places.error().field), field);
    QCOMPARE(places.error().file, (path / file.toStdString()).string());
    QCOMPARE(static_cast<int>(places.error().line.value()), line);
}

QTEST_APPLESS_MAIN(TestPlaces)
#include "tst_places.moc"
