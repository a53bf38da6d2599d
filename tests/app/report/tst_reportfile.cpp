// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/yearsfigures.h"
#include "app/presentation/money.h"
#include "app/report/reportfile.h"
#include "tests/app/report/samplereport.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace pathwise;

class TestReportFile : public QObject {
    Q_OBJECT

private:
    SampleReport m_sample;
    QTemporaryDir m_folder;
    QString m_file;

    static QString output(const QString& program, const QStringList& arguments, int wanted = 0)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        if (process.exitCode() != wanted)
            qWarning("%s gave %d: %s", qPrintable(program), process.exitCode(),
                     process.readAllStandardError().constData());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private slots:
    void initTestCase()
    {
        qputenv("SOURCE_DATE_EPOCH", "1767225600");
        m_sample = sampleReport();
        m_sample.options.author = QStringLiteral("Zoë Example");
        m_file = m_folder.filePath(QStringLiteral("report.pdf"));
        QVERIFY(writeReport(m_sample.evaluation, m_sample.options, m_file));
    }

    void theFileIsSound()
    {
        QProcess check;
        check.start(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_file});
        check.waitForFinished();
        QCOMPARE(check.exitCode(), 0);
    }

    void fontsAreEmbeddedWithUnicode()
    {
        const QStringList lines =
            output(QStringLiteral("pdffonts"), {m_file}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        static const QRegularExpression embeddedSubsetUnicode(QStringLiteral("\\byes\\s+(yes|no)\\s+yes\\b"));
        for (const QString& line : lines)
            QVERIFY2(line.contains(embeddedSubsetUnicode), qPrintable(line));
    }

    void everythingIsVector()
    {
        QCOMPARE(output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), m_file}).count(QLatin1Char('\n')), 2);
    }

    void theDocumentIsNamed()
    {
        const QString info = output(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), m_file});
        QVERIFY2(info.contains(QStringLiteral("Senior SWE → AI engineer")), qPrintable(info));
        QVERIFY(info.contains(QStringLiteral("Zoë Example")));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Creator:\\s+Pathwise"))));
        QVERIFY(info.contains(QStringLiteral("2026-01-01T00:00:00")));
        QVERIFY(info.contains(QStringLiteral("A4")));
    }

    void everyFigureOfTheTablesOfYearsIsInTheText()
    {
        const QString text =
            output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_file, QStringLiteral("-")});
        const QStringList words = text.split(QRegularExpression(QStringLiteral("\\s+")));
        for (std::size_t path = 0; path < m_sample.evaluation->paths.size(); ++path) {
            if (!m_sample.evaluation->plan.paths[path].visible)
                continue;
            const YearsFigures figures = yearsFigures(*m_sample.evaluation, path, {Measure::TakeHome, Money::Real});
            for (const YearsRow& row : figures.rows)
                for (std::size_t year = 0; year < figures.years(); ++year) {
                    const QString figure = thousandsText(row.shown[year], m_sample.options.locale);
                    QVERIFY2(row.dollars[year] == 0 || words.contains(figure), qPrintable(figure));
                }
        }
        QVERIFY(text.contains(QStringLiteral("Page 2 of")));
    }

    void twoExportsAreEqual()
    {
        const QString second = m_folder.filePath(QStringLiteral("second.pdf"));
        QVERIFY(writeReport(m_sample.evaluation, m_sample.options, second));
        QFile a(m_file);
        QFile b(second);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QCOMPARE(a.readAll(), b.readAll());
    }

    void namesCanBeHidden()
    {
        ReportOptions options = m_sample.options;
        options.hidesNames = true;
        options.preparedFor = QStringLiteral("Somebody Known");
        auto changed = std::make_shared<Evaluation>(*m_sample.evaluation);
        changed->plan.paths[0].stages[0].employer = "Acme Rockets";
        const QString file = m_folder.filePath(QStringLiteral("hidden.pdf"));
        QVERIFY(writeReport(changed, options, file));
        const QString text = output(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
        QVERIFY(!text.contains(QStringLiteral("Acme")));
        QVERIFY(!text.contains(QStringLiteral("Somebody")));
        QVERIFY(!output(QStringLiteral("pdfinfo"), {file}).contains(QStringLiteral("Zoë")));
    }

    void letterPaper()
    {
        ReportOptions options = m_sample.options;
        options.paper = ReportPaper::Letter;
        const QString file = m_folder.filePath(QStringLiteral("letter.pdf"));
        QVERIFY(writeReport(m_sample.evaluation, options, file));
        QVERIFY(output(QStringLiteral("pdfinfo"), {file}).contains(QStringLiteral("letter")));
    }

    void whatCannotBeWrittenIsTold()
    {
        const auto result =
            writeReport(m_sample.evaluation, m_sample.options, m_folder.filePath(QStringLiteral("no/where.pdf")));
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::CannotWrite);
    }
};

QTEST_MAIN(TestReportFile)
#include "tst_reportfile.moc"
