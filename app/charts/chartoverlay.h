// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartpainter.h"
#include "app/theme/pathstyle.h"

#include <QGraphicsItem>
#include <QString>
#include <optional>
#include <vector>

namespace pathwise {

/// What stands on top of a chart's marks: plain values, set whole. Points are in the chart's values, text is final.
struct OverlayContent {
    struct Tick {
        double value = 0;
        QString text;
    };
    /// A marker on the last point of a line.
    struct EndMark {
        PathStyle style;
        double x = 0;
        double y = 0;
    };
    /// A direct label right of the plot: name above, middle value and range below; the last two may be empty.
    struct SideLabel {
        QColor color;
        QString name;
        QString value;
        QString range;
        double y = 0;
        /// A leader joins the label to its point.
        bool leader = true;
    };
    /// A figure above a bar, or at any point.
    struct PointText {
        double x = 0;
        double y = 0;
        QString text;
    };
    /// A dashed line with a bold word and a plain value near the axis.
    struct Annotation {
        double x = 0;
        QString word;
        QString value;
    };
    /// A dashed line with a flag and a word above the plot.
    struct Flag {
        double x = 0;
        QString word;
    };
    /// One line of the hover read-out.
    struct ReadOutRow {
        PathStyle style;
        QString name;
        QString middle;
        QString range;
        double y = 0;
        /// Off for rows that are not a point of a line (a pay part).
        bool mark = true;
    };
    struct ReadOut {
        double x = 0;
        QString title;
        std::vector<ReadOutRow> rows;
    };

    AxisSteps valueAxis;
    std::vector<Tick> valueTicks;
    std::vector<EndMark> endMarks;
    std::vector<SideLabel> sideLabels;
    std::vector<PointText> pointTexts;
    std::vector<Annotation> annotations;
    std::vector<Flag> flags;
    /// One per year, in order: its title is the year's label on the axis; the hovered index points into it.
    std::vector<ReadOut> readOuts;
    QString middleHeading;
    QString rangeHeading;
};

/// Room the overlay's texts need around the plot, in pixels.
struct OverlayMargins {
    double left = 0;
    double right = 0;
};

/// Axis labels, end markers, direct labels with leaders, annotations and the hover read-out of one chart, painted in
/// one item above the series.
class ChartOverlay : public QGraphicsItem {
public:
    explicit ChartOverlay(QGraphicsItem* parent = nullptr);

    void setContent(OverlayContent content);
    [[nodiscard]] const OverlayContent& content() const { return m_content; }
    void setLook(const Tokens& tokens, const ChartFonts& fonts);
    void setScale(const PlotScale& scale, const QRectF& bounds);
    [[nodiscard]] const PlotScale& scale() const { return m_scale; }
    /// Index into `readOuts`, or nothing; an index outside counts as nothing.
    void setHovered(std::optional<std::size_t> index);
    [[nodiscard]] std::optional<std::size_t> hovered() const { return m_hovered; }

    [[nodiscard]] static OverlayMargins margins(const OverlayContent& content, const ChartFonts& fonts);
    /// Height of each direct label's centre: pushed apart, inside the plot.
    [[nodiscard]] std::vector<double> labelHeights() const;
    /// Distance of two lines of a label.
    [[nodiscard]] double lineOfText() const;
    /// Where the read-out of an index stands.
    [[nodiscard]] QRectF readOutRect(std::size_t index) const;

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintAxisLabels(QPainter& painter) const;
    void paintYearLabels(QPainter& painter) const;
    void paintSideLabels(QPainter& painter) const;
    void paintSideLabel(QPainter& painter, const OverlayContent::SideLabel& label, double height) const;
    void paintAnnotations(QPainter& painter) const;
    void paintFlags(QPainter& painter) const;
    void paintPointTexts(QPainter& painter) const;
    void paintReadOut(QPainter& painter, std::size_t index) const;
    void paintReadOutRow(QPainter& painter, const OverlayContent::ReadOutRow& row, const QRectF& panel, double y) const;

    struct ReadOutColumns {
        double name = 0;
        double middle = 0;
        double range = 0;
    };
    [[nodiscard]] ReadOutColumns columnsOf(const OverlayContent::ReadOut& readOut) const;

    OverlayContent m_content;
    Tokens m_tokens;
    ChartFonts m_fonts;
    PlotScale m_scale;
    QRectF m_bounds;
    std::optional<std::size_t> m_hovered;
};

/// Gridlines, painted below the series.
class ChartGrid : public QGraphicsItem {
public:
    explicit ChartGrid(QGraphicsItem* parent = nullptr);
    void setLook(const Tokens& tokens);
    void setScale(const PlotScale& scale, const AxisSteps& axis);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Tokens m_tokens;
    PlotScale m_scale;
    AxisSteps m_axis;
};

} // namespace pathwise
