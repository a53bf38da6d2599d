// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/tokens.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace pathwise {

enum class ThemeMode { System, Light, Dark };

/// Gives the application its look: palette, style and font. Made once where the program is put together and kept alive.
/// Everything else reads `tokensFor(palette())` and repaints on a palette change; nothing needs to know this class.
class Theme : public QObject {
    Q_OBJECT

public:
    /// Sets the style and font and applies `mode`. Pre: nobody has set an application palette yet.
    explicit Theme(QApplication& application, ThemeMode mode = ThemeMode::System);

    void setMode(ThemeMode mode);
    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    /// Text size relative to the system's, 0.5..3.
    void setTextScale(double scale);
    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void changed();

private:
    void apply();
    void readSystem();
    [[nodiscard]] Tokens wantedTokens() const;

    QApplication& m_application;
    ThemeMode m_mode;
    QPalette m_system;
    Tokens m_tokens;
    bool m_reading = false;
};

/// Whether the system asks for high contrast: where Qt cannot say, pure black and white is taken as the wish.
[[nodiscard]] bool wantsHighContrast(const QPalette& system);

} // namespace pathwise
