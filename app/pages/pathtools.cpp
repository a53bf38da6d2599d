// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pathtools.h"

#include "app/models/pathlooks.h"
#include "app/pages/lucktexts.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/widgets/linesample.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace pathwise {

namespace {

constexpr QSize sampleSize{28, 16};
constexpr int toolSpacing = 14;

QIcon sampleIcon(const PathLook& look, const QPalette& palette, double ratio)
{
    QPixmap picture(sampleSize * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette);
    paintLineSample(painter, pathStyle(look, tokens), QRectF(QPointF(), QSizeF(sampleSize)), tokens.surface);
    return picture;
}

PathId pathAt(const QComboBox& box, int index)
{
    return PathId(box.itemData(index).toString().toStdString());
}

void choose(QComboBox& box, const PathId& path)
{
    box.setCurrentIndex(box.findData(QString::fromStdString(path.text())));
}

} // namespace

PathTools::PathTools(QWidget* parent)
    : QWidget(parent)
    , m_paths(new QComboBox)
    , m_others(new QComboBox)
    , m_luck(new QComboBox)
    , m_add(new QPushButton(icon(QStringLiteral("add")), tr("Add stage")))
{
    m_paths->setObjectName(QStringLiteral("pathChoice"));
    m_paths->setIconSize(sampleSize);
    m_paths->setAccessibleName(tr("Path"));
    keepTextRole(*m_paths, TextRole::Name);
    m_others->setObjectName(QStringLiteral("comparedChoice"));
    m_others->setAccessibleName(tr("Compared with"));
    m_luck->setObjectName(QStringLiteral("luckChoice"));
    m_luck->setAccessibleName(tr("Which future is shown"));
    m_luck->addItem(tr("Plan without chance"));
    for (const Luck luck : {Luck::UnluckyTenth, Luck::MiddleTenth, Luck::LuckyTenth})
        m_luck->addItem(luckName(luck), static_cast<int>(luck));
    auto* compared = new QLabel(tr("Compared with"));
    compared->setForegroundRole(QPalette::Text);
    compared->setBuddy(m_others);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(toolSpacing);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_paths, compared, m_others, m_luck})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_add);
    for (QComboBox* box : {m_paths, m_others})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_paths, &QComboBox::activated, this, [this](int index) { emit pathChosen(pathAt(*m_paths, index)); });
    connect(m_others, &QComboBox::activated, this, [this](int index) {
        m_compared = pathAt(*m_others, index);
        emit choicesChanged();
    });
    connect(m_luck, &QComboBox::activated, this, &PathTools::choicesChanged);
    connect(m_add, &QPushButton::clicked, this, &PathTools::stageWanted);
}

void PathTools::setPlan(const Plan& plan, const PathId& shown)
{
    fill(plan, shown);
    choose(*m_paths, shown);
    choose(*m_others, m_compared.isEmpty() || !findPath(plan, m_compared) ? plan.baseline : m_compared);
    const CareerPath* path = findPath(plan, shown);
    m_add->setEnabled(path && !path->stages.empty());
}

void PathTools::fill(const Plan& plan, const PathId& shown)
{
    m_paths->clear();
    m_others->clear();
    for (const CareerPath& path : plan.paths) {
        const QString name = QString::fromStdString(path.name);
        const QString id = QString::fromStdString(path.id.text());
        m_paths->addItem(sampleIcon(lookOf(plan, path), palette(), devicePixelRatioF()), name, id);
        if (path.id != shown)
            m_others->addItem(name, id);
    }
}

std::optional<Luck> PathTools::luck() const
{
    const QVariant chosen = m_luck->currentData();
    return chosen.isValid() ? std::optional(static_cast<Luck>(chosen.toInt())) : std::nullopt;
}

} // namespace pathwise
