// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/session.h"
#include "app/charts/chartaccessible.h"
#include "app/charts/chartview.h"
#include "app/dialogs/preferencesdialog.h"
#include "app/dialogs/switchwizard.h"
#include "tests/support/planmaker.h"
#include "tests/support/preparedanswers.h"

#include <QAccessible>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace pathwise;

namespace {

/// Parts that Qt makes inside a control: the control has the name.
bool isPartOfAnother(const QWidget* widget)
{
    return widget->objectName().startsWith(QStringLiteral("qt_")) || widget->focusProxy()
        || qobject_cast<const QScrollArea*>(widget);
}

bool takesFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !isPartOfAnother(widget);
}

QString nameOf(QWidget* widget)
{
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// What a screen reader could not name, as class and object name.
QStringList unnamed(const QWidget& window)
{
    QStringList found;
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (takesFocus(widget) && nameOf(widget).trimmed().isEmpty())
            found << QStringLiteral("%1 “%2” in %3")
                         .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                              widget->parentWidget() ? QLatin1String(widget->parentWidget()->metaObject()->className())
                                                     : QLatin1String());
    }
    found.removeDuplicates();
    return found;
}

} // namespace

/// Everything that the Tab key reaches says what it is.
class TestNames : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    PreparedAnswers m_answers;
    std::unique_ptr<Session> m_session;

private slots:
    void initTestCase()
    {
        installChartAccessibility();
        m_theme = std::make_unique<Theme>(*qApp, ThemeMode::Light);
        Session::Options options;
        options.resources = PATHWISE_RESOURCES;
        options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
        options.futures = 200;
        m_session = std::make_unique<Session>(*qApp, *m_theme, m_answers, options);
        m_session->document().setPlan(samplePlan());
        m_session->window().show();
        m_session->loadWorld();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->evaluations().isCurrent(), 60'000);
    }
    void cleanupTestCase()
    {
        m_session.reset();
        m_theme.reset();
    }

    void everyControlOfAPageHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const char* page : {"compare", "path", "locations", "equity", "sensitivity", "skills", "market"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void everyControlOfAPageHasAName()
    {
        QFETCH(const QString, page);
        m_session->window().showPage(page);
        QCOMPARE(m_session->window().currentPage()->id(), page);
        QCoreApplication::processEvents();
        const QStringList found = unnamed(m_session->window());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral("\n"))));
    }

    void aChartIsAChartWithTheYearsFigures()
    {
        m_session->window().showPage(QStringLiteral("compare"));
        auto* chart = m_session->window().currentPage()->findChild<ChartView*>(QStringLiteral("mainChart"));
        QVERIFY(chart);
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(chart);
        QCOMPARE(interface->role(), QAccessible::Chart);
        QTRY_VERIFY2(interface->text(QAccessible::Name).contains(QStringLiteral("per year")),
                     qPrintable(interface->text(QAccessible::Name)));
        QVERIFY(!interface->text(QAccessible::Description).isEmpty());
        QVERIFY(interface->text(QAccessible::Value).isEmpty());
        chart->setHoveredYear(2028);
        const QString spoken = interface->text(QAccessible::Value);
        QVERIFY2(spoken.startsWith(QStringLiteral("2028, ")) && spoken.contains(QStringLiteral("AI engineer")),
                 qPrintable(spoken));
    }

    void theYearIsSpokenFromTheFigures()
    {
        const FigureTable figures{{"Year", "Go", "Stay"}, {{2027, 1'000.0, 2'000.0}, {2028, 210'000.0, QVariant()}}};
        QCOMPARE(spokenYear(figures, 2028), QStringLiteral("2028, Go $210k"));
        QCOMPARE(spokenYear(figures, 2040), QString());
    }

    void everyControlOfThePreferencesHasAName()
    {
        PreferencesDialog dialog({}, {}, QLocale());
        dialog.show();
        const QStringList found = unnamed(dialog);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral("\n"))));
    }

    void everyControlOfEveryQuestionHasAName()
    {
        const auto& world = m_session->bench().worlds.world();
        SwitchWizard wizard({world, &world->knowledge}, Month(2027, 1), QLocale());
        wizard.show();
        for (int question = 0; question < static_cast<int>(wizard.pageIds().size()); ++question) {
            QVERIFY(!wizard.currentPage()->accessibleName().isEmpty());
            const QStringList found = unnamed(wizard);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral("\n"))));
            wizard.next();
        }
    }

    void everyControlOfTheWelcomePageHasAName()
    {
        m_session->window().showWelcome();
        QCoreApplication::processEvents();
        const QStringList found = unnamed(m_session->window());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral("\n"))));
    }
};

QTEST_MAIN(TestNames)
#include "tst_names.moc"
