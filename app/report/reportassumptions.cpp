// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/nametexts.h"
#include "app/report/reportfigures.h"
#include "app/report/reporttable.h"
#include "app/report/reporttexts.h"

#include <QCoreApplication>
#include <algorithm>

namespace pathwise {

namespace {

constexpr double FigureRowHeight = 20;

void addGroup(ReportCanvas& canvas, const ReportFigureGroup& group)
{
    ReportTable table;
    table.rowHeight = FigureRowHeight;
    table.hasHeader = false;
    table.columns = {{{}, 2.3, false}, {{}, 1.5, true}, {{}, 3.4, false, true}};
    for (const ReportFigure& figure : group.figures)
        table.rows.push_back({{figure.label, figure.value, figure.source}, figure.isOverridden, {}});
    canvas.ensure(24 + 3 * FigureRowHeight);
    canvas.addText(group.heading, PaperText::Section, canvas.tokens().text);
    canvas.skip(2);
    addTable(canvas, table);
    canvas.skip(14);
}

/// What the sources say against each other, with the way in use.
void addDisagreements(ReportCanvas& canvas, const ReportContent& content)
{
    const World* world = content.options.world.get();
    if (!world || world->knowledge.contradictions.empty())
        return;
    ReportFigureGroup group{ReportTexts::tr("Source figures that disagree"), {}};
    for (const Contradiction& contradiction : world->knowledge.contradictions) {
        const auto count = static_cast<int>(std::count_if(contradiction.rows.begin(), contradiction.rows.end(),
                                                          [](const Disagreement& row) { return row.conflicts; }));
        group.figures.push_back({readableId(contradiction.id), ReportTexts::tr("%n figure(s)", nullptr, count),
                                 contradiction.chosen.empty()
                                     ? ReportTexts::tr("shown as published")
                                     : ReportTexts::tr("read as: %1").arg(readableId(contradiction.chosen)),
                                 false});
    }
    addGroup(canvas, group);
}

/// The sources in full, each once: the lines of the figures have no room for long titles.
void addSources(ReportCanvas& canvas, const std::vector<ReportFigureGroup>& groups)
{
    QStringList titles;
    for (const ReportFigureGroup& group : groups)
        for (const ReportFigure& figure : group.figures)
            titles += figure.titles;
    titles.removeDuplicates();
    if (titles.isEmpty())
        return;
    titles.sort(Qt::CaseInsensitive);
    canvas.ensure(80);
    canvas.addText(ReportTexts::tr("Sources"), PaperText::Section, canvas.tokens().text);
    canvas.skip(4);
    for (const QString& title : titles) {
        canvas.ensure(2 * canvas.lineHeight(PaperText::Body));
        canvas.addText(title, PaperText::Body, canvas.tokens().text2);
        canvas.skip(4);
    }
    canvas.skip(10);
}

} // namespace

void addAssumptions(ReportCanvas& canvas, const ReportContent& content)
{
    canvas.startPage(ReportTexts::tr("Assumptions"));
    addHeading(
        canvas, ReportTexts::tr("Assumptions"),
        ReportTexts::tr("Everything this report depends on, and where each figure comes from. Figures of your own "
                        "that stand in place of a source are bold."));
    const auto groups = reportFigures(content);
    for (const ReportFigureGroup& group : groups)
        addGroup(canvas, group);
    addDisagreements(canvas, content);
    addSources(canvas, groups);
    canvas.ensure(30);
    canvas.addText(ReportTexts::tr("A projection, not advice. Pathwise computed every figure on one computer and sent "
                                   "nothing anywhere."),
                   PaperText::Note, canvas.tokens().text3);
}

} // namespace pathwise
