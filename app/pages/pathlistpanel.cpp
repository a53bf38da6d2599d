// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pathlistpanel.h"

#include "app/delegates/pathlistdelegate.h"
#include "app/models/pathlistmodel.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace pathwise {

PathListPanel::PathListPanel(const Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_bench(workbench)
    , m_model(new PathListModel(workbench.document, this))
    , m_view(new QListView)
    , m_add(new QToolButton)
    , m_more(new QToolButton)
{
    showPlaceNames();
    connect(&m_bench.worlds, &WorldStore::loaded, this, &PathListPanel::showPlaceNames);
    buildView();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_view, 1);
    column->addWidget(buildHint());
    connect(&m_bench.view, &ViewState::pathSelected, this, &PathListPanel::showSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PathListPanel::showSelection);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &PathListPanel::showSelection);
    showSelection();
    connect(m_more, &QToolButton::clicked, this,
            [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(m_view->viewport()->mapToGlobal(at)); });
}

void PathListPanel::showMenu(const QPoint& at)
{
    if (m_menu)
        m_menu->popup(at);
}

QWidget* PathListPanel::buildHead()
{
    auto* head = new QWidget;
    head->setMinimumHeight(48);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 4, 12, 4);
    auto* title = new QLabel(tr("Paths"));
    keepTextRole(*title, TextRole::Name);
    row->addWidget(title, 1);
    for (QToolButton* button : {m_add, m_more}) {
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setToolTip(tr("More for the selected path"));
    m_more->setAccessibleName(m_more->toolTip());
    return head;
}

QWidget* PathListPanel::buildHint()
{
    auto* hint = new QLabel(tr("Drag a path to reorder. Drop a <b>.pathwise</b> file here to open it."));
    hint->setTextFormat(Qt::RichText);
    hint->setWordWrap(true);
    keepTextRole(*hint, TextRole::Small);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setContentsMargins(16, 10, 16, 10);
    return hint;
}

void PathListPanel::buildView()
{
    m_view->setObjectName(QStringLiteral("pathList"));
    m_view->setAccessibleName(tr("Paths"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PathListDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setMouseTracking(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PathListPanel::onCurrentChanged);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex& index) { emit pathOpened(m_model->pathAt(index.row())); });
}

void PathListPanel::setActions(QAction* add, QMenu* more)
{
    m_add->setDefaultAction(add);
    m_add->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_menu = more;
}

void PathListPanel::showPlaceNames()
{
    m_model->setPlaceName([bench = m_bench](const std::string& id) { return bench.placeName(id); });
}

void PathListPanel::renameSelected()
{
    if (m_view->currentIndex().isValid())
        m_view->edit(m_view->currentIndex());
}

void PathListPanel::showSelection()
{
    const int row = m_model->rowOf(m_bench.view.path());
    if (row == m_view->currentIndex().row())
        return;
    m_showing = true;
    m_view->setCurrentIndex(row >= 0 ? m_model->index(row) : QModelIndex());
    m_showing = false;
}

void PathListPanel::onCurrentChanged()
{
    if (!m_showing && m_view->currentIndex().isValid())
        m_bench.view.selectPath(m_model->pathAt(m_view->currentIndex().row()));
}

void PathListPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    painter.fillRect(rect(), tokens.surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), tokens.border);
}

} // namespace pathwise
