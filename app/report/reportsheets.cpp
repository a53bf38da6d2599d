// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportsheets.h"

#include "app/report/reportthumbnails.h"
#include "app/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace pathwise {

namespace {

constexpr int sheetGap = 28;
constexpr int topMargin = 40;
constexpr double leastWidth = 120;
constexpr double leastPairWidth = 360; ///< of a sheet beside another

} // namespace

ReportSheets::ReportSheets(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the report"));
}

void ReportSheets::setReport(std::shared_ptr<const ReportPainter> report)
{
    m_report = std::move(report);
    m_page = std::clamp(m_page, 0, std::max(pageCount() - 1, 0));
    refit();
}

void ReportSheets::setPage(int page)
{
    const int wanted = std::clamp(page, 0, std::max(pageCount() - 1, 0));
    if (wanted == m_page)
        return;
    m_page = wanted;
    update();
}

void ReportSheets::setZoom(SheetZoom zoom)
{
    m_zoom = zoom;
    refit();
}

void ReportSheets::setRoom(const QSize& room)
{
    if (room == m_room)
        return;
    m_room = room;
    refit();
}

int ReportSheets::pageCount() const
{
    return m_report ? static_cast<int>(m_report->pageCount()) : 0;
}

double ReportSheets::sheetWidth() const
{
    const QSizeF paper = m_report->paper();
    const double widest = std::max(m_room.width() - 2.0 * sheetGap, leastWidth);
    switch (m_zoom) {
    case SheetZoom::ActualSize: return paper.width();
    case SheetZoom::FitWidth: return widest;
    case SheetZoom::FitPage: break;
    }
    const double tallest = (m_room.height() - 2.0 * topMargin) * paper.width() / paper.height();
    const double half = (m_room.width() - 3.0 * sheetGap) / 2;
    return std::clamp(tallest, leastWidth, half >= leastPairWidth && pageCount() > 1 ? half : widest);
}

int ReportSheets::together() const
{
    if (m_zoom != SheetZoom::FitPage || !m_report)
        return 1;
    return std::clamp(static_cast<int>((m_room.width() - sheetGap) / (sheetWidth() + sheetGap)), 1, 2);
}

void ReportSheets::refit()
{
    m_pictures.clear();
    if (m_report && m_room.isValid()) {
        const double width = sheetWidth();
        const double height = width * m_report->paper().height() / m_report->paper().width();
        const double all = together() * (width + sheetGap) + sheetGap;
        setMinimumSize(qCeil(all), qCeil(height + 2 * topMargin));
    }
    update();
}

const QPixmap& ReportSheets::picture(int page)
{
    auto found = m_pictures.find(page);
    if (found == m_pictures.end())
        found = m_pictures
                    .emplace(page,
                             pagePicture(*m_report, static_cast<std::size_t>(page), sheetWidth(), devicePixelRatioF()))
                    .first;
    return found->second;
}

void ReportSheets::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    painter.fillRect(rect(), tokens.sunken);
    if (!m_report || pageCount() == 0)
        return;
    const int shown = std::min(together(), pageCount() - firstShown());
    const double width = sheetWidth();
    double x = std::max((this->width() - shown * (width + sheetGap) + sheetGap) / 2, static_cast<double>(sheetGap));
    for (int page = firstShown(); page < firstShown() + shown; ++page) {
        const QPixmap& sheet = picture(page);
        const QRectF frame(QPointF(x, topMargin), sheet.deviceIndependentSize());
        painter.drawPixmap(frame.topLeft(), sheet);
        painter.setPen(QPen(tokens.border, 1));
        painter.drawRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5));
        x += width + sheetGap;
    }
}

void ReportSheets::turn(int by)
{
    const int before = m_page;
    setPage(m_page + by);
    if (m_page != before)
        emit pageTurned(m_page);
}

void ReportSheets::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: return turn(1);
    case Qt::Key_PageUp: return turn(-1);
    case Qt::Key_Home: return turn(-m_page);
    case Qt::Key_End: return turn(pageCount());
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace pathwise
