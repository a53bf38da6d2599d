// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planfile.h"
#include "core/plan/planproblems.h"
#include "tests/support/planmaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pathwise;

namespace {

/// The sample as text with one piece replaced.
std::string changed(const std::string& from, const std::string& to)
{
    std::string text = writePlan(samplePlan());
    const auto at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

} // namespace

class TestPlanFile : public QObject {
    Q_OBJECT

private slots:
    void roundTrip()
    {
        const Plan plan = samplePlan();
        const auto read = readPlan(writePlan(plan));
        QVERIFY(read.has_value());
        QVERIFY(*read == plan);
    }

    void unknownFieldsSurvive()
    {
        const auto read =
            readPlan(changed("\"birth_year\": 1994", "\"birth_year\": 1994, \"shoe\": {\"size\": [43, 44]}"));
        QVERIFY(read.has_value());
        const std::string again = writePlan(*read);
        QVERIFY(again.find("\"shoe\"") != std::string::npos);
        QVERIFY(*readPlan(again) == *read);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const std::string& text, ErrorCode code, const char* field = "") {
            QTest::newRow(name) << QByteArray::fromStdString(text) << static_cast<int>(code) << field;
        };
        const std::string good = writePlan(samplePlan());
        row("empty", "", ErrorCode::Empty);
        row("binary",
            std::string("\x7f"
                        "ELF\0\0\1",
                        7),
            ErrorCode::Damaged);
        row("truncated", good.substr(0, good.size() / 2), ErrorCode::Damaged);
        row("other JSON", "{\"a\": 1}", ErrorCode::NotOurs);
        row("a list", "[1, 2]", ErrorCode::NotOurs);
        row("newer", changed("\"version\": 1", "\"version\": 9"), ErrorCode::NewerVersion);
        row("no version", changed("\"version\": 1,", ""), ErrorCode::MissingField, "version");
        row("brackets", std::string(100'000, '['), ErrorCode::TooLarge);
        row("duplicate member", changed("\"base\": 210000.0", "\"base\": 1, \"base\": 2"), ErrorCode::DuplicateField,
            "paths/stages/package/base");
        row("text for number", changed("\"base\": 210000.0", "\"base\": \"210k\""), ErrorCode::WrongType,
            "paths/ai/stages/1/package/base");
        row("out of range", changed("\"base\": 210000.0", "\"base\": -1"), ErrorCode::OutOfRange,
            "paths/ai/stages/1/package/base");
        row("overflow", changed("\"base\": 210000.0", "\"base\": 1e999"), ErrorCode::NotFinite);
        row("not a number", changed("\"base\": 210000.0", "\"base\": NaN"), ErrorCode::Damaged);
        row("fraction of a child", changed("\"children\": 0", "\"children\": 1.5"), ErrorCode::WrongType,
            "person/children");
        row("huge whole number", changed("\"children\": 0", "\"children\": 1e15"), ErrorCode::OutOfRange,
            "person/children");
        row("unknown choice", changed("\"single\"", "\"solo\""), ErrorCode::UnknownChoice, "person/filing_status");
        row("bad month", changed("\"start\": \"2027-01\"", "\"start\": \"2027-13\""), ErrorCode::WrongType,
            "assumptions/start");
        row("missing name", changed("\"name\": \"AI engineer\",", ""), ErrorCode::MissingField, "paths/ai/name");
        row("dates out of order", changed("\"start\": \"2027-07\"", "\"start\": \"2026-07\""), ErrorCode::NotSorted,
            "paths/ai/stages/1/start");
        row("duplicate path", changed("\"id\": \"ai\"", "\"id\": \"stay\""), ErrorCode::DuplicateField, "paths/1/id");
        row("no such baseline", changed("\"baseline\": \"stay\"", "\"baseline\": \"gone\""), ErrorCode::UnknownId,
            "baseline");
        row("bad UTF-8", changed("Stay or switch", "\xff\xfe"), ErrorCode::Damaged);
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(QString, field);
        const auto read = readPlan(text.toStdString());
        QVERIFY(!read.has_value());
        QCOMPARE(name(read.error().code), name(static_cast<ErrorCode>(code)));
        QCOMPARE(QString::fromStdString(read.error().field), field);
    }

    void saysTheLine()
    {
        const auto read = readPlan("{\n\"format\": \"pathwise-plan\",\n\"version\": x\n}");
        QCOMPARE(read.error().line.value(), 3u);
    }

    void listsEveryProblem()
    {
        std::string text = changed("\"children\": 0", "\"children\": true");
        text.replace(text.find("\"single\""), 8, "\"solo\"");
        QCOMPARE(readPlanWithProblems(text).problems.size(), 2u);
    }

    void refusesALargeFileUnread()
    {
        QTemporaryDir folder;
        const std::string file = folder.filePath("large.pathwise").toStdString();
        QFile sparse(QString::fromStdString(file));
        QVERIFY(sparse.open(QIODevice::WriteOnly));
        QVERIFY(sparse.resize(qint64(1) << 30));
        sparse.close();
        const auto read = loadPlan(file);
        QVERIFY(read.error().code == ErrorCode::TooLarge);
        QCOMPARE(read.error().file, file);
    }

    void savesAndLoads()
    {
        QTemporaryDir folder;
        const std::string file = folder.filePath("a.pathwise").toStdString();
        QVERIFY(savePlan(samplePlan(), file).has_value());
        QVERIFY(*loadPlan(file) == samplePlan());
    }
};

QTEST_APPLESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
