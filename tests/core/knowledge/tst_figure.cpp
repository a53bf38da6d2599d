// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/figure.h"

#include <QTest>

#include <limits>

using namespace pathwise;

class TestFigure : public QObject {
    Q_OBJECT

private slots:
    void init();
    void numberOf_data();
    void numberOf();
    void wrongKindIsRefused_data();
    void wrongKindIsRefused();
    void unknownIdIsNamed();
    void sameIdTwiceIsRefused();
    void overrideKeepsWhatTheSourceSays();
    void overrideWithTheSameValueIsNone();
    void overridingTwiceKeepsTheFirstSource();
    void badOverrideIsRefused_data();
    void badOverrideIsRefused();

private:
    Figures m_figures;
};

namespace {

Figure figure(std::string id, FigureValue value, std::optional<Range> plausible = {})
{
    Figure result;
    result.id = std::move(id);
    result.value = std::move(value);
    result.plausible = plausible;
    return result;
}

} // namespace

void TestFigure::init()
{
    m_figures = Figures::make({figure("rate", 0.05, Range{0.02, 0.12}), figure("discount", Range{0.07, 0.1}),
                               figure("years", Range{12, {}}), figure("names", std::vector<std::string>{"a", "b"}),
                               figure("needed", true)})
                    .value();
}

void TestFigure::numberOf_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("value");
    QTest::newRow("number") << "rate" << 0.05;
    QTest::newRow("lower end of what is plausible") << "rate.min" << 0.02;
    QTest::newRow("upper end of what is plausible") << "rate.max" << 0.12;
    QTest::newRow("middle of a range") << "discount" << 0.085;
    QTest::newRow("lower end of a range") << "discount.min" << 0.07;
    QTest::newRow("upper end of a range") << "discount.max" << 0.1;
    QTest::newRow("lower end of an open range") << "years.min" << 12.0;
}

void TestFigure::numberOf()
{
    QFETCH(QString, id);
    QFETCH(double, value);
    const auto number = m_figures.number(id.toStdString());
    QVERIFY(number.has_value());
    QCOMPARE(*number, value);
}

void TestFigure::wrongKindIsRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("list") << "names";
    QTest::newRow("flag") << "needed";
    QTest::newRow("open range has no middle") << "years";
}

void TestFigure::wrongKindIsRefused()
{
    QFETCH(QString, id);
    const auto number = m_figures.number(id.toStdString());
    QVERIFY(!number);
    QCOMPARE(number.error().code, ErrorCode::WrongType);
    QCOMPARE(number.error().field, id.toStdString());
    QVERIFY(!m_figures.list("rate"));
    QVERIFY(!m_figures.flag("rate"));
    QVERIFY(!m_figures.range("needed"));
}

void TestFigure::unknownIdIsNamed()
{
    for (const auto* id : {"rat", "rate.mid", "nothing.min", "years.max"}) {
        const auto number = m_figures.number(id);
        QVERIFY2(!number, id);
        QCOMPARE(number.error().code, ErrorCode::UnknownId);
        QCOMPARE(number.error().text, std::string(id));
    }
}

void TestFigure::sameIdTwiceIsRefused()
{
    const auto figures = Figures::make({figure("a", 1.0), figure("a", 2.0)});
    QVERIFY(!figures);
    QCOMPARE(figures.error().code, ErrorCode::DuplicateField);
    QCOMPARE(figures.error().text, std::string("a"));
}

void TestFigure::overrideKeepsWhatTheSourceSays()
{
    const auto own = m_figures.withOverrides({{"rate", 0.2}, {"discount", Range{0, 0.3}}});
    QVERIFY(own.has_value());
    QCOMPARE(own->number("rate").value(), 0.2);
    QVERIFY(own->find("rate")->isOverridden());
    QCOMPARE(std::get<double>(*own->find("rate")->published), 0.05);
    QCOMPARE(own->number("discount").value(), 0.15);
    QVERIFY(!own->find("names")->isOverridden());
    QCOMPARE(m_figures.number("rate").value(), 0.05);
}

void TestFigure::overrideWithTheSameValueIsNone()
{
    QVERIFY(!m_figures.withOverrides({{"rate", 0.05}})->find("rate")->isOverridden());
}

void TestFigure::overridingTwiceKeepsTheFirstSource()
{
    const auto once = m_figures.withOverrides({{"rate", 0.2}});
    const auto twice = once->withOverrides({{"rate", 0.3}});
    QCOMPARE(std::get<double>(*twice->find("rate")->published), 0.05);
}

void TestFigure::badOverrideIsRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("value");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown id") << "nothing" << 1.0 << ErrorCode::UnknownId;
    QTest::newRow("number for a list") << "names" << 1.0 << ErrorCode::WrongType;
    QTest::newRow("not a number") << "rate" << std::numeric_limits<double>::quiet_NaN() << ErrorCode::NotFinite;
    QTest::newRow("infinite") << "rate" << std::numeric_limits<double>::infinity() << ErrorCode::NotFinite;
}

void TestFigure::badOverrideIsRefused()
{
    QFETCH(QString, id);
    QFETCH(double, value);
    QFETCH(ErrorCode, code);
    const auto own = m_figures.withOverrides({{id.toStdString(), value}});
    QVERIFY(!own);
    QCOMPARE(own.error().code, code);
    QCOMPARE(own.error().field, id.toStdString());
}

QTEST_APPLESS_MAIN(TestFigure)
#include "tst_figure.moc"
