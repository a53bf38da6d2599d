// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/userquestions.h"

#include <QLocale>
#include <QPointer>
#include <QWidget>

namespace pathwise {

/// Questions as message boxes and file dialogs over a window.
class MessageBoxQuestions : public UserQuestions {
public:
    explicit MessageBoxQuestions(const QLocale& locale) : m_locale(locale) {}
    void setWindow(QWidget* window) { m_window = window; }

    Unsaved saveChanges(const QString& plan, int changes, const QDateTime& since) override;
    Conflict changedOnDisk(const QString& plan) override;
    bool recover(const QString& plan, const QDateTime& when) override;
    QString fileToOpen(const QString& folder) override;
    QString fileToSave(const QString& suggestion) override;
    QString fileToExport(const Export& wanted) override;
    bool keepTrial(const QString& last) override;
    void tell(const Message& message) override;
    bool saveElsewhere(const Message& message) override;

private:
    QLocale m_locale;
    QPointer<QWidget> m_window;
};

} // namespace pathwise
