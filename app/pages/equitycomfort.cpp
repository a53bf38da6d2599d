// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/equitycomfort.h"

#include "app/models/equityexitsmodel.h"
#include "app/presentation/money.h"
#include "app/theme/fonts.h"
#include "app/theme/stylepainter.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/sourceslider.h"
#include "app/widgets/unitspinbox.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace pathwise {

namespace {

constexpr double mostAversion = 6;
constexpr double aversionStep = 0.1;
constexpr int comfortRow = 28;
constexpr int leastChart = 170;

QLabel* titled(const QString& text)
{
    auto* label = new QLabel(text);
    keepTextRole(*label, TextRole::Name);
    return label;
}

QLabel* small(const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    keepTextRole(*label, TextRole::Small);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

EquityComfort::EquityComfort(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_chart(new CurveChart(locale))
    , m_slider(new SourceSlider)
    , m_spin(new UnitSpinBox)
    , m_amounts(new QGridLayout)
    , m_turning(small())
    , m_exitsTitle(titled(tr("Chance of each exit")))
    , m_model(new EquityExitsModel(locale, this))
    , m_exits(new QTableView)
{
    m_chart->setObjectName(QStringLiteral("comfortChart"));
    m_chart->setMinimumHeight(leastChart);
    m_slider->setObjectName(QStringLiteral("aversionSlider"));
    m_slider->setAccessibleName(tr("Aversion to risk"));
    m_slider->setValueRange({0, mostAversion, aversionStep});
    m_spin->setObjectName(QStringLiteral("aversion"));
    m_spin->setAccessibleName(tr("Aversion to risk"));
    m_spin->setKind(ValueKind::Number, locale);
    m_spin->setRange(0, mostAversion);
    m_spin->setStep(aversionStep);
    buildTable();
    auto* row = new QHBoxLayout;
    row->addWidget(m_slider, 1);
    row->addWidget(m_spin);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(titled(tr("Your comfort with risk")));
    column->addWidget(small(tr("What certain amount would you trade each package for?")));
    column->addWidget(m_chart, 2);
    column->addLayout(row);
    column->addLayout(m_amounts);
    column->addWidget(m_turning);
    column->addSpacing(6);
    column->addWidget(m_exitsTitle);
    column->addWidget(m_exits, 3);
    column->addStretch(0);
    connectParts();
}

void EquityComfort::buildTable()
{
    m_exits->setObjectName(QStringLiteral("exitChances"));
    m_exits->setAccessibleName(m_exitsTitle->text());
    m_exits->setModel(m_model);
    m_exits->setShowGrid(false);
    m_exits->setFrameShape(QFrame::NoFrame);
    m_exits->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_exits->setTabKeyNavigation(false);
    m_exits->verticalHeader()->hide();
    m_exits->verticalHeader()->setDefaultSectionSize(comfortRow);
    m_exits->horizontalHeader()->setHighlightSections(false);
    m_exits->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_exits->setMinimumHeight(6 * comfortRow);
}

void EquityComfort::connectParts()
{
    connect(m_slider, &SourceSlider::moved, this, [this](double aversion, bool dragging) {
        setAversion(aversion);
        emit aversionMoved(aversion, dragging);
    });
    const auto take = [this](double aversion) {
        setAversion(aversion);
        emit aversionMoved(aversion, false);
    };
    connect(m_spin, &UnitSpinBox::edited, this, take);
    connect(m_chart, &CurveChart::cursorMoved, this, [this](double aversion) {
        setAversion(aversion);
        emit aversionMoved(aversion, true);
    });
}

void EquityComfort::showFindings(const std::shared_ptr<const EquityFindings>& findings)
{
    m_findings = findings;
    m_chart->setData(comfortOf(*findings, m_locale));
    const auto& offers = findings->answer.offers;
    const auto found =
        std::find_if(offers.begin(), offers.end(), [](const EquityOffer& offer) { return !offer.exits.empty(); });
    const bool hasExits = found != offers.end();
    m_exitsTitle->setVisible(hasExits);
    m_exits->setVisible(hasExits);
    if (hasExits)
        m_model->setExits(found->exits);
    showAmounts();
}

void EquityComfort::setAversion(double aversion)
{
    m_aversion = std::clamp(aversion, 0.0, mostAversion);
    m_slider->setRealValue(m_aversion);
    m_spin->setValue(m_aversion);
    m_chart->setCursorValue(m_aversion);
    showAmounts();
}

void EquityComfort::addAmount(const QString& name, const QString& value, const QColor& color)
{
    const int row = m_amounts->rowCount();
    auto* label = new ElidedLabel(name);
    if (color.isValid()) {
        keepTextRole(*label, TextRole::Name);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, color);
        label->setPalette(palette);
    }
    auto* amount = titled(value);
    amount->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    m_amounts->addWidget(label, row, 0);
    m_amounts->addWidget(amount, row, 1);
}

void EquityComfort::showAmounts()
{
    while (QLayoutItem* item = m_amounts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_turning->clear();
    if (!m_findings)
        return;
    m_amounts->setColumnStretch(0, 1);
    const Tokens tokens = tokensFor(palette());
    const auto& offers = m_findings->answer.offers;
    for (const EquityOffer& offer : offers)
        addAmount(offerName(*m_findings->plan, offer.id), moneyText(equivalentAt(offer, m_aversion), m_locale),
                  pathStyle(offerLook(*m_findings->plan, offer.id), tokens).text);
    if (offers.size() != 2)
        return;
    const double lead = equivalentAt(offers[0], m_aversion) - equivalentAt(offers[1], m_aversion);
    addAmount(tr("%1 ahead by").arg(offerName(*m_findings->plan, offers[lead < 0 ? 1 : 0].id)),
              moneyText(std::abs(lead), m_locale), {});
    m_turning->setText(turningText());
}

QString EquityComfort::turningText() const
{
    const auto& answer = m_findings->answer;
    const auto turning = turningAversion(answer);
    const bool firstNow = equivalentAt(answer.offers[0], m_aversion) >= equivalentAt(answer.offers[1], m_aversion);
    const QString other = offerName(*m_findings->plan, answer.offers[firstNow ? 1 : 0].id);
    if (!turning)
        return tr("%1 comes out behind however averse to risk you are.").arg(other);
    const QString at = m_locale.toString(*turning, 'f', 2);
    return *turning < m_aversion ? tr("%1 comes out ahead only if you mind risk less (below %2).").arg(other, at)
                                 : tr("%1 comes out ahead only if you mind risk more (above %2).").arg(other, at);
}

void EquityComfort::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSidePanel(painter, rect(), layoutDirection(), tokensFor(palette()));
}

} // namespace pathwise
