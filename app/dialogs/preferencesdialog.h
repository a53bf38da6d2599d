// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QDialog>
#include <QLocale>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace pathwise {

/// What a person may set about the program rather than about a plan.
struct Preferences {
    ThemeMode theme = ThemeMode::System;
    double textScale = 1; ///< relative to the system's text
    int futures = 10'000; ///< simulated for each result
    bool showWelcome = true;
    QString language = {}; ///< code; empty = the system's
    bool operator==(const Preferences&) const = default;
};

/// Shows preferences; every change is told at once, there is nothing to apply.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// `languages`: codes of those to choose from.
    PreferencesDialog(const Preferences& preferences, const QStringList& languages, const QLocale& locale,
                      QWidget* parent = nullptr);

    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }
    /// Whether there are recent files to forget.
    void setHasRecentFiles(bool has);

signals:
    void changed(const pathwise::Preferences& preferences);
    void forgetRecentWanted();

private:
    void fill(const QLocale& locale);
    void fillLanguages(const QStringList& languages);
    void take();

    Preferences m_preferences;
    QComboBox* m_theme;
    QComboBox* m_textScale;
    QComboBox* m_futures;
    QComboBox* m_language;
    QCheckBox* m_welcome;
    QPushButton* m_forget;
};

} // namespace pathwise
