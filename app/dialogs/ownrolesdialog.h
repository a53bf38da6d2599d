// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/ownrolesmodel.h"

#include <QDialog>
#include <functional>

class QDialogButtonBox;
class QLabel;
class QListView;
class QPushButton;
class QTableView;

namespace pathwise {

/// Asks for ladders of the user's own: roles on one side, the levels of the chosen one on the other.
class OwnRolesDialog : public QDialog {
    Q_OBJECT

public:
    /// What is wrong with the drafts, for the user; empty when they can be used.
    using Check = std::function<QString(const std::vector<RoleDraft>&)>;

    OwnRolesDialog(std::vector<RoleDraft> drafts, Check check, const QLocale& locale, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<RoleDraft>& drafts() const { return m_roles->drafts(); }

private:
    [[nodiscard]] QWidget* buildRoles();
    [[nodiscard]] QWidget* buildLevels();
    void connectButtons();
    void chooseRole(int row);
    void update();

    Check m_check;
    OwnRolesModel* m_roles;
    OwnLevelsModel* m_levels;
    QListView* m_list;
    QTableView* m_table;
    QPushButton* m_addRole;
    QPushButton* m_removeRole;
    QPushButton* m_addLevel;
    QPushButton* m_removeLevel;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace pathwise
