// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow/windowsettings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace pathwise;

class TestWindowSettings : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath("a.ini"), QSettings::IniFormat);
        WindowSettings settings;
        settings.geometry = "geometry";
        settings.splitter = "splitter";
        settings.page = "path";
        settings.view = {{Measure::Gross, Money::Nominal}, Horizon::Lead, true};
        settings.foldedSections = {"pay", "risk"};
        settings.recentFiles = {"/a.pathwise", "/b, c.pathwise"};
        settings.folder = "/home/me";
        settings.theme = ThemeMode::Dark;
        settings.textScale = 1.21;
        settings.language = "de";
        settings.futures = 50'000;
        settings.showWelcome = false;
        settings.listShown = false;
        settings.inspectorShown = false;
        writeWindowSettings(store, settings);
        store.sync();
        const QSettings again(folder.filePath("a.ini"), QSettings::IniFormat);
        QVERIFY(readWindowSettings(again) == settings);
    }

    void nothingThereGivesTheDefaults()
    {
        const QTemporaryDir folder;
        const QSettings store(folder.filePath("none.ini"), QSettings::IniFormat);
        QVERIFY(readWindowSettings(store) == WindowSettings());
    }

    void anotherVersionGivesTheDefaults()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath("a.ini"), QSettings::IniFormat);
        WindowSettings settings;
        settings.page = "path";
        writeWindowSettings(store, settings);
        store.setValue("version", 99);
        QVERIFY(readWindowSettings(store) == WindowSettings());
    }

    void nonsenseFallsBack()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath("a.ini"), QSettings::IniFormat);
        writeWindowSettings(store, WindowSettings());
        store.setValue("theme", 17);
        store.setValue("textScale", 1e9);
        store.setValue("view/measure", "gross");
        const WindowSettings settings = readWindowSettings(store);
        QVERIFY(settings.theme == ThemeMode::System);
        QCOMPARE(settings.textScale, 3.0);
        QVERIFY(settings.view.column.measure == Measure::Base); // 0: a word is no number
    }
};

QTEST_APPLESS_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
