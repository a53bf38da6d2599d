// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/verify.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace pathwise;

namespace {

Result<CaseOutputs> twice(CaseRow& row)
{
    const double x = row.number("x");
    if (x < 0)
        return failure({.code = ErrorCode::OutOfRange, .field = "x", .value = x, .min = 0});
    if (x == 0)
        return CaseOutputs{{"y", std::monostate()}, {"list", std::vector<double>{}}};
    return CaseOutputs{{"y", 2 * x, x == 1 ? 0.001 : 0}, {"list", std::vector<double>{x, 2 * x}}, {"word", "w"}};
}

std::vector<Result<CaseOutputs>> perMonth(const CaseFile& inputs, const CaseFile& expected)
{
    std::vector<Result<CaseOutputs>> results;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CaseRow first(inputs, 0);
        CaseRow row(expected, i);
        results.push_back(CaseOutputs{{"y", first.number("x") * row.number("month")}});
    }
    return results;
}

Kind doubling()
{
    return {.name = "doubling",
            .inputs = "doubling",
            .expected = {{.name = "y", .blankIsAnswer = true}, {"list"}, {"word"}},
            .compute = &twice};
}

} // namespace

class TestVerify : public QObject {
    Q_OBJECT

private slots:
    void judgesByTheRowsOwnTolerance_data();
    void judgesByTheRowsOwnTolerance();
    void rowThatCannotBeComputed();
    void siblingIsReadBesideTheCases();
    void fileOfAnotherKindIsRefused();
    void countsCasesNotLines();
    void shortestText_data();
    void shortestText();

private:
    std::filesystem::path write(const char* name, const std::string& text);

    QTemporaryDir m_folder;
};

std::filesystem::path TestVerify::write(const char* name, const std::string& text)
{
    const std::filesystem::path file = m_folder.filePath(QLatin1String(name)).toStdString();
    std::ofstream(file) << text;
    return file;
}

void TestVerify::judgesByTheRowsOwnTolerance_data()
{
    QTest::addColumn<std::string>("row");
    QTest::addColumn<QList<bool>>("ok");
    QTest::newRow("exact") << std::string("1,2,1;2,w,0,0") << QList<bool>{true, true, true};
    QTest::newRow("within four standard errors") << std::string("1,2.0039,1;2,w,0,0") << QList<bool>{true, true, true};
    QTest::newRow("beyond them") << std::string("1,2.0041,1;2,w,0,0") << QList<bool>{false, true, true};
    QTest::newRow("absolute") << std::string("1,2.1,1;2.05,v,0.1,0") << QList<bool>{true, true, false};
    QTest::newRow("relative") << std::string("1,2.2,1;2.05,w,0,0.1") << QList<bool>{true, true, true};
    QTest::newRow("all printed digits") << std::string("1234.56789012345,2469.13578025,,,1e-15,0")
                                        << QList<bool>{true, true, true};
    QTest::newRow("short list") << std::string("1,2,1,w,9,0") << QList<bool>{true, false, true};
    QTest::newRow("blank is an answer") << std::string("0,,,,0,0") << QList<bool>{true, true, true};
    QTest::newRow("value where blank is the answer") << std::string("1,,,,9,0") << QList<bool>{false, true, true};
    QTest::newRow("nothing where a value is expected")
        << std::string("0,1,1,w,9,9") << QList<bool>{false, false, false};
}

void TestVerify::judgesByTheRowsOwnTolerance()
{
    QFETCH(std::string, row);
    QFETCH(QList<bool>, ok);
    const auto lines = verify(doubling(), write("a.csv", "case_id,x,y,list,word,tol_abs,tol_rel\nc," + row + "\n"));
    QVERIFY(lines);
    QList<bool> judged;
    for (const VerifyLine& line : *lines)
        judged << line.ok;
    QCOMPARE(judged, ok);
}

void TestVerify::rowThatCannotBeComputed()
{
    const auto lines = verify(doubling(), write("b.csv", "case_id,x,y\nnegative,-1,\nempty,,1\ngood,2,4\n"));
    QVERIFY(lines);
    QCOMPARE(lines->size(), std::size_t{3});
    QVERIFY(!lines->at(0).ok && lines->at(0).computed.empty());
    QCOMPARE(lines->at(0).problem->code, ErrorCode::OutOfRange);
    QVERIFY(!lines->at(1).ok && lines->at(1).computed.empty());
    QCOMPARE(lines->at(1).problem->code, ErrorCode::MissingField);
    QVERIFY(lines->at(2).ok);
    QCOMPARE(lines->at(2).computed, std::string("4"));
}

void TestVerify::siblingIsReadBesideTheCases()
{
    const Kind kind{.name = "pair",
                    .inputs = "pair_in",
                    .sibling = "pair_out",
                    .keys = {"month"},
                    .expected = {{"y"}},
                    .compute = &perMonth};
    const auto inputs = write("pair_in.csv", "case_id,x\nc,5\n");
    QVERIFY(!verify(kind, inputs));
    write("pair_out.csv", "case_id,month,y\nc,1,5\nc,2,11\n");
    const auto lines = verify(kind, inputs);
    QVERIFY(lines);
    QCOMPARE(lines->at(0).output, std::string("y@1"));
    QVERIFY(lines->at(0).ok);
    QCOMPARE(lines->at(1).computed, std::string("10"));
    QVERIFY(!lines->at(1).ok);
}

void TestVerify::fileOfAnotherKindIsRefused()
{
    const auto lines = verify(doubling(), write("c.csv", "case_id,x,z\nc,1,2\n"));
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, ErrorCode::MissingField);
    QVERIFY(lines.error().file.ends_with("c.csv"));
}

void TestVerify::countsCasesNotLines()
{
    const auto lines = verify(doubling(), write("d.csv", "case_id,x,y,word\na,1,2,w\nb,1,2,v\nc,1,9,w\n"));
    const VerifyCount total = count(*lines);
    QCOMPARE(total.cases, std::size_t{3});
    QCOMPARE(total.passed, std::size_t{1});
}

void TestVerify::shortestText_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<std::string>("text");
    QTest::newRow("million") << 1e6 << std::string("1000000");
    QTest::newRow("tenth") << 0.1 << std::string("0.1");
    QTest::newRow("zero") << 0.0 << std::string("0");
    QTest::newRow("tiny") << 1e-20 << std::string("1e-20");
    QTest::newRow("huge") << -1e300 << std::string("-1e+300");
    QTest::newRow("endless") << HUGE_VAL << std::string("inf");
}

void TestVerify::shortestText()
{
    QFETCH(double, value);
    QFETCH(std::string, text);
    QCOMPARE(pathwise::shortestText(value), text);
}

QTEST_APPLESS_MAIN(TestVerify)
#include "tst_verify.moc"
