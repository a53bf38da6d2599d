// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/tokens.h"

#include <QTest>

using namespace pathwise;

namespace {

/// WCAG 2.2, success criteria 1.4.3 (text) and 1.4.11 (controls and graphics).
constexpr double textContrast = 4.5;
constexpr double graphicContrast = 3;

} // namespace

class TestContrast : public QObject {
    Q_OBJECT

private:
    static void addPairs(const char* theme, const Tokens& tokens)
    {
        const auto add = [&](const QString& name, const QColor& front, const QColor& back, double least) {
            QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(theme), name)))
                << front << back << least;
        };
        const QList<std::pair<const char*, QColor>> grounds{{"window", tokens.window},
                                                            {"surface", tokens.surface},
                                                            {"sunken", tokens.sunken},
                                                            {"selection", tokens.selection}};
        for (const auto& [ground, back] : grounds) {
            add(QStringLiteral("text on %1").arg(QLatin1String(ground)), tokens.text, back, textContrast);
            add(QStringLiteral("text2 on %1").arg(QLatin1String(ground)), tokens.text2, back, textContrast);
            add(QStringLiteral("text3 on %1").arg(QLatin1String(ground)), tokens.text3, back, textContrast);
            add(QStringLiteral("focus ring on %1").arg(QLatin1String(ground)), tokens.accent, back, graphicContrast);
        }
        add("link", tokens.accent, tokens.surface, textContrast);
        add("primary button", tokens.onAccent, tokens.accent, textContrast);
        add("hovered button", tokens.onAccent, tokens.accentHover, textContrast);
        add("control outline", tokens.control, tokens.surface, graphicContrast);
        for (const auto& [name, tone] : QList<std::pair<QString, ToneTokens>>{
                 {"warning", tokens.warning}, {"error", tokens.error}, {"done", tokens.done}})
            add(name, tone.text, tone.fill, textContrast);
        for (std::size_t path = 0; path < tokens.paths.size(); ++path) {
            add(QStringLiteral("path %1, line").arg(path), tokens.paths[path].line, tokens.surface, graphicContrast);
            add(QStringLiteral("path %1, text").arg(path), tokens.paths[path].text, tokens.surface, textContrast);
        }
        const QList<std::pair<const char*, PartTokens>> parts{
            {"base", tokens.base}, {"bonus", tokens.bonus}, {"equity", tokens.equity}, {"other", tokens.other}};
        for (const auto& [name, part] : parts) {
            add(QStringLiteral("%1, bar").arg(QLatin1String(name)), part.fill, tokens.surface, graphicContrast);
            add(QStringLiteral("%1, label").arg(QLatin1String(name)), part.text, tokens.surface, textContrast);
        }
    }

private slots:
    void coloursCanBeToldApart_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("back");
        QTest::addColumn<double>("least");
        addPairs("light", lightTokens());
        addPairs("dark", darkTokens());
    }

    void coloursCanBeToldApart()
    {
        QFETCH(const QColor, front);
        QFETCH(const QColor, back);
        QFETCH(const double, least);
        const double ratio = contrastRatio(front, back);
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1:1").arg(ratio, 0, 'f', 2)));
    }

    void blackOnWhiteIsTheLargestContrast() { QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0); }
};

QTEST_APPLESS_MAIN(TestContrast)
#include "tst_contrast.moc"
