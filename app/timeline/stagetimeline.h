// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartdata.h"
#include "app/timeline/timelinedata.h"

#include <QGraphicsView>
#include <QLocale>

namespace pathwise {

class TimelineItem;
struct TimelineCanvas;

/// The stages of a path on the columns of a chart: lanes for role, location, learning and search. A block is dragged to move it,
/// its grip to change its end, by whole months; Shift keeps later blocks attached, Esc cancels. By keys: Left and Right
/// move, Shift+Left and Shift+Right resize, Ctrl+Left and Ctrl+Right choose; Down and Up read the other lanes. It shows what a drag would do and tells of
/// it; who owns the plan writes it. Not mirrored in right-to-left languages.
class StageTimeline : public QGraphicsView {
    Q_OBJECT

public:
    explicit StageTimeline(const QLocale& locale, QWidget* parent = nullptr);

    /// Nothing happens while a drag is under way: its own preview stays.
    void setData(const TimelineData& data);
    [[nodiscard]] const TimelineData& data() const { return m_data; }
    void setGrid(const YearGrid& grid);

    /// The chosen block; -1 when there is none.
    [[nodiscard]] int selectedBlock() const { return m_selected; }
    void selectBlock(int block);
    /// Where a block, and its grip, is in the widget; for tests and tools.
    [[nodiscard]] QRect blockRect(int block) const;
    [[nodiscard]] QRect gripRect(int block) const;

    [[nodiscard]] QSize sizeHint() const override;
    /// What is read out of the lanes below the roles: -1 the roles, then learning and each search.
    [[nodiscard]] int readLane() const { return m_lane; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

signals:
    void blockSelected(int block);
    /// A drag goes on: what it would do to the blocks as they were when it began.
    void dragged(const pathwise::TimelineDrag& drag);
    /// The drag ended, or was cancelled (after a `dragged` of no months).
    void dragEnded();
    /// A key moved or resized: a drag of one step.
    void nudged(const pathwise::TimelineDrag& drag);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    void rebuild();
    void layOut();
    [[nodiscard]] TimelineItem* addItem();
    [[nodiscard]] QRectF laneRect(Month start, Month end, double top) const;
    [[nodiscard]] double x(Month month) const;
    void lookRoles();
    void lookRest();
    [[nodiscard]] TimelineCanvas canvas() const;
    void paintLaneFocus(QPainter& painter) const;
    [[nodiscard]] double searchTop() const;
    [[nodiscard]] double height() const;
    /// The stretches below the roles and places, in reading order.
    void readNext(int by);
    [[nodiscard]] int blockAt(QPoint position) const;
    [[nodiscard]] bool isOnGrip(int block, QPoint position) const;
    void updateDrag(QPoint position, Qt::KeyboardModifiers modifiers);
    void endDrag();
    void cancelDrag();
    void nudge(DragHandle handle, int months);
    void choose(int block);
    void describe();

    QLocale m_locale;
    TimelineData m_data; ///< as shown, a drag's preview included
    YearGrid m_grid;
    std::vector<TimelineItem*> m_roles;
    std::vector<TimelineItem*> m_places;
    TimelineItem* m_learning = nullptr;
    int m_selected = -1;
    int m_lane = -1;
    QPoint m_pressed;
    std::optional<TimelineDrag> m_drag;
    std::vector<TimelineSpan> m_beforeDrag;
};

} // namespace pathwise
