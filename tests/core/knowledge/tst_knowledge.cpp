// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/knowledge.h"
#include "core/plan/fields.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace pathwise;

class TestKnowledge : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingIsThere();
    void everyKindOfIdHasANumber_data();
    void everyKindOfIdHasANumber();
    void everyFieldOfAPlanHasItsSource();
    void ownFiguresReachLaddersAndSegments();
    void readingsReachLadders();
    void impossibleFigureIsRefused();
    void brokenFileIsNamed_data();
    void brokenFileIsNamed();

private:
    Knowledge m_knowledge;
};

void TestKnowledge::initTestCase()
{
    auto knowledge = loadKnowledge(PATHWISE_RESOURCES);
    if (!knowledge)
        qWarning("%s %s %s", knowledge.error().file.c_str(), knowledge.error().field.c_str(),
                 name(knowledge.error().code));
    QVERIFY(knowledge.has_value());
    m_knowledge = std::move(*knowledge);
}

void TestKnowledge::everythingIsThere()
{
    QCOMPARE(m_knowledge.roles.all().size(), std::size_t{8});
    QCOMPARE(m_knowledge.segments.size(), std::size_t{4});
    QCOMPARE(m_knowledge.contradictions.size(), std::size_t{7});
    QCOMPARE(findSegment(m_knowledge.segments, "genai_startup")->growth->value, 0.39);
    QCOMPARE(findSegment(m_knowledge.segments, "cloud_midmarket")->growth->value, 0.28);
    QCOMPARE(findSegment(m_knowledge.segments, "big_tech")->growth->value, 0.14);
    QVERIFY(!findSegment(m_knowledge.segments, "other")->growth);
    QVERIFY(!findSegment(m_knowledge.segments, "none"));
}

void TestKnowledge::everyKindOfIdHasANumber_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("value");
    QTest::newRow("guide") << "hiring.offer_within_six_months" << 0.48;
    QTest::newRow("default") << "default.annual_raise" << 0.035;
    QTest::newRow("end of a range") << "default.annual_raise.max" << 0.05;
    QTest::newRow("ladder") << "ai_engineer.staff.base" << 260'000.0;
    QTest::newRow("derived ladder") << "computer_vision_engineer.senior.base" << 175'000.0;
    QTest::newRow("segment") << "segment.genai_startup.layoff" << 0.10;
    QTest::newRow("4.3 % + 1.2 x 4.5 %") << "segment.big_tech.stock_growth" << 0.097;
}

void TestKnowledge::everyKindOfIdHasANumber()
{
    QFETCH(QString, id);
    QFETCH(double, value);
    QCOMPARE(m_knowledge.number(id.toStdString()).value(), value);
    QCOMPARE(m_knowledge.number("nothing").error().code, ErrorCode::UnknownId);
}

void TestKnowledge::everyFieldOfAPlanHasItsSource()
{
    int checked = 0;
    for (const auto& field : fieldCatalogue()) {
        QString id = QString::fromUtf8(field.info.source.data(), static_cast<qsizetype>(field.info.source.size()));
        if (id.isEmpty())
            continue;
        id.replace("{role}", "ai_engineer").replace("{level}", "senior").replace("{segment}", "other");
        id.replace("{skill}", "production_llm");
        QVERIFY2(m_knowledge.number(id.toStdString()).has_value(), qPrintable(id));
        ++checked;
    }
    QVERIFY(checked >= 20);
}

void TestKnowledge::ownFiguresReachLaddersAndSegments()
{
    const auto own =
        adjusted(m_knowledge, {{"ladder.senior.base", 200'000.0}, {"default.layoff.startup", 0.15}}, {}).value();
    QCOMPARE(own.roles.findValue("software_engineer.senior.base")->value, 200'000 / 1.18);
    QCOMPARE(findSegment(own.segments, "genai_startup")->layoff.value, 0.15);
    QCOMPARE(m_knowledge.roles.findValue("ai_engineer.senior.base")->value, 210'000.0);
}

void TestKnowledge::readingsReachLadders()
{
    const auto read = adjusted(m_knowledge, {}, {.ladder = {.totals = LadderTotals::ScaleToTotal}}).value();
    QCOMPARE(read.roles.findValue("ai_engineer.senior.total")->value, 307'000.0);
    QCOMPARE(read.contradictions.front().chosen, std::string("scale_to_total"));
}

void TestKnowledge::impossibleFigureIsRefused()
{
    const auto own = adjusted(m_knowledge, {{"ladder.senior.base", -1.0}}, {});
    QVERIFY(!own);
    QCOMPARE(own.error().code, ErrorCode::OutOfRange);
    QCOMPARE(own.error().field, std::string("ladder.senior.base"));
}

void TestKnowledge::brokenFileIsNamed_data()
{
    QTest::addColumn<QString>("file");
    for (const auto* file : {"guide/ai-engineer-2026.json", "knowledge/defaults-2026.json", "knowledge/roles.json",
                             "knowledge/segments.json", "knowledge/startup-2026.json", "knowledge/cpi-u.csv",
                             "knowledge/pay-factors.json", "locations/metros.csv"})
        QTest::newRow(file) << file;
}

void TestKnowledge::brokenFileIsNamed()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    const std::filesystem::path copy = folder.path().toStdString();
    for (const auto* part : {"guide", "knowledge", "locations"})
        std::filesystem::copy(std::filesystem::path(PATHWISE_RESOURCES) / part, copy / part,
                              std::filesystem::copy_options::recursive);
    const auto broken = copy / file.toStdString();
    std::ofstream(broken) << "nothing\n";
    const auto knowledge = loadKnowledge(copy);
    QVERIFY(!knowledge);
    QCOMPARE(knowledge.error().file, broken.string());
}

QTEST_APPLESS_MAIN(TestKnowledge)
#include "tst_knowledge.moc"
