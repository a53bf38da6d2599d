// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorline.h"

#include <QTest>

using namespace pathwise;

class TestErrorLine : public QObject {
    Q_OBJECT

private slots:
    void everyCodeHasASentence();
    void namesFileLineAndField();
    void rangesMayBeOpen();
    void onlyTroubleOutsideTheInputIsOne();
};

void TestErrorLine::everyCodeHasASentence()
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        const std::string line = errorLine({.code = static_cast<ErrorCode>(code)});
        QVERIFY2(line.size() > 5 && (line.back() == '.' || line.back() == '?'), name(static_cast<ErrorCode>(code)));
        QVERIFY(line.find('\n') == std::string::npos);
    }
}

void TestErrorLine::namesFileLineAndField()
{
    QCOMPARE(errorLine({.code = ErrorCode::Damaged, .text = "a comma is missing", .file = "plan.pathwise", .line = 3}),
             std::string("plan.pathwise:3: is damaged and cannot be understood: a comma is missing."));
    QCOMPARE(errorLine({.code = ErrorCode::MissingField, .field = "name", .file = "plan.pathwise"}),
             std::string("plan.pathwise: name: is missing."));
    QCOMPARE(errorLine({.code = ErrorCode::BadSum, .field = "vesting/yearly", .value = 0.9, .max = 1}),
             std::string("vesting/yearly: the parts must add up to 1, but add up to 0.9."));
}

void TestErrorLine::rangesMayBeOpen()
{
    QCOMPARE(errorLine({.code = ErrorCode::OutOfRange, .field = "x", .value = -1, .min = 0}),
             std::string("x: must be at least 0, but is -1."));
    QCOMPARE(errorLine({.code = ErrorCode::OutOfRange, .field = "x", .value = 2, .max = 1}),
             std::string("x: must be at most 1, but is 2."));
}

void TestErrorLine::onlyTroubleOutsideTheInputIsOne()
{
    QCOMPARE(exitCodeOf({.code = ErrorCode::CannotWrite}), 1);
    QCOMPARE(exitCodeOf({.code = ErrorCode::Unavailable}), 1);
    QCOMPARE(exitCodeOf({.code = ErrorCode::OutOfRange}), 2);
    QCOMPARE(exitCodeOf({.code = ErrorCode::CannotRead}), 2);
}

QTEST_APPLESS_MAIN(TestErrorLine)
#include "tst_errorline.moc"
