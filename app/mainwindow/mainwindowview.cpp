// SPDX-License-Identifier: GPL-3.0-or-later
// The window's View, Settings and Help menus, and files dropped on it.
#include "app/mainwindow/mainwindow.h"

#include "app/dialogs/preferencesdialog.h"
#include "app/dialogs/switchwizard.h"
#include "app/inspector/inspector.h"
#include "app/mainwindow/actiontable.h"
#include "app/mainwindow/dropoverlay.h"
#include "app/mainwindow/ownroles.h"
#include "app/mainwindow/viewbar.h"
#include "app/pages/pathlistpanel.h"
#include "app/present/presentwindow.h"
#include "app/theme/theme.h"
#include "app/widgets/navrail.h"
#include "translations/translations.h"

#include <QActionGroup>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QWhatsThis>
#include <algorithm>

namespace pathwise {

namespace {

constexpr double scaleStep = 1.1;

const QString planEnding = QStringLiteral("pathwise");

QStringList droppedFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

bool isPlan(const QString& file)
{
    return QFileInfo(file).suffix().compare(planEnding, Qt::CaseInsensitive) == 0;
}

/// What F6 gives the focus to inside a pane.
QWidget* firstFocusable(QWidget* pane)
{
    if (pane->focusPolicy() != Qt::NoFocus && pane->isEnabled())
        return pane;
    const auto children = pane->findChildren<QWidget*>();
    const auto found = std::find_if(children.begin(), children.end(), [](const QWidget* child) {
        return child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    });
    return found == children.end() ? nullptr : *found;
}

} // namespace

void MainWindow::implementViewActions()
{
    const auto horizon = [this](const char* name, Horizon value) {
        m_actions->implement(name, this, [this, value] { m_bench.view.setHorizon(value); });
    };
    horizon("perYear", Horizon::PerYear);
    horizon("runningTotal", Horizon::RunningTotal);
    horizon("lead", Horizon::Lead);
    m_actions->implementToggle("allBands", this, [this](bool all) { m_bench.view.setAllBands(all); });
    m_actions->action("allBands")->setChecked(m_bench.view.options().allBands);
    m_actions->setSubmenu("pages", m_pagesMenu);
    m_actions->implement("nextPage", this, [this] { stepPage(1); });
    m_actions->implement("previousPage", this, [this] { stepPage(-1); });
    m_actions->implement("nextPane", this, [this] { stepPane(1); });
    m_actions->implement("previousPane", this, [this] { stepPane(-1); });
    m_actions->implement("larger", this, [this] { scaleText(m_remembered.textScale * scaleStep); });
    m_actions->implement("smaller", this, [this] { scaleText(m_remembered.textScale / scaleStep); });
    m_actions->implement("normalSize", this, [this] { scaleText(1); });
    m_actions->implementToggle("pathsPanel", this, [this](bool shown) { setListShown(shown); });
    m_actions->implementToggle("inspector", this, [this](bool shown) { setInspectorShown(shown); });
    m_actions->implementToggle("fullScreen", this, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
    m_actions->setSubmenu("appearance", appearanceMenu());
    m_actions->implement("preferences", this, [this] { showPreferences(); });
    m_actions->implement("ownRoles", this, [this] {
        if (m_bench.worlds.world())
            askOwnRoles(m_bench, this);
    });
    m_actions->implement("present", this, [this] { present(); });
    updatePresent();
}

void MainWindow::updatePresent()
{
    m_actions->action("present")->setEnabled(m_bench.evaluations.evaluation()
                                             && !m_bench.document.plan().paths.empty());
}

PresentWindow* MainWindow::present()
{
    if (!m_actions->action("present")->isEnabled())
        return nullptr;
    auto* show = new PresentWindow(m_bench, m_questions, this);
    show->setAttribute(Qt::WA_DeleteOnClose);
    show->present();
    return show;
}

QMenu* MainWindow::appearanceMenu()
{
    auto* menu = new QMenu(this);
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, ThemeMode mode) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == mode);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] { m_theme.setMode(mode); });
    };
    // Preferences set it too.
    connect(menu, &QMenu::aboutToShow, group,
            [this, group] { group->actions().at(static_cast<int>(m_theme.mode()))->setChecked(true); });
    add(tr("As the &system"), ThemeMode::System);
    add(tr("&Light"), ThemeMode::Light);
    add(tr("&Dark"), ThemeMode::Dark);
    return menu;
}

void MainWindow::implementHelpActions()
{
    m_actions->implement("whatsThis", this, [] { QWhatsThis::enterWhatsThisMode(); });
    m_actions->implement("shortcuts", this, [this] { showShortcuts(); });
    m_actions->implement("about", this, [this] { showAbout(); });
}

void MainWindow::showPreferences()
{
    const Preferences now{m_theme.mode(), m_remembered.textScale, m_remembered.futures, m_remembered.showWelcome,
                          m_remembered.language};
    auto* dialog = new PreferencesDialog(now, availableLanguages(), m_bench.locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setHasRecentFiles(!m_files->recentFiles().isEmpty());
    connect(dialog, &PreferencesDialog::changed, this, &MainWindow::takePreferences);
    connect(dialog, &PreferencesDialog::forgetRecentWanted, this, [this, dialog] {
        m_files->setRecentFiles({});
        dialog->setHasRecentFiles(false);
    });
    dialog->open();
}

void MainWindow::takePreferences(const Preferences& preferences)
{
    m_remembered.showWelcome = preferences.showWelcome;
    m_remembered.language = preferences.language;
    if (m_theme.mode() != preferences.theme)
        m_theme.setMode(preferences.theme);
    if (m_remembered.textScale != preferences.textScale)
        scaleText(preferences.textScale);
    if (m_remembered.futures == preferences.futures)
        return;
    m_remembered.futures = preferences.futures;
    m_bench.evaluations.setFutures(static_cast<std::size_t>(preferences.futures));
    m_bench.evaluations.again();
}

void MainWindow::planSwitch()
{
    const SharedWorld world = m_bench.worlds.world();
    if (!world) { // as soon as there is something to answer from
        connect(&m_bench.worlds, &WorldStore::loaded, this, &MainWindow::planSwitch, Qt::SingleShotConnection);
        return;
    }
    if (!m_files->mayClose())
        return;
    auto* wizard = new SwitchWizard(std::shared_ptr<const Knowledge>(world, &world->knowledge), Assumptions().start,
                                    m_bench.locale, this);
    connect(wizard, &QDialog::finished, wizard, &QObject::deleteLater);
    connect(wizard, &QDialog::accepted, this, [this, wizard] {
        if (auto plan = wizard->plan())
            m_files->take(*std::move(plan));
    });
    wizard->open();
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Pathwise"),
                                tr("Pathwise %1").arg(QApplication::applicationVersion()), QMessageBox::Close, this);
    box->setInformativeText(tr("Compares career paths by take-home pay, equity and risk. Everything stays on this "
                               "computer.\n\nFree software under the GNU General Public License, version 3 or later."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showShortcuts()
{
    QString rows;
    for (const ActionRow& row : actionTable()) {
        if (!*row.name || !*row.text || !*row.keys)
            continue;
        const QAction* action = m_actions->action(row.name);
        if (!action->isEnabled())
            continue;
        rows += QStringLiteral("<tr><td>%1</td><td>&nbsp;&nbsp;%2</td></tr>")
                    .arg(QString(action->text()).remove(QLatin1Char('&')).toHtmlEscaped(),
                         action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped());
    }
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Keyboard shortcuts"),
                                QStringLiteral("<table>%1</table>").arg(rows), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::scaleText(double scale)
{
    m_remembered.textScale = std::clamp(scale, leastTextScale, mostTextScale);
    m_theme.setTextScale(m_remembered.textScale);
    keepSidesReadable();
    updateWidth();
}

void MainWindow::setListShown(bool shown)
{
    m_remembered.listShown = shown;
    m_list->setVisible(shown && (!currentPage() || currentPage()->hasPathList()));
    m_actions->action("pathsPanel")->setChecked(shown);
}

void MainWindow::setInspectorShown(bool shown)
{
    m_remembered.inspectorShown = shown;
    if (m_narrow)
        m_viewBar->assumptionsAction()->setChecked(shown);
    else
        m_inspector->setVisible(shown && (!currentPage() || currentPage()->hasInspector()));
    m_actions->action("inspector")->setChecked(shown);
}

void MainWindow::stepPane(int by)
{
    const std::vector<QWidget*> panes{m_viewBar, m_rail, m_list, m_pages, m_inspector, statusBar()};
    const auto holdsFocus = [](const QWidget* pane) { return pane->isAncestorOf(QApplication::focusWidget()); };
    const auto now = std::find_if(panes.begin(), panes.end(), holdsFocus);
    const auto count = static_cast<std::ptrdiff_t>(panes.size());
    std::ptrdiff_t index = now == panes.end() ? (by > 0 ? -1 : count) : now - panes.begin();
    for (std::ptrdiff_t tried = 0; tried < count; ++tried) {
        index = (index + by + count) % count;
        QWidget* pane = panes[static_cast<std::size_t>(index)];
        QWidget* target = pane->isVisible() ? firstFocusable(pane) : nullptr;
        if (target) {
            target->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString& file : m_files->recentFiles()) {
        QAction* action = m_recentMenu->addAction(QFileInfo(file).fileName());
        action->setToolTip(file);
        action->setStatusTip(file);
        connect(action, &QAction::triggered, m_files, [this, file] { m_files->openFile(file); });
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QStringList files = droppedFiles(event->mimeData());
    const auto plan = std::find_if(files.begin(), files.end(), isPlan);
    if (plan != files.end()) {
        event->acceptProposedAction();
        m_drop->showText(tr("Drop to open “%1”").arg(QFileInfo(*plan).fileName()));
    } else if (!files.isEmpty()) {
        statusBar()->showMessage(tr("Only .pathwise files can be dropped here"), 4000);
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_drop->hide();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_drop->hide();
    const QStringList files = droppedFiles(event->mimeData());
    const auto plan = std::find_if(files.begin(), files.end(), isPlan);
    if (plan == files.end())
        return;
    event->acceptProposedAction();
    m_files->openFile(*plan);
}

} // namespace pathwise
