// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow/actions.h"
#include "app/mainwindow/actiontable.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>

using namespace pathwise;

namespace {

QChar mnemonicOf(const QString& text)
{
    const qsizetype at = text.indexOf('&');
    return at >= 0 && at + 1 < text.size() ? text.at(at + 1).toLower() : QChar();
}

void implementAll(Actions& actions, const QObject* context)
{
    for (const ActionRow& row : actionTable()) {
        if (*row.name && *row.text)
            actions.implement(row.name, context, [] {});
    }
}

} // namespace

class TestActions : public QObject {
    Q_OBJECT

private slots:
    void noTwoCommandsShareAKey()
    {
        QMainWindow window;
        const Actions actions(&window);
        QHash<QKeySequence, QString> owners;
        for (const QAction* action : window.findChildren<QAction*>()) {
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!owners.contains(key), qPrintable(key.toString() + ' ' + owners.value(key)));
                QVERIFY2(!key.isEmpty(), qPrintable(action->objectName()));
                owners.insert(key, action->objectName());
            }
        }
        QVERIFY(owners.size() > 30);
    }

    void mnemonicsAreUniqueInTheirMenu()
    {
        QMainWindow window;
        Actions actions(&window);
        implementAll(actions, this);
        actions.fillMenus(window.menuBar());
        QSet<QChar> bar;
        for (const QAction* title : window.menuBar()->actions()) {
            QVERIFY2(!mnemonicOf(title->text()).isNull() && !bar.contains(mnemonicOf(title->text())),
                     qPrintable(title->text()));
            bar.insert(mnemonicOf(title->text()));
            QSet<QChar> seen;
            for (const QAction* item : title->menu()->actions()) {
                if (item->isSeparator())
                    continue;
                const QChar letter = mnemonicOf(item->text());
                QVERIFY2(!letter.isNull() && !seen.contains(letter), qPrintable(item->text()));
                seen.insert(letter);
            }
        }
    }

    void whatNobodyImplementsIsInNoMenu()
    {
        QMainWindow window;
        Actions actions(&window);
        actions.implement("save", this, [] {});
        const std::unique_ptr<QMenu> menu(actions.menu("file", nullptr));
        QCOMPARE(menu->actions().size(), 1);
        QCOMPARE(menu->actions().first(), actions.action("save"));
        QVERIFY(!actions.action("print")->isEnabled());
    }

    void implementedCommandsWork()
    {
        QMainWindow window;
        Actions actions(&window);
        int saved = 0;
        bool bands = false;
        actions.implement("save", this, [&] { ++saved; });
        actions.implementToggle("allBands", this, [&](bool on) { bands = on; });
        actions.action("save")->trigger();
        actions.action("allBands")->trigger();
        QCOMPARE(saved, 1);
        QVERIFY(bands);
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
