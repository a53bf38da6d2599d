// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/plandocument.h"
#include "app/inspector/fieldeditor.h"
#include "app/inspector/inspectorlayout.h"
#include "app/theme/pathstyle.h"

#include <QScrollArea>
#include <QSet>
#include <QTimer>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace pathwise {

class FoldingGroup;
class LineSample;

/// The panel of fields on the right, made from described fields. It shows the document's plan and writes edits to it:
/// one drag, or one run of typing, is one undo step.
class Inspector : public QWidget {
    Q_OBJECT

public:
    /// What the fields default from and may be set to: the knowledge, behind functions so that it can come later.
    struct Sources {
        std::function<std::optional<double>(const Plan&, std::string_view field)> source;
        std::function<std::vector<FieldChoice>(const Plan&, const Field&)> choices;
    };

    Inspector(PlanDocument& document, Sources sources, QWidget* parent = nullptr);

    /// Shows these sections of a plan under a heading; the editors stay where nothing but values changed.
    void setSections(const std::vector<InspectorSection>& sections);
    /// The path the sections are about; none shows the empty text.
    void setHeading(const QString& title, std::optional<PathLook> look);
    /// Shows what the plan says now.
    void refresh();
    /// The knowledge is there, or another: editors are made anew with its choices and source figures.
    void rebuild();

    [[nodiscard]] QSet<QString> foldedSections() const { return m_folded; }
    void setFoldedSections(const QSet<QString>& ids);

signals:
    void foldedChanged();

private:
    void addSection(const InspectorSection& section);
    void addEditors(FoldingGroup* group, const InspectorSection& section);
    [[nodiscard]] std::optional<FieldState> stateOf(const std::string& path) const;
    void onEdited(FieldEditor* editor, const FieldValue& value, bool dragging);
    void onReset(FieldEditor* editor);
    void resetAll();
    void onFolded(const QString& id, bool expanded);
    [[nodiscard]] QString mergeKey(const std::string& path) const;

    PlanDocument& m_document;
    Sources m_sources;
    std::vector<InspectorSection> m_sections;
    std::vector<FieldEditor*> m_editors;
    QSet<QString> m_folded;
    QSet<QString> m_seen; ///< sections whose folding the user or the settings decided
    LineSample* m_sample;
    QLabel* m_title;
    QToolButton* m_resetAll;
    QLabel* m_empty;
    QScrollArea* m_scroll;
    QWidget* m_body = nullptr;
    QTimer m_run; ///< while it runs, edits of one field belong to one step
    int m_runNumber = 0;
};

} // namespace pathwise
