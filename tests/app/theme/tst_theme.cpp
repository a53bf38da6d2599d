// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/fonts.h"
#include "app/theme/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace pathwise;

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void forcedModesSetThePalette();
    void systemModeLooksAtTheSystem();
    void blackOnWhiteIsHighContrast();
    void figuresHaveOneWidth();
    void rolesScaleWithTheBase();
    void fieldsAreThirtyHigh();
};

void TestTheme::forcedModesSetThePalette()
{
    Theme theme(*qApp, ThemeMode::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().window);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(ThemeMode::Light);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().window);
    theme.setMode(ThemeMode::Light);
    QCOMPARE(changed.count(), 1);
}

void TestTheme::systemModeLooksAtTheSystem()
{
    const Theme theme(*qApp, ThemeMode::System);
    // The test platform's own palette is dark text on a light window.
    QVERIFY(!theme.tokens().dark);
}

void TestTheme::blackOnWhiteIsHighContrast()
{
    QPalette system(Qt::white, Qt::white);
    system.setColor(QPalette::WindowText, Qt::black);
    QVERIFY(wantsHighContrast(system));
    QVERIFY(!wantsHighContrast(paletteFor(lightTokens())));
    QVERIFY(!wantsHighContrast(paletteFor(darkTokens())));
}

void TestTheme::figuresHaveOneWidth()
{
    const QFontMetricsF metrics(applicationFont());
    const double width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), width);
}

void TestTheme::rolesScaleWithTheBase()
{
    QFont base = applicationFont();
    base.setPointSizeF(20);
    QCOMPARE(fontFor(TextRole::Body, base).pointSizeF(), 20.0);
    QCOMPARE(fontFor(TextRole::Verdict, base).pointSizeF(), 34.0);
    QCOMPARE(fontFor(TextRole::Heading, base).weight(), QFont::DemiBold);
}

void TestTheme::fieldsAreThirtyHigh()
{
    const Theme theme(*qApp, ThemeMode::Light);
    QCOMPARE(QPushButton(QStringLiteral("Add stage")).sizeHint().height(), 30);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
