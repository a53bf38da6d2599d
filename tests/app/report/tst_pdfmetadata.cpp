// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfmetadata.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pathwise;

namespace {

QByteArray twoPages()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QStringLiteral("Two pages"));
    QPainter painter(&writer);
    painter.drawText(100, 100, QStringLiteral("one"));
    writer.newPage();
    painter.drawText(100, 100, QStringLiteral("two"));
    painter.end();
    return bytes;
}

PdfMetadata metadata()
{
    PdfMetadata metadata;
    metadata.author = QStringLiteral("Zoë (Ünal) \\ 李");
    metadata.language = QStringLiteral("en-US");
    metadata.date = QDateTime::fromSecsSinceEpoch(1'767'225'600, Qt::UTC); // 2026-01-01 00:00:00
    metadata.bookmarks = {{QStringLiteral("First (1)"), 0}, {QStringLiteral("Zweite – ü"), 1}};
    return metadata;
}

} // namespace

class TestPdfMetadata : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString write(const QByteArray& pdf) const
    {
        QFile file(m_folder.filePath(QStringLiteral("x.pdf")));
        if (file.open(QIODevice::WriteOnly))
            file.write(pdf);
        return file.fileName();
    }

    static int run(const QString& program, const QStringList& arguments, QString* output = nullptr)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        if (output)
            *output = QString::fromUtf8(process.readAllStandardOutput());
        return process.exitCode();
    }

private slots:
    void theUpdateIsSound()
    {
        const auto pdf = withMetadata(twoPages(), metadata());
        QVERIFY(pdf);
        const QString file = write(*pdf);
        QString said;
        QCOMPARE(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), file}, &said), 0);
        run(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), file}, &said);
        QVERIFY2(said.contains(QStringLiteral("Zoë (Ünal) \\ 李")), qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("Two pages")));
        QVERIFY2(said.contains(QStringLiteral("2026-01-01T00:00:00")), qPrintable(said));
        QVERIFY(said.contains(QRegularExpression(QStringLiteral("Pages:\\s+2\n"))));
    }

    void languageAndBookmarksAreInTheCatalog()
    {
        const QString file = write(*withMetadata(twoPages(), metadata()));
        QString json;
        QCOMPARE(run(QStringLiteral("qpdf"), {QStringLiteral("--json"), file}, &json), 0);
        QVERIFY(json.contains(QStringLiteral("\"/Lang\": \"u:en-US\""))
                || json.contains(QStringLiteral("\"/Lang\": \"en-US\"")));
        QVERIFY(json.contains(QStringLiteral("First (1)")));
        QVERIFY(json.contains(QStringLiteral("Zweite – ü")));
        QVERIFY(json.contains(QStringLiteral("DisplayDocTitle")));
    }

    void equalInputGivesEqualFiles()
    {
        const QByteArray pdf = twoPages();
        QCOMPARE(*withMetadata(pdf, metadata()), *withMetadata(pdf, metadata()));
        PdfMetadata later = metadata();
        later.date = later.date.addSecs(1);
        QVERIFY(*withMetadata(pdf, metadata()) != *withMetadata(pdf, later));
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("trailer startxref");
        QTest::newRow("cut") << twoPages().left(400);
    }

    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, pdf);
        QVERIFY(!withMetadata(pdf, metadata()));
    }
};

QTEST_MAIN(TestPdfMetadata)
#include "tst_pdfmetadata.moc"
