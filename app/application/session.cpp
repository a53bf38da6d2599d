// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/session.h"

#include "app/evaluation/engine.h"
#include "app/mainwindow/exportactions.h"
#include "app/pages/comparepage.h"
#include "app/pages/equitypage.h"
#include "app/pages/locationspage.h"
#include "app/pages/marketpage.h"
#include "app/pages/pathpage.h"
#include "app/pages/sensitivitypage.h"
#include "app/pages/skillspage.h"
#include "app/report/reportpreviewpage.h"

#include <QFileInfo>

namespace pathwise {

Session::Session(QApplication&, Theme& theme, UserQuestions& questions, const Options& options)
    : m_options(options)
    , m_questions(questions)
    , m_document(options.locale)
    , m_bench{m_document, m_evaluations, m_view, m_worlds, options.locale}
{
    m_document.setPlaceNames([this](const std::string& id) { return m_bench.placeName(id); });
    connectParts();
    if (!options.recoveryFolder.isEmpty())
        m_journal = std::make_unique<RecoveryJournal>(m_document, options.recoveryFolder);
    const QString resources = QString::fromStdString(options.resources.string());
    theme.setTextScale(options.settings.textScale); // before anything takes its font
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{m_bench, questions, theme, samplesIn(resources)},
                                            options.settings);
    m_window->addPage(new ComparePage(m_bench));
    m_window->addPage(new PathPage(m_bench));
    m_window->addPage(new LocationsPage(m_bench));
    m_window->addPage(new EquityPage(m_bench));
    m_window->addPage(new SensitivityPage(m_bench));
    m_window->addPage(new SkillsPage(m_bench));
    m_window->addPage(new MarketPage(m_bench));
    auto* report = new ReportPreviewPage(m_bench);
    m_window->addPage(report);
    new ExportActions(m_bench, *m_window, questions); // owned by the window
    const auto command = [this](const char* name) { return m_window->actions().action(name); };
    QObject::connect(report, &ReportPreviewPage::saveWanted, command("exportReport"), &QAction::trigger);
    QObject::connect(report, &ReportPreviewPage::printWanted, command("print"), &QAction::trigger);
}

Session::~Session()
{
    m_window.reset(); // before what it shows
}

void Session::connectParts()
{
    m_evaluations.setFutures(m_options.futures);
    QObject::connect(&m_document, &PlanDocument::planChanged, &m_view,
                     [this](const SharedPlan& plan) { m_view.settleSelection(*plan); });
    QObject::connect(&m_document, &PlanDocument::planChanged, &m_evaluations, [this](const SharedPlan& plan) {
        if (!plan->paths.empty())
            m_evaluations.evaluate(plan);
    });
    QObject::connect(&m_view, &ViewState::optionsChanged, &m_evaluations,
                     [this](const ViewOptions& options) { m_evaluations.setColumns({options.column}); });
    QObject::connect(&m_worlds, &WorldStore::loaded, &m_evaluations,
                     [this](const SharedWorld& world) { m_evaluations.setEngine(engineOn(world)); });
    m_evaluations.setColumns({m_options.settings.view.column});
}

void Session::loadWorld()
{
    QObject::connect(&m_worlds, &WorldStore::failed, m_window.get(), [this](const Error& error) {
        m_questions.tell({QCoreApplication::translate("Session", "The figures that Pathwise needs cannot be read"),
                          errorLine(error, m_options.locale)});
    });
    m_worlds.load(m_options.resources);
}

bool Session::offerRecovery()
{
    bool recovered = false;
    if (m_options.recoveryFolder.isEmpty())
        return recovered;
    for (const Recovered& left : RecoveryJournal::leftBehind(m_options.recoveryFolder)) {
        const QString name = left.originalFile.isEmpty() ? QCoreApplication::translate("Session", "Untitled")
                                                         : QFileInfo(left.originalFile).completeBaseName();
        if (recovered)
            break; // one window shows one plan; the others are offered at the next start
        recovered =
            m_questions.recover(name, left.when) && m_window->files().openRecovered(left.planFile, left.originalFile);
        RecoveryJournal::discard(left);
    }
    return recovered;
}

void Session::writeRecovery()
{
    if (!m_journal)
        return;
    m_journal->writeNow();
    m_journal->keepAtEnd();
}

} // namespace pathwise
