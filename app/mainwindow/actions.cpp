// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow/actions.h"

#include "app/mainwindow/actiontable.h"
#include "app/theme/icons.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <string_view>

namespace pathwise {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

QList<QKeySequence> keysOf(const ActionRow& row)
{
    QList<QKeySequence> keys;
    const auto parts = QString::fromLatin1(row.keys).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& part : parts)
        keys += QKeySequence(part, QKeySequence::PortableText);
    return keys;
}

void dress(QAction* action, const ActionRow& row)
{
    action->setObjectName(QString::fromLatin1(row.name));
    action->setShortcuts(keysOf(row));
    if (*row.icon)
        action->setIcon(icon(QString::fromLatin1(row.icon)));
    action->setIconVisibleInMenu(false);
}

const ActionRow& rowOf(const QString& name)
{
    for (const ActionRow& row : actionTable()) {
        if (QLatin1String(row.name) == name)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

Actions::Actions(QWidget* window) : QObject(window), m_window(window)
{
    for (const ActionRow& row : actionTable()) {
        if (!*row.name || !*row.text)
            continue;
        auto* action = new QAction(translated(row.text), window);
        dress(action, row);
        action->setEnabled(false);
        action->setVisible(false); // until somebody implements it
        m_actions.insert(QString::fromLatin1(row.name), action);
    }
}

QAction* Actions::action(const char* name) const
{
    Q_ASSERT(m_actions.contains(QString::fromLatin1(name)));
    return m_actions.value(QString::fromLatin1(name));
}

void Actions::implement(const char* name, const QObject* context, const std::function<void()>& slot)
{
    QAction* command = action(name);
    command->setEnabled(true);
    command->setVisible(true);
    m_implemented.insert(QString::fromLatin1(name), true);
    m_window->addAction(command);
    connect(command, &QAction::triggered, context, slot);
}

void Actions::implementToggle(const char* name, const QObject* context, const std::function<void(bool)>& slot)
{
    QAction* command = action(name);
    command->setCheckable(true);
    command->setEnabled(true);
    command->setVisible(true);
    m_implemented.insert(QString::fromLatin1(name), true);
    m_window->addAction(command);
    connect(command, &QAction::triggered, context, slot);
}

void Actions::take(const char* name, QAction* action)
{
    const QString key = QString::fromLatin1(name);
    dress(action, rowOf(key));
    delete m_actions.value(key);
    m_actions.insert(key, action);
    m_implemented.insert(key, true);
    m_window->addAction(action);
}

void Actions::setSubmenu(const char* name, QMenu* menu)
{
    const QString key = QString::fromLatin1(name);
    const ActionRow& row = rowOf(key);
    if (*row.text)
        menu->setTitle(translated(row.text));
    m_submenus.insert(key, menu);
}

bool Actions::isImplemented(const QString& name) const
{
    return m_implemented.value(name) || m_submenus.contains(name);
}

void Actions::fillMenus(QMenuBar* bar)
{
    bar->clear();
    for (const MenuRow& row : menuTable()) {
        QMenu* menu = bar->addMenu(translated(row.text));
        menu->setObjectName(QString::fromLatin1(row.name) + QStringLiteral("Menu"));
        fill(menu, row.name);
    }
}

QMenu* Actions::menu(const char* menuName, QWidget* parent) const
{
    auto* menu = new QMenu(parent);
    fill(menu, menuName);
    return menu;
}

void Actions::fill(QMenu* menu, const char* menuName) const
{
    bool wantsSeparator = false;
    for (const ActionRow& row : actionTable()) {
        if (std::string_view(row.menu) != menuName)
            continue;
        const QString name = QString::fromLatin1(row.name);
        wantsSeparator = wantsSeparator || name.isEmpty();
        if (!isImplemented(name))
            continue;
        if (wantsSeparator && !menu->isEmpty())
            menu->addSeparator();
        wantsSeparator = false;
        QMenu* submenu = m_submenus.value(name);
        if (!submenu)
            menu->addAction(m_actions.value(name));
        else if (*row.text)
            menu->addMenu(submenu);
        else
            menu->addActions(submenu->actions()); // a list of actions rather than a menu of its own
    }
}

} // namespace pathwise
