// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/startform.h"

#include "app/presentation/nametexts.h"
#include "app/theme/fonts.h"
#include "app/theme/style.h"
#include "app/theme/stylepainter.h"
#include "app/theme/tokens.h"
#include "app/widgets/card.h"
#include "app/widgets/unitspinbox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr double usualBase = 178'000; // a starting point to type over, USD a year
constexpr double mostBase = 10'000'000;

QComboBox* combo(const QStringList& ids, QString (*name)(std::string_view), const QString& current)
{
    auto* box = new QComboBox;
    for (const QString& id : ids)
        box->addItem(name(id.toStdString()), id);
    box->setCurrentIndex(box->findData(current));
    return box;
}

} // namespace

StartForm::StartForm(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_role(combo({"software_engineer", "ai_engineer", "computer_vision_engineer", "research_scientist"}, roleText,
                   "software_engineer"))
    , m_level(combo({"associate", "engineer", "senior", "staff", "principal"}, levelText, "senior"))
    , m_base(new UnitSpinBox)
{
    m_base->setKind(ValueKind::Money, locale);
    m_base->setRange(0, mostBase);
    m_base->setStep(1'000);
    m_base->setValue(usualBase);
    auto* title = new QLabel(tr("Start with where you are"));
    keepTextRole(*title, TextRole::Heading);
    auto* text = new QLabel(tr("Enter your role and pay today. Pathwise fills in staying as the path to beat."));
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->addRow(tr("&Role"), m_role);
    form->addRow(tr("&Level"), m_level);
    form->addRow(tr("&Base pay"), m_base);

    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(28, 26, 28, 26);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(buildButtons());
    m_card->setContentPadding({});
    m_card->addWidget(inner);
    m_card->setFixedWidth(420);
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(m_card, 0, Qt::AlignCenter);
}

QWidget* StartForm::buildButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* sample = new QPushButton(tr("Use a &sample"));
    auto* add = new QPushButton(tr("&Add my path"));
    add->setProperty(styleproperty::Primary, true);
    layout->addStretch(1);
    layout->addWidget(sample);
    layout->addWidget(add);
    connect(sample, &QPushButton::clicked, this, &StartForm::sampleWanted);
    connect(add, &QPushButton::clicked, this, [this] { emit pathWanted(path()); });
    return row;
}

CareerPath StartForm::path() const
{
    Stage stage;
    stage.id = StageId("stage-1");
    stage.role = m_role->currentData().toString().toStdString();
    stage.level = m_level->currentData().toString().toStdString();
    stage.package.base = m_base->value();
    CareerPath path;
    path.name = tr("Stay as %1").arg(roleText(stage.role)).toStdString();
    path.stages = {stage};
    return path;
}

void StartForm::paintEvent(QPaintEvent*)
{
    constexpr int lines = 5;
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    for (int line = 0; line <= lines; ++line)
        painter.fillRect(QRect(44, 24 + line * (height() - 60) / lines, width() - 70, 1),
                         line == lines ? tokens.control : tokens.grid);
}

} // namespace pathwise
