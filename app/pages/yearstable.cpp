// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/yearstable.h"

#include "app/models/yearstablemodel.h"
#include "app/theme/fonts.h"
#include "app/theme/textwidth.h"
#include "app/theme/tokens.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <cmath>

namespace pathwise {

namespace {

constexpr int RowHeight = 25;
constexpr int HeaderHeight = 30;
constexpr int LabelGap = 12;
/// Figures end this far right of the middle of their column, so that they stand under the bars.
constexpr double FigureReach = 26;

int cellPadding(int width)
{
    return std::max(2, static_cast<int>(width / 2.0 - FigureReach));
}

/// Figures of one year: right-aligned under the bar, totals strong, a hairline above every row.
class YearsDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens tokens = tokensFor(option.palette);
        painter->save();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, isChosen ? tokens.selection : tokens.surface);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), tokens.hairline);
        const bool isTotal = index.data(YearsTableModel::TotalRole).toBool();
        painter->setFont(fontFor(isTotal ? TextRole::Name : TextRole::Body, option.font));
        const bool isNothing = index.data(YearsTableModel::RawRole).toDouble() == 0;
        painter->setPen(isNothing ? tokens.text3 : tokens.text);
        const QRect cell = option.rect.adjusted(0, 0, -cellPadding(option.rect.width()), 0);
        painter->drawText(cell, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                          index.data().toString());
        painter->restore();
    }
};

/// Header sections that stand like the cells: labels to the right of their column, years over their figures.
class YearsHeader : public QHeaderView {
public:
    YearsHeader(Qt::Orientation orientation, QWidget* parent) : QHeaderView(orientation, parent)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setMinimumSectionSize(4);
        setHighlightSections(false);
    }

protected:
    /// The header goes on beyond the last year, as the rows do.
    void paintEvent(QPaintEvent* event) override
    {
        QHeaderView::paintEvent(event);
        if (orientation() == Qt::Vertical)
            return;
        const Tokens tokens = tokensFor(palette());
        const QRect rest(length(), 0, viewport()->width() - length(), viewport()->height());
        QPainter painter(viewport());
        painter.fillRect(rest, tokens.surface);
        painter.fillRect(QRect(rest.topLeft(), QSize(rest.width(), 1)), tokens.border);
    }

    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Tokens tokens = tokensFor(palette());
        const bool isLabel = orientation() == Qt::Vertical;
        const bool isTotal = model()->headerData(section, orientation(), YearsTableModel::TotalRole).toBool();
        painter->save();
        painter->fillRect(rect, tokens.surface);
        painter->fillRect(QRect(rect.topLeft(), QSize(rect.width(), 1)), isLabel ? tokens.hairline : tokens.border);
        painter->setFont(fontFor(!isLabel || isTotal ? TextRole::Name : TextRole::Body, font()));
        painter->setPen(!isLabel || isTotal ? tokens.text : tokens.text2);
        const int padding = isLabel ? LabelGap : cellPadding(rect.width());
        painter->drawText(rect.adjusted(0, 0, -padding, 0),
                          Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                          model()->headerData(section, orientation(), Qt::DisplayRole).toString());
        painter->restore();
    }
};

} // namespace

/// What the figures are in, over the labels of the rows.
class YearsCorner : public QWidget {
public:
    using QWidget::QWidget;

    void setText(const QString& text)
    {
        m_text = text;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens tokens = tokensFor(palette());
        QPainter painter(this);
        painter.fillRect(rect(), tokens.surface);
        painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
        painter.setFont(fontFor(TextRole::Body, font()));
        painter.setPen(tokens.text2);
        painter.drawText(rect().adjusted(0, 0, -LabelGap, 0), Qt::AlignRight | Qt::AlignVCenter, m_text);
    }

private:
    QString m_text;
};

YearsTable::YearsTable(QWidget* parent) : QTableView(parent), m_corner(new YearsCorner(this))
{
    setObjectName(QStringLiteral("yearsTable"));
    setHorizontalHeader(new YearsHeader(Qt::Horizontal, this));
    setVerticalHeader(new YearsHeader(Qt::Vertical, this));
    setItemDelegate(new YearsDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setLayoutDirection(Qt::LeftToRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionsClickable(false);
}

void YearsTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        applyGrid();
        fitHeight();
    });
    fitHeight();
}

void YearsTable::setGrid(const YearGrid& grid)
{
    if (grid == m_grid)
        return;
    m_grid = grid;
    applyGrid();
}

int YearsTable::labelWidth() const
{
    const QFontMetrics metrics(fontFor(TextRole::Name, font()));
    int width = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        width = std::max(width, metrics.horizontalAdvance(model()->headerData(row, Qt::Vertical).toString()));
    return width + 2 * LabelGap;
}

void YearsTable::setCorner(const QString& text)
{
    m_corner->setText(text);
}

void YearsTable::applyGrid()
{
    const auto edge = [this](int year) { return static_cast<int>(std::lround(m_grid.x(m_grid.firstYear + year))); };
    verticalHeader()->setFixedWidth(std::max(0, edge(0)));
    const int columns = model() ? std::min(m_grid.years, model()->columnCount()) : 0;
    for (int column = 0; column < columns; ++column)
        horizontalHeader()->resizeSection(column, std::max(1, edge(column + 1) - edge(column)));
    m_corner->setGeometry(0, 0, verticalHeader()->width(), horizontalHeader()->height());
    viewport()->update();
}

QSize YearsTable::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {480, roomFor(HeaderHeight, font()) + rows * roomFor(RowHeight, font())};
}

void YearsTable::fitHeight()
{
    verticalHeader()->setDefaultSectionSize(roomFor(RowHeight, font()));
    horizontalHeader()->setFixedHeight(roomFor(HeaderHeight, font()));
    setFixedHeight(sizeHint().height());
    updateGeometry();
}

void YearsTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void YearsTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const Tokens tokens = tokensFor(palette());
    QPainter painter(viewport());
    const int right = columnViewportPosition(model()->columnCount() - 1) + columnWidth(model()->columnCount() - 1);
    for (int row = 0; row < model()->rowCount(); ++row)
        painter.fillRect(QRect(right, rowViewportPosition(row), viewport()->width() - right, 1), tokens.hairline);
}

} // namespace pathwise
