// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/paybarchart.h"
#include "app/export/chartexport.h"

#include <QClipboard>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace pathwise;

namespace {

PayChartData pay()
{
    PayChartData data;
    data.title = QStringLiteral("Pay by part");
    data.subtitle = QStringLiteral("gross, 2027 dollars");
    data.firstYear = 2027;
    data.years = {{150'000, 20'000, 50'000, 8'000, 162'834}, {180'000, 21'000, 70'000, 0, 196'311.5}};
    return data;
}

QByteArray read(const QString& file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestChartExport : public QObject {
    Q_OBJECT

private:
    PayBarChart* m_chart = nullptr;
    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private slots:
    void initTestCase()
    {
        m_chart = new PayBarChart;
        m_chart->setData(pay());
    }

    void cleanupTestCase() { delete m_chart; }

    void picturesHaveTheWantedPixels_data()
    {
        QTest::addColumn<int>("scale");
        QTest::newRow("1x") << 1;
        QTest::newRow("2x") << 2;
        QTest::newRow("3x") << 3;
    }

    void picturesHaveTheWantedPixels()
    {
        QFETCH(int, scale);
        ChartPicture picture;
        picture.size = {480, 300};
        picture.scale = scale;
        QVERIFY(exportChart(*m_chart, file("chart.png"), picture));
        const QImage image(file("chart.png"));
        QCOMPARE(image.size(), QSize(480, 300) * scale);
        QCOMPARE(image.pixelColor(2, 2), lightTokens().surface);
    }

    void theThemeIsChosen()
    {
        ChartPicture picture;
        picture.tokens = darkTokens();
        QCOMPARE(chartImage(*m_chart, picture).pixelColor(2, 2), darkTokens().surface);
    }

    void svgIsVectorWithText()
    {
        QVERIFY(exportChart(*m_chart, file("chart.svg"), {}));
        const QByteArray svg = read(file("chart.svg"));
        QVERIFY(QSvgRenderer(svg).isValid());
        QVERIFY(svg.contains("Pay by part"));
        QVERIFY(!svg.contains("<image"));
    }

    void pdfIsOneVectorPage()
    {
        QVERIFY(exportChart(*m_chart, file("chart.pdf"), {}));
        const QString text = output(QStringLiteral("pdftotext"), {file("chart.pdf"), QStringLiteral("-")});
        QVERIFY2(text.contains(QStringLiteral("Pay by part")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("$228k"))); // 150 + 20 + 50 + 8
        QCOMPARE(output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file("chart.pdf")}).count('\n'), 2);
    }

    void csvHoldsTheModelsNumbers()
    {
        QVERIFY(exportChart(*m_chart, file("chart.csv"), {}));
        QCOMPARE(read(file("chart.csv")),
                 QByteArray("Year,Base (USD),Bonus (USD),Equity (USD),Other (USD),Gross (USD),Take-home (USD)\r\n"
                            "2027,150000,20000,50000,8000,228000,162834\r\n"
                            "2028,180000,21000,70000,0,271000,196311.5\r\n"));
    }

    void theClipboardGetsPictureAndFigures()
    {
        const auto picture = chartMimeData(*m_chart, {});
        QVERIFY(picture->hasImage());
        QVERIFY(picture->hasFormat(QStringLiteral("image/svg+xml")));
        const auto figures = figuresMimeData(*m_chart);
        QVERIFY(figures->text().contains(QStringLiteral("2028\t180000\t21000\t70000\t0\t271000\t196311.5")));
    }

    void whatCannotBeWrittenIsToldAndLeavesNothing()
    {
        const auto missing = exportChart(*m_chart, file("nowhere/chart.png"), {});
        QVERIFY(!missing);
        QVERIFY(missing.error().code == ErrorCode::CannotWrite);
        const auto unknown = exportChart(*m_chart, file("chart.gif"), {});
        QVERIFY(!unknown);
        QVERIFY(unknown.error().code == ErrorCode::UnknownChoice);
        QVERIFY(!QFile::exists(file("chart.gif")));
    }
};

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
