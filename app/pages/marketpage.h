// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"
#include "app/pages/workbench.h"

#include <QPointer>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace pathwise {

class Card;
class ContradictionModel;
class FiguresModel;
class VerdictLabel;

/// Every figure in use with its source, the user's own in place of it, and where the sources contradict themselves with a
/// choice of how to read them. Only wiring: the knowledge finds contradictions, the document takes the choices.
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

private:
    void buildFigures();
    void buildContradictions();
    void layOut();
    void connectWorkbench();
    void showKnowledge();
    void showSources();
    void showContradiction();
    void showWays(const Contradiction& contradiction);
    void showEffect();
    void setOwn(const QString& id, double value);
    void restorePublished();
    void choose(const std::string& contradiction, const std::string& way);
    [[nodiscard]] const Contradiction* shown() const;

    Workbench m_bench;
    SharedWorld m_world; ///< with the plan's own figures
    QString m_sentence;
    VerdictLabel* m_verdict;
    QLineEdit* m_search;
    QComboBox* m_sources;
    QPushButton* m_restore;
    FiguresModel* m_figures;
    QSortFilterProxyModel* m_filter;
    QTableView* m_figuresTable;
    Card* m_figuresCard;
    QComboBox* m_contradictions;
    ContradictionModel* m_rows;
    QTableView* m_rowsTable;
    QButtonGroup* m_ways;
    QVBoxLayout* m_waysColumn;
    QLabel* m_effect;
    Card* m_contradictionCard;
};

} // namespace pathwise
