// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tax/rules.h"

#include "tests/core/tax/taxfixture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace pathwise;
using namespace pathwise::testing;
using enum FilingStatus;

class TestRules : public QObject {
    Q_OBJECT

private slots:
    void knowsEveryState();
    void saysWhatIsProjected();
    void refusesAMissingYear();
    void namesTheBrokenPlace_data();
    void namesTheBrokenPlace();
    void namesTheBrokenLine();
    void refusesAMissingFile();
    void placesAreChecked_data();
    void placesAreChecked();
    void laterYearsAreIndexed();
    void indexedTaxGrowsWithIndexedPay();
    void saltCapFollowsItsOwnSchedule_data();
    void saltCapFollowsItsOwnSchedule();

private:
    static void copyRules(const QTemporaryDir& folder);
    static QByteArray read(const QString& file);
    static void write(const QString& file, const QByteArray& bytes);
};

void TestRules::copyRules(const QTemporaryDir& folder)
{
    for (const char* name : {"federal-2026.json", "states-2026.json", "locals-2026.json"})
        QVERIFY(QFile::copy(QStringLiteral(PATHWISE_RESOURCES "/tax/") + name, folder.filePath(name)));
}

QByteArray TestRules::read(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestRules::write(const QString& name, const QByteArray& bytes)
{
    QFile::remove(name);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestRules::knowsEveryState()
{
    QCOMPARE(rules2026().states.size(), std::size_t(51));
    QVERIFY(rules2026().locals.size() > 130);
    QCOMPARE(rules2026().year, 2026);
    QVERIFY(!rules2026().indexedFrom);
}

void TestRules::saysWhatIsProjected()
{
    const StateRules& california = rules2026().stateOf(placeOf("CA"));
    const RuleInfo& info = rules2026().info(california.ratesRule);
    QVERIFY(info.projected);
    QCOMPARE(info.lastPublishedYear, std::optional<int>(2025));
    QVERIFY(!info.sources.empty());
    QVERIFY(!rules2026().info(rules2026().stateOf(placeOf("NY")).ratesRule).projected);
}

void TestRules::refusesAMissingYear()
{
    const auto rules = loadTaxRules(PATHWISE_RESOURCES "/tax", 2019);
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, ErrorCode::Unavailable);
    QCOMPARE(rules.error().text, std::string("federal-2019.json"));
}

void TestRules::namesTheBrokenPlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("path");

    QTest::newRow("text for a number") << "federal-2026.json" << QByteArray("\"wage_base_per_worker\": 184500")
                                       << QByteArray("\"wage_base_per_worker\": \"lots\"") << ErrorCode::WrongType
                                       << "/social_security/wage_base_per_worker";
    QTest::newRow("missing figure") << "federal-2026.json" << QByteArray("\"phaseout_rate\": 0.5")
                                    << QByteArray("\"phaseout\": 0.5") << ErrorCode::MissingField
                                    << "/alternative_minimum_tax/phaseout_rate";
    QTest::newRow("unknown special rule")
        << "states-2026.json" << QByteArray("\"id\": \"two_wage_earner_credit\"") << QByteArray("\"id\": \"surprise\"")
        << ErrorCode::UnknownChoice << "/SC/special_rules/0/id";
    QTest::newRow("unknown kind of local tax")
        << "locals-2026.json" << QByteArray("\"kind\": \"fraction_of_state_tax\"") << QByteArray("\"kind\": \"guess\"")
        << ErrorCode::UnknownChoice << "/yonkers/kind";
    QTest::newRow("another year's figures")
        << "states-2026.json" << QByteArray("\"tax_year\": 2026,\n  \"currency\"")
        << QByteArray("\"tax_year\": 2027,\n  \"currency\"") << ErrorCode::OutOfRange << "/_about/tax_year";
}

void TestRules::namesTheBrokenPlace()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(ErrorCode, code);
    QFETCH(QString, path);

    const QTemporaryDir folder;
    copyRules(folder);
    QByteArray bytes = read(folder.filePath(file));
    const qsizetype at = bytes.indexOf(from);
    QVERIFY(at >= 0);
    write(folder.filePath(file), bytes.replace(at, from.size(), to));
    const auto rules = loadTaxRules(folder.path().toStdString(), 2026);
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, code);
    QCOMPARE(QString::fromStdString(rules.error().field), path);
    QCOMPARE(QString::fromStdString(rules.error().file), folder.filePath(file));
}

void TestRules::namesTheBrokenLine()
{
    const QTemporaryDir folder;
    copyRules(folder);
    write(folder.filePath("federal-2026.json"), "{\n \"_about\": {\n  oops\n");
    const auto rules = loadTaxRules(folder.path().toStdString(), 2026);
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, ErrorCode::Damaged);
    QCOMPARE(rules.error().line, std::optional<std::size_t>(3));
}

void TestRules::refusesAMissingFile()
{
    const QTemporaryDir folder;
    copyRules(folder);
    QVERIFY(QFile::remove(folder.filePath("locals-2026.json")));
    const auto rules = loadTaxRules(folder.path().toStdString(), 2026);
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, ErrorCode::CannotRead);
}

void TestRules::placesAreChecked_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("locality");
    QTest::addColumn<QString>("field");

    QTest::newRow("no such state") << "XX"
                                   << ""
                                   << "state";
    QTest::newRow("lower case") << "ca"
                                << ""
                                << "state";
    QTest::newRow("no such locality") << "NY"
                                      << "gotham"
                                      << "locality";
    QTest::newRow("locality elsewhere") << "NJ"
                                        << "new-york-city"
                                        << "locality";
    QTest::newRow("three localities") << "NY"
                                      << "yonkers+yonkers+yonkers"
                                      << "locality";
}

void TestRules::placesAreChecked()
{
    QFETCH(QString, state);
    QFETCH(QString, locality);
    QFETCH(QString, field);

    const auto place = rules2026().place(state.toStdString(), locality.toStdString());
    QVERIFY(!place);
    QCOMPARE(place.error().code, ErrorCode::UnknownChoice);
    QCOMPARE(QString::fromStdString(place.error().field), field);
    QVERIFY(!place.error().choices.empty() || state == u"NJ");
}

void TestRules::laterYearsAreIndexed()
{
    const TaxRules later = indexed(rules2026(), 2028, 0.03);
    QCOMPARE(later.year, 2028);
    QCOMPARE(later.indexedFrom, std::optional<int>(2026));
    QCOMPARE(later.federal.standardDeduction[Single], 16'100 * 1.0609);
    QCOMPARE(later.federal.niitThreshold[Single], 200'000.0); // s.1411(b): never indexed
    QCOMPARE(later.federal.additionalMedicareThreshold[MarriedJoint], 250'000.0);
    QVERIFY(later.info(later.federal.ordinaryRule).indexed);
    QCOMPARE(indexed(rules2026(), 2026, 0.03).indexedFrom, std::optional<int>());
}

/// Income tax on brackets and deduction that both grow is homogeneous.
void TestRules::indexedTaxGrowsWithIndexedPay()
{
    const TaxRules later = indexed(rules2026(), 2027, 0.04);
    for (const FilingStatus status : filingStatuses) {
        for (const double wages : {30'000.0, 90'000.0, 180'000.0, 1'000'000.0}) {
            Household household = householdIn("TX", status, wages);
            const BillOptions options = BillOptions::reference();
            const double now = bill(household, rules2026(), options).federalIncomeTax();
            household.year = 2027;
            household.filer.wages *= 1.04;
            QVERIFY(sameCents(bill(household, later, options).federalIncomeTax(), 1.04 * now));
        }
    }
}

void TestRules::saltCapFollowsItsOwnSchedule_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<double>("cap");

    QTest::newRow("1 % more each year") << 2027 << 40'400 * 1.01;
    QTest::newRow("the last year of it") << 2029 << 40'400 * 1.01 * 1.01 * 1.01;
    QTest::newRow("then 10,000 again") << 2030 << 10'000.0;
}

void TestRules::saltCapFollowsItsOwnSchedule()
{
    QFETCH(int, year);
    QFETCH(double, cap);

    QVERIFY(sameCents(indexed(rules2026(), year, 0.03).federal.saltCap[Single], cap));
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
