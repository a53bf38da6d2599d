// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/preferencesdialog.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

class TestPreferencesDialog : public QObject {
    Q_OBJECT

private slots:
    void aLanguageIsChosenByItsOwnName()
    {
        PreferencesDialog dialog({}, {"en", "de"}, QLocale(QLocale::English));
        auto* languages = dialog.findChild<QComboBox*>("languageChoice");
        QVERIFY(languages);
        QCOMPARE(languages->count(), 3); // the system's first
        QCOMPARE(languages->itemText(2), QStringLiteral("Deutsch"));
        QSignalSpy changed(&dialog, &PreferencesDialog::changed);
        languages->setFocus();
        QTest::keyClick(languages, Qt::Key_End);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(dialog.preferences().language, QStringLiteral("de"));
        QTest::keyClick(languages, Qt::Key_Home);
        QCOMPARE(dialog.preferences().language, QString());
    }

    void whatIsSetIsShown()
    {
        Preferences preferences;
        preferences.language = "de";
        preferences.futures = 50'000;
        PreferencesDialog dialog(preferences, {"en", "de"}, QLocale(QLocale::English));
        QCOMPARE(dialog.findChild<QComboBox*>("languageChoice")->currentText(), QStringLiteral("Deutsch"));
        QCOMPARE(dialog.findChild<QComboBox*>("futuresChoice")->currentText(), QStringLiteral("50,000"));
        QVERIFY(dialog.preferences() == preferences);
    }

    void aLanguageThatIsGoneIsTheSystems()
    {
        Preferences preferences;
        preferences.language = "xx";
        PreferencesDialog dialog(preferences, {"en", "de"}, QLocale(QLocale::English));
        QCOMPARE(dialog.findChild<QComboBox*>("languageChoice")->currentIndex(), 0);
    }
};

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
