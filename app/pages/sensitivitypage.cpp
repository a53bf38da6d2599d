// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/sensitivitypage.h"

#include "app/models/sensitivitymodel.h"
#include "app/pages/sensitivitycard.h"
#include "app/pages/sensitivitycharts.h"
#include "app/pages/sensitivitycontrols.h"
#include "app/pages/sensitivitypanel.h"
#include "app/pages/sidebyside.h"
#include "app/pages/verdictlabel.h"
#include "app/presentation/errortexts.h"
#include "app/widgets/notice.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace pathwise {

namespace {

constexpr int settleMs = 250;

} // namespace

SensitivityPage::SensitivityPage(const Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_bench(workbench)
    , m_controller(new SensitivityController(this))
    , m_model(new SensitivityModel(workbench.locale, this))
    , m_verdict(new VerdictLabel)
    , m_notice(new Notice)
    , m_controls(new SensitivityControls)
    , m_card(new SensitivityCard(workbench.locale))
    , m_panel(new SensitivityPanel(workbench.locale))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    m_panel->setFlips(m_model);
    layOut();
    connectWorkbench();
    connectParts();
    connectPanel();
    showPlan();
}

void SensitivityPage::layOut()
{
    auto* left = new QWidget;
    QVBoxLayout* column = pageColumn(*left);
    column->addWidget(m_verdict);
    column->addWidget(m_controls);
    column->addWidget(m_notice);
    column->addWidget(m_card, 1);
    column->addStretch(0);
    m_notice->hide();
    m_content = new SideBySide(left, m_panel);
    QScrollArea* scroll = scrollingPage(m_content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void SensitivityPage::connectWorkbench()
{
    const auto later = [this] {
        m_isDue = true;
        showPlan();
    };
    connect(&m_bench.document, &PlanDocument::planChanged, this, later);
    connect(&m_bench.view, &ViewState::pathSelected, this, later);
    connect(&m_bench.view, &ViewState::optionsChanged, this, later);
    connect(&m_bench.worlds, &WorldStore::loaded, this, later);
}

void SensitivityPage::connectParts()
{
    connect(&m_settle, &QTimer::timeout, this, &SensitivityPage::ask);
    connect(m_controller, &SensitivityController::findingsChanged, this, &SensitivityPage::showFindings);
    connect(m_controller, &SensitivityController::curveChanged, this, &SensitivityPage::showCurve);
    connect(m_controller, &SensitivityController::runningChanged, m_card, &SensitivityCard::showRunning);
    connect(m_controller, &SensitivityController::failed, this, &SensitivityPage::showProblem);
    connect(m_controller, &SensitivityController::progressed, m_card, &SensitivityCard::showProgress);
    connect(m_card, &SensitivityCard::cancelAsked, m_controller, &SensitivityController::cancel);
    connect(m_controls, &SensitivityControls::pathChosen, this,
            [this](const PathId& path) { m_bench.view.selectPath(path); });
    connect(m_controls, &SensitivityControls::resultChosen, this, &SensitivityPage::ask);
    connect(m_controls, &SensitivityControls::varyChosen, this, [this] {
        m_panel->setOwnRange(m_controls->vary() == VaryChoice::Own);
        ask();
    });
    connect(m_card, &SensitivityCard::rowChosen, this, [this](std::size_t row) {
        chooseField(m_controller->findings()->ranking.rows.at(row).varied.fields.front());
    });
}

void SensitivityPage::connectPanel()
{
    connect(m_panel, &SensitivityPanel::fieldChosen, this,
            [this](const QString& field) { chooseField(field.toStdString()); });
    connect(m_panel, &SensitivityPanel::valueTried, this, &SensitivityPage::showResponse);
    connect(m_panel, &SensitivityPanel::valueWanted, this, &SensitivityPage::useValue);
    connect(m_panel, &SensitivityPanel::rangeEdited, this, &SensitivityPage::takeRange);
}

void SensitivityPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isDue)
        ask();
}

void SensitivityPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (!m_controller->isRunning())
        return;
    m_controller->cancel();
    m_isDue = true;
}

void SensitivityPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_content->fitInto(width());
}

std::vector<InspectorSection> SensitivityPage::inspectorSections() const
{
    if (m_field.empty())
        return {};
    return {{"sensitivity.field", tr("Assumption"), {m_field}}};
}

bool SensitivityPage::isSettled() const
{
    const bool isAnswered = m_controller->findings() && !m_controller->isRunning() && !m_isStale;
    const bool hasCurve = !shownField() || shownField()->fields == m_curveField.fields;
    return m_controls->question().path.isEmpty() || (isAnswered && hasCurve);
}

DrawnChart* SensitivityPage::drawnChart()
{
    return m_card->drawnChart();
}

SensitivityRequest SensitivityPage::request() const
{
    SensitivityRequest request;
    request.question = m_controls->question();
    request.question.column = m_bench.view.options().column;
    request.question.futures = m_bench.evaluations.futures();
    request.by = m_controls->vary() == VaryChoice::TenPercent ? VaryBy::TenPercent : VaryBy::Likely;
    if (m_controls->vary() == VaryChoice::Own) {
        for (const auto& [field, range] : m_own) {
            if (fieldAt(m_bench.document.plan(), field))
                request.own.push_back(range);
        }
    }
    return request;
}

void SensitivityPage::showPlan()
{
    m_controls->setPlan(m_bench.document.plan(), m_bench.view.path());
    m_isStale = m_controller->findings() != nullptr;
    if (isVisible())
        m_settle.start();
    if (m_controls->question().path.isEmpty())
        showNothing(tr("Add a path to see what its pay hangs on."));
    else
        showCharts();
}

void SensitivityPage::ask()
{
    m_settle.stop();
    const SensitivityRequest asked = request();
    if (asked.question.path.isEmpty() || !m_bench.worlds.world())
        return;
    m_isDue = false;
    m_notice->hide();
    m_controller->ask({m_bench.document.sharedPlan(), m_bench.worlds.world(), asked});
}

void SensitivityPage::showNothing(const QString& text)
{
    m_controller->cancel();
    m_sentence = text;
    m_verdict->showSentence(text, text, true);
    m_card->hide();
    m_panel->hide();
}

void SensitivityPage::showFindings()
{
    const SharedFindings& findings = m_controller->findings();
    const SensitivitySentence said = sentenceOf(*findings, m_bench.locale);
    m_sentence = said.plain;
    m_verdict->showSentence(said.rich, said.plain, false);
    m_isStale = false;
    showCharts();
    showFlips();
    if (!findings->flips.empty() || findings->question.quantity == Quantity::Total || m_curve.empty())
        showField();
}

void SensitivityPage::showFlips()
{
    const SensitivityFindings& findings = *m_controller->findings();
    const double turn = findings.question.quantity == Quantity::Ahead ? 0.5 : 0;
    std::vector<SensitivityModel::Row> rows;
    for (std::size_t row = 0; row < findings.flips.size(); ++row)
        rows.push_back({findings.ranking.rows[row].varied, findings.flips[row]});
    m_model->setRows(findings.plan, std::move(rows));
    const bool hasOther = findings.question.quantity != Quantity::Total;
    m_panel->setWinner(hasOther ? winnerName(*findings.plan, findings.question, findings.ranking.now.middle <= turn)
                                : QString());
    m_panel->markField(QString::fromStdString(m_field));
}

void SensitivityPage::showCharts()
{
    const SharedFindings& findings = m_controller->findings();
    m_card->showFindings(findings, m_isStale, m_field);
    m_panel->setVisible(findings != nullptr && !findings->ranking.rows.empty());
}

void SensitivityPage::showProblem(const Error& error)
{
    m_notice->showNotice(Notice::Tone::Error, tr("This cannot be computed as the plan is"),
                         errorText(error, m_bench.locale));
    m_notice->show();
}

const VariedField* SensitivityPage::shownField() const
{
    const SharedFindings& findings = m_controller->findings();
    if (!findings || findings->ranking.rows.empty())
        return nullptr;
    return &findings->ranking.rows[rowOf(*findings, m_field).value_or(0)].varied;
}

void SensitivityPage::chooseField(const std::string& field)
{
    if (field == m_field)
        return;
    m_field = field;
    showField();
}

void SensitivityPage::showField()
{
    const VariedField* shown = shownField();
    if (!shown)
        return;
    m_field = shown->fields.front();
    const SensitivityFindings& findings = *m_controller->findings();
    const auto row = rowOf(findings, m_field);
    m_card->setCurrentRow(row);
    m_panel->markField(QString::fromStdString(m_field));
    const VariedField range = curveRange(*shown, flipOf(findings, row.value_or(0)));
    m_panel->showField(*shown, range);
    m_controller->askCurve(range);
    emit sectionsChanged();
}

void SensitivityPage::showCurve(const VariedField& varied, const std::vector<CurvePoint>& curve)
{
    m_curveField = varied;
    m_curve = curve;
    showResponse();
}

void SensitivityPage::showResponse()
{
    const SharedFindings& findings = m_controller->findings();
    if (findings && !m_curve.empty())
        m_panel->showResponse(responseOf(*findings, m_curveField, m_curve, m_panel->tried(), m_bench.locale));
    if (isSettled())
        emit settled();
}

void SensitivityPage::useValue(double value)
{
    const VariedField* shown = shownField();
    if (!shown)
        return;
    const std::vector<std::string> fields = shown->fields;
    const QString text =
        tr("Set %1 to %2", "an assumption and a value, in the list of what can be undone")
            .arg(variedName(m_bench.document.plan(), *shown), variedValueText(*shown, value, m_bench.locale));
    m_bench.document.edit({text}, [&fields, held = allowedValue(*shown, value)](Plan& plan) {
        for (const std::string& field : fields) {
            if (auto changed = withField(plan, field, held))
                plan = std::move(*changed);
        }
    });
}

void SensitivityPage::takeRange(double low, double high)
{
    const VariedField* shown = shownField();
    if (!shown || !(low < high))
        return;
    m_own[shown->fields.front()] = {.field = shown->fields.front(), .low = low, .high = high};
    ask();
}

} // namespace pathwise
