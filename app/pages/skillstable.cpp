// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/skillstable.h"

#include "app/models/skillsmodel.h"
#include "app/theme/fonts.h"
#include "app/theme/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>
#include <array>
#include <cmath>

namespace pathwise {

namespace {

constexpr int levelRowHeight = 34;
constexpr int scaleMargin = 18; ///< between a cell's edge and the end of the scale
constexpr int headerRoom = 24;
constexpr int scaleWidth = 230;
constexpr int narrowScaleWidth = 160;
/// Least widths; the rest is the skill's.
constexpr std::array<std::pair<int, int>, 6> columnWidths{{{SkillsModel::MeasuredColumn, 116},
                                                           {SkillsModel::LevelColumn, scaleWidth},
                                                           {SkillsModel::GapColumn, 56},
                                                           {SkillsModel::HoursColumn, 64},
                                                           {SkillsModel::CostColumn, 72},
                                                           {SkillsModel::EvidenceColumn, 150}}};

double xOf(const QRectF& cell, double level)
{
    return cell.left() + scaleMargin + level * (cell.width() - 2 * scaleMargin);
}

/// The level now as a filled dot and the needed one as a ring on one scale from 0 to 5, the gap as a bar between.
class GapDots : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr double dot = 6;
        constexpr double barWidth = 4;
        QStyledItemDelegate::paint(painter, option, index);
        const Tokens tokens = tokensFor(option.palette);
        const double now = index.data(SkillsModel::LevelRole).toDouble();
        const double needed = index.data(SkillsModel::NeededRole).toDouble();
        const QRectF cell(option.rect);
        const auto at = [&](double level) { return QPointF(xOf(cell, level), cell.center().y()); };
        const QColor colour = needed > now ? tokens.accent : tokens.control;
        painter->save();
        painter->setPen(QPen(tokens.grid, 1));
        for (int step = 0; step <= skillSteps; ++step) {
            const double x = xOf(cell, double(step) / skillSteps);
            painter->drawLine(QPointF(x, cell.top()), QPointF(x, cell.bottom()));
        }
        painter->setRenderHint(QPainter::Antialiasing);
        if (needed > now) {
            painter->setPen(QPen(withOpacity(colour, 0.45), barWidth));
            painter->drawLine(at(now), at(needed));
        }
        painter->setPen(QPen(colour, 2));
        painter->setBrush(tokens.surface);
        painter->drawEllipse(at(needed), dot, dot);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(at(now), dot - 2, dot - 2);
        painter->restore();
    }
};

/// Writes the scale's numbers over the dots.
class ScaleHeader : public QHeaderView {
public:
    explicit ScaleHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->save(); // Qt's style leaves an empty clip behind
        QHeaderView::paintSection(painter, rect, section);
        painter->restore();
        if (section != SkillsModel::LevelColumn)
            return;
        const Tokens tokens = tokensFor(palette());
        painter->save();
        painter->fillRect(rect.adjusted(1, 1, -1, -2), tokens.surface);
        painter->setFont(fontFor(TextRole::Small, font()));
        painter->setPen(tokens.text2);
        for (int step = 0; step <= skillSteps; ++step) {
            const double x = xOf(QRectF(rect), double(step) / skillSteps);
            painter->drawText(QRectF(x - scaleMargin, rect.top(), 2 * scaleMargin, rect.height()), Qt::AlignCenter,
                              locale().toString(step));
        }
        painter->restore();
    }
};

} // namespace

SkillsTable::SkillsTable(QWidget* parent) : QTableView(parent)
{
    setHorizontalHeader(new ScaleHeader(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(levelRowHeight);
    horizontalHeader()->setHighlightSections(false);
    setItemDelegateForColumn(SkillsModel::LevelColumn, new GapDots(this));
}

void SkillsTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(SkillsModel::SkillColumn, QHeaderView::Stretch);
    for (const auto& [column, width] : columnWidths) {
        const QString title = model->headerData(column, Qt::Horizontal).toString();
        const int room = horizontalHeader()->fontMetrics().horizontalAdvance(title) + headerRoom;
        setColumnWidth(column, column == SkillsModel::LevelColumn ? width : std::max(width, room));
    }
}

void SkillsTable::setComplete(bool complete)
{
    setColumnHidden(SkillsModel::EvidenceColumn, !complete);
    setColumnHidden(SkillsModel::MeasuredColumn, !complete);
    setColumnWidth(SkillsModel::LevelColumn, complete ? scaleWidth : narrowScaleWidth);
}

int SkillsTable::stepAt(const QPoint& point) const
{
    const QRectF cell(visualRect(m_dragged));
    const double scale = cell.width() - 2 * scaleMargin;
    const double level = scale > 0 ? (point.x() - xOf(cell, 0)) / scale : 0;
    return std::clamp(static_cast<int>(std::lround(level * skillSteps)), 0, skillSteps);
}

void SkillsTable::setLevel(const QModelIndex& index, int step)
{
    const QModelIndex cell = index.siblingAtColumn(SkillsModel::LevelColumn);
    const double level = double(step) / skillSteps;
    if (cell.isValid() && cell.data(SkillsModel::LevelRole).toDouble() != level)
        model()->setData(cell, level, Qt::EditRole);
}

void SkillsTable::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || index.column() != SkillsModel::LevelColumn)
        return;
    m_dragged = index;
    setLevel(index, stepAt(event->position().toPoint()));
}

void SkillsTable::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged.isValid())
        setLevel(m_dragged, stepAt(event->position().toPoint()));
    else
        QTableView::mouseMoveEvent(event);
}

void SkillsTable::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragged = QPersistentModelIndex();
    QTableView::mouseReleaseEvent(event);
}

void SkillsTable::keyPressEvent(QKeyEvent* event)
{
    const int step = event->text().size() == 1 ? event->text().front().digitValue() : -1;
    if (step >= 0 && step <= skillSteps && currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        setLevel(currentIndex(), step);
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace pathwise
