// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/figuretext.h"

#include <QTest>

using namespace pathwise;

namespace {

FigureTable table()
{
    FigureTable table;
    table.header = {QStringLiteral("Year"), QStringLiteral("AI, remote (USD)"), QStringLiteral("\"Stay\" (USD)")};
    table.rows = {{2027, 162'834.125, QVariant()}, {2028, -0.5, 1e15}};
    return table;
}

} // namespace

class TestFigureText : public QObject {
    Q_OBJECT

private slots:
    void csvQuotesWhatNeedsIt()
    {
        QCOMPARE(figuresAsCsv(table()),
                 QByteArray("Year,\"AI, remote (USD)\",\"\"\"Stay\"\" (USD)\"\r\n"
                            "2027,162834.125,\r\n"
                            "2028,-0.5,1e+15\r\n"));
    }

    void tabsSeparateCells()
    {
        QCOMPARE(figuresAsTabs(table()),
                 QStringLiteral("Year\tAI, remote (USD)\t\"Stay\" (USD)\n"
                                "2027\t162834.125\t\n"
                                "2028\t-0.5\t1e+15\n"));
    }

    void numbersComeBackExactly()
    {
        FigureTable one;
        one.header = {QStringLiteral("x")};
        one.rows = {{0.1 + 0.2}};
        QCOMPARE(figuresAsCsv(one).split('\n').at(1).trimmed().toDouble(), 0.1 + 0.2);
    }
};

QTEST_APPLESS_MAIN(TestFigureText)
#include "tst_figuretext.moc"
