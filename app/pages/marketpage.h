// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"
#include "app/pages/workbench.h"

class QComboBox;
class QLabel;
class QTableView;

namespace pathwise {

class Card;
class ContradictionModel;
class FigureDetails;
class MarketController;
class MarketFigures;
class ReadingWays;
class SidePanel;
class VerdictLabel;

/// Every figure in use with its source, where it is used, the user's own in place of it, and where the sources contradict
/// themselves with a choice of how to read them. Only wiring: the knowledge finds contradictions, the document takes the
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
    void buildContradictions();
    [[nodiscard]] QWidget* buildColumn();
    void layOut();
    void connectWorkbench();
    void connectAnswers();
    void showKnowledge();
    void showSentence();
    void listContradictions();
    void showContradiction();
    void showEffect();
    void showEffects();
    void showDetails();
    void askUses();
    void askEffects();
    void setOwn(const QString& id, double value);
    void restorePublished(const QString& id);
    void choose(const std::string& contradiction, const std::string& way);
    [[nodiscard]] const Contradiction* shown() const;
    /// The path whose lead is spoken of: the selected one, else the first that is not the baseline.
    [[nodiscard]] std::size_t comparedPath() const;

    Workbench m_bench;
    SharedWorld m_world; ///< with the plan's own figures
    QString m_sentence;
    bool m_isDue = true; ///< something changed since the last questions
    MarketController* m_controller;
    VerdictLabel* m_verdict;
    MarketFigures* m_figures;
    QComboBox* m_contradictions;
    ContradictionModel* m_rows;
    QTableView* m_rowsTable;
    Card* m_contradictionCard;
    SidePanel* m_panel;
    ReadingWays* m_ways;
    QLabel* m_effect;
    FigureDetails* m_details;
};

} // namespace pathwise
