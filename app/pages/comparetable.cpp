// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/comparetable.h"

#include "app/models/comparetablemodel.h"
#include "app/theme/fonts.h"
#include "app/theme/pathstyle.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace pathwise {

namespace {

constexpr int compareRowHeight = 34;
constexpr int sampleWidth = 24;
constexpr int sampleGap = 10;
constexpr int compareCellPadding = 18; ///< at both ends of a row
constexpr int columnGap = 12;
constexpr int elisionSlack = 4; ///< text is cut by its exact width, columns are sized in whole pixels
constexpr int compareHeaderHeight = 30;
constexpr int leastNameWidth = 90;

/// Space kept free on a cell's right.
int rightPadding(const QAbstractItemModel& model, int column)
{
    return column == model.columnCount() - 1 ? compareCellPadding : columnGap;
}

/// Cells as in the design: line sample before the name, secondary figures in a fainter text, the selected path strong.
class CompareCellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens tokens = tokensFor(option.palette);
        const bool emphasised = index.data(CompareTableModel::EmphasisRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option.rect, emphasised ? tokens.selection : tokens.surface);
        if (index.row() > 0)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), tokens.hairline);
        paintText(*painter, option, index, tokens, emphasised);
        painter->restore();
    }

private:
    static void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                          const Tokens& tokens, bool emphasised)
    {
        QRect rect = option.rect.adjusted(index.column() == 0 ? compareCellPadding : 0, 0,
                                          -rightPadding(*index.model(), index.column()), 0);
        const QVariant look = index.data(CompareTableModel::LookRole);
        if (look.isValid()) {
            const QRect sample(rect.left(), rect.center().y() - 7, sampleWidth, 16);
            paintLineSample(painter, pathStyle(look.value<PathLook>(), tokens), sample,
                            emphasised ? tokens.selection : tokens.surface);
            rect.setLeft(rect.left() + sampleWidth + sampleGap);
        }
        const bool isStrong = emphasised
            && (index.column() == CompareTableModel::PathColumn || index.column() == CompareTableModel::LeadColumn);
        painter.setFont(isStrong ? fontFor(TextRole::Name, option.font) : option.font);
        painter.setPen(isSecondary(index) ? tokens.text2 : tokens.text);
        const QString text =
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, std::max(rect.width(), 0));
        painter.drawText(rect, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, text);
    }

    static bool isSecondary(const QModelIndex& index)
    {
        return index.column() == CompareTableModel::RangeColumn || !index.data(CompareTableModel::RawRole).isValid();
    }
};

/// Titles stand over their figures: the same padding as the cells, no lines between them.
class CompareHeader : public QHeaderView {
public:
    explicit CompareHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}
    [[nodiscard]] QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), compareHeaderHeight}; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Tokens tokens = tokensFor(palette());
        painter->save();
        painter->fillRect(rect, tokens.surface);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.hairline);
        painter->setFont(fontFor(TextRole::Small, font()));
        painter->setPen(tokens.text2);
        const int lead = section == CompareTableModel::PathColumn ? compareCellPadding : 0;
        const int alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        painter->drawText(rect.adjusted(lead, 0, -rightPadding(*model(), section), 0), alignment | Qt::TextSingleLine,
                          title(section));
        painter->restore();
    }

private:
    [[nodiscard]] QString title(int section) const
    {
        const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        if (!isSortIndicatorShown() || sortIndicatorSection() != section)
            return text;
        return text + (sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓"));
    }
};

} // namespace

CompareTable::CompareTable(QWidget* parent) : QTableView(parent)
{
    setHorizontalHeader(new CompareHeader(this));
    setItemDelegate(new CompareCellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(compareRowHeight);
    verticalHeader()->setDefaultSectionSize(compareRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    setSortingEnabled(true);
}

void CompareTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::dataChanged, this, &CompareTable::fitColumns);
    connect(model, &QAbstractItemModel::modelReset, this, &CompareTable::fitHeight);
    connect(model, &QAbstractItemModel::rowsInserted, this, &CompareTable::fitHeight);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CompareTable::fitHeight);
}

QSize CompareTable::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {480, compareHeaderHeight + rows * compareRowHeight};
}

void CompareTable::fitHeight()
{
    setFixedHeight(sizeHint().height());
    updateGeometry();
    fitColumns();
}

int CompareTable::wantedWidth(int column) const
{
    const QFontMetrics header(fontFor(TextRole::Small, font()));
    const QFontMetrics cells(column == CompareTableModel::LeadColumn ? fontFor(TextRole::Name, font()) : font());
    int width = header.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model()->rowCount(); ++row)
        width = std::max(width, cells.horizontalAdvance(model()->index(row, column).data().toString()));
    return width + elisionSlack + rightPadding(*model(), column);
}

void CompareTable::fitColumns()
{
    if (!model())
        return;
    int rest = viewport()->width();
    for (int column = CompareTableModel::PathColumn + 1; column < model()->columnCount(); ++column) {
        const int width = wantedWidth(column);
        setColumnWidth(column, width);
        rest -= width;
    }
    setColumnWidth(CompareTableModel::PathColumn, std::max(rest, leastNameWidth));
}

void CompareTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace pathwise
