// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeline/stagetimeline.h"

#include "app/charts/chartpainter.h"
#include "app/theme/fonts.h"
#include "app/theme/stylepainter.h"
#include "app/timeline/timelineitem.h"
#include "app/timeline/timelinemarks.h"
#include "app/timeline/timelinetexts.h"

#include <QApplication>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <cmath>

namespace pathwise {

namespace {

constexpr double BlockHeight = 30;
constexpr double RoleTop = 14;
constexpr double BracketY = RoleTop + BlockHeight + 8;
constexpr double PlaceTop = 66;
constexpr double LearningTop = 102;
constexpr double LaneHeight = 36;
constexpr double Height = 146;
constexpr double LabelGap = 12;
constexpr double SelectedEdge = 2;

} // namespace

StageTimeline::StageTimeline(const QLocale& locale, QWidget* parent) : QGraphicsView(parent), m_locale(locale)
{
    setObjectName(QStringLiteral("stageTimeline"));
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setAccessibleName(tr("Stages"));
    setWhatsThis(tr("Drag a block to move it, its right end to change when it ends. Shift keeps later stages attached, "
                    "Esc cancels. With the keyboard: Left and Right move by a month, with Shift they change the end, "
                    "with Ctrl they choose a block; Down and Up read learning and search."));
}

QSize StageTimeline::sizeHint() const
{
    return {600, static_cast<int>(height())};
}

/// The search has the lane below the learning, or the learning's own where there is none.
double StageTimeline::searchTop() const
{
    return LearningTop + (m_data.learning ? LaneHeight : 0);
}

double StageTimeline::height() const
{
    return m_data.learning && !m_data.searches.empty() ? Height + LaneHeight : Height;
}

void StageTimeline::setData(const TimelineData& data)
{
    if (m_drag || data == m_data)
        return;
    m_data = data;
    m_selected = std::min(m_selected, static_cast<int>(data.roles.size()) - 1);
    m_lane = std::min(m_lane, static_cast<int>(otherLanes(m_data).size()) - 1);
    updateGeometry();
    rebuild();
    describe();
}

void StageTimeline::setGrid(const YearGrid& grid)
{
    if (grid == m_grid)
        return;
    m_grid = grid;
    layOut();
}

void StageTimeline::selectBlock(int block)
{
    if (block == m_selected || block >= static_cast<int>(m_data.roles.size()))
        return;
    m_selected = block;
    rebuild();
    describe();
}

QRect StageTimeline::blockRect(int block) const
{
    return mapFromScene(m_roles.at(static_cast<std::size_t>(block))->rect()).boundingRect();
}

QRect StageTimeline::gripRect(int block) const
{
    return mapFromScene(m_roles.at(static_cast<std::size_t>(block))->gripRect()).boundingRect();
}

TimelineItem* StageTimeline::addItem()
{
    auto* item = new TimelineItem;
    scene()->addItem(item);
    return item;
}

void StageTimeline::rebuild()
{
    scene()->clear();
    m_roles.clear();
    m_places.clear();
    m_learning = nullptr;
    for (std::size_t index = 0; index < m_data.roles.size(); ++index)
        m_roles.push_back(addItem());
    for (std::size_t index = 0; index < m_data.places.size(); ++index)
        m_places.push_back(addItem());
    if (m_data.learning)
        m_learning = addItem();
    lookRoles();
    lookRest();
    layOut();
}

void StageTimeline::lookRoles()
{
    const Tokens tokens = tokensFor(palette());
    const PathStyle style = pathStyle(m_data.look, tokens);
    for (std::size_t index = 0; index < m_roles.size(); ++index) {
        const TimelineBlock& block = m_data.roles[index];
        const bool isSelected = static_cast<int>(index) == m_selected;
        const bool isToday = block.span.stage == 0 || m_data.look.baseline;
        TimelineItemLook look;
        look.fill = isToday && !isSelected ? tokens.surface : canvas().tint();
        look.edge = isToday && !m_data.look.baseline ? tokens.text2 : style.line;
        look.text = tokens.text;
        look.edgeWidth = isSelected ? SelectedEdge : 1;
        look.strongText = isSelected;
        look.hasGrip = isSelected || index + 1 == m_roles.size();
        look.hasFocus = isSelected && hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        m_roles[index]->setLook(look, tokens);
        m_roles[index]->setText(block.name, fontFor(TextRole::Body, font()), false);
    }
}

void StageTimeline::lookRest()
{
    const Tokens tokens = tokensFor(palette());
    TimelineItemLook look;
    look.fill = tokens.surface;
    look.edge = tokens.control;
    look.text = tokens.text;
    for (std::size_t index = 0; index < m_places.size(); ++index) {
        m_places[index]->setLook(look, tokens);
        m_places[index]->setText(m_data.places[index].text, fontFor(TextRole::Body, font()), false);
    }
    if (m_learning) {
        m_learning->setLook(look, tokens);
        m_learning->setText(m_data.learning->text, fontFor(TextRole::Body, font()), true);
    }
}

TimelineCanvas StageTimeline::canvas() const
{
    const Tokens tokens = tokensFor(palette());
    return {m_grid, m_data.window, static_cast<double>(width()), pathStyle(m_data.look, tokens).line, font(), tokens};
}

double StageTimeline::x(Month month) const
{
    return monthX(m_grid, month);
}

QRectF StageTimeline::laneRect(Month start, Month end, double top) const
{
    const double left = x(std::max(start, m_data.window.start));
    const double right = x(std::min(end, m_data.window.end));
    return {left, top, std::max(2.0, right - left - 1), BlockHeight};
}

void StageTimeline::layOut()
{
    scene()->setSceneRect(0, 0, width(), height());
    for (std::size_t index = 0; index < m_roles.size(); ++index) {
        const TimelineSpan& span = m_data.roles[index].span;
        m_roles[index]->setRect(laneRect(span.start, span.end, RoleTop));
    }
    for (std::size_t index = 0; index < m_places.size(); ++index)
        m_places[index]->setRect(laneRect(m_data.places[index].start, m_data.places[index].end, PlaceTop));
    if (m_learning)
        m_learning->setRect(laneRect(m_data.learning->start, m_data.learning->end, LearningTop));
    viewport()->update();
}

void StageTimeline::drawBackground(QPainter* painter, const QRectF&)
{
    const Tokens tokens = tokensFor(palette());
    painter->setPen(QPen(tokens.grid, 1));
    for (int year = 0; year <= m_grid.years; ++year) {
        const double at = std::round(m_grid.x(m_grid.firstYear + year)) + 0.5;
        painter->drawLine(QPointF(at, 4), QPointF(at, height() - 6));
    }
    const QFont small = fontFor(TextRole::Body, font());
    const double labels = m_grid.left - LabelGap;
    const auto label = [&](const QString& text, double top) {
        paintText(*painter, text, {labels, top + BlockHeight / 2}, TextSide::LeftOf, small, tokens.text2);
    };
    label(tr("Role"), RoleTop);
    label(tr("Location"), PlaceTop);
    if (m_data.learning)
        label(tr("Learning"), LearningTop);
    if (!m_data.searches.empty())
        label(tr("Search"), searchTop());
    for (const TimelineSearch& search : m_data.searches)
        paintSearch(*painter, canvas(), search, searchTop() + BlockHeight / 2);
    paintLaneFocus(*painter);
    const auto next = static_cast<std::size_t>(m_selected + 1);
    if (m_selected >= 0 && next < m_data.roles.size() && m_data.roles[next].promotion)
        paintBracket(*painter, canvas(), *m_data.roles[next].promotion, BracketY);
}

void StageTimeline::paintLaneFocus(QPainter& painter) const
{
    const auto lanes = otherLanes(m_data);
    if (m_lane < 0 || m_lane >= static_cast<int>(lanes.size()) || !hasFocus())
        return;
    const TimelineStretch& lane = lanes[static_cast<std::size_t>(m_lane)];
    const bool isLearning = m_data.learning && m_lane == 0;
    const QRectF rect = laneRect(lane.start, lane.end, isLearning ? LearningTop : searchTop());
    paintFocusRing(painter, rect.adjusted(-3, -1, 3, 1), corner::Card, tokensFor(palette()));
}

/// Down and Up go through what cannot be moved, so that it is read without a pointer.
void StageTimeline::readNext(int by)
{
    m_lane = std::clamp(m_lane + by, -1, static_cast<int>(otherLanes(m_data).size()) - 1);
    describe();
    viewport()->update();
}

int StageTimeline::blockAt(QPoint position) const
{
    for (std::size_t index = 0; index < m_roles.size(); ++index) {
        if (m_roles[index]->rect().contains(mapToScene(position)))
            return static_cast<int>(index);
    }
    return -1;
}

bool StageTimeline::isOnGrip(int block, QPoint position) const
{
    return block >= 0 && m_roles[static_cast<std::size_t>(block)]->gripRect().contains(mapToScene(position));
}

void StageTimeline::mousePressEvent(QMouseEvent* event)
{
    const int block = blockAt(event->pos());
    if (event->button() != Qt::LeftButton || block < 0)
        return QGraphicsView::mousePressEvent(event);
    const DragHandle handle = isOnGrip(block, event->pos()) ? DragHandle::End : DragHandle::Block;
    choose(block);
    m_pressed = event->pos();
    m_beforeDrag = spansOf(m_data);
    m_drag = TimelineDrag{static_cast<std::size_t>(block), handle, 0, Later::Stay};
}

void StageTimeline::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag)
        return updateDrag(event->pos(), event->modifiers());
    const int block = blockAt(event->pos());
    viewport()->setCursor(block < 0                           ? Qt::ArrowCursor
                              : isOnGrip(block, event->pos()) ? Qt::SizeHorCursor
                                                              : Qt::OpenHandCursor);
    QGraphicsView::mouseMoveEvent(event);
}

void StageTimeline::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_drag)
        return QGraphicsView::mouseReleaseEvent(event);
    updateDrag(event->pos(), event->modifiers());
    endDrag();
}

void StageTimeline::updateDrag(QPoint position, Qt::KeyboardModifiers modifiers)
{
    if (m_grid.step <= 0)
        return;
    TimelineDrag drag = *m_drag;
    drag.months = static_cast<int>(std::lround((position.x() - m_pressed.x()) / m_grid.step * 12));
    drag.later = modifiers.testFlag(Qt::ShiftModifier) ? Later::Attached : Later::Stay;
    if (drag == *m_drag)
        return;
    m_drag = drag;
    const auto spans = draggedSpans(m_beforeDrag, drag, m_data.window);
    for (std::size_t index = 0; index < spans.size(); ++index)
        m_data.roles[index].span = spans[index];
    layOut();
    emit dragged(drag);
}

void StageTimeline::endDrag()
{
    m_drag.reset();
    emit dragEnded();
}

void StageTimeline::cancelDrag()
{
    TimelineDrag drag = *m_drag;
    drag.months = 0;
    for (std::size_t index = 0; index < m_beforeDrag.size(); ++index)
        m_data.roles[index].span = m_beforeDrag[index];
    layOut();
    emit dragged(drag);
    endDrag();
}

void StageTimeline::keyPressEvent(QKeyEvent* event)
{
    if (m_drag) {
        if (event->key() == Qt::Key_Escape)
            cancelDrag();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        return readNext(event->key() == Qt::Key_Down ? 1 : -1);
    const bool isLeft = event->key() == Qt::Key_Left;
    if ((!isLeft && event->key() != Qt::Key_Right) || m_data.roles.empty())
        return QGraphicsView::keyPressEvent(event);
    const int by = isLeft ? -1 : 1;
    if (event->modifiers().testFlag(Qt::ControlModifier) || m_selected < 0)
        return choose(std::clamp(m_selected + by, 0, static_cast<int>(m_data.roles.size()) - 1));
    nudge(event->modifiers().testFlag(Qt::ShiftModifier) ? DragHandle::End : DragHandle::Block, by);
}

void StageTimeline::nudge(DragHandle handle, int months)
{
    emit nudged({static_cast<std::size_t>(m_selected), handle, months, Later::Stay});
}

void StageTimeline::choose(int block)
{
    if (block == m_selected)
        return;
    selectBlock(block);
    emit blockSelected(block);
}

void StageTimeline::describe()
{
    const QStringList lines = spokenLines(m_data, m_locale);
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    if (m_lane >= 0)
        return setAccessibleName(lines.at(static_cast<int>(m_data.roles.size()) + m_lane));
    const QString chosen =
        m_selected < 0 ? QString() : spokenBlock(m_data.roles[static_cast<std::size_t>(m_selected)], m_locale);
    setAccessibleName(chosen.isEmpty() ? tr("Stages") : tr("Stages, %1 chosen").arg(chosen));
}

void StageTimeline::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    lookRoles();
}

void StageTimeline::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    lookRoles();
}

void StageTimeline::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void StageTimeline::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    layOut();
}

} // namespace pathwise
