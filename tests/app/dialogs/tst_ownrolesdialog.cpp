// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/ownrolesdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace pathwise;

/// By keyboard alone, as far as the platform lets a test type.
class TestOwnRolesDialog : public QObject {
    Q_OBJECT

private:
    static void typeInto(QAbstractItemView* view, const QString& text)
    {
        auto* editor = view->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }

    template <class Widget>
    static Widget* find(const OwnRolesDialog& dialog, const char* name)
    {
        return dialog.findChild<Widget*>(QString::fromLatin1(name));
    }

    static QPushButton* okOf(const OwnRolesDialog& dialog)
    {
        return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }

private slots:
    void aLadderFromNothing()
    {
        OwnRolesDialog dialog(
            {}, [](const auto&) { return QString(); }, QLocale(QLocale::English));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(!find<QPushButton>(dialog, "ownLevelsAdd")->isEnabled());
        QTest::keyClick(find<QPushButton>(dialog, "ownRolesAdd"), Qt::Key_Space);
        typeInto(find<QListView>(dialog, "ownRolesList"), QStringLiteral("Quant"));
        QTest::keyClick(find<QPushButton>(dialog, "ownLevelsAdd"), Qt::Key_Space);
        typeInto(find<QTableView>(dialog, "ownLevels"), QStringLiteral("Senior"));
        QCOMPARE(dialog.drafts().size(), std::size_t(1));
        QCOMPARE(dialog.drafts().front().role.name, std::string("Quant"));
        QCOMPARE(dialog.drafts().front().levels.size(), std::size_t(2));
        QTRY_COMPARE(dialog.drafts().front().levels.back().level.name, std::string("Senior"));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::keyClick(okOf(dialog), Qt::Key_Space);
        QCOMPARE(accepted.count(), 1);
    }

    void whatIsWrongIsSaidAndNotSaved()
    {
        OwnRolesDialog dialog(
            {}, [](const auto& drafts) { return drafts.empty() ? QString() : QStringLiteral("no"); },
            QLocale(QLocale::English));
        QVERIFY(okOf(dialog)->isEnabled());
        find<QPushButton>(dialog, "ownRolesAdd")->click();
        QCOMPARE(find<QLabel>(dialog, "ownRolesProblem")->text(), QStringLiteral("no"));
        QVERIFY(!okOf(dialog)->isEnabled());
        find<QPushButton>(dialog, "ownRolesRemove")->click();
        QVERIFY(okOf(dialog)->isEnabled());
        QVERIFY(dialog.drafts().empty());
    }
};

QTEST_MAIN(TestOwnRolesDialog)
#include "tst_ownrolesdialog.moc"
