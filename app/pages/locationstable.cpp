// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/locationstable.h"

#include "app/models/locationsmodel.h"
#include "app/theme/fonts.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace pathwise {

namespace {

constexpr int tableRowHeight = 38;
constexpr int headerHeight = 36;
constexpr int placeCellPadding = 16;
constexpr int pillGap = 8;
constexpr int leastRows = 4; ///< whole rows, as many as there are within these limits: more than that scroll
constexpr int mostRows = 8;
constexpr int leastTableWidth = 480;
constexpr int leastDotsWidth = 200;

class LocationCellDelegate : public QStyledItemDelegate {
public:
    explicit LocationCellDelegate(const LocationsTable& table) : m_table(table) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens tokens = tokensFor(option.palette);
        const bool isCompared = m_table.compared().contains(index.data(LocationsModel::PlaceIdRole).toString());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option.rect, isCompared ? tokens.selection : tokens.surface);
        painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), tokens.hairline);
        if (index.column() == LocationsModel::DotsColumn)
            paintRowOfDots(*painter, option.rect, index, tokens);
        else
            paintText(*painter, option, index, isCompared);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocus(*painter, option.rect, tokens);
        painter->restore();
    }

private:
    void paintRowOfDots(QPainter& painter, const QRectF& rect, const QModelIndex& index, const Tokens& tokens) const
    {
        paintDotGrid(painter, rect, m_table.scale(), tokens);
        const QVariant dots = index.data(LocationsModel::DotsRole);
        if (!dots.isValid())
            return;
        const auto row = dots.value<LocationDots>();
        paintDots(painter, rect, {row.gross, row.takeHome, row.afterCosts}, m_table.scale(), tokens);
    }

    static void paintFocus(QPainter& painter, const QRect& rect, const Tokens& tokens)
    {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRect(rect.adjusted(1, 1, -2, -2));
    }

    void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   bool isCompared) const
    {
        const Tokens tokens = tokensFor(option.palette);
        const bool isName = index.column() == LocationsModel::PlaceColumn;
        QRect rect = option.rect.adjusted(isName ? placeCellPadding : 0, 0, -placeCellPadding, 0);
        if (const QVariant check = index.data(Qt::CheckStateRole); check.isValid()) {
            QStyleOptionViewItem box(option);
            initStyleOption(&box, index);
            box.rect = QRect(rect.left(), rect.center().y() - 8, 16, 16);
            box.state.setFlag(QStyle::State_On, check.toInt() == Qt::Checked);
            box.state.setFlag(QStyle::State_Off, check.toInt() != Qt::Checked);
            m_table.style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, &m_table);
            rect.setLeft(rect.left() + 24);
        }
        const bool isStrong = index.column() == LocationsModel::AfterCostsColumn || (isName && isCompared);
        const bool isFaint =
            index.column() == LocationsModel::TaxColumn || index.column() == LocationsModel::CostIndexColumn;
        painter.setFont(isStrong ? fontFor(TextRole::Name, option.font) : option.font);
        painter.setPen(isFaint ? tokens.text2 : tokens.text);
        const QString text =
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, std::max(rect.width(), 0));
        painter.drawText(rect, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, text);
        if (isName && index.data(LocationsModel::OwnRole).toBool())
            paintOwn(painter, rect.adjusted(painter.fontMetrics().horizontalAdvance(text) + pillGap, 0, 0, 0), option,
                     tokens);
    }

    /// Beside the name of a place whose pay is the user's own.
    static void paintOwn(QPainter& painter, const QRect& rest, const QStyleOptionViewItem& option, const Tokens& tokens)
    {
        painter.setFont(fontFor(TextRole::Smallest, option.font));
        const QString text = LocationsTable::tr("your figure");
        QRect pill(QPoint(), painter.fontMetrics().size(Qt::TextSingleLine, text) + QSize(pillGap * 2, 4));
        pill.moveCenter(rest.center());
        pill.moveLeft(rest.left());
        if (pill.right() > rest.right())
            return;
        painter.setPen(QPen(tokens.border, 1));
        painter.setBrush(tokens.pill);
        painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        painter.setPen(tokens.text2);
        painter.drawText(pill, Qt::AlignCenter, text);
    }

    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override
    {
        // The box is drawn with padding, so a click anywhere on the name's cell ticks it.
        if (event->type() == QEvent::MouseButtonRelease && index.data(Qt::CheckStateRole).isValid())
            return model->setData(index,
                                  index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                                  Qt::CheckStateRole);
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }

    const LocationsTable& m_table;
};

class LocationsHeader : public QHeaderView {
public:
    explicit LocationsHeader(LocationsTable* table) : QHeaderView(Qt::Horizontal, table), m_table(*table) {}
    [[nodiscard]] QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), headerHeight}; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Tokens tokens = tokensFor(palette());
        const bool isSorted = sortIndicatorSection() == section;
        painter->save();
        painter->fillRect(rect, tokens.surface);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.border);
        const QFont font = fontFor(TextRole::Small, this->font());
        if (section == LocationsModel::DotsColumn) {
            paintDotAxis(*painter, rect, m_table.scale(), font, tokens, m_table.numberLocale());
        } else {
            QFont titleFont = font;
            titleFont.setWeight(isSorted ? QFont::DemiBold : QFont::Normal);
            painter->setFont(titleFont);
            painter->setPen(isSorted ? tokens.text : tokens.text2);
            const int lead = section == LocationsModel::PlaceColumn ? placeCellPadding : 0;
            const int alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
            painter->drawText(rect.adjusted(lead, 0, -placeCellPadding, 0), alignment | Qt::TextSingleLine,
                              title(section, isSorted));
        }
        painter->restore();
    }

private:
    [[nodiscard]] QString title(int section, bool isSorted) const
    {
        const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        if (!isSorted)
            return text;
        return text + (sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓"));
    }

    const LocationsTable& m_table;
};

} // namespace

LocationsTable::LocationsTable(const QLocale& locale, QWidget* parent) : QTableView(parent), m_locale(locale)
{
    setHorizontalHeader(new LocationsHeader(this));
    auto* delegate = new LocationCellDelegate(*this);
    delegate->setParent(this);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(tableRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicator(LocationsModel::AfterCostsColumn, Qt::DescendingOrder);
    setSortingEnabled(true);
}

void LocationsTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::dataChanged, this, &LocationsTable::takeScale);
    connect(model, &QAbstractItemModel::modelReset, this, &LocationsTable::takeScale);
    connect(model, &QAbstractItemModel::layoutChanged, this, &LocationsTable::takeScale);
    connect(model, &QAbstractItemModel::rowsInserted, this, &LocationsTable::takeScale);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &LocationsTable::takeScale);
    takeScale();
}

void LocationsTable::setCompared(const QStringList& places)
{
    m_compared = places;
    viewport()->update();
}

QSize LocationsTable::sizeHint() const
{
    const int rows = model() ? std::clamp(model()->rowCount(), leastRows, mostRows) : leastRows;
    return {leastTableWidth, headerHeight + rows * tableRowHeight};
}

void LocationsTable::takeScale()
{
    std::vector<DotRow> rows;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QVariant dots = model()->index(row, LocationsModel::DotsColumn).data(LocationsModel::DotsRole);
        if (!dots.isValid())
            continue;
        const auto values = dots.value<LocationDots>();
        rows.push_back({values.gross, values.takeHome, values.afterCosts});
    }
    m_scale = DotScale(rows);
    viewport()->update();
    horizontalHeader()->viewport()->update();
    updateGeometry();
    fitColumns();
}

int LocationsTable::widestText(int column, const QFontMetrics& metrics) const
{
    int width = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        width = std::max(width, metrics.horizontalAdvance(model()->index(row, column).data().toString()));
    return width;
}

void LocationsTable::fitColumns()
{
    if (!model())
        return;
    const QFontMetrics metrics(fontFor(TextRole::Name, font()));
    int rest = viewport()->width();
    for (int column = LocationsModel::GrossColumn; column < LocationsModel::DotsColumn; ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int width = std::max(metrics.horizontalAdvance(title + QStringLiteral(" ↓")), widestText(column, metrics))
            + placeCellPadding;
        setColumnWidth(column, width);
        rest -= width;
    }
    const int name = std::clamp(rest - leastDotsWidth, 120, 190);
    setColumnWidth(LocationsModel::PlaceColumn, name);
    setColumnWidth(LocationsModel::DotsColumn, std::max(rest - name, leastDotsWidth / 2));
}

void LocationsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace pathwise
