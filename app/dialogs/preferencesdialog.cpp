// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/preferencesdialog.h"

#include "app/presentation/rates.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <array>
#include <cmath>

namespace pathwise {

namespace {

constexpr std::array scales{0.8, 0.9, 1.0, 1.25, 1.5, 1.75, 2.0};
constexpr std::array futureCounts{1'000, 10'000, 50'000, 100'000};

/// The entry nearest to a value: scales made with the keys for larger and smaller lie between the entries.
template <class Values>
int nearest(const Values& values, double wanted)
{
    const auto closer = [wanted](auto a, auto b) { return std::abs(a - wanted) < std::abs(b - wanted); };
    return static_cast<int>(std::min_element(values.begin(), values.end(), closer) - values.begin());
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences& preferences, const QStringList& languages,
                                     const QLocale& locale, QWidget* parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_theme(new QComboBox)
    , m_textScale(new QComboBox)
    , m_futures(new QComboBox)
    , m_language(new QComboBox)
    , m_welcome(new QCheckBox(tr("Show the &welcome page at the start")))
    , m_forget(new QPushButton(tr("&Forget recent files")))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    fill(locale);
    fillLanguages(languages);
    auto* atNextStart = new QLabel(tr("Another language is used from the next start on."));
    atNextStart->setForegroundRole(QPalette::PlaceholderText);
    auto* form = new QFormLayout;
    form->addRow(tr("&Appearance"), m_theme);
    form->addRow(tr("&Text size"), m_textScale);
    form->addRow(tr("&Simulated futures"), m_futures);
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), atNextStart);
    form->addRow(QString(), m_welcome);
    form->addRow(QString(), m_forget);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    for (QComboBox* box : {m_theme, m_textScale, m_futures, m_language})
        connect(box, &QComboBox::activated, this, &PreferencesDialog::take);
    connect(m_welcome, &QCheckBox::toggled, this, &PreferencesDialog::take);
    connect(m_forget, &QPushButton::clicked, this, &PreferencesDialog::forgetRecentWanted);
}

void PreferencesDialog::fill(const QLocale& locale)
{
    m_theme->setObjectName(QStringLiteral("themeChoice"));
    m_textScale->setObjectName(QStringLiteral("textScaleChoice"));
    m_futures->setObjectName(QStringLiteral("futuresChoice"));
    m_theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_theme->setCurrentIndex(static_cast<int>(m_preferences.theme));
    for (const double scale : scales)
        m_textScale->addItem(percentText(scale, locale, 0));
    m_textScale->setCurrentIndex(nearest(scales, m_preferences.textScale));
    for (const int count : futureCounts)
        m_futures->addItem(locale.toString(count));
    m_futures->setCurrentIndex(nearest(futureCounts, m_preferences.futures));
    m_futures->setToolTip(tr("More futures make results steadier and take longer."));
    m_welcome->setChecked(m_preferences.showWelcome);
}

void PreferencesDialog::fillLanguages(const QStringList& languages)
{
    m_language->setObjectName(QStringLiteral("languageChoice"));
    m_language->addItem(tr("As the system"), QString());
    for (const QString& language : languages)
        m_language->addItem(QLocale(language).nativeLanguageName(), language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_preferences.language)));
}

void PreferencesDialog::setHasRecentFiles(bool has)
{
    m_forget->setEnabled(has);
}

void PreferencesDialog::take()
{
    Preferences wanted = m_preferences;
    wanted.theme = static_cast<ThemeMode>(m_theme->currentIndex());
    // An entry that was not chosen leaves a value between the entries as it is.
    if (m_textScale->currentIndex() != nearest(scales, wanted.textScale))
        wanted.textScale = scales.at(static_cast<std::size_t>(m_textScale->currentIndex()));
    if (m_futures->currentIndex() != nearest(futureCounts, wanted.futures))
        wanted.futures = futureCounts.at(static_cast<std::size_t>(m_futures->currentIndex()));
    wanted.language = m_language->currentData().toString();
    wanted.showWelcome = m_welcome->isChecked();
    if (wanted == m_preferences)
        return;
    m_preferences = wanted;
    emit changed(m_preferences);
}

} // namespace pathwise
