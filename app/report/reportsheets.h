// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportpainter.h"

#include <QPixmap>
#include <QWidget>
#include <map>
#include <memory>

namespace pathwise {

enum class SheetZoom { FitPage, FitWidth, ActualSize };

/// Pages of a report on a desk: whole pages side by side as far as there is room, or one page as wide as asked for. Page Up
/// and Page Down turn pages.
class ReportSheets : public QWidget {
    Q_OBJECT

public:
    explicit ReportSheets(QWidget* parent = nullptr);

    void setReport(std::shared_ptr<const ReportPainter> report);
    void setPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    void setZoom(SheetZoom zoom);
    /// The room that the scroll area around it has.
    void setRoom(const QSize& room);

signals:
    void pageTurned(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] double sheetWidth() const;
    [[nodiscard]] int together() const;
    [[nodiscard]] int firstShown() const { return m_page - m_page % together(); }
    void turn(int by);
    void refit();
    const QPixmap& picture(int page);

    std::shared_ptr<const ReportPainter> m_report;
    int m_page = 0;
    SheetZoom m_zoom = SheetZoom::FitPage;
    QSize m_room;
    std::map<int, QPixmap> m_pictures; ///< drawn at the width on show
};

} // namespace pathwise
