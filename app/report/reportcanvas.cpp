// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportcanvas.h"

#include "app/report/reporttexts.h"
#include "app/theme/fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QTextDocument>
#include <cmath>

namespace pathwise {

namespace {

constexpr double UnitsPerInch = 96;
constexpr double MillimetresPerInch = 25.4;
constexpr double Margin = 18 / MillimetresPerInch * UnitsPerInch;
constexpr double FooterRoom = 40;
constexpr double Leading = 1.4;

/// Body 9 pt, notes 7.75 pt, headings 18 pt, cover 35 pt, in units of 1/96 inch.
int pixels(PaperText text)
{
    switch (text) {
    case PaperText::Cover: return 46;
    case PaperText::Verdict: return 21;
    case PaperText::Heading: return 24;
    case PaperText::Finding: return 14;
    case PaperText::KeyFigure: return 26;
    case PaperText::Section: return 14;
    case PaperText::Note: return 10;
    case PaperText::Body:
    case PaperText::Strong: break;
    }
    return 12;
}

bool isStrong(PaperText text)
{
    return text == PaperText::Cover || text == PaperText::Heading || text == PaperText::KeyFigure
        || text == PaperText::Section || text == PaperText::Strong;
}

QSizeF paperSize(ReportPaper paper)
{
    const QPageSize size(paper == ReportPaper::Letter ? QPageSize::Letter : QPageSize::A4);
    return size.size(QPageSize::Inch) * UnitsPerInch;
}

QColor grey(const QColor& color)
{
    const int lightness = qGray(color.rgb());
    return {lightness, lightness, lightness, color.alpha()};
}

} // namespace

Tokens greyTokens(const Tokens& tokens)
{
    Tokens result = tokens;
    for (QColor* color : {&result.text, &result.text2, &result.text3, &result.border, &result.hairline, &result.control,
                          &result.grid, &result.track, &result.accent, &result.accentHover, &result.selection,
                          &result.warning.text, &result.warning.fill, &result.warning.edge})
        *color = grey(*color);
    for (LineTokens& path : result.paths)
        path = {grey(path.line), grey(path.text)};
    for (PartTokens* part : {&result.base, &result.bonus, &result.equity, &result.other})
        *part = {grey(part->fill), grey(part->text)};
    return result;
}

ReportCanvas::ReportCanvas(const ReportOptions& options)
    : m_tokens(options.colours == ReportColours::Greyscale ? greyTokens(lightTokens()) : lightTokens())
    , m_font(applicationFont())
    , m_paper(paperSize(options.paper))
    , m_body(QRectF(QPointF(), m_paper).adjusted(Margin, Margin, -Margin, -Margin - FooterRoom))
    , m_y(m_body.top())
{
}

QFont ReportCanvas::font(PaperText text) const
{
    QFont font = m_font;
    font.setPixelSize(pixels(text));
    if (isStrong(text))
        font.setWeight(text == PaperText::Cover || text == PaperText::Heading ? QFont::Bold : QFont::DemiBold);
    return font;
}

double ReportCanvas::lineHeight(PaperText text) const
{
    return std::ceil(pixels(text) * Leading);
}

void ReportCanvas::startPage(const QString& bookmark)
{
    m_pages.push_back({bookmark, {}, true});
    m_y = m_body.top();
}

bool ReportCanvas::ensure(double height)
{
    if (m_y + height <= m_body.bottom())
        return false;
    startPage({});
    return true;
}

void ReportCanvas::addText(const QString& text, PaperText size, const QColor& color)
{
    const QFont textFont = font(size);
    constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const QRectF room(m_body.left(), m_y, m_body.width(), m_body.bottom());
    const double height = std::ceil(QFontMetricsF(textFont).boundingRect(room, flags, text).height());
    const QRectF rect(room.left(), m_y, room.width(), height);
    mark([rect, text, textFont, color](QPainter& painter) {
        painter.setFont(textFont);
        painter.setPen(color);
        painter.drawText(rect, flags, text);
    });
    m_y += height;
}

void ReportCanvas::addRichText(const QString& html, PaperText size, const QColor& color)
{
    auto document = std::make_shared<QTextDocument>();
    document->setDocumentMargin(0);
    document->setUseDesignMetrics(true);
    document->setDefaultFont(font(size));
    document->setDefaultStyleSheet(
        QStringLiteral("p { color: %1; line-height: 125%; margin: 0 } b { font-weight: 600 }").arg(color.name()));
    document->setHtml(QStringLiteral("<p>%1</p>").arg(html));
    document->setTextWidth(m_body.width());
    const QPointF at(m_body.left(), m_y);
    mark([document, at](QPainter& painter) {
        painter.save();
        painter.translate(at);
        document->drawContents(&painter);
        painter.restore();
    });
    m_y += std::ceil(document->size().height());
}

void ReportCanvas::addLine(const QRectF& rect, const QString& text, PaperText size, const QColor& color, int alignment)
{
    const QFont textFont = font(size);
    const QString shown = QFontMetricsF(textFont).elidedText(text, Qt::ElideRight, rect.width() + 1);
    mark([rect, shown, textFont, color, alignment](QPainter& painter) {
        painter.setFont(textFont);
        painter.setPen(color);
        painter.drawText(rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, shown);
    });
}

void ReportCanvas::addRule(double y, const QColor& color)
{
    const QRectF column = m_body;
    mark([column, y, color](QPainter& painter) {
        painter.setPen(QPen(color, 0.75));
        painter.drawLine(QPointF(column.left(), y), QPointF(column.right(), y));
    });
}

void ReportCanvas::addFooters(const QString& name)
{
    const double top = m_paper.height() - Margin - FooterRoom / 2;
    const QRectF rect(m_body.left(), top + 6, m_body.width(), lineHeight(PaperText::Note));
    const QFont small = font(PaperText::Note);
    const QString cut = QFontMetricsF(small).elidedText(name, Qt::ElideRight, rect.width() * 0.75);
    for (std::size_t index = 0; index < m_pages.size(); ++index) {
        if (!m_pages[index].hasFooter)
            continue;
        const QString number = ReportTexts::tr("Page %1 of %2").arg(index + 1).arg(m_pages.size());
        m_pages[index].marks.push_back([=, tokens = m_tokens](QPainter& painter) {
            painter.setPen(QPen(tokens.border, 0.75));
            painter.drawLine(QPointF(rect.left(), top), QPointF(rect.right(), top));
            painter.setFont(small);
            painter.setPen(tokens.text3);
            painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, cut);
            painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, number);
        });
    }
}

} // namespace pathwise
