// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/userquestions.h"
#include "app/document/recoveryjournal.h"
#include "app/mainwindow/mainwindow.h"

#include <QApplication>
#include <filesystem>
#include <memory>

namespace pathwise {

/// One window with all it needs, put together: document, controller, knowledge, pages. The composition root; tests build
/// it with answers prepared and settings of their own.
class Session {
public:
    struct Options {
        std::filesystem::path resources; ///< the data folder
        QString recoveryFolder;          ///< empty: no journal
        QLocale locale;
        WindowSettings settings;
        std::size_t futures = 10'000;
    };

    Session(QApplication& application, Theme& theme, UserQuestions& questions, const Options& options);
    ~Session();

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] const Workbench& bench() const { return m_bench; }
    [[nodiscard]] PlanDocument& document() { return m_document; }
    [[nodiscard]] EvaluationController& evaluations() { return m_evaluations; }
    /// Loads the knowledge in the background and computes what is open as soon as it is there.
    void loadWorld();
    /// Offers what an earlier run left behind; whether something was recovered.
    bool offerRecovery();
    /// Unsaved work is written now: the program is being ended from outside.
    void writeRecovery();

private:
    void connectParts();

    Options m_options;
    UserQuestions& m_questions;
    PlanDocument m_document;
    EvaluationController m_evaluations;
    ViewState m_view;
    WorldStore m_worlds;
    Workbench m_bench;
    std::unique_ptr<RecoveryJournal> m_journal;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace pathwise
