// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/ownrolesdialog.h"

#include "app/theme/style.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr QSize usualSize(880, 400);
constexpr int listWidth = 190;

QWidget* columnOf(QLabel* title, QWidget* view, QPushButton* add, QPushButton* remove)
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(title);
    column->addWidget(view, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    column->addLayout(row);
    title->setBuddy(view);
    return widget;
}

} // namespace

OwnRolesDialog::OwnRolesDialog(std::vector<RoleDraft> drafts, Check check, const QLocale& locale, QWidget* parent)
    : QDialog(parent)
    , m_check(std::move(check))
    , m_roles(new OwnRolesModel(std::move(drafts), this))
    , m_levels(new OwnLevelsModel(*m_roles, locale, this))
    , m_list(new QListView)
    , m_table(new QTableView)
    , m_addRole(new QPushButton(tr("Add &role")))
    , m_removeRole(new QPushButton(tr("Re&move role")))
    , m_addLevel(new QPushButton(tr("Add &level")))
    , m_removeLevel(new QPushButton(tr("Remove le&vel")))
    , m_problem(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("ownRoles"));
    setWindowTitle(tr("Your own ladders"));
    resize(usualSize);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(buildRoles());
    sides->addWidget(buildLevels(), 1);
    auto* hint =
        new QLabel(tr("Stages choose these roles by name. Pay is national; places and employers change it as they "
                      "do for other roles. Equity is what is granted a year, as a part of base pay."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setObjectName(QStringLiteral("ownRolesProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(sides, 1);
    column->addWidget(hint);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Save ladders"));
    m_buttons->button(QDialogButtonBox::Ok)->setProperty(styleproperty::Primary, true);
    connectButtons();
    chooseRole(m_roles->rowCount() > 0 ? 0 : -1);
    update();
}

QWidget* OwnRolesDialog::buildRoles()
{
    m_list->setObjectName(QStringLiteral("ownRolesList"));
    m_list->setAccessibleName(tr("Your own roles"));
    m_list->setModel(m_roles);
    m_list->setTabKeyNavigation(false);
    m_addRole->setObjectName(QStringLiteral("ownRolesAdd"));
    m_removeRole->setObjectName(QStringLiteral("ownRolesRemove"));
    QWidget* side = columnOf(new QLabel(tr("R&oles")), m_list, m_addRole, m_removeRole);
    m_list->setMinimumWidth(listWidth);
    return side;
}

QWidget* OwnRolesDialog::buildLevels()
{
    m_table->setObjectName(QStringLiteral("ownLevels"));
    m_table->setAccessibleName(tr("Levels of the role, from the lowest"));
    m_table->setModel(m_levels);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_addLevel->setObjectName(QStringLiteral("ownLevelsAdd"));
    m_removeLevel->setObjectName(QStringLiteral("ownLevelsRemove"));
    return columnOf(new QLabel(tr("L&evels, from the lowest")), m_table, m_addLevel, m_removeLevel);
}

void OwnRolesDialog::connectButtons()
{
    connect(m_addRole, &QPushButton::clicked, this, [this] {
        chooseRole(m_roles->add());
        m_list->edit(m_list->currentIndex());
    });
    connect(m_removeRole, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentIndex().row();
        m_levels->show(-1);
        m_roles->remove(row);
        chooseRole(std::min(row, m_roles->rowCount() - 1));
    });
    connect(m_addLevel, &QPushButton::clicked, this, [this] {
        m_table->setCurrentIndex(m_levels->index(m_levels->add(), OwnLevelsModel::Name));
        m_table->edit(m_table->currentIndex());
    });
    connect(m_removeLevel, &QPushButton::clicked, this, [this] { m_levels->remove(m_table->currentIndex().row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { m_levels->show(current.row()); });
    connect(m_roles, &OwnRolesModel::edited, this, [this] { update(); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void OwnRolesDialog::chooseRole(int row)
{
    m_list->setCurrentIndex(m_roles->index(row));
    m_levels->show(row);
    update();
}

void OwnRolesDialog::update()
{
    const QString problem = m_check(m_roles->drafts());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
    const bool isRole = m_list->currentIndex().isValid();
    m_removeRole->setEnabled(isRole);
    m_addLevel->setEnabled(isRole);
    m_removeLevel->setEnabled(isRole && m_levels->rowCount() > 1);
}

} // namespace pathwise
