// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/fieldeditor.h"

#include "app/inspector/fieldlocale.h"
#include "app/inspector/flagfield.h"
#include "app/inspector/sliderrange.h"
#include "app/inspector/textfield.h"
#include "app/presentation/errortexts.h"
#include "app/presentation/fieldtexts.h"
#include "app/widgets/choicefield.h"
#include "app/widgets/monthfield.h"
#include "app/widgets/valuefield.h"

#include <algorithm>

namespace pathwise {

namespace {

/// What an empty field stands for.
double shownNumber(const FieldState& state)
{
    if (const auto* number = std::get_if<double>(&state.field.value))
        return *number;
    return state.source.value_or(std::max(state.field.info.min, 0.0));
}

QString shownText(const FieldState& state)
{
    if (state.field.kind == FieldKind::Numbers)
        return QString::fromStdString(toText(state.field.value));
    const auto* text = std::get_if<std::string>(&state.field.value);
    return text ? QString::fromStdString(*text) : QString();
}

ValueField::Spec specOf(const FieldState& state, const SliderRange& range, const QLocale& locale)
{
    const Field& field = state.field;
    ValueField::Spec spec;
    spec.label = fieldLabel(field.key);
    spec.help = fieldHelp(field.key);
    spec.kind = valueKindOf(field.info);
    spec.least = field.info.min;
    spec.most = field.info.max;
    spec.step = field.info.step;
    spec.sliderLeast = range.least;
    spec.sliderMost = range.most;
    spec.source = state.source;
    if (state.source)
        spec.sourceText = FieldEditor::tr("guide %1").arg(fieldValueText(field, *state.source, locale));
    else if (field.optional && std::holds_alternative<std::monostate>(field.value))
        spec.sourceText = FieldEditor::tr("not set");
    return spec;
}

bool isOwn(const FieldState& state)
{
    return state.field.optional && !std::holds_alternative<std::monostate>(state.field.value);
}

} // namespace

FieldEditor::FieldEditor(const FieldState& state, const QLocale& locale, QWidget* parent)
    : QObject(parent), m_path(state.field.path), m_locale(locale), m_parent(parent)
{
    switch (state.field.kind) {
    case FieldKind::Number:
    case FieldKind::Integer: makeNumber(state); break;
    case FieldKind::Flag: makeFlag(); break;
    case FieldKind::Date: makeMonth(); break;
    case FieldKind::Choice:
    case FieldKind::Text:
    case FieldKind::Numbers:
        if (state.choices.empty())
            makeText(state.field);
        else
            makeChoice();
        break;
    }
    describe(state);
    m_widget->setObjectName(QString::fromStdString(state.field.key));
    show(state);
}

void FieldEditor::show(const FieldState& state)
{
    m_show(state);
    if (auto* frame = qobject_cast<FieldFrame*>(m_widget))
        frame->setChanged(isOwn(state));
}

void FieldEditor::showProblem(const QString& text)
{
    auto* frame = qobject_cast<FieldFrame*>(m_widget);
    if (!frame)
        return;
    if (text.isEmpty())
        frame->clearMessage();
    else
        frame->showMessage(text, FieldFrame::Tone::Error);
}

void FieldEditor::describe(const FieldState& state)
{
    if (auto* frame = qobject_cast<FieldFrame*>(m_widget)) {
        frame->setLabel(fieldLabel(state.field.key));
        frame->setHelp(fieldHelp(state.field.key));
        connect(frame, &FieldFrame::resetWanted, this, &FieldEditor::resetWanted);
    } else {
        m_widget->setToolTip(fieldHelp(state.field.key));
    }
}

void FieldEditor::makeNumber(const FieldState& state)
{
    const SliderRange range = sliderRange(state.field.info, state.source, shownNumber(state));
    const QLocale locale = fieldLocale(state.field.info, m_locale);
    auto* field = new ValueField(specOf(state, range, locale), locale, m_parent);
    connect(field, &ValueField::edited, this,
            [this](double value, bool dragging) { emit edited(FieldValue(value), dragging); });
    m_show = [locale, field, range](const FieldState& now) {
        const auto spec = specOf(now, range, locale);
        if (!(spec == field->spec()))
            field->setSpec(spec, locale);
        field->setValue(shownNumber(now));
    };
    m_widget = field;
}

void FieldEditor::makeChoice()
{
    auto* field = new ChoiceField(m_parent);
    connect(field, &ChoiceField::edited, this,
            [this](const QString& id) { emit edited(FieldValue(id.toStdString()), false); });
    m_show = [field](const FieldState& now) {
        QList<ChoiceField::Choice> choices;
        for (const FieldChoice& choice : now.choices)
            choices.append({QString::fromStdString(choice.id), choice.text});
        field->setChoices(choices);
        field->setValue(shownText(now));
    };
    m_widget = field;
}

void FieldEditor::makeMonth()
{
    auto* field = new MonthField(m_locale, m_parent);
    connect(field, &MonthField::edited, this, [this](Month month) { emit edited(FieldValue(month), false); });
    connect(field, &MonthField::cleared, this, [this] { emit edited(FieldValue(), false); });
    m_show = [field](const FieldState& now) {
        field->setMayBeEmpty(now.field.optional);
        if (const auto* month = std::get_if<Month>(&now.field.value))
            field->setValue(*month);
        else
            field->setEmpty(now.beginning, tr("not set"));
    };
    m_widget = field;
}

void FieldEditor::makeText(const Field& described)
{
    auto* field = new TextField(m_parent);
    connect(field, &TextField::edited, this, [this, described](const QString& text) { takeText(described, text); });
    m_show = [field](const FieldState& now) { field->setValue(shownText(now)); };
    m_widget = field;
}

void FieldEditor::takeText(const Field& described, const QString& text)
{
    if (described.optional && text.trimmed().isEmpty()) {
        emit edited(FieldValue(), false);
        return;
    }
    if (described.kind != FieldKind::Numbers) {
        emit edited(FieldValue(text.toStdString()), false);
        return;
    }
    if (const auto value = parseFieldValue(described, text.toStdString()))
        emit edited(*value, false);
    else
        showProblem(errorText(value.error(), m_locale));
}

void FieldEditor::makeFlag()
{
    auto* field = new FlagField(m_parent);
    connect(field, &FlagField::edited, this, [this](bool on) { emit edited(FieldValue(on), false); });
    m_show = [field](const FieldState& now) {
        field->setText(fieldLabel(now.field.key));
        field->setValue(std::get_if<bool>(&now.field.value) && std::get<bool>(now.field.value));
    };
    m_widget = field;
}

} // namespace pathwise
