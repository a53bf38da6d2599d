// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/workbench.h"

#include <QWidget>

class QListView;
class QMenu;
class QToolButton;

namespace pathwise {

class PathListModel;

/// The list of paths on the left: show or hide, select, rename, drag to reorder; buttons to add a path and for the rest.
class PathListPanel : public QWidget {
    Q_OBJECT

public:
    explicit PathListPanel(const Workbench& workbench, QWidget* parent = nullptr);

    /// The actions behind the two buttons; made by the window, which has them in its menus too.
    void setActions(QAction* add, QMenu* more);
    [[nodiscard]] QListView* view() const { return m_view; }
    /// Starts renaming the selected path.
    void renameSelected();

signals:
    void pathOpened(const pathwise::PathId& path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildHint();
    void buildView();
    void showSelection();
    void showPlaceNames();
    void onCurrentChanged();
    void showMenu(const QPoint& at);

    Workbench m_bench;
    PathListModel* m_model;
    QListView* m_view;
    QToolButton* m_add;
    QToolButton* m_more;
    QMenu* m_menu = nullptr;
    bool m_showing = false; ///< the view follows the state rather than the user
};

} // namespace pathwise
