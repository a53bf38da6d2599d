// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow/windowsettings.h"

#include <QSettings>
#include <algorithm>

namespace pathwise {

namespace {

constexpr int settingsVersion = 1;
constexpr int leastFutures = 100;
constexpr int mostFutures = 1'000'000;

const QString versionKey = QStringLiteral("version");

template <class Enum>
Enum choice(const QSettings& store, const char* key, Enum fallback, int count)
{
    const int value = store.value(QLatin1String(key), static_cast<int>(fallback)).toInt();
    return value >= 0 && value < count ? static_cast<Enum>(value) : fallback;
}

ViewOptions readView(const QSettings& store)
{
    ViewOptions view;
    view.column.measure = choice(store, "view/measure", view.column.measure, 6);
    view.column.money = choice(store, "view/money", view.column.money, 2);
    view.horizon = choice(store, "view/horizon", view.horizon, 3);
    view.allBands = store.value(QStringLiteral("view/allBands"), false).toBool();
    return view;
}

QStringList sorted(const QSet<QString>& set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return list;
}

} // namespace

WindowSettings readWindowSettings(const QSettings& store)
{
    WindowSettings settings;
    if (store.value(versionKey).toInt() != settingsVersion)
        return settings;
    settings.geometry = store.value(QStringLiteral("window/geometry")).toByteArray();
    settings.splitter = store.value(QStringLiteral("window/splitter")).toByteArray();
    settings.page = store.value(QStringLiteral("window/page"), settings.page).toString();
    settings.view = readView(store);
    const QStringList folded = store.value(QStringLiteral("inspector/folded")).toStringList();
    settings.foldedSections = QSet<QString>(folded.begin(), folded.end());
    settings.recentFiles = store.value(QStringLiteral("files/recent")).toStringList();
    settings.folder = store.value(QStringLiteral("files/folder")).toString();
    settings.theme = choice(store, "theme", settings.theme, 3);
    settings.textScale =
        std::clamp(store.value(QStringLiteral("textScale"), 1.0).toDouble(), leastTextScale, mostTextScale);
    settings.language = store.value(QStringLiteral("language")).toString();
    settings.futures =
        std::clamp(store.value(QStringLiteral("futures"), settings.futures).toInt(), leastFutures, mostFutures);
    settings.showWelcome = store.value(QStringLiteral("showWelcome"), true).toBool();
    settings.listShown = store.value(QStringLiteral("window/list"), true).toBool();
    settings.inspectorShown = store.value(QStringLiteral("window/inspector"), true).toBool();
    return settings;
}

void writeWindowSettings(QSettings& store, const WindowSettings& settings)
{
    store.setValue(versionKey, settingsVersion);
    store.setValue(QStringLiteral("window/geometry"), settings.geometry);
    store.setValue(QStringLiteral("window/splitter"), settings.splitter);
    store.setValue(QStringLiteral("window/page"), settings.page);
    store.setValue(QStringLiteral("view/measure"), static_cast<int>(settings.view.column.measure));
    store.setValue(QStringLiteral("view/money"), static_cast<int>(settings.view.column.money));
    store.setValue(QStringLiteral("view/horizon"), static_cast<int>(settings.view.horizon));
    store.setValue(QStringLiteral("view/allBands"), settings.view.allBands);
    store.setValue(QStringLiteral("inspector/folded"), sorted(settings.foldedSections));
    store.setValue(QStringLiteral("files/recent"), settings.recentFiles);
    store.setValue(QStringLiteral("files/folder"), settings.folder);
    store.setValue(QStringLiteral("theme"), static_cast<int>(settings.theme));
    store.setValue(QStringLiteral("textScale"), settings.textScale);
    store.setValue(QStringLiteral("language"), settings.language);
    store.setValue(QStringLiteral("futures"), settings.futures);
    store.setValue(QStringLiteral("showWelcome"), settings.showWelcome);
    store.setValue(QStringLiteral("window/list"), settings.listShown);
    store.setValue(QStringLiteral("window/inspector"), settings.inspectorShown);
}

} // namespace pathwise
