// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/workbench.h"

#include <QToolBar>

class QComboBox;

namespace pathwise {

class Actions;

/// The tool bar: undo, redo, and the three choices that every page and report follows (horizon, measure, dollars).
class ViewBar : public QToolBar {
    Q_OBJECT

public:
    ViewBar(const Workbench& workbench, const Actions& actions, QWidget* parent = nullptr);
    /// The button that shows the inspector over the page where the window is narrow.
    [[nodiscard]] QAction* assumptionsAction() const { return m_assumptions; }

private:
    void addChoices();
    void addButtons(const Actions& actions);
    void showState();
    void chooseHorizon(int index);
    void chooseMoney(int index);
    [[nodiscard]] QComboBox* combo(const QString& name, const QString& accessibleName);

    Workbench m_bench;
    QComboBox* m_horizon;
    QComboBox* m_measure;
    QComboBox* m_money;
    QAction* m_assumptions;
};

} // namespace pathwise
