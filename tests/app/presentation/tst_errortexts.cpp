// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/errortexts.h"

#include <QTest>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

} // namespace

class TestErrorTexts : public QObject {
    Q_OBJECT

private slots:
    void everyCodeHasASentence()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
            const QString text = errorText({.code = static_cast<ErrorCode>(code), .field = "x", .text = "y"}, english);
            QVERIFY2(text.size() > 8 && text.endsWith(QLatin1Char('.')) == !text.endsWith(QLatin1Char('?')),
                     qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("%1")), qPrintable(text));
        }
    }

    void sentences_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("text");
        const std::string base = "paths/ai/stages/0/package/base";
        QTest::newRow("out of range in the field's unit")
            << Error{.code = ErrorCode::OutOfRange, .field = base, .value = -5, .min = 0, .max = 1e7}
            << "Base pay must be between $0 and $10,000,000, not −$5.";
        QTest::newRow("no upper end") << Error{.code = ErrorCode::OutOfRange, .field = base, .value = 1, .min = 20000}
                                      << "Base pay must be $20,000 or more, not $1.";
        QTest::newRow("unknown field with a guess")
            << Error{.code = ErrorCode::UnknownField, .field = "person/welth", .text = "wealth"}
            << "There is no field called “person/welth”. Did you mean “wealth”?";
        QTest::newRow("missing") << Error{.code = ErrorCode::MissingField, .field = "assumptions/start"}
                                 << "Plan start is missing.";
        QTest::newRow("wrong type") << Error{.code = ErrorCode::WrongType, .field = base, .text = "number"}
                                    << "Base pay must be a number.";
        QTest::newRow("choices") << Error{.code = ErrorCode::UnknownChoice,
                                          .field = "person/filing_status",
                                          .text = "alone",
                                          .choices = {"single", "married_joint"}}
                                 << "Filing status cannot be “alone”. Choose one of: single, married_joint.";
        QTest::newRow("sum") << Error{.code = ErrorCode::BadSum,
                                      .field = "paths/ai/stages/0/package/grants/0/vesting/yearly",
                                      .value = 1.1,
                                      .max = 1}
                             << "The parts of Vesting by year add up to 110% instead of 100%.";
        QTest::newRow("unknown reference")
            << Error{.code = ErrorCode::UnknownId, .field = "paths/ai/stages/0/place", .text = "cbsa:1"}
            << "Location names “cbsa:1”, which is not known.";
    }
    void sentences()
    {
        QFETCH(Error, error);
        QTEST(errorText(error, english), "text");
    }

    void aLineNamesFileLineAndField()
    {
        const Error error{.code = ErrorCode::MissingField, .field = "person", .file = "a.pathwise", .line = 12};
        QCOMPARE(errorLine(error, english), QStringLiteral("a.pathwise, line 12, person: “person” is missing."));
    }

    void messagesNameTheFile()
    {
        const Message newer =
            openFailure({.code = ErrorCode::NewerVersion, .value = 9, .max = 1}, "x.pathwise", english);
        QVERIFY(newer.title.contains(QStringLiteral("newer version")));
        QVERIFY(newer.text.contains(QStringLiteral("“x.pathwise” stays as it is")));
        const Message damaged =
            openFailure({.code = ErrorCode::Damaged, .text = "early end", .line = 212}, "x.pathwise", english);
        QVERIFY(damaged.text.contains(QStringLiteral("line 212")));
        const Message full =
            saveFailure({.code = ErrorCode::CannotWrite, .text = "No space left on device"}, "x.pathwise", english);
        QVERIFY(full.title.contains(QStringLiteral("No space left on device")));
        QVERIFY(full.text.contains(QStringLiteral("safe")));
    }
};

QTEST_APPLESS_MAIN(TestErrorTexts)
#include "tst_errortexts.moc"
