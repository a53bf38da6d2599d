// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow/mainwindow.h"

#include "app/inspector/inspector.h"
#include "app/mainwindow/dropoverlay.h"
#include "app/mainwindow/pathactions.h"
#include "app/mainwindow/statusline.h"
#include "app/mainwindow/viewbar.h"
#include "app/models/pathlooks.h"
#include "app/pages/comparepage.h"
#include "app/pages/inspectorsources.h"
#include "app/pages/pathlistpanel.h"
#include "app/pages/skillspage.h"
#include "app/pages/welcomepage.h"
#include "app/theme/textwidth.h"
#include "app/widgets/navrail.h"
#include "app/widgets/notice.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>

namespace pathwise {

namespace {

constexpr int narrowBelow = 1180;
constexpr int listWidth = 256;
constexpr int leastListWidth = 160;
constexpr int narrowListWidth = 188;
constexpr int pageWidth = 480;
constexpr int inspectorWidth = 300;
constexpr int leastInspectorWidth = 240;
constexpr QSize smallestWindow(1024, 700);
constexpr QSize usualWindow(1440, 900);

} // namespace

MainWindow::MainWindow(const Parts& parts, const WindowSettings& settings)
    : m_bench(parts.bench)
    , m_questions(parts.questions)
    , m_theme(parts.theme)
    , m_remembered(settings)
    , m_actions(new Actions(this))
    , m_files(new FileController(parts.bench.document, parts.questions, this))
    , m_recentMenu(new QMenu(this))
    , m_pagesMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(smallestWindow);
    m_bench.view.setOptions(settings.view);
    m_files->setRecentFiles(settings.recentFiles);
    if (!settings.folder.isEmpty())
        m_files->setFolder(settings.folder);

    implementFileActions();
    implementViewActions();
    implementHelpActions();
    auto* pathActions = new PathActions(m_bench, *m_actions, this);
    m_viewBar = new ViewBar(m_bench, *m_actions, this);
    addToolBar(m_viewBar);
    buildBody();
    m_welcome = new WelcomePage(parts.samples);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_welcome);
    setCentralWidget(m_stack);
    m_drop = new DropOverlay(this);
    new StatusLine(m_bench, statusBar());

    connect(pathActions, &PathActions::renameWanted, m_list, &PathListPanel::renameSelected);
    connect(pathActions, &PathActions::pathDeleted, this,
            [this](const QString& name) { offerUndo(tr("Deleted “%1”").arg(name)); });
    connectDocument();
    restore(settings);
    fillMenus();
    showTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildBody()
{
    m_rail = new NavRail;
    m_rail->setObjectName(QStringLiteral("navRail"));
    connect(m_rail, &NavRail::chosen, this, &MainWindow::showPage);
    m_list = new PathListPanel(m_bench);
    connect(m_list, &PathListPanel::pathOpened, this, [this] { showPage(QStringLiteral("path")); });
    m_inspector = new Inspector(m_bench.document, inspectorSources(m_bench));
    m_notice = new Notice;
    m_notice->setObjectName(QStringLiteral("noticeBar"));
    m_notice->hide();
    connect(m_notice, &Notice::dismissed, m_notice, &QWidget::hide);
    m_pages = new QStackedWidget;

    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    m_splitter = new QSplitter;
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_inspector);
    middle->setMinimumWidth(pageWidth);
    keepSidesReadable();
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({listWidth, usualWindow.width() - listWidth - inspectorWidth - 88, inspectorWidth});

    m_body = new QWidget;
    auto* row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_splitter, 1);
}

/// Columns beside the page grow with the text.
void MainWindow::keepSidesReadable()
{
    m_list->setMinimumWidth(roomFor(leastListWidth, QApplication::font()));
    m_inspector->setMinimumWidth(roomFor(leastInspectorWidth, QApplication::font()));
}

void MainWindow::connectDocument()
{
    PlanDocument& document = m_bench.document;
    connect(&document, &PlanDocument::planChanged, this, &MainWindow::showTitle);
    connect(&document, &PlanDocument::planChanged, this, &MainWindow::showInspector);
    connect(&document, &PlanDocument::fileChanged, this, &MainWindow::showTitle);
    connect(&document, &PlanDocument::modifiedChanged, this, &MainWindow::setWindowModified);
    connect(&m_bench.view, &ViewState::pathSelected, this, &MainWindow::showInspector);
    connect(&m_bench.worlds, &WorldStore::loaded, m_inspector, &Inspector::rebuild);
    connect(&m_bench.worlds, &WorldStore::incomplete, this, [this](const Problems& problems) {
        m_notice->showNotice(Notice::Tone::Warning, tr("Taxes are not computed"),
                             errorLine(problems.front(), m_bench.locale));
        m_notice->show();
    });
    connect(m_files, &FileController::opened, this, &MainWindow::showOpened);
    connect(m_files, &FileController::openedReadOnly, this, &MainWindow::tellReadOnly);
    connect(m_files, &FileController::saved, this, &MainWindow::showTitle);
    connect(&document, &PlanDocument::planChanged, this, &MainWindow::updatePresent);
    connect(&m_bench.evaluations, &EvaluationController::evaluationChanged, this, &MainWindow::updatePresent);
    connect(m_files, &FileController::recentFilesChanged, this, &MainWindow::fillRecentMenu);
    connect(m_viewBar->assumptionsAction(), &QAction::toggled, m_inspector, &QWidget::setVisible);
    connect(m_welcome, &WelcomePage::sampleOpened, m_files, &FileController::openSample);
    connect(m_welcome, &WelcomePage::recentOpened, m_files, &FileController::openFile);
    connect(m_welcome, &WelcomePage::emptyWanted, m_files, &FileController::newPlan);
    connect(m_welcome, &WelcomePage::switchWanted, this, &MainWindow::planSwitch);
    connect(m_welcome, &WelcomePage::openWanted, m_files, &FileController::open);
    connect(m_welcome, &WelcomePage::showAtStartChanged, this, [this](bool show) { m_remembered.showWelcome = show; });
}

void MainWindow::implementFileActions()
{
    const auto file = [this](const char* name, bool (FileController::*slot)()) {
        m_actions->implement(name, m_files, [this, slot] { (m_files->*slot)(); });
    };
    file("new", &FileController::newPlan);
    file("open", &FileController::open);
    m_actions->implement("planSwitch", this, [this] { planSwitch(); });
    file("save", &FileController::save);
    file("saveAs", &FileController::saveAs);
    file("saveCopy", &FileController::saveCopy);
    file("revert", &FileController::revert);
    m_actions->implement("close", this, [this] { close(); });
    m_actions->implement("quit", this, [this] { close(); });
    m_actions->setSubmenu("recent", m_recentMenu);
    QUndoStack& stack = m_bench.document.undoStack();
    m_actions->take("undo", stack.createUndoAction(this, tr("&Undo")));
    m_actions->take("redo", stack.createRedoAction(this, tr("&Redo")));
}

void MainWindow::addPage(Page* page)
{
    m_pages->addWidget(page);
    connect(page, &Page::sectionsChanged, this, [this, page] {
        if (page == currentPage())
            showInspector();
    });
    if (auto* compare = qobject_cast<ComparePage*>(page)) {
        connect(compare, &ComparePage::sampleWanted, this, &MainWindow::showWelcome);
        connect(compare, &ComparePage::pathOpened, this, [this] { showPage(QStringLiteral("path")); });
    }
    if (auto* skills = qobject_cast<SkillsPage*>(page))
        connect(skills, &SkillsPage::sampleWanted, this, &MainWindow::showWelcome);
    auto* action = new QAction(QLatin1Char('&') + page->title(), this);
    action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(m_pages->count())));
    connect(action, &QAction::triggered, this, [this, id = page->id()] { showPage(id); });
    m_pagesMenu->addAction(action);
    addAction(action);
    fillRail();
    fillMenus();
    showPage(m_remembered.page);
}

void MainWindow::fillRail()
{
    QList<NavRail::Item> items;
    for (int index = 0; index < m_pages->count(); ++index) {
        const auto* each = qobject_cast<Page*>(m_pages->widget(index));
        items.append(
            {each->id(), each->iconName(), each->title(), QStringLiteral("Ctrl+%1").arg(index + 1), each->isPinned()});
    }
    m_rail->setItems(items);
}

void MainWindow::fillMenus()
{
    m_actions->setSubmenu("pages", m_pagesMenu);
    m_actions->fillMenus(menuBar());
    delete m_planMenu;
    m_planMenu = m_actions->menu("plan", this);
    m_list->setActions(m_actions->action("addPath"), m_planMenu);
}

Page* MainWindow::page(const QString& id) const
{
    for (int index = 0; index < m_pages->count(); ++index) {
        auto* each = qobject_cast<Page*>(m_pages->widget(index));
        if (each->id() == id)
            return each;
    }
    return nullptr;
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_pages->currentWidget());
}

void MainWindow::showPage(const QString& id)
{
    if (Page* wanted = page(id))
        m_pages->setCurrentWidget(wanted);
    if (!currentPage())
        return;
    m_rail->setCurrent(currentPage()->id());
    setListShown(m_remembered.listShown);
    if (!m_narrow)
        setInspectorShown(m_remembered.inspectorShown);
    showInspector();
}

void MainWindow::stepPage(int by)
{
    const int count = m_pages->count();
    if (count > 0)
        showPage(qobject_cast<Page*>(m_pages->widget((m_pages->currentIndex() + by + count) % count))->id());
}

void MainWindow::showWelcome()
{
    m_welcome->setShowAtStart(m_remembered.showWelcome);
    m_welcome->setRecentFiles(m_files->recentFiles());
    m_stack->setCurrentWidget(m_welcome);
    m_viewBar->hide();
    setWindowTitle(QApplication::applicationDisplayName());
}

void MainWindow::showOpened()
{
    m_stack->setCurrentWidget(m_body);
    m_viewBar->show();
    m_notice->hide();
    showTitle();
}

void MainWindow::showTitle()
{
    // Qt puts the program's name behind it.
    const QString name = m_bench.document.displayName() + QStringLiteral("[*]");
    setWindowTitle(m_files->isReadOnly() ? tr("%1 (read-only)").arg(name) : name);
    setWindowFilePath({});
    setWindowModified(m_bench.document.isModified());
    m_actions->action("revert")->setEnabled(m_bench.document.hasFile());
}

void MainWindow::showInspector()
{
    const Page* page = currentPage();
    if (!page)
        return;
    const Plan& plan = m_bench.document.plan();
    const CareerPath* path = findPath(plan, m_bench.view.path());
    m_inspector->setSections(page->inspectorSections());
    if (path)
        m_inspector->setHeading(page->inspectorTitle().isEmpty() ? QString::fromStdString(path->name)
                                                                 : page->inspectorTitle(),
                                lookOf(plan, *path));
    else
        m_inspector->setHeading(tr("No path selected"), std::nullopt);
}

void MainWindow::tellReadOnly(const QString& file)
{
    showTitle();
    m_notice->showNotice(Notice::Tone::Warning, tr("“%1” is open in another window").arg(QFileInfo(file).fileName()),
                         tr("It is read-only here. Changes can be saved under another name."));
    auto* saveAs = new QAction(tr("Save as…"), m_notice);
    connect(saveAs, &QAction::triggered, m_files, &FileController::saveAs);
    m_notice->addNoticeAction(saveAs);
    m_notice->show();
}

void MainWindow::offerUndo(const QString& title)
{
    m_notice->showNotice(Notice::Tone::Plain, title);
    auto* undo = new QAction(tr("Undo"), m_notice);
    connect(undo, &QAction::triggered, &m_bench.document.undoStack(), &QUndoStack::undo);
    m_notice->addNoticeAction(undo);
    m_notice->show();
}

void MainWindow::updateWidth()
{
    const bool narrow = width() < roomFor(narrowBelow, QApplication::font());
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_rail->setNarrow(narrow);
        m_viewBar->assumptionsAction()->setVisible(narrow);
        m_viewBar->assumptionsAction()->setChecked(false);
        if (narrow) {
            m_inspector->setParent(m_body); // a sheet over the page's edge
            m_splitter->setSizes({narrowListWidth, width() - narrowListWidth});
        } else {
            m_splitter->addWidget(m_inspector);
            m_splitter->setSizes({listWidth, width() - listWidth - inspectorWidth, inspectorWidth});
        }
        m_inspector->setVisible(!narrow && m_remembered.inspectorShown
                                && (!currentPage() || currentPage()->hasInspector()));
    }
    if (m_narrow) {
        const int sheet = roomFor(inspectorWidth, QApplication::font());
        m_inspector->setGeometry(m_body->width() - sheet, 0, sheet, m_body->height());
        m_inspector->raise();
    }
}

void MainWindow::restore(const WindowSettings& settings)
{
    resize(usualWindow);
    if (!settings.geometry.isEmpty())
        restoreGeometry(settings.geometry); // Qt brings a window that is off every screen back
    if (!settings.splitter.isEmpty())
        m_splitter->restoreState(settings.splitter);
    m_splitter->setHandleWidth(1);
    m_inspector->setFoldedSections(settings.foldedSections);
    setListShown(settings.listShown);
    setInspectorShown(settings.inspectorShown);
    scaleText(settings.textScale);
    fillRecentMenu();
    updateWidth();
}

WindowSettings MainWindow::settings() const
{
    WindowSettings settings = m_remembered;
    settings.geometry = saveGeometry();
    if (!m_narrow)
        settings.splitter = m_splitter->saveState();
    if (currentPage())
        settings.page = currentPage()->id();
    settings.view = m_bench.view.options();
    settings.foldedSections = m_inspector->foldedSections();
    settings.recentFiles = m_files->recentFiles();
    settings.folder = m_files->folder();
    settings.theme = m_theme.mode();
    return settings;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayClose()) {
        event->ignore();
        return;
    }
    emit closing();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    updateWidth();
}

} // namespace pathwise
