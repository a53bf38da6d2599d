// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/welcomepage.h"

#include "app/pages/samplecard.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/style.h"

#include <QCheckBox>
#include <QCommandLinkButton>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pathwise {

namespace {

constexpr int contentWidth = 972;
constexpr int cardColumns = 3;
constexpr int recentShown = 4;

QLabel* label(const QString& text, const QFont& font, QPalette::ColorRole role = QPalette::WindowText)
{
    auto* label = new QLabel(text);
    label->setFont(font);
    label->setForegroundRole(role);
    return label;
}

QFont titleFont(const QFont& base)
{
    QFont font = fontFor(TextRole::Verdict, base);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setWeight(QFont::Bold);
    return font;
}

} // namespace

WelcomePage::WelcomePage(const QList<Sample>& samples, QWidget* parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
    , m_showAtStart(new QCheckBox(tr("&Show at start")))
    , m_open(new QPushButton(tr("Open &sample")))
{
    setObjectName(QStringLiteral("welcomePage"));
    auto* content = new QWidget;
    content->setMaximumWidth(contentWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 56, 16, 24);
    column->setSpacing(24);
    column->addWidget(buildHead());
    auto* grid = new QGridLayout;
    grid->setSpacing(24);
    for (const Sample& sample : samples) {
        auto* card = new SampleCard(sample);
        const int cell = static_cast<int>(m_cards.size());
        grid->addWidget(card, cell / cardColumns, cell % cardColumns);
        connect(card, &SampleCard::opened, this, &WelcomePage::openChosen);
        m_cards.append(card);
    }
    if (!m_cards.isEmpty())
        m_cards.first()->setChecked(true);
    const int cell = static_cast<int>(m_cards.size());
    grid->addWidget(buildOtherWays(), cell / cardColumns, cell % cardColumns);
    for (int each = 0; each < cardColumns; ++each)
        grid->setColumnStretch(each, 1);
    column->addLayout(grid);
    column->addWidget(buildFoot());
    column->addStretch(1);

    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(middle);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setRecentFiles({});
}

QWidget* WelcomePage::buildHead()
{
    auto* head = new QWidget;
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    auto* logo = new QLabel;
    logo->setPixmap(applicationIcon().pixmap(QSize(50, 50), devicePixelRatioF()));
    grid->addWidget(logo, 0, 0, 2, 1);
    grid->addWidget(label(tr("See where each path leads"), titleFont(font())), 0, 1);
    grid->addWidget(label(tr("Start from a sample and change it to match you. It takes about three minutes."),
                          fontFor(TextRole::Body, font()), QPalette::PlaceholderText),
                    1, 1);
    grid->setColumnStretch(1, 1);
    return head;
}

QAbstractButton* WelcomePage::startLink(const QString& iconName, const QString& title, const QString& text)
{
    auto* link = new QCommandLinkButton(title, text);
    link->setIcon(icon(iconName));
    link->setIconSize({20, 20});
    return link;
}

QWidget* WelcomePage::buildOtherWays()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(6, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label(tr("Start another way"), fontFor(TextRole::Heading, font())));
    auto* empty = startLink(QStringLiteral("add"), tr("Empty plan"), tr("Enter your own role and pay"));
    auto* open = startLink(QStringLiteral("open"), tr("Open a plan"), tr("A .pathwise file from you or someone else"));
    auto* change =
        startLink(QStringLiteral("path"), tr("Plan my switch"), tr("Eight questions make a plan with three paths"));
    connect(change, &QAbstractButton::clicked, this, &WelcomePage::switchWanted);
    connect(empty, &QAbstractButton::clicked, this, &WelcomePage::emptyWanted);
    connect(open, &QAbstractButton::clicked, this, &WelcomePage::openWanted);
    column->addWidget(change);
    column->addWidget(empty);
    column->addWidget(open);
    column->addLayout(m_recent);
    column->addStretch(1);
    return box;
}

QWidget* WelcomePage::buildFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(12);
    auto* lock = new QLabel;
    lock->setPixmap(icon(QStringLiteral("lock")).pixmap(QSize(16, 16), devicePixelRatioF()));
    row->addWidget(lock);
    row->addWidget(label(tr("No account and no network. Plans are files you keep."), fontFor(TextRole::Small, font()),
                         QPalette::PlaceholderText),
                   1);
    row->addWidget(m_showAtStart);
    m_open->setProperty(styleproperty::Primary, true);
    m_open->setEnabled(!m_cards.isEmpty());
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openChosen);
    connect(m_showAtStart, &QCheckBox::clicked, this, &WelcomePage::showAtStartChanged);
    return foot;
}

void WelcomePage::setShowAtStart(bool show)
{
    m_showAtStart->setChecked(show);
}

void WelcomePage::setRecentFiles(const QStringList& files)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    if (files.isEmpty())
        return;
    m_recent->addWidget(label(tr("Recent plans"), fontFor(TextRole::Heading, font())));
    for (const QString& file : files.mid(0, recentShown)) {
        auto* link = new QPushButton(QFileInfo(file).completeBaseName());
        link->setFlat(true);
        link->setToolTip(file);
        connect(link, &QPushButton::clicked, this, [this, file] { emit recentOpened(file); });
        m_recent->addWidget(link, 0, Qt::AlignLeading);
    }
}

void WelcomePage::openChosen()
{
    for (const SampleCard* card : m_cards) {
        if (card->isChecked() || card->hasFocus()) {
            emit sampleOpened(card->sample().file);
            return;
        }
    }
}

} // namespace pathwise
