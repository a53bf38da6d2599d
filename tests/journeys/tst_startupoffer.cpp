// SPDX-License-Identifier: GPL-3.0-or-later
// A person with an empty plan and an offer letter gets to the verdict of the Equity page without a mouse.
#include "app/application/session.h"
#include "app/dialogs/startupofferdialog.h"
#include "app/pages/equitypage.h"
#include "tests/support/preparedanswers.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace pathwise;

namespace {

constexpr int patience = 60'000;

Session::Options sessionOptions()
{
    Session::Options options;
    options.resources = PATHWISE_RESOURCES;
    options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    options.futures = 400;
    return options;
}

/// Types into what has the focus.
void type(const char* text)
{
    QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

QString focused()
{
    const QWidget* widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

} // namespace

class TestStartupOffer : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    PreparedAnswers m_answers;
    std::unique_ptr<Session> m_session;

    [[nodiscard]] EquityPage* page() const { return m_session->window().findChild<EquityPage*>(); }
    /// Tab until a control has the focus.
    static bool tabTo(const char* name)
    {
        constexpr int mostTabs = 60;
        for (int tab = 0; tab < mostTabs && focused() != QLatin1String(name); ++tab)
            press(Qt::Key_Tab);
        return focused() == QLatin1String(name);
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeMode::Light); }
    void cleanupTestCase()
    {
        m_session.reset();
        m_theme.reset();
    }

    void fromNothingToTheVerdictByKeyboard()
    {
        m_session = std::make_unique<Session>(*qApp, *m_theme, m_answers, sessionOptions());
        MainWindow& window = m_session->window();
        window.show();
        m_session->loadWorld();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // the job of today
        QCOMPARE(m_session->document().plan().paths.size(), std::size_t(1));
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(page()->isVisible());

        page()->findChild<QWidget*>(QStringLiteral("addStartUp"))->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        QTRY_VERIFY(qobject_cast<StartupOfferDialog*>(QApplication::activeModalWidget()));
        QTRY_COMPARE(focused(), QStringLiteral("offerName"));
        type("Seedling");
        QVERIFY(tabTo("offerBase"));
        type("165000");
        QVERIFY(tabTo("offerPercent"));
        type("1");
        QVERIFY(tabTo("offerStrike"));
        type("0.10");
        QVERIFY(tabTo("offerPostMoney"));
        type("20000000");
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_session->document().plan().paths.size(), std::size_t(2));

        QTRY_VERIFY_WITH_TIMEOUT(page()->findings() && page()->isSettled(), patience);
        const Package& package = m_session->document().plan().paths[1].stages[0].package;
        QCOMPARE(package.base, std::optional(165'000.0));
        QCOMPARE(package.grants[0].ownership, std::optional(0.01));
        QCOMPARE(package.grants[0].strike, 0.1);
        QCOMPARE(package.company.postMoney, std::optional(20e6));
        QVERIFY2(page()->sentence().contains(QStringLiteral("Seedling")), qPrintable(page()->sentence()));
        QVERIFY2(page()->sentence().startsWith(QStringLiteral("For you, ")), qPrintable(page()->sentence()));
        QVERIFY2(page()->sentence().contains(QStringLiteral("exit")), qPrintable(page()->sentence()));
    }
};

QTEST_MAIN(TestStartupOffer)
#include "tst_startupoffer.moc"
