// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow/actions.h"
#include "app/mainwindow/filecontroller.h"
#include "app/mainwindow/windowsettings.h"
#include "app/pages/page.h"
#include "app/pages/samples.h"
#include "app/pages/workbench.h"

#include <QMainWindow>
#include <functional>

class QSplitter;
class QStackedWidget;

namespace pathwise {

class ComparePage;
class DropOverlay;
class Inspector;
class NavRail;
class Notice;
class PathActions;
class PathListPanel;
class PresentWindow;
struct Preferences;
class Theme;
class ViewBar;
class WelcomePage;

/// The frame: menus, tool bar, navigation rail, list, page, inspector, status bar. It knows pages only as `Page`.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Parts {
        Workbench bench;
        UserQuestions& questions;
        Theme& theme;
        QList<Sample> samples;
    };

    MainWindow(const Parts& parts, const WindowSettings& settings);
    ~MainWindow() override;

    /// Adds a page to the rail, the View menu and the stack; the window owns it.
    void addPage(Page* page);
    void showPage(const QString& id);
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] Page* page(const QString& id) const;
    /// Welcome in place of list, page and inspector; gone once a plan is opened.
    void showWelcome();

    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] FileController& files() { return *m_files; }
    /// The plan as slides on the whole screen; null when there is nothing to show yet.
    PresentWindow* present();
    /// Commands were implemented from outside (export): the menus are made anew.
    void fillMenus();
    /// What is to be remembered.
    [[nodiscard]] WindowSettings settings() const;
    /// A message at the top of the window's page area.
    [[nodiscard]] Notice& notice() { return *m_notice; }

signals:
    /// About to close; `settings` still tell of the window as it was.
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildBody();
    void connectDocument();
    void implementFileActions();
    void implementViewActions();
    void implementHelpActions();
    [[nodiscard]] QMenu* appearanceMenu();
    void fillRecentMenu();
    void fillRail();
    void restore(const WindowSettings& settings);

    void showTitle();
    void showInspector();
    void showOpened();
    void updateWidth();
    void updatePresent();
    void stepPage(int by);
    void stepPane(int by);
    void keepSidesReadable();
    void scaleText(double scale);
    void setListShown(bool shown);
    void setInspectorShown(bool shown);
    void tellReadOnly(const QString& file);
    void offerUndo(const QString& title);
    void planSwitch();
    void showPreferences();
    void takePreferences(const Preferences& preferences);
    void showAbout();
    void showShortcuts();

    Workbench m_bench;
    UserQuestions& m_questions;
    Theme& m_theme;
    WindowSettings m_remembered;
    Actions* m_actions;
    FileController* m_files;
    ViewBar* m_viewBar = nullptr;
    NavRail* m_rail = nullptr;
    QSplitter* m_splitter = nullptr;
    PathListPanel* m_list = nullptr;
    Inspector* m_inspector = nullptr;
    Notice* m_notice = nullptr;
    QStackedWidget* m_pages = nullptr;
    QStackedWidget* m_stack = nullptr; ///< body or welcome
    WelcomePage* m_welcome = nullptr;
    QWidget* m_body = nullptr;
    DropOverlay* m_drop = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_pagesMenu = nullptr;
    QMenu* m_planMenu = nullptr;
    bool m_narrow = false;
};

} // namespace pathwise
