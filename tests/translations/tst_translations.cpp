// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/tsfile.h"
#include "translations/translations.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pathwise;

/// The translation files are complete, keep what must be kept, and belong to the texts in app/.
class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void checkNoticesWhatIsLost_data();
    void checkNoticesWhatIsLost();
    void fileIsComplete_data();
    void fileIsComplete();
    void fileHasTheTextsOfTheSources_data();
    void fileHasTheTextsOfTheSources();
    void languageIsCarriedByTheProgram_data();
    void languageIsCarriedByTheProgram();
};

namespace {

QString tsPath(const QString& language)
{
    return QStringLiteral(PATHWISE_SOURCE_DIR "/translations/pathwise_%1.ts").arg(language);
}

void languageRows()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("pluralOnly");
    QTest::newRow("German") << "de" << false;
    QTest::newRow("English plural forms") << "en" << true;
}

/// Runs lupdate as the target `translate` does; what it has to say against the sources.
QString lupdate(const QString& ts, bool pluralOnly)
{
    QStringList arguments{QStringLiteral(PATHWISE_SOURCE_DIR "/app"),
                          QStringLiteral("-extensions"),
                          QStringLiteral("cpp,h"),
                          QStringLiteral("-locations"),
                          QStringLiteral("none"),
                          QStringLiteral("-no-obsolete"),
                          QStringLiteral("-I"),
                          QStringLiteral(PATHWISE_SOURCE_DIR),
                          QStringLiteral("-silent")};
    if (pluralOnly)
        arguments << QStringLiteral("-pluralonly");
    QProcess process;
    process.start(QStringLiteral(PATHWISE_LUPDATE), arguments << QStringLiteral("-ts") << ts);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return QStringLiteral("lupdate failed: ") + process.errorString();
    return QString::fromUtf8(process.readAllStandardError());
}

QStringList keys(const QString& ts)
{
    QStringList all;
    for (const TsMessage& message : readTsFile(ts))
        all << message.key();
    all.sort();
    return all;
}

} // namespace

void TestTranslations::checkNoticesWhatIsLost_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<bool>("good");
    QTest::newRow("kept") << "%1 of %2" << QStringList{"%1 von %2"} << true;
    QTest::newRow("order may change") << "%1 of %2" << QStringList{"%2: davon %1"} << true;
    QTest::newRow("number lost") << "%1 of %2" << QStringList{"%1"} << false;
    QTest::newRow("number invented") << "all" << QStringList{"alle %1"} << false;
    QTest::newRow("name lost") << "Switch to {path}" << QStringList{"Wechsel"} << false;
    QTest::newRow("name translated") << "Switch to {path}" << QStringList{"Wechsel zu {pfad}"} << false;
    QTest::newRow("mnemonic lost") << "&File" << QStringList{"Datei"} << false;
    QTest::newRow("ampersand is no mnemonic") << "R && D" << QStringList{"F && E"} << true;
    QTest::newRow("ellipsis lost") << "Open…" << QStringList{"Öffnen"} << false;
    QTest::newRow("empty") << "Open" << QStringList{""} << false;
    QTest::newRow("plural") << "%n years" << QStringList{"%n Jahr", "%n Jahre"} << true;
    QTest::newRow("one in words") << "%n years" << QStringList{"ein Jahr", "%n Jahre"} << true;
    QTest::newRow("count lost in the plural") << "%n years" << QStringList{"%n Jahr", "Jahre"} << false;
}

void TestTranslations::checkNoticesWhatIsLost()
{
    QFETCH(QString, source);
    QFETCH(QStringList, forms);
    QFETCH(bool, good);
    TsMessage message;
    message.source = source;
    message.translations = forms;
    message.plural = source.contains(QStringLiteral("%n"));
    QCOMPARE(complaints(message).isEmpty(), good);
}

void TestTranslations::fileIsComplete_data()
{
    languageRows();
}

void TestTranslations::fileIsComplete()
{
    QFETCH(QString, language);
    QVERIFY(QFile::exists(tsPath(language)));
    QStringList all;
    for (const TsMessage& message : readTsFile(tsPath(language))) {
        for (const QString& complaint : complaints(message))
            all << message.key() + QStringLiteral(": ") + complaint;
    }
    QVERIFY2(all.isEmpty(), qPrintable(u'\n' + all.join(u'\n')));
}

void TestTranslations::fileHasTheTextsOfTheSources_data()
{
    languageRows();
}

void TestTranslations::fileHasTheTextsOfTheSources()
{
    QFETCH(QString, language);
    QFETCH(bool, pluralOnly);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("pathwise_%1.ts").arg(language));
    QVERIFY(QFile::copy(tsPath(language), fresh));

    QCOMPARE(lupdate(fresh, pluralOnly), QString());
    const QStringList now = keys(fresh);
    const QStringList committed = keys(tsPath(language));
    QStringList differences;
    for (const QString& key : now)
        if (!committed.contains(key))
            differences << QStringLiteral("missing: ") + key;
    for (const QString& key : committed)
        if (!now.contains(key))
            differences << QStringLiteral("no longer in the sources: ") + key;
    QVERIFY2(differences.isEmpty(), qPrintable(QStringLiteral("run ./dev translate\n") + differences.join(u'\n')));
}

void TestTranslations::languageIsCarriedByTheProgram_data()
{
    languageRows();
}

void TestTranslations::languageIsCarriedByTheProgram()
{
    QFETCH(QString, language);
    QVERIFY(QFile::exists(QStringLiteral(":/i18n/pathwise_%1.qm").arg(language)));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
