// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/paybarchart.h"
#include "app/pages/lucktexts.h"
#include "app/pages/pathchart.h"
#include "app/pages/pathpage.h"
#include "app/pages/pathtools.h"
#include "app/pages/resultnotice.h"
#include "app/pages/verdictlabel.h"

#include <QTextDocumentFragment>

// The part of the Path page that shows one future in place of the plan without chance.

namespace pathwise {

void PathPage::askLuck(std::size_t path)
{
    const SharedEvaluation& evaluation = m_bench.evaluations.evaluation();
    if (!m_bench.worlds.world() || !evaluation->futures)
        return;
    const MeasureColumn column = columnOnShow(*evaluation, m_bench.view.options().column);
    m_luckTask.run([this, evaluation, world = m_bench.worlds.world(), path, column,
                    luck = *m_tools->luck()](const std::stop_token&) -> std::function<void()> {
        auto story = luckStory(*evaluation, *world, path, column, luck);
        return [this, story = std::move(story)] {
            if (story)
                showLuck(*story);
            else
                m_notice->showProblem(story.error());
        };
    });
}

void PathPage::showLuck(const LuckStory& story)
{
    const MeasureColumn column = columnOnShow(*story.evaluation, m_bench.view.options().column);
    const QString rich = luckSentence(story, *m_tools->luck(), column, m_bench.locale);
    m_sentence = QTextDocumentFragment::fromHtml(rich).toPlainText();
    m_verdict->showSentence(rich, m_sentence, false);
    PayChartData pay = payChart(*story.evaluation, story.path, column.money);
    pay.subtitle = luckSubtitle(story, *m_tools->luck(), column.money);
    for (const Month& month : story.layoffs)
        pay.flags.push_back({chartYear(month), tr("Laid off")});
    showCharts(story.evaluation, std::move(pay), story.path);
}

} // namespace pathwise
