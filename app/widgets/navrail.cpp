// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/navrail.h"

#include "app/theme/textwidth.h"
#include "app/theme/tokens.h"
#include "app/widgets/navdelegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace pathwise {
namespace {

constexpr int Wide = 88;
constexpr int Narrow = 60;

/// Taking the focus makes a page current, which is shown, but does not choose it; Space and Enter do.
class RailList : public QListView {
public:
    using QListView::QListView;

    [[nodiscard]] bool isTakingFocus() const { return m_isTakingFocus; }

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        m_isTakingFocus = true;
        QListView::focusInEvent(event);
        m_isTakingFocus = false;
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool chooses =
            event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (chooses && currentIndex().isValid())
            emit clicked(currentIndex());
        else
            QListView::keyPressEvent(event);
    }

private:
    bool m_isTakingFocus = false;
};

RailList* makeList(QStandardItemModel* model, QWidget* parent)
{
    auto* list = new RailList(parent);
    list->setModel(model);
    list->setItemDelegate(new NavDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->viewport()->setAutoFillBackground(false);
    list->setBackgroundRole(QPalette::AlternateBase);
    return list;
}

QModelIndex indexOf(const QStandardItemModel& model, const QString& id)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(NavDelegate::IdRole).toString() == id)
            return model.index(row, 0);
    }
    return {};
}

} // namespace

NavRail::NavRail(QWidget* parent)
    : QWidget(parent), m_listModel(new QStandardItemModel(this)), m_pinnedModel(new QStandardItemModel(this))
{
    RailList* const list = makeList(m_listModel, this);
    RailList* const pinned = makeList(m_pinnedModel, this);
    m_list = list;
    m_pinned = pinned;
    m_list->setAccessibleName(tr("Pages"));
    m_pinned->setAccessibleName(tr("More pages"));
    m_pinned->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pinned->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 7, 1, 7);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_pinned);
    keepTextWidth(*this, Wide);
    for (RailList* part : {list, pinned}) {
        connect(part->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this, part](const QModelIndex& index) {
                    if (index.isValid() && !m_showing && !part->isTakingFocus())
                        onCurrentChanged(index.data(NavDelegate::IdRole).toString());
                });
        connect(part, &QListView::clicked, this,
                [this](const QModelIndex& index) { onCurrentChanged(index.data(NavDelegate::IdRole).toString()); });
    }
}

void NavRail::fill(QStandardItemModel& model, const QList<Item>& items, int first, int total) const
{
    model.clear();
    for (int i = 0; i < items.size(); ++i) {
        const Item& item = items[i];
        auto* row = new QStandardItem(item.text);
        row->setData(item.id, NavDelegate::IdRole);
        row->setData(item.icon, NavDelegate::IconRole);
        row->setData(tr("%1, page %2 of %3").arg(item.text).arg(first + i).arg(total), Qt::AccessibleTextRole);
        const QString tip = item.shortcut.isEmpty()
            ? item.text
            : tr("%1 (%2)", "a page and its shortcut").arg(item.text, item.shortcut);
        row->setToolTip(tip);
        model.appendRow(row);
    }
}

void NavRail::setItems(const QList<Item>& items)
{
    QList<Item> normal;
    QList<Item> pinned;
    for (const Item& item : items)
        (item.pinned ? pinned : normal) << item;
    const int total = static_cast<int>(items.size());
    fill(*m_listModel, normal, 1, total);
    fill(*m_pinnedModel, pinned, static_cast<int>(normal.size()) + 1, total);
    m_pinned->setFixedHeight(m_pinned->sizeHintForRow(0) * static_cast<int>(pinned.size()));
    m_pinned->setVisible(!pinned.isEmpty());
    showCurrent();
}

void NavRail::setCurrent(const QString& id)
{
    if (id == m_current)
        return;
    m_current = id;
    showCurrent();
}

void NavRail::showCurrent()
{
    m_showing = true;
    for (QListView* list : {m_list, m_pinned}) {
        const QModelIndex index = indexOf(*static_cast<QStandardItemModel*>(list->model()), m_current);
        if (index.isValid())
            list->setCurrentIndex(index);
        else
            list->selectionModel()->clear();
    }
    m_showing = false;
}

void NavRail::onCurrentChanged(const QString& id)
{
    if (id == m_current)
        return;
    m_current = id;
    showCurrent();
    emit chosen(id);
}

void NavRail::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    keepTextWidth(*this, narrow ? Narrow : Wide);
    for (QListView* list : {m_list, m_pinned}) {
        static_cast<NavDelegate*>(list->itemDelegate())->setNarrow(narrow);
        list->doItemsLayout();
    }
    m_pinned->setFixedHeight(m_pinned->sizeHintForRow(0) * m_pinnedModel->rowCount());
}

void NavRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    painter.fillRect(rect(), tokens.sunken);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), tokens.border);
}

} // namespace pathwise
