// SPDX-License-Identifier: GPL-3.0-or-later
// A person opens a sample, changes base pay, thinks again, saves and comes back.
#include "app/application/session.h"
#include "app/charts/linechart.h"
#include "app/inspector/inspector.h"
#include "app/pages/comparepage.h"
#include "app/pages/verdictlabel.h"
#include "app/widgets/valuefield.h"
#include "tests/support/preparedanswers.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pathwise;

namespace {

const QString sample = QStringLiteral(PATHWISE_RESOURCES "/samples/senior-swe-to-ai.pathwise");

class Window {
public:
    explicit Window(Theme& theme, const WindowSettings& settings = {})
        : session(*qApp, theme, answers, options(settings))
    {
        session.window().show();
        session.loadWorld();
    }
    template <class Widget>
    [[nodiscard]] Widget* find(const char* name)
    {
        return session.window().findChild<Widget*>(QLatin1String(name));
    }
    /// What the Compare page says first.
    [[nodiscard]] QString verdict()
    {
        const auto* page = session.window().findChild<ComparePage*>();
        return page->findChild<VerdictLabel*>(QStringLiteral("verdictLabel"))->accessibleName();
    }
    [[nodiscard]] QAction* action(const char* name) { return session.window().actions().action(name); }
    bool waitForResult()
    {
        return QTest::qWaitFor([this] { return session.evaluations().isCurrent(); }, 60'000);
    }

    PreparedAnswers answers;
    Session session;

private:
    static Session::Options options(const WindowSettings& settings)
    {
        Session::Options options;
        options.resources = PATHWISE_RESOURCES;
        options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
        options.settings = settings;
        options.futures = 400;
        return options;
    }
};

} // namespace

class TestChangeAndSave : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeMode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void changeUndoRedoSaveReopen()
    {
        Window window(*m_theme);
        QVERIFY(window.session.window().files().openSample(sample));
        QVERIFY(window.waitForResult());
        const QString before = window.verdict();
        QVERIFY2(before.contains("over 10 years"), qPrintable(before));

        auto* base = window.find<ValueField>("paths/stages/package/base");
        QVERIFY(base);
        for (const double value : {260'000.0, 320'000.0, 400'000.0})
            emit base->edited(value, true);
        emit base->edited(400'000, false);
        QVERIFY(window.waitForResult());
        const QString after = window.verdict();
        QVERIFY(after != before);
        QCOMPARE(window.action("undo")->text(), QStringLiteral("&Undo Set base pay to $400,000"));

        window.action("undo")->trigger();
        QVERIFY(window.waitForResult());
        QCOMPARE(window.verdict(), before); // the same plan gives the same bits
        window.action("redo")->trigger();
        QVERIFY(window.waitForResult());
        QCOMPARE(window.verdict(), after);

        const QTemporaryDir folder;
        window.answers.saveFile = folder.filePath("mine.pathwise");
        QVERIFY(window.session.window().isWindowModified());
        window.action("saveAs")->trigger();
        QVERIFY(!window.session.window().isWindowModified());
        QCOMPARE(window.find<QLabel>("savedLabel")->text(), QStringLiteral("Saved"));

        Window again(*m_theme);
        QVERIFY(again.session.window().files().openFile(window.answers.saveFile));
        QVERIFY(again.session.document().plan() == window.session.document().plan());
        QVERIFY(again.waitForResult());
        QCOMPARE(again.verdict(), after);
    }

    void chartAndTableShowTheVisiblePaths()
    {
        Window window(*m_theme);
        QVERIFY(window.session.window().files().openSample(sample));
        QVERIFY(window.waitForResult());
        const auto* chart = window.find<LineChart>("mainChart");
        const auto* table = window.find<QTableView>("figuresTable");
        const auto lines = static_cast<int>(chart->data().lines.size());
        QVERIFY(lines >= 2);
        QCOMPARE(table->model()->rowCount(), lines);

        auto* list = window.find<QListView>("pathList");
        QVERIFY(list->model()->setData(list->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(window.waitForResult());
        QCOMPARE(static_cast<int>(chart->data().lines.size()), lines - 1);
        QCOMPARE(table->model()->rowCount(), lines - 1);

        window.action("lead")->trigger();
        QVERIFY(chart->data().axis == ValueAxis::Difference);
        window.action("perYear")->trigger();
        QVERIFY(chart->data().axis == ValueAxis::Money);
    }

    void closingAsksAndRemembers()
    {
        Window window(*m_theme);
        QVERIFY(window.session.window().files().openSample(sample));
        QVERIFY(window.session.document().setField("person/wealth", 1.0));
        QSignalSpy closing(&window.session.window(), &MainWindow::closing);
        QVERIFY(!window.session.window().close());
        QCOMPARE(window.answers.asked.size(), 1);
        window.answers.unsaved = UserQuestions::Unsaved::Discard;
        window.session.bench().view.setHorizon(Horizon::Lead);
        QVERIFY(window.session.window().close());
        QCOMPARE(closing.count(), 1);
        QVERIFY(window.session.window().settings().view.horizon == Horizon::Lead);
    }

    void anEmptyPlanAsksForTheFirstPath()
    {
        Window window(*m_theme);
        QVERIFY(window.session.window().files().newPlan());
        QCOMPARE(window.verdict(), QStringLiteral("Add two paths to see which one leads."));
        window.action("addPath")->trigger();
        QVERIFY(window.waitForResult());
        QVERIFY2(window.verdict().startsWith("Add a second path"), qPrintable(window.verdict()));
        window.action("duplicatePath")->trigger();
        QVERIFY(window.waitForResult());
        QVERIFY2(window.verdict().contains("about even"), qPrintable(window.verdict()));
        window.action("deletePath")->trigger();
        window.action("undo")->trigger();
        QCOMPARE(window.session.document().plan().paths.size(), std::size_t(2));
    }

    void aNarrowWindowPutsTheInspectorOverThePage()
    {
        Window window(*m_theme);
        QVERIFY(window.session.window().files().openSample(sample));
        window.session.window().resize(1024, 700);
        auto* inspector = window.find<Inspector>("inspector");
        QTRY_VERIFY(!inspector->isVisible());
        auto* assumptions = window.find<QAction>("assumptionsAction");
        QVERIFY(assumptions->isVisible());
        assumptions->trigger();
        QVERIFY(inspector->isVisible());
        window.session.window().resize(1440, 900);
        QTRY_VERIFY(!assumptions->isVisible());
        QVERIFY(inspector->isVisible());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestChangeAndSave)
#include "tst_changeandsave.moc"
