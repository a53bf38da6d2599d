// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/fieldchoices.h"
#include "core/knowledge/derived.h"
#include "core/plan/fields.h"

#include <QLocale>
#include <QObject>
#include <functional>
#include <optional>

class QWidget;

namespace pathwise {

/// What an editor needs to know to show a field: the field as it is in the plan, the figure it defaults from, and what
/// it may be set to.
struct FieldState {
    Field field;
    std::optional<double> source;
    std::vector<FieldChoice> choices;
    /// Where a date that is not set begins when the user steps it.
    Month beginning = {};
};

/// Makes the right widget for a described field (slider and number, combo box, month, text, check box) and keeps it on
/// the plan's value. It tells what the user wants; who owns it writes the plan.
class FieldEditor : public QObject {
    Q_OBJECT

public:
    /// The widget is a child of `parent`, as the editor is.
    FieldEditor(const FieldState& state, const QLocale& locale, QWidget* parent);

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] QWidget* widget() const { return m_widget; }
    void show(const FieldState& state);
    /// Under the field: why the last edit was refused. Empty takes it away.
    void showProblem(const QString& text);

signals:
    /// `dragging`: more will follow in the same drag.
    void edited(const pathwise::FieldValue& value, bool dragging);
    void resetWanted();

private:
    void makeNumber(const FieldState& state);
    void makeChoice();
    void makeMonth();
    void makeText(const Field& described);
    void takeText(const Field& described, const QString& text);
    void makeFlag();
    void describe(const FieldState& state);

    std::string m_path;
    QLocale m_locale;
    QWidget* m_parent;
    QWidget* m_widget = nullptr;
    std::function<void(const FieldState&)> m_show;
};

} // namespace pathwise
