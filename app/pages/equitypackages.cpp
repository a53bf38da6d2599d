// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/equitypackages.h"

#include "app/models/equitytexts.h"
#include "app/presentation/money.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/textwidth.h"
#include "app/theme/tokens.h"
#include "app/widgets/elidedcheckbox.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/linesample.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace pathwise {

namespace {

constexpr int leastWidth = 248;
constexpr int sideMargin = 14;
constexpr std::size_t leastChosen = 1;

void clear(QVBoxLayout& rows)
{
    while (QLayoutItem* item = rows.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

QLabel* note(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    keepTextRole(*label, TextRole::Small);
    label->setForegroundRole(QPalette::PlaceholderText);
    // The panel scrolls instead of cutting its texts.
    label->setMinimumHeight(label->heightForWidth(leastWidth - 2 * sideMargin));
    return label;
}

QFrame* hairline()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Midlight);
    return line;
}

void addFacts(QGridLayout& grid, const std::vector<PackageFact>& facts)
{
    for (const PackageFact& fact : facts) {
        const int row = grid.rowCount();
        auto* name = new ElidedLabel(fact.name);
        name->setForegroundRole(QPalette::PlaceholderText);
        auto* value = new QLabel(fact.value);
        value->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        grid.addWidget(name, row, 0);
        grid.addWidget(value, row, 1);
    }
}

} // namespace

EquityPackages::EquityPackages(const QLocale& locale, QWidget* parent)
    : QScrollArea(parent), m_locale(locale), m_choices(new QVBoxLayout), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("equityPackages"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepTextWidth(*this, leastWidth);
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(sideMargin, sideMargin, sideMargin, sideMargin);
    column->setSpacing(10);
    auto* title = new QLabel(tr("Packages"));
    keepTextRole(*title, TextRole::Name);
    auto* add = new QPushButton(icon(QStringLiteral("add")), tr("Add a start-up &offer…"));
    add->setObjectName(QStringLiteral("addStartUp"));
    connect(add, &QPushButton::clicked, this, &EquityPackages::startUpWanted);
    column->addWidget(title);
    column->addLayout(m_choices);
    column->addWidget(add);
    column->addLayout(m_rows);
    column->addStretch(1);
    m_choices->setSpacing(4);
    m_rows->setSpacing(8);
    setWidget(content);
}

void EquityPackages::setOffers(const Plan& plan, const std::vector<OfferId>& offers, const std::vector<OfferId>& chosen)
{
    const QWidget* focused = window()->focusWidget();
    const auto at = std::find(m_boxes.begin(), m_boxes.end(), focused);
    const bool hadFocus = at != m_boxes.end();
    const auto focusAt = static_cast<std::size_t>(at - m_boxes.begin());
    clear(*m_choices);
    m_boxes.clear();
    m_offers = offers;
    for (const OfferId& offer : offers) {
        auto* box = new ElidedCheckBox(offerName(plan, offer));
        box->setChecked(std::find(chosen.begin(), chosen.end(), offer) != chosen.end());
        connect(box, &QCheckBox::clicked, this, &EquityPackages::tellChoice, Qt::QueuedConnection);
        m_boxes.push_back(box);
        m_choices->addWidget(box);
    }
    if (hadFocus && focusAt < m_boxes.size())
        m_boxes[focusAt]->setFocus();
}

void EquityPackages::tellChoice()
{
    std::vector<OfferId> ticked;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            ticked.push_back(m_offers[i]);
    }
    if (ticked.size() < leastChosen) {
        if (auto* box = qobject_cast<QCheckBox*>(window()->focusWidget()))
            box->setChecked(true); // one is always compared
        return;
    }
    emit chosen(ticked);
}

void EquityPackages::clearFindings()
{
    clear(*m_rows);
}

void EquityPackages::showFindings(const EquityFindings& findings, const Knowledge& knowledge)
{
    clear(*m_rows);
    for (const EquityOffer& offer : findings.answer.offers) {
        m_rows->addWidget(hairline());
        addPackage(findings, offer);
        m_rows->addWidget(note(packageKind(*findings.plan, offer, knowledge)));
        auto* box = new QWidget;
        auto* grid = new QGridLayout(box);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setVerticalSpacing(6);
        grid->setColumnStretch(0, 1);
        addFacts(*grid, packageFacts(*findings.plan, offer, m_locale));
        addFacts(*grid, packageValues(offer, m_locale));
        box->setMinimumHeight(box->sizeHint().height());
        m_rows->addWidget(box);
        for (const QString& gap : gapTexts(offer))
            m_rows->addWidget(note(gap));
    }
    addNotes(findings, knowledge);
    // Grown now, not at the next turn of the event loop: until then texts would lie over each other.
    widget()->layout()->activate();
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &request);
}

void EquityPackages::addPackage(const EquityFindings& findings, const EquityOffer& offer)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* sample = new LineSample;
    sample->setLook(offerLook(*findings.plan, offer.id));
    const QString title = offerName(*findings.plan, offer.id);
    auto* name = new ElidedLabel(title);
    keepTextRole(*name, TextRole::Name);
    auto* edit = new QPushButton(tr("Edit"));
    edit->setFlat(true);
    edit->setAccessibleName(tr("Edit %1").arg(title));
    connect(
        edit, &QPushButton::clicked, this, [this, id = offer.id] { emit editWanted(id); }, Qt::QueuedConnection);
    row->addWidget(sample);
    row->addWidget(name, 1);
    row->addWidget(edit);
    edit->setVisible(offer.isPrivate); // other packages are edited on their path's page
    m_rows->addWidget(head);
}

void EquityPackages::addNotes(const EquityFindings& findings, const Knowledge& knowledge)
{
    const bool hasPrivate = std::any_of(findings.answer.offers.begin(), findings.answer.offers.end(),
                                        [](const EquityOffer& offer) { return offer.isPrivate; });
    if (!hasPrivate)
        return;
    m_rows->addWidget(hairline());
    for (const EquityOffer& offer : findings.answer.offers) {
        if (const QString text = plausibilityText(offer, knowledge.figures, m_locale); !text.isEmpty())
            m_rows->addWidget(note(text));
    }
    m_rows->addWidget(note(dilutionText()));
    m_rows->addWidget(note(tr("Paper value, expected value and cost to the company answer different questions. None of "
                              "them is added to pay: only what an exit pays is.")));
}

} // namespace pathwise
