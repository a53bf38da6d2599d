// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/figurefile.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace pathwise;

namespace {

constexpr auto guideFile = PATHWISE_RESOURCES "/guide/ai-engineer-2026.json";
constexpr auto defaultsFile = PATHWISE_RESOURCES "/knowledge/defaults-2026.json";

nlohmann::json asJson(const FigureValue& value)
{
    if (const auto* range = std::get_if<Range>(&value)) {
        const auto high = range->high ? nlohmann::json(*range->high) : nlohmann::json();
        return nlohmann::json::array({range->low, high});
    }
    if (const auto* list = std::get_if<std::vector<std::string>>(&value))
        return *list;
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag;
    return std::get<double>(value);
}

QString compareWithEntry(const Figure& figure, const nlohmann::json& entry)
{
    const bool same = asJson(figure.value) == entry["value"] && figure.unit == entry["unit"]
        && figure.what == entry["what"] && figure.asOf == entry["as_of"] && figure.usedFor == entry["used_for"];
    const auto by = figure.attributedTo ? nlohmann::json(*figure.attributedTo) : nlohmann::json();
    return same && by == entry["attributed_to"] ? QString() : QString::fromStdString(figure.id);
}

} // namespace

class TestFigureFile : public QObject {
    Q_OBJECT

private slots:
    void everyEntryIsReachable_data();
    void everyEntryIsReachable();
    void guideIsMarkedAsSecondary();
    void everyDefaultHasASource();
    void numbersLieWithinWhatIsPlausible();
    void brokenFileIsNamedWithItsPath_data();
    void brokenFileIsNamedWithItsPath();
    void missingFileIsNamed();
};

void TestFigureFile::everyEntryIsReachable_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("guide") << guideFile;
    QTest::newRow("defaults") << defaultsFile;
}

void TestFigureFile::everyEntryIsReachable()
{
    QFETCH(QString, file);
    std::ifstream stream(file.toStdString());
    const auto raw = nlohmann::json::parse(stream);
    const auto figures = Figures::make(readFigureFile(file.toStdString()).value()).value();
    QCOMPARE(figures.all().size(), raw["figures"].size());
    QVERIFY(figures.all().size() > 60);
    for (const auto& entry : raw["figures"]) {
        const Figure* figure = figures.find(entry["id"].get<std::string>());
        QVERIFY2(figure, entry["id"].get<std::string>().c_str());
        QCOMPARE(compareWithEntry(*figure, entry), QString());
    }
}

void TestFigureFile::guideIsMarkedAsSecondary()
{
    const auto figures = readFigureFile(guideFile).value();
    for (const auto& figure : figures) {
        QCOMPARE(figure.quality, Quality::Secondary);
        QCOMPARE(figure.source.publisher, std::string("AI Engineers Editorial"));
        QCOMPARE(figure.source.date, std::string("2026-06"));
    }
}

void TestFigureFile::everyDefaultHasASource()
{
    const auto figures = readFigureFile(defaultsFile).value();
    for (const auto& figure : figures) {
        QVERIFY2(!figure.source.title.empty() && !figure.source.publisher.empty(), figure.id.c_str());
        QVERIFY2(!figure.asOf.empty() && !figure.usedFor.empty(), figure.id.c_str());
    }
}

void TestFigureFile::numbersLieWithinWhatIsPlausible()
{
    const auto figures = readFigureFile(defaultsFile).value();
    for (const auto& figure : figures) {
        const auto* number = std::get_if<double>(&figure.value);
        if (!number || !figure.plausible)
            continue;
        QVERIFY2(figure.plausible->low <= *number, figure.id.c_str());
        QVERIFY2(figure.plausible->high && *number <= *figure.plausible->high, figure.id.c_str());
    }
}

void TestFigureFile::brokenFileIsNamedWithItsPath_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    const QByteArray head = R"({"source":{"title":"t","publisher":"p"},"figures":[)";
    const QByteArray tail = R"("unit":"","what":"","as_of":"","used_for":""}]})";
    QTest::newRow("no list of figures") << QByteArray("{}") << ErrorCode::MissingField << "figures";
    QTest::newRow("list is none") << QByteArray(R"({"figures":3})") << ErrorCode::WrongType << "figures";
    QTest::newRow("no id") << head + R"({"value":1,)" + tail << ErrorCode::MissingField << "figures/0/id";
    QTest::newRow("no value") << head + R"({"id":"a",)" + tail << ErrorCode::MissingField << "figures/0/value";
    QTest::newRow("value is a text") << head + R"({"id":"a","value":"1",)" + tail << ErrorCode::WrongType
                                     << "figures/0/value";
    QTest::newRow("mixed list") << head + R"({"id":"a","value":["b",1],)" + tail << ErrorCode::WrongType
                                << "figures/0/value/1";
    QTest::newRow("range upside down") << head + R"({"id":"a","value":[2,1],)" + tail << ErrorCode::NotSorted
                                       << "figures/0/value";
    QTest::newRow("unknown source") << head + R"({"id":"a","value":1,"source":"x",)" + tail << ErrorCode::UnknownId
                                    << "figures/0";
    QTest::newRow("unknown quality") << head + R"({"id":"a","value":1,"quality":"Z",)" + tail
                                     << ErrorCode::UnknownChoice << "figures/0/quality";
    QTest::newRow("not JSON") << QByteArray("{\n\n\"figures\": [") << ErrorCode::Damaged << "";
    QTest::newRow("empty") << QByteArray() << ErrorCode::Empty << "";
}

void TestFigureFile::brokenFileIsNamedWithItsPath()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    const QTemporaryDir folder;
    const auto path = folder.filePath("broken.json").toStdString();
    std::ofstream(path) << text.toStdString();
    const auto figures = readFigureFile(path);
    QVERIFY(!figures);
    QCOMPARE(figures.error().code, code);
    QCOMPARE(QString::fromStdString(figures.error().field), field);
    QCOMPARE(figures.error().file, path);
    if (code == ErrorCode::Damaged)
        QCOMPARE(figures.error().line.value(), std::size_t{3});
}

void TestFigureFile::missingFileIsNamed()
{
    const auto figures = readFigureFile("/nowhere/figures.json");
    QVERIFY(!figures);
    QCOMPARE(figures.error().code, ErrorCode::CannotRead);
    QCOMPARE(figures.error().file, std::string("/nowhere/figures.json"));
}

QTEST_APPLESS_MAIN(TestFigureFile)
#include "tst_figurefile.moc"
