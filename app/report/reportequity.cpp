// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportequity.h"

#include "app/models/equitygridmodel.h"
#include "app/models/equitytexts.h"
#include "app/pages/equityquestion.h"
#include "app/presentation/money.h"
#include "app/presentation/rates.h"
#include "app/report/reportsections.h"
#include "app/report/reporttable.h"
#include "app/report/reporttexts.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace pathwise {

namespace {

constexpr double chartHeight = 260;
constexpr double equityHeadGap = 6;
constexpr double equitySectionGap = 20;
constexpr double noteGap = 6;
constexpr double equityTableRow = 22;
constexpr double factShare = 1.5;
constexpr std::array shownAversions{0.0, 1.0, 2.0, 4.0, 6.0};

void addHead(ReportCanvas& canvas, const QString& title, const QString& subtitle)
{
    canvas.addText(title, PaperText::Section, canvas.tokens().text);
    if (!subtitle.isEmpty())
        canvas.addText(subtitle, PaperText::Note, canvas.tokens().text2);
    canvas.skip(equityHeadGap);
}

/// A table that stays with its heading, on this page or the next.
void addTitledTable(ReportCanvas& canvas, const QString& title, const QString& subtitle, const ReportTable& table)
{
    canvas.ensure(heightOf(table) + 3 * canvas.lineHeight(PaperText::Section));
    addHead(canvas, title, subtitle);
    addTable(canvas, table);
    canvas.skip(equitySectionGap);
}

ReportTable::Column factColumn(const QString& title)
{
    return {title, factShare, false, true};
}

/// Writes one package's fact into its column, in the row of that name.
void addFact(ReportTable& table, qsizetype package, const PackageFact& fact)
{
    auto row = std::find_if(table.rows.begin(), table.rows.end(), [&](const ReportTable::Row& one) {
        return one.cells.front() == fact.name && one.cells.size() <= package + 1;
    });
    if (row == table.rows.end())
        row = table.rows.insert(table.rows.end(), {QStringList{fact.name}, false, {}});
    while (row->cells.size() <= package)
        row->cells << QString();
    row->cells << fact.value;
}

/// What offers say, then what they are worth, a column for each; what only some of them have is empty for the others.
ReportTable packagesTable(const EquityFindings& findings, const QLocale& locale)
{
    ReportTable table;
    table.rowHeight = equityTableRow;
    table.columns = {factColumn({})};
    const auto& offers = findings.answer.offers;
    for (const EquityOffer& offer : offers) {
        table.columns.push_back({offerName(*findings.plan, offer.id), 1});
        for (const PackageFact& fact : packageFacts(*findings.plan, offer, locale))
            addFact(table, &offer - offers.data(), fact);
    }
    for (const EquityOffer& offer : offers) {
        for (const PackageFact& value : packageValues(offer, locale))
            addFact(table, &offer - offers.data(), value);
    }
    return table;
}

void addPayoff(ReportCanvas& canvas, const EquityFindings& findings, const QLocale& locale)
{
    const CurveData data = payoffOf(findings, locale);
    canvas.ensure(chartHeight + 3 * canvas.lineHeight(PaperText::Section));
    addHead(canvas, data.title, data.subtitle);
    const QRectF target(canvas.body().left(), canvas.y(), canvas.body().width(), chartHeight);
    const ChartFonts fonts(chartFont(canvas));
    canvas.mark([=, tokens = canvas.tokens()](QPainter& painter) {
        paintCurves(painter, target, data, std::nullopt, fonts, tokens, locale);
    });
    canvas.skip(chartHeight + equitySectionGap);
}

ReportTable equivalentsTable(const EquityFindings& findings, const QLocale& locale)
{
    ReportTable table;
    table.rowHeight = equityTableRow;
    table.columns = {factColumn(ReportTexts::tr("Aversion to risk"))};
    for (const double aversion : shownAversions)
        table.columns.push_back({locale.toString(aversion)});
    for (const EquityOffer& offer : findings.answer.offers) {
        ReportTable::Row row{{offerName(*findings.plan, offer.id)}, false, offerLook(*findings.plan, offer.id)};
        for (const double aversion : shownAversions)
            row.cells << compactMoney(equivalentAt(offer, aversion), locale);
        table.rows.push_back(row);
    }
    return table;
}

/// Lead of the start-up over the package it is held against; empty without one.
ReportTable dilutionTable(const EquityFindings& findings, const QLocale& locale)
{
    ReportTable table;
    table.rowHeight = equityTableRow;
    EquityGridModel grid(locale);
    if (!fillDilutionGrid(grid, findings.answer))
        return table;
    table.columns = {factColumn(ReportTexts::tr("Dilution"))};
    for (int column = 0; column < grid.columnCount(); ++column)
        table.columns.push_back({grid.headerData(column, Qt::Horizontal).toString()});
    for (int row = 0; row < grid.rowCount(); ++row) {
        ReportTable::Row cells{{grid.headerData(row, Qt::Vertical).toString()}, false, {}};
        for (int column = 0; column < grid.columnCount(); ++column)
            cells.cells << grid.index(row, column).data().toString();
        table.rows.push_back(cells);
    }
    return table;
}

void addNotes(ReportCanvas& canvas, const EquityFindings& findings, const ReportContent& content)
{
    QStringList notes;
    for (const EquityOffer& offer : findings.answer.offers) {
        const QString name = offerName(*findings.plan, offer.id);
        for (const QString& gap : gapTexts(offer))
            notes << ReportTexts::tr("%1: %2", "package and what is not known of it").arg(name, gap);
        const QString guide = plausibilityText(offer, content.options.world->knowledge.figures, content.options.locale);
        if (!guide.isEmpty())
            notes << ReportTexts::tr("%1: %2", "package and what is not known of it").arg(name, guide);
    }
    notes << dilutionText();
    for (const QString& note : notes) {
        canvas.ensure(3 * canvas.lineHeight(PaperText::Note));
        canvas.addText(note, PaperText::Note, canvas.tokens().text2);
        canvas.skip(noteGap);
    }
}

} // namespace

std::shared_ptr<const EquityFindings> reportEquity(const Evaluation& evaluation, const ReportOptions& options)
{
    const Plan& plan = evaluation.plan;
    const auto offers = usualOffers(plan, offersOf(plan));
    if (!options.world || !isWorthWeighing(plan, offers))
        return nullptr;
    const std::size_t futures = evaluation.futures ? evaluation.futures->futures : 1;
    auto answer = weighOffers(plan, *options.world, equityQuestion(plan, offers, futures));
    if (!answer)
        return nullptr;
    return std::make_shared<const EquityFindings>(
        EquityFindings{std::make_shared<const Plan>(plan), *std::move(answer)});
}

void addEquity(ReportCanvas& canvas, const ReportContent& content)
{
    const auto& findings = content.options.equity;
    if (!findings || !content.options.world)
        return;
    const QLocale& locale = content.options.locale;
    canvas.startPage(ReportTexts::tr("Equity"));
    addHeading(canvas, ReportTexts::tr("Equity"), sentenceOf(*findings, findings->answer.aversion, locale).rich);
    addPayoff(canvas, *findings, locale);
    addTitledTable(canvas, ReportTexts::tr("The packages"), {}, packagesTable(*findings, locale));
    addTitledTable(canvas, ReportTexts::tr("What certain amount each is worth"),
                   ReportTexts::tr("By aversion to risk: 0 is neutral, 2 usual, 6 very cautious. Yours is %1.")
                       .arg(locale.toString(findings->answer.aversion)),
                   equivalentsTable(*findings, locale));
    const ReportTable dilution = dilutionTable(*findings, locale);
    if (!dilution.rows.empty())
        addTitledTable(canvas, ReportTexts::tr("Lead of the start-up by dilution and exit"),
                       ReportTexts::tr("Rows: what later rounds take of today's shares"), dilution);
    addNotes(canvas, *findings, content);
}

} // namespace pathwise
