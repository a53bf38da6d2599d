// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportpainter.h"

#include "app/presentation/months.h"
#include "app/report/reporttexts.h"

#include <QCoreApplication>
#include <QPainter>

namespace pathwise {

namespace {

constexpr double ChartTextPoints = 9;

} // namespace

void addHeading(ReportCanvas& canvas, const QString& heading, const QString& findingHtml)
{
    canvas.addText(heading, PaperText::Heading, canvas.tokens().text);
    canvas.skip(4);
    canvas.addRichText(findingHtml, PaperText::Finding, canvas.tokens().text2);
    canvas.skip(22);
}

QString moneyBasis(const ReportContent& content)
{
    const MeasureColumn& column = content.options.view.column;
    const QString dollars = column.money == Money::Real
        ? ReportTexts::tr("%1 dollars").arg(yearText(content.evaluation->firstYear))
        : ReportTexts::tr("money of the day");
    switch (column.measure) {
    case Measure::TakeHome: return ReportTexts::tr("%1, after tax").arg(dollars);
    case Measure::AfterLivingCosts: return ReportTexts::tr("%1, after tax and living costs").arg(dollars);
    default: return ReportTexts::tr("%1, before tax").arg(dollars);
    }
}

QFont chartFont(const ReportCanvas& canvas)
{
    QFont font = canvas.font(PaperText::Body);
    font.setPointSizeF(ChartTextPoints);
    return font;
}

ReportPainter::ReportPainter(std::shared_ptr<const Evaluation> evaluation, const ReportOptions& options)
    : m_content{std::move(evaluation), options}, m_canvas(options)
{
    m_content.options.view.column = columnOnShow(*m_content.evaluation, options.view.column);
    for (const ReportPart& part : options.parts)
        if (part.isIncluded)
            add(part.section);
    if (pageCount() == 0)
        add(ReportSection::Cover);
    m_canvas.addFooters(titleOf(*m_content.evaluation, options));
}

void ReportPainter::add(ReportSection section)
{
    const std::size_t first = pageCount();
    switch (section) {
    case ReportSection::Cover: addCover(m_canvas, m_content); break;
    case ReportSection::Compare:
        if (!m_content.evaluation->paths.empty())
            addCompare(m_canvas, m_content);
        break;
    case ReportSection::Paths: addPaths(); break;
    case ReportSection::Locations: addLocations(m_canvas, m_content); break;
    case ReportSection::Equity: addEquity(m_canvas, m_content); break;
    case ReportSection::Skills: addSkills(m_canvas, m_content); break;
    case ReportSection::Sensitivity: addSensitivity(m_canvas, m_content); break;
    case ReportSection::Assumptions: addAssumptions(m_canvas, m_content); break;
    }
    if (pageCount() > first)
        m_firstPages.emplace(section, first);
}

void ReportPainter::addPaths()
{
    for (std::size_t path = 0; path < m_content.evaluation->paths.size(); ++path)
        if (m_content.evaluation->plan.paths[path].visible)
            addPath(m_canvas, m_content, path);
}

std::vector<ReportBookmark> ReportPainter::bookmarks() const
{
    std::vector<ReportBookmark> bookmarks;
    for (std::size_t page = 0; page < pageCount(); ++page) {
        if (!m_canvas.pages()[page].bookmark.isEmpty())
            bookmarks.push_back({m_canvas.pages()[page].bookmark, page});
    }
    return bookmarks;
}

void ReportPainter::paintPage(QPainter& painter, std::size_t page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ReportPage::Mark& mark : m_canvas.pages().at(page).marks) {
        painter.save();
        mark(painter);
        painter.restore();
    }
}

} // namespace pathwise
