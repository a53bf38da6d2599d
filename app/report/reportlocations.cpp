// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/locationsmodel.h"
#include "app/models/locationtexts.h"
#include "app/presentation/money.h"
#include "app/report/reportsections.h"
#include "app/report/reporttable.h"
#include "app/report/reporttexts.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace pathwise {

namespace {

constexpr double TightestBars = 46;
constexpr double WidestBars = 76;
constexpr double PlacesNoteRoom = 70;
constexpr double GrossBar = 15;
constexpr double LeftBar = 22;
constexpr double NameWidth = 170;
constexpr double ValueRoom = 150;
constexpr double TableRow = 30;

/// Home, the first places and those where the plan's paths end.
std::vector<LocationPay> rowsOf(const Locations& locations, const ReportContent& content)
{
    const Places& places = *content.options.world->knowledge.places;
    QStringList ids = firstLocations();
    for (const CareerPath& path : content.evaluation->plan.paths) {
        if (path.visible && !path.stages.empty())
            ids << QString::fromStdString(path.stages.back().place);
    }
    ids.removeDuplicates();
    std::vector<LocationPay> rows{locations.home()};
    for (const QString& id : ids) {
        const Place* place = places.find(id.toStdString());
        if (!place || place == locations.home().place)
            continue;
        if (auto pay = locations.at(*place))
            rows.push_back(*std::move(pay));
    }
    sortLocations(rows, LocationMeasure::BuyingPower, true);
    return rows;
}

void addBar(ReportCanvas& canvas, const QRectF& bar, const QColor& fill, const QColor& edge)
{
    canvas.mark([=](QPainter& painter) {
        painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawRoundedRect(bar, 2, 2);
    });
}

/// Gross as an outline above what is left; a pair of bars for each `height`.
void addBars(ReportCanvas& canvas, const std::vector<LocationPay>& rows, const Place* home, const QLocale& locale,
             double height)
{
    double top = 0;
    for (const LocationPay& row : rows)
        top = std::max({top, row.gross, row.buyingPower});
    const Tokens& tokens = canvas.tokens();
    const double left = canvas.body().left() + NameWidth;
    const double unit = top > 0 ? (canvas.body().width() - NameWidth - ValueRoom) / top : 0;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const LocationPay& row = rows[index];
        canvas.ensure(height);
        const double y = canvas.y();
        const bool isHome = row.place == home;
        const QString gross = compactMoney(row.gross, locale);
        const QString kept = compactMoney(row.buyingPower, locale);
        canvas.addLine({canvas.body().left(), y + 8, NameWidth - 12, 30}, locationName(*row.place),
                       isHome ? PaperText::Strong : PaperText::Body, tokens.text, Qt::AlignRight | Qt::AlignVCenter);
        addBar(canvas, {left, y, row.gross * unit, GrossBar}, tokens.surface, tokens.control);
        addBar(canvas, {left, y + GrossBar + 4, std::max(0.0, row.buyingPower) * unit, LeftBar},
               isHome ? tokens.accent : tokens.bonus.fill, {});
        canvas.addLine({left + row.gross * unit + 8, y - 2, ValueRoom, 18},
                       index == 0 ? ReportTexts::tr("%1 gross").arg(gross) : gross, PaperText::Note, tokens.text2,
                       Qt::AlignLeft | Qt::AlignVCenter);
        canvas.addLine({left + std::max(0.0, row.buyingPower) * unit + 8, y + GrossBar + 5, canvas.body().width(), 20},
                       index == 0 ? ReportTexts::tr("%1 after tax and living costs").arg(kept) : kept,
                       PaperText::Strong, tokens.text, Qt::AlignLeft | Qt::AlignVCenter);
        canvas.skip(height);
    }
}

ReportTable tableOf(const std::vector<LocationPay>& rows, const Place* home, const QLocale& locale)
{
    ReportTable table;
    table.rowHeight = TableRow;
    table.columns = {
        {ReportTexts::tr("Location"), 1.9, false, false}, {ReportTexts::tr("Gross"), 1, true, false},
        {ReportTexts::tr("Federal"), 1, true, true},      {ReportTexts::tr("Payroll"), 1, true, true},
        {ReportTexts::tr("State"), 1, true, true},        {ReportTexts::tr("Take-home"), 1.2, true, false},
        {ReportTexts::tr("Cost index"), 1.1, true, true}, {ReportTexts::tr("After costs"), 1.2, true, false}};
    for (const LocationPay& row : rows) {
        const auto money = [&locale](double amount) { return compactMoney(amount, locale); };
        const QString index = row.pricesKnown ? locale.toString(row.priceLevel * 100, 'f', 1) : missingText();
        table.rows.push_back({{locationName(*row.place), money(row.gross), money(row.federalTax), money(row.payrollTax),
                               money(row.stateTax + row.localTax), money(row.takeHome), index, money(row.buyingPower)},
                              row.place == home,
                              {}});
    }
    return table;
}

QString noteOf(const Locations& locations, const std::vector<LocationPay>& rows)
{
    QString note = ReportTexts::tr("%1. Cost index: the national average is 100. State includes local taxes.")
                       .arg(householdText(locations.question().household));
    QStringList own;
    for (const LocationPay& row : rows) {
        if (row.own)
            own << locationName(*row.place);
    }
    if (!own.isEmpty())
        note += QLatin1Char(' ')
            + ReportTexts::tr("Pay for %1 is your own figure.").arg(own.join(ReportTexts::tr(", ", "list of places")));
    return note;
}

/// The path the report is about, else the first with a job.
std::optional<std::size_t> pathOf(const ReportContent& content)
{
    const Plan& plan = content.evaluation->plan;
    for (std::size_t index = 0; index < plan.paths.size(); ++index) {
        if (plan.paths[index].id == content.options.selected && !plan.paths[index].stages.empty())
            return index;
    }
    for (std::size_t index = 0; index < plan.paths.size(); ++index) {
        if (plan.paths[index].visible && !plan.paths[index].stages.empty())
            return index;
    }
    return std::nullopt;
}

} // namespace

void addLocations(ReportCanvas& canvas, const ReportContent& content)
{
    const auto& world = content.options.world;
    const auto path = pathOf(content);
    if (!world || !world->taxes || !path)
        return;
    const Plan& plan = content.evaluation->plan;
    const auto locations =
        Locations::make(*world, locationQuestion(plan, *world, *path, plan.paths[*path].stages.size() - 1));
    if (!locations)
        return;
    const QLocale& locale = content.options.locale;
    const std::vector<LocationPay> rows = rowsOf(*locations, content);
    const QString other = firstOther(locations->home().place->id);
    const auto there = std::find_if(rows.begin(), rows.end(),
                                    [&](const LocationPay& row) { return row.place->id == other.toStdString(); });
    canvas.startPage(ReportTexts::tr("Locations"));
    addHeading(canvas, ReportTexts::tr("Locations"),
               there == rows.end() ? QString() : locationSentence(*locations, *there, locale, Emphasis::Bold));
    const ReportTable table = tableOf(rows, locations->home().place, locale);
    const double room = canvas.body().bottom() - canvas.y() - heightOf(table) - PlacesNoteRoom;
    addBars(canvas, rows, locations->home().place, locale,
            std::clamp(room / static_cast<double>(rows.size()), TightestBars, WidestBars));
    canvas.skip(12);
    addTable(canvas, table);
    canvas.skip(14);
    canvas.addText(noteOf(*locations, rows), PaperText::Note, canvas.tokens().text2);
}

} // namespace pathwise
