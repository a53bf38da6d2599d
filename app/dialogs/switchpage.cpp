// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/switchpage.h"

#include "app/inspector/fieldlocale.h"
#include "app/theme/fonts.h"
#include "app/widgets/unitspinbox.h"
#include "core/plan/fields.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>
#include <utility>

namespace pathwise {

namespace {

void fill(QComboBox& box, const std::vector<FieldChoice>& choices)
{
    bool isSame = box.count() == static_cast<int>(choices.size());
    for (int index = 0; isSame && index < box.count(); ++index)
        isSame = box.itemData(index).toString().toStdString() == choices[static_cast<std::size_t>(index)].id;
    if (isSame)
        return;
    box.clear();
    for (const FieldChoice& choice : choices)
        box.addItem(choice.text, QString::fromStdString(choice.id));
}

} // namespace

FieldInfo planField(const char* path)
{
    CareerPath career;
    career.id = PathId("p");
    career.stages = {Stage()};
    Plan plan;
    plan.paths = {career};
    const auto field = fieldAt(plan, path);
    Q_ASSERT(field);
    return field->info;
}

SwitchPage::SwitchPage(SwitchDraft& draft, Place place, const QString& question, const QString& hint)
    : m_draft(draft), m_column(new QVBoxLayout(this)), m_form(new QFormLayout), m_problem(new QLabel)
{
    auto* progress =
        new QLabel(tr("Question %1 of %2").arg(draft.locale.toString(place.number), draft.locale.toString(place.of)));
    progress->setObjectName(QStringLiteral("progress"));
    keepTextRole(*progress, TextRole::Small);
    progress->setForegroundRole(QPalette::PlaceholderText);
    auto* title = new QLabel(question);
    keepTextRole(*title, TextRole::Heading);
    title->setWordWrap(true);
    auto* text = new QLabel(hint);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    m_form->setHorizontalSpacing(24);
    m_form->setVerticalSpacing(10);
    m_column->setSpacing(8);
    for (QWidget* line : {progress, title, text})
        m_column->addWidget(line);
    m_column->addSpacing(8);
    m_column->addLayout(m_form);
    m_column->addWidget(m_problem);
    m_column->addStretch(1);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    setAccessibleName(question);
    setAccessibleDescription(progress->text());
}

void SwitchPage::addRow(const QString& label, QWidget* field)
{
    if (label.isEmpty())
        m_form->addRow(QString(), field);
    else
        m_form->addRow(label, field);
}

void SwitchPage::addChoice(const QString& label, const char* name,
                           const std::function<std::vector<FieldChoice>()>& choices,
                           const std::function<std::string()>& answer,
                           const std::function<void(const std::string&)>& take)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    // Not `activated`: letters typed into a closed box choose too.
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, take](int index) {
        if (m_isShowing || index < 0)
            return;
        take(box->currentData().toString().toStdString());
        changed();
    });
    m_shows.emplace_back([box, choices, answer] {
        fill(*box, choices());
        box->setCurrentIndex(box->findData(QString::fromStdString(answer())));
    });
    addRow(label, box);
}

void SwitchPage::addNumber(const QString& label, const char* name, ValueKind kind, const FieldInfo& info,
                           const std::function<double()>& answer, const std::function<void(double)>& take,
                           const std::function<bool()>& matters)
{
    auto* spin = new UnitSpinBox;
    spin->setObjectName(QLatin1String(name));
    spin->setKind(kind, fieldLocale(info, m_draft.locale));
    spin->setRange(info.min, info.max);
    spin->setStep(info.step);
    connect(spin, &UnitSpinBox::edited, this, [this, take](double value) {
        take(value);
        changed();
    });
    connect(spin, &UnitSpinBox::refused, this, [this, label, kind, info] { refuse(label, kind, info); });
    m_shows.emplace_back([spin, answer, matters] {
        spin->setValue(answer());
        spin->setEnabled(!matters || matters());
    });
    addRow(label, spin);
}

void SwitchPage::addFlag(const QString& text, const char* name, const std::function<bool()>& answer,
                         const std::function<void(bool)>& take)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(QLatin1String(name));
    connect(box, &QCheckBox::clicked, this, [this, take](bool isOn) {
        take(isOn);
        changed();
    });
    m_shows.emplace_back([box, answer] { box->setChecked(answer()); });
    addRow({}, box);
}

void SwitchPage::addOptions(const QString& label, const char* name, int count, const std::function<QString(int)>& text,
                            const std::function<int()>& answer, const std::function<void(int)>& take)
{
    auto* group = new QButtonGroup(this);
    auto* list = new QWidget;
    list->setObjectName(QLatin1String(name));
    list->setAccessibleName(label);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins({});
    for (int option = 0; option < count; ++option) {
        auto* button = new QRadioButton;
        group->addButton(button, option);
        column->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, [this, take](int option) {
        take(option);
        changed();
    });
    m_shows.emplace_back([group, text, answer] {
        for (QAbstractButton* button : group->buttons()) {
            button->setText(text(group->id(button)));
            button->setVisible(!button->text().isEmpty());
        }
        group->button(answer())->setChecked(true);
    });
    m_form->addRow(list);
}

void SwitchPage::addOutcome(const char* name, const std::function<QString()>& text)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_shows.emplace_back([label, text] { label->setText(text()); });
    m_column->addWidget(label);
}

void SwitchPage::initializePage()
{
    m_wasRefused = false;
    m_problem->hide();
    showAnswers();
}

bool SwitchPage::validatePage()
{
    return !std::exchange(m_wasRefused, false);
}

void SwitchPage::refuse(const QString& label, ValueKind kind, const FieldInfo& info)
{
    m_wasRefused = true;
    m_problem->setText(tr("%1 lies between %2 and %3.")
                           .arg(QString(label).remove(QLatin1Char('&')),
                                valueText(info.min, kind, fieldLocale(info, m_draft.locale)),
                                valueText(info.max, kind, fieldLocale(info, m_draft.locale))));
    m_problem->show();
}

void SwitchPage::changed()
{
    m_wasRefused = false;
    m_problem->hide();
    m_draft.answers = settled(m_draft.answers, m_draft.knowledge);
    showAnswers();
}

void SwitchPage::showAnswers()
{
    m_isShowing = true;
    for (const auto& show : m_shows)
        show();
    m_isShowing = false;
}

} // namespace pathwise
