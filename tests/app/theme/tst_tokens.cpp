// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/tokens.h"

#include <QTest>

using namespace pathwise;

namespace {

constexpr double ForText = 4.5;
constexpr double ForShapes = 3.0;

} // namespace

class TestTokens : public QObject {
    Q_OBJECT

private slots:
    void ratioOfKnownColors();
    void textIsReadable_data();
    void textIsReadable();
    void shapesAreVisible_data();
    void shapesAreVisible();
    void paletteLeadsBackToTokens();
    void foreignPaletteGivesHighContrast();
};

void TestTokens::ratioOfKnownColors()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // WCAG's own example of a grey that just passes on white.
    QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.005);
}

void TestTokens::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("background");
    for (const Tokens& t : {lightTokens(), darkTokens()}) {
        const char* theme = t.dark ? "dark" : "light";
        const auto add = [theme](const char* what, const QColor& text, const QColor& background) {
            QTest::addRow("%s: %s", theme, what) << text << background;
        };
        for (const QColor& background : {t.window, t.surface, t.sunken, t.selection}) {
            add(qPrintable("text on " + background.name()), t.text, background);
            add(qPrintable("second text on " + background.name()), t.text2, background);
        }
        add("third text", t.text3, t.surface);
        add("third text on the window", t.text3, t.window);
        add("link", t.accent, t.surface);
        add("link on selection", t.accent, t.selection);
        add("primary button", t.onAccent, t.accent);
        add("primary button, hovered", t.onAccent, t.accentHover);
        add("warning", t.warning.text, t.warning.fill);
        add("error", t.error.text, t.error.fill);
        add("done", t.done.text, t.done.fill);
        for (std::size_t i = 0; i < t.paths.size(); ++i)
            add(qPrintable(QStringLiteral("path %1").arg(i)), t.paths[i].text, t.surface);
        for (const PartTokens& part : {t.base, t.bonus, t.equity, t.other})
            add(qPrintable("pay part " + part.text.name()), part.text, t.surface);
    }
}

void TestTokens::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, background);
    const double ratio = contrastRatio(text, background);
    QVERIFY2(ratio >= ForText, qPrintable(QString::number(ratio)));
}

void TestTokens::shapesAreVisible_data()
{
    QTest::addColumn<QColor>("shape");
    QTest::addColumn<QColor>("background");
    for (const Tokens& t : {lightTokens(), darkTokens()}) {
        const char* theme = t.dark ? "dark" : "light";
        QTest::addRow("%s: outline of a control", theme) << t.control << t.surface;
        QTest::addRow("%s: focus ring", theme) << t.accent << t.window;
        QTest::addRow("%s: slider", theme) << t.accent << t.track;
        for (std::size_t i = 0; i < t.paths.size(); ++i)
            QTest::addRow("%s: line %zu", theme, i) << t.paths[i].line << t.surface;
        for (const PartTokens& part : {t.base, t.bonus, t.equity, t.other})
            QTest::addRow("%s: bar %s", theme, qPrintable(part.fill.name())) << part.fill << t.surface;
    }
}

void TestTokens::shapesAreVisible()
{
    QFETCH(QColor, shape);
    QFETCH(QColor, background);
    const double ratio = contrastRatio(shape, background);
    QVERIFY2(ratio >= ForShapes, qPrintable(QString::number(ratio)));
}

void TestTokens::paletteLeadsBackToTokens()
{
    QVERIFY(!tokensFor(paletteFor(lightTokens())).dark);
    QVERIFY(tokensFor(paletteFor(darkTokens())).dark);
    QVERIFY(!tokensFor(paletteFor(darkTokens())).highContrast);
}

void TestTokens::foreignPaletteGivesHighContrast()
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    const Tokens tokens = tokensFor(palette);
    QVERIFY(tokens.highContrast);
    QVERIFY(tokens.dark);
    QCOMPARE(tokens.text, QColor(Qt::white));
    QCOMPARE(tokens.bandFill, 0.0);
}

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
