// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/reportpartsmodel.h"

#include <QLocale>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace pathwise {

/// How a report is wanted: its sections, title, reader, paper and colours. Shows choices; tells of the user's.
class ReportSettings : public QWidget {
    Q_OBJECT

public:
    explicit ReportSettings(const QLocale& locale, QWidget* parent = nullptr);

    void setChoices(const ReportChoices& choices);
    /// What stands for an empty title.
    void setPlanName(const QString& name);
    [[nodiscard]] ReportPartsModel& parts() { return *m_parts; }
    void setCanWrite(bool canWrite);

signals:
    void edited(const pathwise::ReportChoices& choices);
    void saveWanted();
    void printWanted();

private:
    [[nodiscard]] QWidget* buildChoices();
    [[nodiscard]] QWidget* buildParts();
    [[nodiscard]] QWidget* buildDetails();
    [[nodiscard]] QWidget* buildPaper();
    [[nodiscard]] QWidget* buildButtons();
    void connectFields();
    void addMoves();
    /// Tells of the shown choices with one change.
    template <class Change>
    void change(const Change& change);

    QLocale m_locale;
    ReportChoices m_shown;
    ReportPartsModel* m_parts;
    QListView* m_list;
    QLineEdit* m_title;
    QLineEdit* m_preparedFor;
    QComboBox* m_paper;
    QComboBox* m_colours;
    QCheckBox* m_hidesNames;
    QPushButton* m_print;
    QPushButton* m_save;
};

} // namespace pathwise
