// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/inspector.h"

#include "app/presentation/errortexts.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/textwidth.h"
#include "app/widgets/foldinggroup.h"
#include "app/widgets/linesample.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

namespace pathwise {

namespace {

constexpr std::chrono::milliseconds runLength(1000);
constexpr int halfText = 94;           ///< room for a choice's text in half a row
constexpr std::size_t fewChoices = 12; ///< of more, only the chosen one has to fit

/// Whether a field is a choice whose texts are short enough for half a row.
bool fitsBesideAnother(const FieldState& state, const QFont& font)
{
    const auto* chosen = std::get_if<std::string>(&state.field.value);
    const auto fits = [&](const FieldChoice& choice) {
        const bool counts = state.choices.size() <= fewChoices || (chosen && choice.id == *chosen);
        return !counts || QFontMetrics(font).horizontalAdvance(choice.text) <= roomFor(halfText, font);
    };
    return !state.choices.empty() && std::all_of(state.choices.begin(), state.choices.end(), fits);
}

QWidget* headRow(std::initializer_list<QWidget*> widgets, QWidget* stretched)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(8);
    for (QWidget* widget : widgets)
        layout->addWidget(widget, widget == stretched ? 1 : 0);
    row->setMinimumHeight(48);
    return row;
}

QFrame* hairline()
{
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

Inspector::Inspector(PlanDocument& document, Sources sources, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_sources(std::move(sources))
    , m_sample(new LineSample)
    , m_title(new QLabel)
    , m_resetAll(new QToolButton)
    , m_empty(new QLabel)
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Assumptions of the selected path"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    keepTextRole(*m_title, TextRole::Name);
    m_resetAll->setIcon(icon(QStringLiteral("reset")));
    m_resetAll->setToolTip(tr("Reset to source figures"));
    m_resetAll->setAccessibleName(m_resetAll->toolTip());
    connect(m_resetAll, &QToolButton::clicked, this, &Inspector::resetAll);
    m_empty->setText(tr("Select a path to change its pay, dates and risks."));
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headRow({m_sample, m_title, m_resetAll}, m_title));
    layout->addWidget(hairline());
    layout->addWidget(m_empty);
    layout->addWidget(m_scroll, 1);

    m_run.setSingleShot(true);
    m_run.setInterval(runLength);
    connect(&m_run, &QTimer::timeout, this, [this] { ++m_runNumber; });
    connect(&document, &PlanDocument::planChanged, this, &Inspector::refresh);
    rebuild();
}

void Inspector::setHeading(const QString& title, std::optional<PathLook> look)
{
    m_title->setText(title);
    m_sample->setVisible(look.has_value());
    if (look)
        m_sample->setLook(*look);
}

void Inspector::setSections(const std::vector<InspectorSection>& sections)
{
    if (sections == m_sections && !m_editors.empty())
        return;
    m_sections = sections;
    rebuild();
}

void Inspector::rebuild()
{
    m_editors.clear();
    m_body = new QWidget;
    m_body->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const InspectorSection& section : m_sections)
        addSection(section);
    layout->addStretch(1);
    if (QWidget* old = m_scroll->takeWidget())
        old->deleteLater(); // the edit that led here may come from one of its editors
    m_scroll->setWidget(m_body);
    m_empty->setVisible(m_sections.empty());
    m_scroll->setVisible(!m_sections.empty());
    m_resetAll->setVisible(!m_sections.empty());
}

void Inspector::addSection(const InspectorSection& section)
{
    auto* group = new FoldingGroup(section.title, m_body);
    group->setObjectName(section.id);
    addEditors(group, section);
    group->setExpanded(m_seen.contains(section.id) ? !m_folded.contains(section.id) : section.expanded);
    connect(group, &FoldingGroup::toggled, this, [this, id = section.id](bool expanded) { onFolded(id, expanded); });
    m_body->layout()->addWidget(group);
}

void Inspector::addEditors(FoldingGroup* group, const InspectorSection& section)
{
    QWidget* half = nullptr; // a combo box that waits for a second one beside it
    for (const std::string& path : section.fields) {
        const auto state = stateOf(path);
        if (!state)
            continue;
        auto* editor = new FieldEditor(*state, m_document.locale(), group);
        connect(editor, &FieldEditor::edited, this,
                [this, editor](const FieldValue& value, bool dragging) { onEdited(editor, value, dragging); });
        connect(editor, &FieldEditor::resetWanted, this, [this, editor] { onReset(editor); });
        m_editors.push_back(editor);
        const bool isNarrow = fitsBesideAnother(*state, font());
        if (isNarrow && !half) {
            half = editor->widget();
        } else if (isNarrow) {
            group->addPair(half, editor->widget());
            half = nullptr;
        } else {
            if (half)
                group->addWidget(half);
            half = nullptr;
            group->addWidget(editor->widget());
        }
    }
    if (half)
        group->addWidget(half);
}

std::optional<FieldState> Inspector::stateOf(const std::string& path) const
{
    auto field = fieldAt(m_document.plan(), path);
    if (!field)
        return std::nullopt;
    FieldState state{std::move(*field), std::nullopt, {}, m_document.plan().assumptions.start};
    if (m_sources.source && state.field.optional)
        state.source = m_sources.source(m_document.plan(), path);
    if (m_sources.choices)
        state.choices = m_sources.choices(m_document.plan(), state.field);
    return state;
}

void Inspector::refresh()
{
    for (FieldEditor* editor : m_editors) {
        if (const auto state = stateOf(editor->path()))
            editor->show(*state);
    }
}

void Inspector::onEdited(FieldEditor* editor, const FieldValue& value, bool dragging)
{
    const auto state = stateOf(editor->path());
    // Back on the source figure is no value of one's own: the field is empty again and follows its source.
    const bool isSource = state && state->source && value == FieldValue(*state->source);
    const auto done = m_document.setField(editor->path(), isSource ? FieldValue() : value, mergeKey(editor->path()));
    editor->showProblem(done ? QString() : errorText(done.error(), m_document.locale()));
    if (dragging)
        m_run.stop(); // one drag is one step, however long the pointer rests
    else
        m_run.start();
}

void Inspector::onReset(FieldEditor* editor)
{
    const auto state = stateOf(editor->path());
    if (!state)
        return;
    const auto done = m_document.setField(editor->path(), FieldValue());
    editor->showProblem(done ? QString() : errorText(done.error(), m_document.locale()));
}

void Inspector::resetAll()
{
    m_document.edit({tr("Reset to source figures")}, [this](Plan& plan) {
        for (const FieldEditor* editor : m_editors) {
            const auto field = fieldAt(plan, editor->path());
            if (!field || !field->optional || field->info.source.empty())
                continue;
            if (auto reset = withField(plan, editor->path(), FieldValue()))
                plan = std::move(*reset);
        }
    });
}

QString Inspector::mergeKey(const std::string& path) const
{
    return QString::fromStdString(path) + QLatin1Char('#') + QString::number(m_runNumber);
}

void Inspector::onFolded(const QString& id, bool expanded)
{
    m_seen.insert(id);
    if (expanded)
        m_folded.remove(id);
    else
        m_folded.insert(id);
    emit foldedChanged();
}

void Inspector::setFoldedSections(const QSet<QString>& ids)
{
    m_folded = ids;
    m_seen.unite(ids);
    rebuild();
}

} // namespace pathwise
