// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"
#include "app/pages/workbench.h"

class QLabel;

namespace pathwise {

class FigureDetails;
class MarketContents;
class MarketController;
class MarketTables;
class ReadingWays;
class SidePanel;
class VerdictLabel;

/// Every figure in use, by table, with its source, where it is used, the user's own in place of it, and where the sources
/// contradict themselves with a choice of how to read them. Only wiring: the knowledge finds contradictions, the document takes the
/// choices. Computes uses and effects in the background while it is on show.
class MarketPage : public Page {
    Q_OBJECT

public:
    explicit MarketPage(const Workbench& workbench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("market"); }
    [[nodiscard]] QString title() const override { return tr("Market data"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("market"); }
    [[nodiscard]] bool hasPathList() const override { return false; }
    [[nodiscard]] bool hasInspector() const override { return false; }
    [[nodiscard]] QString sentence() const override { return m_sentence; }
    [[nodiscard]] bool isSettled() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildColumn();
    void layOut();
    void connectWorkbench();
    void connectParts();
    void connectAnswers();
    void showKnowledge();
    void showSentence();
    void showTable();
    void showContradiction();
    void showEffect();
    void showEffects();
    void showDetails();
    void askUses();
    void askEffects();
    void setOwn(const QString& id, double value);
    void restorePublished(const QString& id);
    void choose(const std::string& contradiction, const std::string& way);
    /// The path whose lead is spoken of: the selected one, else the first that is not the baseline.
    [[nodiscard]] std::size_t comparedPath() const;

    Workbench m_bench;
    SharedWorld m_world; ///< with the plan's own figures
    QString m_sentence;
    bool m_isDue = true; ///< something changed since the last questions
    MarketController* m_controller;
    VerdictLabel* m_verdict;
    MarketTables* m_tables;
    MarketContents* m_contents;
    SidePanel* m_panel;
    QWidget* m_choice; ///< of the way to read a contradiction
    ReadingWays* m_ways;
    QLabel* m_effect;
    FigureDetails* m_details;
};

} // namespace pathwise
