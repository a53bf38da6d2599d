// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include "app/theme/fonts.h"
#include "app/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>
#include <QTimer>
#include <algorithm>

namespace pathwise {
namespace {

bool systemIsDark(const QPalette& system)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return system.color(QPalette::WindowText).lightnessF() > system.color(QPalette::Window).lightnessF();
}

} // namespace

bool wantsHighContrast(const QPalette& system)
{
    constexpr double BlackOnWhite = 20.9;
    const QColor text = system.color(QPalette::Active, QPalette::WindowText);
    return contrastRatio(text, system.color(QPalette::Active, QPalette::Window)) > BlackOnWhite
        && contrastRatio(text, system.color(QPalette::Active, QPalette::Button)) > BlackOnWhite;
}

Theme::Theme(QApplication& application, ThemeMode mode) : m_application(application), m_mode(mode)
{
    QApplication::setStyle(new Style);
    QApplication::setFont(applicationFont());
    readSystem();
    apply();
    m_application.installEventFilter(this);
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setTextScale(double scale)
{
    QApplication::setFont(applicationFont(std::clamp(scale, 0.5, 3.0)));
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && !m_reading) {
        m_reading = true;
        // Windows are told one by one; the palette is read once all of them have been.
        QTimer::singleShot(0, this, [this] {
            readSystem();
            apply();
            m_reading = false;
        });
    }
    return QObject::eventFilter(watched, event);
}

void Theme::readSystem()
{
    // An empty palette takes back ours, and what is left is the system's.
    QApplication::setPalette(QPalette());
    m_system = QApplication::palette();
}

void Theme::apply()
{
    m_tokens = wantedTokens();
    QApplication::setPalette(m_tokens.highContrast ? m_system : paletteFor(m_tokens));
    emit changed();
}

Tokens Theme::wantedTokens() const
{
    if (m_mode == ThemeMode::System && wantsHighContrast(m_system))
        return highContrastTokens(m_system);
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && systemIsDark(m_system));
    return dark ? darkTokens() : lightTokens();
}

} // namespace pathwise
