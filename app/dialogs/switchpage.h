// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/fieldchoices.h"
#include "app/presentation/valuekind.h"
#include "core/switchplan/switchplan.h"

#include <QLocale>
#include <QWizardPage>
#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace pathwise {

class UnitSpinBox;

/// The answers so far, and what they are answers about. The wizard holds it; pages show it and write into it.
struct SwitchDraft {
    SwitchAnswers answers;
    const Knowledge& knowledge;
    Month start;
    QLocale locale;
};

/// One question of "Plan my switch": a sentence and a few fields, each with an answer already in it, so that Enter goes on.
class SwitchPage : public QWizardPage {
    Q_OBJECT

public:
    /// Where the question stands: "Question 3 of 8".
    struct Place {
        int number = 1;
        int of = 1;
    };

    SwitchPage(SwitchDraft& draft, Place place, const QString& question, const QString& hint);

    /// One of several, by id. `choices` are asked again whenever an answer changed.
    void addChoice(const QString& label, const char* name, const std::function<std::vector<FieldChoice>()>& choices,
                   const std::function<std::string()>& answer, const std::function<void(const std::string&)>& take);
    /// A number in the range of a field. `matters` says whether it is asked at all; empty = always.
    void addNumber(const QString& label, const char* name, ValueKind kind, const FieldInfo& info,
                   const std::function<double()>& answer, const std::function<void(double)>& take,
                   const std::function<bool()>& matters = {});
    void addFlag(const QString& text, const char* name, const std::function<bool()>& answer,
                 const std::function<void(bool)>& take);
    /// One of a few, each on a line of its own. A choice without text is not offered.
    void addOptions(const QString& label, const char* name, int count, const std::function<QString(int)>& text,
                    const std::function<int()>& answer, const std::function<void(int)>& take);
    /// What follows from the answers, below the fields.
    void addOutcome(const char* name, const std::function<QString()>& text);

    void initializePage() override;
    /// Stays for a moment where something typed was no answer, so that what is wrong with it can be read.
    bool validatePage() override;

private:
    void addRow(const QString& label, QWidget* field);
    void changed();
    void refuse(const QString& label, ValueKind kind, const FieldInfo& info);
    void showAnswers();

    SwitchDraft& m_draft;
    QVBoxLayout* m_column;
    QFormLayout* m_form;
    QLabel* m_problem;
    bool m_wasRefused = false;
    bool m_isShowing = false; ///< what changes now is no answer
    std::vector<std::function<void()>> m_shows;
};

/// The range and the step of a field of a plan with one path "p": "paths/p/learning/hours_per_week".
[[nodiscard]] FieldInfo planField(const char* path);

} // namespace pathwise
