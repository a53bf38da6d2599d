// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>
#include <functional>

class QMenu;
class QMenuBar;
class QWidget;

namespace pathwise {

/// The window's commands by name, made from one table: text, keys, icon, and which menu they are in. Who implements a
/// command connects to it; a command nobody implements is in no menu.
class Actions : public QObject {
    Q_OBJECT

public:
    /// The actions belong to `window`, so that their keys work in all of it.
    explicit Actions(QWidget* window);

    /// Pre: the table has that name.
    [[nodiscard]] QAction* action(const char* name) const;
    /// Makes a command do something.
    void implement(const char* name, const QObject* context, const std::function<void()>& slot);
    /// A command that is on or off; `slot` gets the new state when the user changes it.
    void implementToggle(const char* name, const QObject* context, const std::function<void(bool)>& slot);
    /// Takes an action made elsewhere (undo, redo) in place of the table's; it gets the table's keys and icon.
    void take(const char* name, QAction* action);

    /// Fills the menu bar with the commands that are implemented.
    void fillMenus(QMenuBar* bar);
    /// One menu of the table, alone; for context menus and buttons.
    [[nodiscard]] QMenu* menu(const char* menuName, QWidget* parent) const;
    /// A submenu that somebody else fills (recent files, appearance), put where the table has its name.
    void setSubmenu(const char* name, QMenu* menu);

private:
    [[nodiscard]] bool isImplemented(const QString& name) const;
    void fill(QMenu* menu, const char* menuName) const;

    QWidget* m_window;
    QHash<QString, QAction*> m_actions;
    QHash<QString, QMenu*> m_submenus;
    QHash<QString, bool> m_implemented;
};

} // namespace pathwise
