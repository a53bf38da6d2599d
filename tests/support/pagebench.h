// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evaluation/engine.h"
#include "app/pages/workbench.h"

#include <QTest>
#include <QWidget>
#include <filesystem>
#include <memory>

namespace pathwise {

/// A page on a workbench of its own, for the page's test to inherit: `setUpPage` before each test, `m_page` is the first to
/// go. The world is loaded once and kept; without `loadWorld` the page has none.
template <class PageType>
class PageBench {
protected:
    /// False when the program's data cannot be read.
    [[nodiscard]] bool loadWorld()
    {
        m_worlds.load(PATHWISE_RESOURCES);
        return QTest::qWaitFor([this] { return m_worlds.world() != nullptr; });
    }

    void setUpPage(std::size_t futures = 200)
    {
        m_page.reset();
        m_document = std::make_unique<PlanDocument>(english);
        m_evaluations = std::make_unique<EvaluationController>();
        m_evaluations->setFutures(futures);
        m_view = std::make_unique<ViewState>();
        m_page = std::make_unique<PageType>(Workbench{*m_document, *m_evaluations, *m_view, m_worlds, english});
    }

    /// Every plan of the document is evaluated, as in the window.
    void evaluatePlans()
    {
        m_evaluations->setColumns({m_view->options().column});
        m_evaluations->setEngine(engineOn(m_worlds.world()));
        QObject::connect(m_document.get(), &PlanDocument::planChanged, m_evaluations.get(),
                         &EvaluationController::evaluate);
    }

    [[nodiscard]] bool openSample(const char* name) const
    {
        const auto path = std::filesystem::path(PATHWISE_RESOURCES) / "samples" / name;
        return bool(m_document->open(QString::fromStdString(path.string())));
    }

    template <class Widget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        return m_page->template findChild<Widget*>(QString::fromLatin1(name));
    }

    const QLocale english{QLocale::English, QLocale::UnitedStates};
    WorldStore m_worlds;
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<EvaluationController> m_evaluations;
    std::unique_ptr<ViewState> m_view;
    std::unique_ptr<PageType> m_page;
};

} // namespace pathwise
