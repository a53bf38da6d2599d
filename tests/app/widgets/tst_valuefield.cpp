// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"
#include "app/widgets/choicefield.h"
#include "app/widgets/monthfield.h"
#include "app/widgets/sourceslider.h"
#include "app/widgets/unitspinbox.h"
#include "app/widgets/valuefield.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace pathwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

ValueField::Spec basePay()
{
    ValueField::Spec spec;
    spec.label = QStringLiteral("Base pay");
    spec.kind = ValueKind::Money;
    spec.least = 20000;
    spec.most = 2000000;
    spec.step = 1000;
    spec.sliderLeast = 20000;
    spec.sliderMost = 420000;
    spec.source = 210000;
    spec.sourceText = QStringLiteral("guide $210,000");
    return spec;
}

QLineEdit& textOf(QWidget& field)
{
    return *field.findChild<QLineEdit*>();
}

void type(QWidget& field, const QString& text)
{
    QLineEdit& line = textOf(field);
    line.selectAll();
    QTest::keyClicks(&line, text);
    QTest::keyClick(line.parentWidget(), Qt::Key_Return);
}

} // namespace

class TestValueField : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeMode::Light); }
    void cleanupTestCase() { m_theme.reset(); }
    void settingDoesNotEcho();
    void typingEmitsOnce();
    void showsTheUnit();
    void steppingLandsOnMultiples();
    void refusesWithWords();
    void keepsWhatRoundingHides();
    void draggingEndsWithOneThatDoesNotDrag();
    void sliderKeysEmitOnce();
    void doubleClickReturnsToSource();
    void resetReturnsToSource();
    void logarithmicSliderHasEqualRatios();
    void choiceTellsOfTheUserAlone();
    void monthStepsAndReads();
    void controlsAreNamed();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestValueField::settingDoesNotEcho()
{
    ValueField field(basePay(), english);
    QSignalSpy edited(&field, &ValueField::edited);
    field.setValue(230000);
    field.setValue(230000);
    field.setValue(25000);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(textOf(field).text(), QStringLiteral("$25,000"));
}

void TestValueField::typingEmitsOnce()
{
    ValueField field(basePay(), english);
    field.setValue(210000);
    QSignalSpy edited(&field, &ValueField::edited);
    type(field, QStringLiteral("0.23M"));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited[0][0].toDouble(), 230000.0);
    QCOMPARE(edited[0][1].toBool(), false);
    QCOMPARE(textOf(field).text(), QStringLiteral("$230,000"));
    // The document answers with the same value: nothing happens.
    field.setValue(230000);
    QCOMPARE(edited.count(), 1);
}

void TestValueField::showsTheUnit()
{
    ValueField::Spec spec;
    spec.kind = ValueKind::Months;
    ValueField field(spec, english);
    field.setValue(6.3);
    QCOMPARE(textOf(field).text(), QStringLiteral("6.3 months"));
}

void TestValueField::steppingLandsOnMultiples()
{
    ValueField field(basePay(), english);
    field.setValue(210400);
    QSignalSpy edited(&field, &ValueField::edited);
    auto* spin = field.findChild<UnitSpinBox*>();
    QTest::keyClick(spin, Qt::Key_Up);
    QCOMPARE(edited[0][0].toDouble(), 211000.0);
    QTest::keyClick(spin, Qt::Key_PageDown);
    QCOMPARE(edited[1][0].toDouble(), 201000.0);
    QCOMPARE(edited.count(), 2);
}

void TestValueField::refusesWithWords()
{
    ValueField field(basePay(), english);
    field.setValue(210000);
    QSignalSpy edited(&field, &ValueField::edited);
    type(field, QStringLiteral("$21"));
    QCOMPARE(edited.count(), 0);
    QCOMPARE(field.value(), 210000.0);
    QCOMPARE(field.message(), QStringLiteral("Base pay must be $20,000 or more."));
    type(field, QStringLiteral("plenty"));
    QVERIFY(field.message().contains(QStringLiteral("plenty")));
    type(field, QStringLiteral("215k"));
    QCOMPARE(field.message(), QString());
    QCOMPARE(edited.count(), 1);
}

void TestValueField::keepsWhatRoundingHides()
{
    ValueField field(basePay(), english);
    field.setValue(210000.37);
    QSignalSpy edited(&field, &ValueField::edited);
    type(field, QStringLiteral("$210,000"));
    QCOMPARE(edited.count(), 0);
    QCOMPARE(field.value(), 210000.37);
}

void TestValueField::draggingEndsWithOneThatDoesNotDrag()
{
    ValueField field(basePay(), english);
    field.resize(280, 60);
    field.setValue(220000);
    field.show();
    auto* slider = field.findChild<SourceSlider*>();
    QSignalSpy edited(&field, &ValueField::edited);
    const QPoint middle = slider->rect().center();
    QTest::mousePress(slider, Qt::LeftButton, {}, middle);
    QTest::mouseMove(slider, middle + QPoint(20, 0));
    QTest::mouseMove(slider, middle + QPoint(30, 0));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, middle + QPoint(30, 0));
    QVERIFY(edited.count() >= 2);
    QCOMPARE(edited.last()[1].toBool(), false);
    QVERIFY(edited.last()[0].toDouble() > 230000);
    for (qsizetype i = 0; i + 1 < edited.count(); ++i)
        QCOMPARE(edited[i][1].toBool(), true);
}

void TestValueField::sliderKeysEmitOnce()
{
    ValueField field(basePay(), english);
    field.setValue(210000);
    QSignalSpy edited(&field, &ValueField::edited);
    QTest::keyClick(field.findChild<SourceSlider*>(), Qt::Key_Right);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited[0][0].toDouble(), 211000.0);
    QCOMPARE(edited[0][1].toBool(), false);
}

void TestValueField::doubleClickReturnsToSource()
{
    ValueField field(basePay(), english);
    field.resize(280, 60);
    field.setValue(300000);
    field.show();
    QVERIFY(field.isChanged());
    auto* slider = field.findChild<SourceSlider*>();
    QTest::mouseDClick(slider, Qt::LeftButton, {}, slider->rect().center());
    QCOMPARE(field.value(), 210000.0);
    QVERIFY(!field.isChanged());
}

void TestValueField::resetReturnsToSource()
{
    ValueField field(basePay(), english);
    field.setValue(300000);
    QSignalSpy edited(&field, &ValueField::edited);
    field.actions().front()->trigger();
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited[0][0].toDouble(), 210000.0);
    QVERIFY(!field.actions().front()->isEnabled());
}

void TestValueField::logarithmicSliderHasEqualRatios()
{
    SourceSlider slider;
    slider.setValueRange({10, 1000, 0, true});
    slider.setRealValue(100);
    QCOMPARE(slider.value(), slider.maximum() / 2);
    QVERIFY(qAbs(slider.realValue() - 100) < 1e-9);
}

void TestValueField::choiceTellsOfTheUserAlone()
{
    ChoiceField field;
    field.setChoices(
        {{QStringLiteral("austin"), QStringLiteral("Austin")}, {QStringLiteral("bay"), QStringLiteral("Bay Area")}});
    field.setSource(QStringLiteral("austin"));
    QSignalSpy edited(&field, &ChoiceField::edited);
    field.setValue(QStringLiteral("austin"));
    QCOMPARE(edited.count(), 0);
    auto* combo = field.findChild<QComboBox*>();
    QCOMPARE(combo->currentText(), QStringLiteral("Austin"));
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited[0][0].toString(), QStringLiteral("bay"));
    QVERIFY(field.isChanged());
}

void TestValueField::monthStepsAndReads()
{
    MonthField field(english);
    field.setRange(Month(2027, 1), Month(2036, 12));
    field.setLabel(QStringLiteral("Starts"));
    field.setValue(Month(2028, 2));
    QCOMPARE(textOf(field).text(), QStringLiteral("Feb 2028"));
    QSignalSpy edited(&field, &MonthField::edited);
    QTest::keyClick(textOf(field).parentWidget(), Qt::Key_Up);
    QVERIFY(field.value() == Month(2028, 3));
    type(field, QStringLiteral("10/2031"));
    QVERIFY(field.value() == Month(2031, 10));
    QCOMPARE(edited.count(), 2);
    type(field, QStringLiteral("Dec 2026"));
    QCOMPARE(field.message(), QStringLiteral("Starts must be Jan 2027 or later."));
    QCOMPARE(edited.count(), 2);
}

void TestValueField::controlsAreNamed()
{
    const ValueField field(basePay(), english);
    const QList<const QWidget*> controls{field.findChild<SourceSlider*>(), field.findChild<UnitSpinBox*>()};
    for (const QWidget* control : controls) {
        QCOMPARE(control->accessibleName(), QStringLiteral("Base pay"));
        QCOMPARE(control->accessibleDescription(), QStringLiteral("guide $210,000"));
    }
}

QTEST_MAIN(TestValueField)
#include "tst_valuefield.moc"
