// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportoptions.h"
#include "app/theme/tokens.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <functional>
#include <vector>

class QPainter;

namespace pathwise {

/// A page as a list of things to draw, in units of 1/96 inch from the paper's top left corner.
struct ReportPage {
    using Mark = std::function<void(QPainter&)>;
    QString bookmark; ///< empty: the page goes on with the section before
    std::vector<Mark> marks;
    bool hasFooter = true;
};

/// Sizes of text on paper.
enum class PaperText { Cover, Verdict, Heading, Finding, KeyFigure, Section, Body, Strong, Note };

/// Lays out a report from top to bottom and starts a page when one is full. What it is given is drawn later, any number
/// of times, by any painter.
class ReportCanvas {
public:
    explicit ReportCanvas(const ReportOptions& options);

    [[nodiscard]] const std::vector<ReportPage>& pages() const { return m_pages; }
    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] QSizeF paper() const { return m_paper; }
    /// The column between the margins, above the footer.
    [[nodiscard]] QRectF body() const { return m_body; }
    [[nodiscard]] QFont font(PaperText text) const;
    [[nodiscard]] double lineHeight(PaperText text) const;

    void startPage(const QString& bookmark);
    /// The page now being filled.
    [[nodiscard]] ReportPage& page() { return m_pages.back(); }
    [[nodiscard]] double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    void skip(double height) { m_y += height; }
    /// Goes on to another page of the section unless so much is left; whether it did.
    bool ensure(double height);

    void mark(ReportPage::Mark mark) { page().marks.push_back(std::move(mark)); }
    /// Text over the whole column, wrapped; moves down by its height.
    void addText(const QString& text, PaperText size, const QColor& color);
    /// The same with bold words (HTML).
    void addRichText(const QString& html, PaperText size, const QColor& color);
    /// One line in a rectangle, cut where there is no room.
    void addLine(const QRectF& rect, const QString& text, PaperText size, const QColor& color, int alignment);
    /// A hairline across the column.
    void addRule(double y, const QColor& color);
    /// Name of plan and page n of m on every page but the cover.
    void addFooters(const QString& name);

private:
    Tokens m_tokens;
    QFont m_font;
    QSizeF m_paper;
    QRectF m_body;
    double m_y = 0;
    std::vector<ReportPage> m_pages;
};

/// Tokens without hue: lightness stays.
[[nodiscard]] Tokens greyTokens(const Tokens& tokens);

} // namespace pathwise
