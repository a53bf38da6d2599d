// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reporttable.h"

#include <QPainter>

namespace pathwise {

namespace {

constexpr double ColumnGap = 14;
constexpr double SampleWidth = 24;

/// Draws one table onto a canvas, row after row.
class TableWriter {
public:
    TableWriter(ReportCanvas& canvas, const ReportTable& table) : m_canvas(canvas), m_table(table)
    {
        double shares = 0;
        for (const ReportTable::Column& column : table.columns)
            shares += column.share;
        double x = canvas.body().left();
        for (const ReportTable::Column& column : table.columns) {
            const double width = canvas.body().width() * column.share / shares;
            m_edges.push_back({x, width});
            x += width;
        }
    }

    void write()
    {
        writeHeader();
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            const bool isNewPage = m_canvas.ensure(m_table.rowHeight);
            if (isNewPage)
                writeHeader();
            else if (row > 0)
                m_canvas.addRule(m_canvas.y(), m_canvas.tokens().hairline);
            writeRow(m_table.rows[row]);
        }
    }

private:
    struct Edge {
        double left = 0;
        double width = 0;
    };

    [[nodiscard]] QRectF cell(std::size_t column) const
    {
        const bool isLast = column + 1 == m_edges.size();
        const double gap = isLast || m_table.columns[column].isFigure ? 0 : ColumnGap;
        // Text after a figure keeps its distance.
        const bool follows = column > 0 && !m_table.columns[column].isFigure && m_table.columns[column - 1].isFigure;
        const double before = follows ? ColumnGap : 0;
        return {m_edges[column].left + before, m_canvas.y(), m_edges[column].width - gap - before, m_table.rowHeight};
    }

    [[nodiscard]] int alignment(std::size_t column) const
    {
        return m_table.columns[column].isFigure ? Qt::AlignRight : Qt::AlignLeft;
    }

    void writeHeader()
    {
        if (!m_table.hasHeader)
            return;
        for (std::size_t column = 0; column < m_table.columns.size(); ++column)
            m_canvas.addLine(cell(column), m_table.columns[column].title, PaperText::Strong, m_canvas.tokens().text2,
                             alignment(column));
        m_canvas.skip(m_table.rowHeight);
        m_canvas.addRule(m_canvas.y(), m_canvas.tokens().border);
    }

    void writeRow(const ReportTable::Row& row)
    {
        for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
            QRectF rect = cell(column);
            if (column == 0 && row.look)
                rect.setLeft(addSample(rect, *row.look));
            const QColor color = m_table.columns[column].isFaint ? m_canvas.tokens().text2 : m_canvas.tokens().text;
            m_canvas.addLine(rect, row.cells.value(static_cast<qsizetype>(column)),
                             row.isStrong ? PaperText::Strong : PaperText::Body, color, alignment(column));
        }
        m_canvas.skip(m_table.rowHeight);
    }

    double addSample(const QRectF& rect, const PathLook& look)
    {
        const QRectF sample(rect.left(), rect.center().y() - 8, SampleWidth, 16);
        const Tokens tokens = m_canvas.tokens();
        m_canvas.mark([sample, look, tokens](QPainter& painter) {
            paintLineSample(painter, pathStyle(look, tokens), sample, tokens.surface);
        });
        return sample.right() + ColumnGap - 4;
    }

    ReportCanvas& m_canvas;
    const ReportTable& m_table;
    std::vector<Edge> m_edges;
};

} // namespace

void addTable(ReportCanvas& canvas, const ReportTable& table)
{
    TableWriter(canvas, table).write();
}

double heightOf(const ReportTable& table)
{
    return (static_cast<double>(table.rows.size()) + (table.hasHeader ? 1 : 0)) * table.rowHeight;
}

} // namespace pathwise
