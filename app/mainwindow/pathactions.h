// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/workbench.h"

#include <QObject>

namespace pathwise {

class Actions;

/// The Plan menu: what can be done with the selected path. What is possible is decided in one place, from the state.
class PathActions : public QObject {
    Q_OBJECT

public:
    PathActions(const Workbench& workbench, Actions& actions, QObject* parent = nullptr);

signals:
    void renameWanted();
    /// A path was taken away; the window offers to undo it.
    void pathDeleted(const QString& name);

private:
    void addNewPath();
    void duplicate();
    void makeBaseline();
    void toggleVisible();
    void remove();
    void move(int by);
    void newSeed();
    void updateEnabled();
    [[nodiscard]] QString selectedName() const;

    Workbench m_bench;
    Actions& m_actions;
};

} // namespace pathwise
