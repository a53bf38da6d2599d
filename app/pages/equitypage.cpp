// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/equitypage.h"

#include "app/dialogs/startupofferdialog.h"
#include "app/document/planedits.h"
#include "app/pages/equitycomfort.h"
#include "app/pages/equityleaving.h"
#include "app/pages/equitypackages.h"
#include "app/pages/equitypayoff.h"
#include "app/pages/equityquestion.h"
#include "app/pages/sidebyside.h"
#include "app/pages/verdictlabel.h"
#include "app/presentation/errortexts.h"
#include "app/widgets/notice.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <algorithm>

namespace pathwise {

namespace {

constexpr int equitySettleMs = 250;

} // namespace

EquityPage::EquityPage(const Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_bench(workbench)
    , m_verdict(new VerdictLabel)
    , m_notice(new Notice)
    , m_packages(new EquityPackages(workbench.locale))
    , m_payoff(new EquityPayoff(workbench.locale))
    , m_comfort(new EquityComfort(workbench.locale))
    , m_leaving(new EquityLeaving(workbench.locale))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(equitySettleMs);
    m_payoff->addView(tr("If you leave"), m_leaving);
    layOut();
    connectWorkbench();
    connectParts();
    showPlan();
}

void EquityPage::layOut()
{
    auto* middle = new QWidget;
    QVBoxLayout* column = pageColumn(*middle);
    column->addWidget(m_verdict);
    column->addWidget(m_notice);
    column->addWidget(m_payoff, 1);
    column->addStretch(0);
    m_notice->hide();
    m_content = new SideBySide(middle, m_comfort);
    QScrollArea* scroll = scrollingPage(m_content);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_packages);
    outer->addWidget(scroll, 1);
}

void EquityPage::connectWorkbench()
{
    const auto later = [this] {
        m_isDue = true;
        showPlan();
    };
    connect(&m_bench.document, &PlanDocument::planChanged, this, later);
    connect(&m_bench.worlds, &WorldStore::loaded, this, later);
    connect(&m_settle, &QTimer::timeout, this, &EquityPage::ask);
}

void EquityPage::connectParts()
{
    connect(m_packages, &EquityPackages::startUpWanted, this, &EquityPage::askForStartUp);
    connect(m_packages, &EquityPackages::editWanted, this, &EquityPage::editOffer);
    connect(m_packages, &EquityPackages::chosen, this, [this](const std::vector<OfferId>& offers) {
        const Plan& plan = m_bench.document.plan();
        m_chosen.clear();
        for (const OfferId& offer : offers)
            m_chosen.emplace_back(plan.paths.at(offer.path).id, stageOf(plan, offer).id);
        m_isDue = true;
        showPlan();
    });
    connect(m_comfort, &EquityComfort::aversionMoved, this, &EquityPage::moveAversion);
}

std::vector<InspectorSection> EquityPage::inspectorSections() const
{
    return {{"equity.person", tr("Risk"), {"person/risk_aversion"}}};
}

bool EquityPage::isSettled() const
{
    return offersOnShow().empty() || (m_findings && !m_isStale && !m_task.isRunning() && !m_settle.isActive());
}

DrawnChart* EquityPage::drawnChart()
{
    return m_payoff->drawnChart();
}

std::vector<OfferId> EquityPage::offersOnShow() const
{
    const Plan& plan = m_bench.document.plan();
    const auto all = offersOf(plan);
    std::vector<OfferId> chosen;
    for (const OfferId& offer : all) {
        const std::pair key(plan.paths.at(offer.path).id, stageOf(plan, offer).id);
        if (std::find(m_chosen.begin(), m_chosen.end(), key) != m_chosen.end())
            chosen.push_back(offer);
    }
    return chosen.empty() ? usualOffers(plan, all) : chosen;
}

EquityQuestion EquityPage::question() const
{
    return equityQuestion(m_bench.document.plan(), offersOnShow(), m_bench.evaluations.futures());
}

void EquityPage::showPlan()
{
    const auto shown = offersOnShow();
    m_packages->setOffers(m_bench.document.plan(), offersOf(m_bench.document.plan()), shown);
    if (m_bench.worlds.world())
        m_leaving->showOffers(m_bench.document.plan(), m_bench.worlds.world(), shown);
    if (shown.empty()) {
        showNothing();
        return;
    }
    if (m_findings) {
        m_isStale = true;
        m_payoff->setStale(true);
    }
    if (isVisible())
        m_settle.start();
}

void EquityPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isDue)
        ask();
}

void EquityPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (!m_task.isRunning())
        return;
    m_task.cancel();
    m_isDue = true;
}

void EquityPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_content->fitInto(width());
}

void EquityPage::ask()
{
    m_settle.stop();
    const SharedWorld& world = m_bench.worlds.world();
    const EquityQuestion asked = question();
    if (!world || asked.offers.empty())
        return;
    m_isDue = false;
    m_notice->hide();
    m_task.run([this, world, asked,
                plan = m_bench.document.sharedPlan()](const std::stop_token& stop) -> std::function<void()> {
        auto answer = weighOffers(*plan, *world, asked, stop);
        return [this, plan, answer = std::move(answer)] {
            if (answer)
                take(std::make_shared<const EquityFindings>(EquityFindings{plan, *answer}));
            else
                showProblem(answer.error());
        };
    });
}

void EquityPage::take(const std::shared_ptr<const EquityFindings>& findings)
{
    m_findings = findings;
    m_isStale = m_settle.isActive(); // the plan has changed meanwhile
    m_payoff->show();
    m_comfort->show();
    m_payoff->showFindings(findings);
    m_comfort->showFindings(findings);
    m_comfort->setAversion(findings->answer.aversion);
    m_packages->showFindings(*findings, m_bench.worlds.world()->knowledge);
    showSentence();
    if (isSettled())
        emit settled();
}

void EquityPage::showNothing()
{
    m_task.cancel();
    m_settle.stop();
    m_findings.reset();
    m_isStale = false;
    m_sentence = tr("Add a path or a start-up offer to weigh equity against cash.");
    m_verdict->showSentence(m_sentence.toHtmlEscaped(), m_sentence, true);
    m_packages->clearFindings();
    m_payoff->hide();
    m_comfort->hide();
    emit settled();
}

void EquityPage::showProblem(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_notice->showNotice(Notice::Tone::Warning, tr("Packages cannot be weighed as the plan is"),
                         errorText(error, m_bench.locale));
    m_notice->show();
}

void EquityPage::showSentence()
{
    const EquitySentence said = sentenceOf(*m_findings, m_comfort->aversion(), m_bench.locale);
    m_sentence = said.plain;
    m_verdict->showSentence(said.rich, said.plain, false);
}

void EquityPage::moveAversion(double aversion, bool dragging)
{
    if (m_findings)
        showSentence();
    if (dragging)
        return;
    if (auto set = m_bench.document.setField("person/risk_aversion", aversion, QStringLiteral("equity/aversion")); !set)
        showProblem(set.error());
}

void EquityPage::askForStartUp()
{
    auto* dialog = new StartupOfferDialog(tr("Add a start-up offer"), {}, m_bench.locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addStartUp(dialog->offer()); });
    dialog->open();
}

void EquityPage::addStartUp(const StartupOffer& offer)
{
    // What is compared now stays, with the new offer beside it.
    const Plan& plan = m_bench.document.plan();
    std::vector<std::pair<PathId, StageId>> chosen;
    for (const OfferId& id : offersOnShow()) {
        if (chosen.empty() || !m_chosen.empty())
            chosen.emplace_back(plan.paths.at(id.path).id, stageOf(plan, id).id);
    }
    CareerPath path = startupPath(plan, offer);
    const StageId stage = path.stages.front().id;
    chosen.emplace_back(freshPathId(plan, path.name), stage);
    m_chosen = std::move(chosen);
    m_bench.document.edit({.text = tr("Add %1").arg(QString::fromStdString(offer.name))},
                          [&](Plan& edited) { addPath(edited, std::move(path)); });
}

void EquityPage::editOffer(const OfferId& id)
{
    const Plan& plan = m_bench.document.plan();
    if (id.path >= plan.paths.size() || id.stage >= plan.paths[id.path].stages.size())
        return;
    const CareerPath& path = plan.paths[id.path];
    m_bench.view.selectPath(path.id);
    auto* dialog = new StartupOfferDialog(tr("Edit %1").arg(QString::fromStdString(path.name)),
                                          startupOffer(path, path.stages[id.stage]), m_bench.locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, edited = path.id, id] {
        const StartupOffer offer = dialog->offer();
        m_bench.document.edit({.text = tr("Edit %1").arg(QString::fromStdString(offer.name))}, [&](Plan& changed) {
            CareerPath& target = changed.paths.at(pathIndex(changed, edited));
            target.name = offer.name;
            applyOffer(offer, target.stages.at(id.stage));
        });
    });
    dialog->open();
}

} // namespace pathwise
