// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportsections.h"

#include <map>

namespace pathwise {

/// A heading for the reader's list of bookmarks.
struct ReportBookmark {
    QString title;
    std::size_t page = 0;
    bool operator==(const ReportBookmark&) const = default;
};

/// The report as pages that any painter can draw: preview, printer and PDF are the same drawing. Needs an application object (it uses the charts); GUI thread.
class ReportPainter {
public:
    ReportPainter(std::shared_ptr<const Evaluation> evaluation, const ReportOptions& options);

    [[nodiscard]] std::size_t pageCount() const { return m_canvas.pages().size(); }
    /// In units of 1/96 inch.
    [[nodiscard]] QSizeF paper() const { return m_canvas.paper(); }
    [[nodiscard]] std::vector<ReportBookmark> bookmarks() const;
    /// First page of each section that has any, from 0.
    [[nodiscard]] const std::map<ReportSection, std::size_t>& firstPages() const { return m_firstPages; }
    /// Draws a page; the painter's unit is 1/96 inch, its origin the paper's top left corner. Pre: page < pageCount().
    void paintPage(QPainter& painter, std::size_t page) const;

private:
    void add(ReportSection section);
    void addPaths();

    ReportContent m_content;
    ReportCanvas m_canvas;
    std::map<ReportSection, std::size_t> m_firstPages;
};

} // namespace pathwise
