// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readingways.h"

#include "app/models/figuresmodel.h"
#include "app/presentation/money.h"
#include "app/theme/fonts.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>
#include <cmath>

namespace pathwise {

namespace {

constexpr int textIndent = 24; ///< an effect stands under its way's text

} // namespace

QString effectText(const Plan& plan, const ReadingEffect& effect, std::size_t path, std::size_t baseline,
                   const QLocale& locale)
{
    if (effect.totals.empty())
        return ReadingWays::tr("Paths that use it ask for figures of your own.");
    if (path >= effect.totals.size() || baseline >= effect.totals.size())
        return {};
    if (path == baseline)
        return ReadingWays::tr("Total %1").arg(compactMoney(effect.totals[path], locale));
    const double lead = effect.totals[path] - effect.totals[baseline];
    const QString ahead = QString::fromStdString(plan.paths[lead < 0 ? baseline : path].name);
    const QString behind = QString::fromStdString(plan.paths[lead < 0 ? path : baseline].name);
    return ReadingWays::tr("%1 leads %2 by %3", "two paths, dollars")
        .arg(ahead, behind, compactMoney(std::abs(lead), locale));
}

ReadingWays::ReadingWays(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_ways(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
    , m_nothing(new QLabel(tr("There is nothing to choose here: the figures are used as they are.")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addWidget(m_nothing);
    m_nothing->setWordWrap(true);
    connect(m_ways, &QButtonGroup::idClicked, this, [this](int index) {
        emit chosen(m_contradiction.id, m_contradiction.ways.at(static_cast<std::size_t>(index)));
    });
}

void ReadingWays::setContradiction(const Contradiction& contradiction)
{
    const bool isSame = contradiction.id == m_contradiction.id && contradiction.ways == m_contradiction.ways;
    m_contradiction = contradiction;
    if (!isSame) // the focus stays
        addWays();
    for (std::size_t index = 0; index < contradiction.ways.size(); ++index)
        m_ways->button(static_cast<int>(index))->setChecked(contradiction.ways[index] == contradiction.chosen);
}

void ReadingWays::addWays()
{
    for (QAbstractButton* button : m_ways->buttons()) {
        m_ways->removeButton(button);
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    for (QLabel* effect : m_effects) {
        effect->hide();
        effect->deleteLater();
    }
    m_effects.clear();
    m_nothing->setVisible(m_contradiction.ways.empty());
    for (std::size_t index = 0; index < m_contradiction.ways.size(); ++index) {
        auto* way = new QRadioButton(wayText(m_contradiction.id, m_contradiction.ways[index]));
        auto* effect = new QLabel;
        effect->setObjectName(QStringLiteral("readingEffect%1").arg(index));
        keepTextRole(*effect, TextRole::Small);
        effect->setForegroundRole(QPalette::PlaceholderText);
        effect->setIndent(textIndent);
        effect->setWordWrap(true);
        m_ways->addButton(way, static_cast<int>(index));
        m_column->addWidget(way);
        m_column->addWidget(effect);
        m_effects.push_back(effect);
    }
}

void ReadingWays::showEffects(const Plan& plan, const std::vector<ReadingEffect>& effects, std::size_t path,
                              std::size_t baseline)
{
    const bool isKnown = effects.size() == m_effects.size();
    for (std::size_t index = 0; index < m_effects.size(); ++index) {
        const QString text = isKnown ? effectText(plan, effects[index], path, baseline, m_locale) : QStringLiteral("…");
        m_effects[index]->setText(text);
        m_ways->button(static_cast<int>(index))->setAccessibleDescription(isKnown ? text : QString());
    }
}

} // namespace pathwise
