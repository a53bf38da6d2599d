// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equity/vesting.h"

#include "tests/support/casefile.h"

#include <QTest>

using namespace pathwise;
using namespace pathwise::test;

namespace {

VestingTerms termsOf(const CaseRow& row)
{
    VestingTerms terms{.units = row.text("shares").toLongLong(),
                       .cliffMonths = row.integer("cliff_months"),
                       .durationMonths = row.integer("duration_months"),
                       .frequencyMonths = row.integer("freq_months")};
    for (const QString& part : row.list("pattern_bps", ';'))
        terms.yearlyBasisPoints.push_back(part.toInt());
    return terms;
}

std::optional<int> monthOf(const CaseRow& row, const char* column)
{
    return row.has(column) ? std::optional(row.integer(column)) : std::nullopt;
}

VestingEvents eventsOf(const CaseRow& row)
{
    const QString kind = row.text("acceleration");
    return {.departureMonth = monthOf(row, "term_month"),
            .involuntary = row.flag("involuntary"),
            .changeOfControlMonth = monthOf(row, "cic_month"),
            .acceleration = kind == QLatin1String("single") ? Acceleration::SingleTrigger
                : kind == QLatin1String("double")           ? Acceleration::DoubleTrigger
                                                            : Acceleration::None,
            .acceleratedFraction = row.number("accel_fraction")};
}

VestingSchedule scheduleOf(const VestingTerms& terms)
{
    const auto schedule = VestingSchedule::create(terms);
    if (!schedule)
        qFatal("refused: %s", schedule.error().field.c_str());
    return *schedule;
}

} // namespace

class TestVesting : public QObject {
    Q_OBJECT

private slots:
    void referenceSchedules_data() { addCases("equity/vesting_schedules.csv"); }
    void referenceSchedules()
    {
        QFETCH(CaseRow, row);
        const VestingSchedule schedule = scheduleOf(termsOf(row));
        const VestingEvents events = eventsOf(row);
        int months = 0;
        for (const CaseRow& expected : readCases("equity/vesting_expected.csv")) {
            if (expected.id() != row.id())
                continue;
            const int month = expected.integer("month");
            QCOMPARE(schedule.cumulative(month, events), expected.text("cumulative").toLongLong());
            QCOMPARE(schedule.vestingIn(month, events), expected.text("vested_in_month").toLongLong());
            ++months;
        }
        QVERIFY(months > 30);
    }

    void partsAddUpToTheGrant_data()
    {
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("cliff");
        QTest::addColumn<int>("duration");
        QTest::addColumn<int>("frequency");
        QTest::newRow("prime units, monthly") << 997 << 12 << 48 << 1;
        QTest::newRow("frequency does not divide the duration") << 1'000 << 0 << 47 << 5;
        QTest::newRow("cliff longer than the duration") << 1'000 << 36 << 24 << 1;
        QTest::newRow("at once") << 10 << 0 << 0 << 1;
        QTest::newRow("nothing granted") << 0 << 12 << 48 << 1;
    }
    void partsAddUpToTheGrant()
    {
        QFETCH(int, units);
        QFETCH(int, cliff);
        QFETCH(int, duration);
        QFETCH(int, frequency);
        const VestingSchedule schedule = scheduleOf(
            {.units = units, .cliffMonths = cliff, .durationMonths = duration, .frequencyMonths = frequency});
        std::int64_t sum = 0;
        for (int month = 0; month <= schedule.lastMonth(); ++month) {
            QVERIFY(schedule.vestingIn(month) >= 0);
            sum += schedule.vestingIn(month);
        }
        QCOMPARE(sum, std::int64_t{units});
        QCOMPARE(schedule.vestingIn(schedule.lastMonth() + 1), std::int64_t{0});
    }

    void cliffLongerThanDurationVestsAtDuration()
    {
        const VestingSchedule schedule = scheduleOf({.units = 100, .cliffMonths = 36, .durationMonths = 24});
        QCOMPARE(schedule.cumulative(23), std::int64_t{0});
        QCOMPARE(schedule.cumulative(24), std::int64_t{100});
    }

    void cliffBetweenDatesReleasesTheLastDate()
    {
        const VestingSchedule schedule =
            scheduleOf({.units = 480, .cliffMonths = 7, .durationMonths = 48, .frequencyMonths = 3});
        QCOMPARE(schedule.cumulative(6), std::int64_t{0});
        QCOMPARE(schedule.cumulative(7), std::int64_t{60}); // what accrued up to month 6
        QCOMPARE(schedule.cumulative(9), std::int64_t{90});
    }

    void explicitDates()
    {
        VestingTerms terms{.units = 1'001, .tranches = {{6, 2'500}, {18, 2'500}, {40, 5'000}}};
        const VestingSchedule schedule = scheduleOf(terms);
        QCOMPARE(schedule.cumulative(5), std::int64_t{0});
        QCOMPARE(schedule.cumulative(6), std::int64_t{250});
        QCOMPARE(schedule.cumulative(39), std::int64_t{500});
        QCOMPARE(schedule.cumulative(40), std::int64_t{1'001});
        QCOMPARE(schedule.lastMonth(), 40);

        terms = {.units = 1'001, .tranches = {{6, 1}, {7, 1'000}}, .trancheTotal = 1'001};
        QCOMPARE(scheduleOf(terms).cumulative(6), std::int64_t{1});
    }

    void departureForfeits()
    {
        const VestingSchedule schedule = scheduleOf({.units = 4'800});
        const VestingEvents events{.departureMonth = 24};
        QCOMPARE(schedule.cumulative(40, events), std::int64_t{2'400});
        QCOMPARE(schedule.forfeited(events), std::int64_t{2'400});
        QCOMPARE(schedule.forfeited({}), std::int64_t{0});
    }

    void doubleTriggerNeedsBothWithinAYear_data()
    {
        QTest::addColumn<int>("departure");
        QTest::addColumn<bool>("involuntary");
        QTest::addColumn<int>("expected");
        QTest::newRow("before the change of control") << 19 << true << 1'900;
        QTest::newRow("in its month") << 20 << true << 2'000 + 1'400;
        QTest::newRow("twelve months after") << 32 << true << 3'200 + 800;
        QTest::newRow("thirteen months after") << 33 << true << 3'300;
        QTest::newRow("by own choice") << 26 << false << 2'600;
    }
    void doubleTriggerNeedsBothWithinAYear()
    {
        QFETCH(int, departure);
        QFETCH(bool, involuntary);
        QFETCH(int, expected);
        const VestingEvents events{.departureMonth = departure,
                                   .involuntary = involuntary,
                                   .changeOfControlMonth = 20,
                                   .acceleration = Acceleration::DoubleTrigger,
                                   .acceleratedFraction = 0.5};
        QCOMPARE(scheduleOf({.units = 4'800}).cumulative(48, events), std::int64_t{expected});
    }

    void singleTriggerAfterLeavingHelpsNobody()
    {
        const VestingEvents events{
            .departureMonth = 18, .changeOfControlMonth = 20, .acceleration = Acceleration::SingleTrigger};
        QCOMPARE(scheduleOf({.units = 4'800}).cumulative(30, events), std::int64_t{1'800});
    }

    void decimalFractionsAreMeantAsWritten()
    {
        const VestingEvents events{
            .changeOfControlMonth = 0, .acceleration = Acceleration::SingleTrigger, .acceleratedFraction = 0.29};
        QCOMPARE(scheduleOf({.units = 100}).cumulative(0, events), std::int64_t{29});
    }

    void hugeGrantDoesNotOverflow()
    {
        VestingTerms terms{.units = 3'000'000'000, .yearlyBasisPoints = {500, 1'500, 4'000, 4'000}};
        QCOMPARE(scheduleOf(terms).cumulative(24), std::int64_t{600'000'000});
        terms = {
            .units = 3'000'000'000, .tranches = {{1, 750'000'000}, {2, 2'250'000'000}}, .trancheTotal = 3'000'000'000};
        QCOMPARE(scheduleOf(terms).cumulative(1), std::int64_t{750'000'000});
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<VestingTerms>("terms");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, VestingTerms terms, ErrorCode code, const char* field) {
            QTest::newRow(name) << terms << static_cast<int>(code) << QString::fromLatin1(field);
        };
        row("negative units", {.units = -1}, ErrorCode::OutOfRange, "units");
        row("no frequency", {.units = 1, .frequencyMonths = 0}, ErrorCode::OutOfRange, "frequencyMonths");
        row("negative cliff", {.units = 1, .cliffMonths = -1}, ErrorCode::OutOfRange, "cliffMonths");
        row("duration beyond a century", {.units = 1, .durationMonths = 1'201}, ErrorCode::OutOfRange,
            "durationMonths");
        row("years add up to 90 %", {.units = 1, .yearlyBasisPoints = {5'000, 4'000}}, ErrorCode::BadSum,
            "yearlyBasisPoints");
        row("a negative year", {.units = 1, .yearlyBasisPoints = {11'000, -1'000}}, ErrorCode::OutOfRange,
            "yearlyBasisPoints");
        row("tranches add up to 110 %", {.units = 1, .tranches = {{1, 6'000}, {2, 5'000}}}, ErrorCode::BadSum,
            "tranches");
        row("tranches out of order", {.units = 1, .tranches = {{2, 5'000}, {1, 5'000}}}, ErrorCode::NotSorted,
            "tranches/1/month");
        row("negative tranche", {.units = 1, .tranches = {{2, -1}, {3, 10'001}}}, ErrorCode::OutOfRange,
            "tranches/0/weight");
    }
    void refusesNonsense()
    {
        QFETCH(VestingTerms, terms);
        QFETCH(int, code);
        QFETCH(QString, field);
        const auto schedule = VestingSchedule::create(terms);
        QVERIFY(!schedule);
        QCOMPARE(static_cast<int>(schedule.error().code), code);
        QCOMPARE(QString::fromStdString(schedule.error().field), field);
    }

    void badSumTellsBothNumbers()
    {
        const auto schedule = VestingSchedule::create({.units = 1, .yearlyBasisPoints = {5'000, 4'000}});
        QCOMPARE(schedule.error().value, std::optional(9'000.0));
        QCOMPARE(schedule.error().max, std::optional(10'000.0));
    }
};

QTEST_APPLESS_MAIN(TestVesting)
#include "tst_vesting.moc"
