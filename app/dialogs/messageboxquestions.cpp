// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/messageboxquestions.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace pathwise {

namespace {

struct Questions {
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

QString planFilter()
{
    return Questions::tr("Pathwise plans (*.pathwise)");
}

} // namespace

UserQuestions::Unsaved MessageBoxQuestions::saveChanges(const QString& plan, int changes, const QDateTime& since)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(),
                    Questions::tr("Save changes to “%1”?").arg(plan), QMessageBox::NoButton, m_window);
    const QString time = m_locale.toString(since.time(), QLocale::ShortFormat);
    box.setInformativeText(since.isValid() ? Questions::tr("%n change(s) since %1.", nullptr, changes).arg(time)
                                           : Questions::tr("The plan is not on the disk yet."));
    const auto* save = box.addButton(QMessageBox::Save);
    const auto* discard = box.addButton(Questions::tr("Do&n’t save"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    box.exec();
    if (box.clickedButton() == save)
        return Unsaved::Save;
    return box.clickedButton() == discard ? Unsaved::Discard : Unsaved::Cancel;
}

UserQuestions::Conflict MessageBoxQuestions::changedOnDisk(const QString& plan)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(),
                    Questions::tr("Another program changed “%1”.").arg(plan), QMessageBox::NoButton, m_window);
    box.setInformativeText(Questions::tr("Keep yours, or load the other one?"));
    const auto* mine = box.addButton(Questions::tr("&Keep mine"), QMessageBox::AcceptRole);
    const auto* other = box.addButton(Questions::tr("&Load other"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == mine)
        return Conflict::KeepMine;
    return box.clickedButton() == other ? Conflict::LoadOther : Conflict::Cancel;
}

bool MessageBoxQuestions::recover(const QString& plan, const QDateTime& when)
{
    QMessageBox box(QMessageBox::Information, QCoreApplication::applicationName(),
                    Questions::tr("Unsaved work on “%1” was kept.").arg(plan), QMessageBox::NoButton, m_window);
    box.setInformativeText(Questions::tr("Pathwise ended before it was saved. The copy is from %1; the saved file is "
                                         "as it was.")
                               .arg(m_locale.toString(when, QLocale::ShortFormat)));
    const auto* recover = box.addButton(Questions::tr("&Recover"), QMessageBox::AcceptRole);
    box.addButton(Questions::tr("&Discard the copy"), QMessageBox::DestructiveRole);
    box.exec();
    return box.clickedButton() == recover;
}

QString MessageBoxQuestions::fileToOpen(const QString& folder)
{
    return QFileDialog::getOpenFileName(m_window, Questions::tr("Open a plan"), folder, planFilter());
}

QString MessageBoxQuestions::fileToSave(const QString& suggestion)
{
    QFileDialog dialog(m_window, Questions::tr("Save the plan"), suggestion, planFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pathwise"));
    dialog.selectFile(suggestion);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString MessageBoxQuestions::fileToExport(const Export& wanted)
{
    QFileDialog dialog(m_window, wanted.title, wanted.suggestion, wanted.filters.join(QStringLiteral(";;")));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(wanted.suggestion);
    static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
    const auto followFilter = [&dialog](const QString& filter) {
        dialog.setDefaultSuffix(ending.match(filter).captured(1));
    };
    followFilter(wanted.filters.value(0));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, followFilter);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool MessageBoxQuestions::keepTrial(const QString& last)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), Questions::tr("Keep these changes?"),
                    QMessageBox::NoButton, m_window);
    box.setInformativeText(
        Questions::tr("While presenting: %1.", "what was changed, as in the list of undo steps").arg(last));
    const auto* keep = box.addButton(Questions::tr("&Keep"), QMessageBox::AcceptRole);
    auto* restore = box.addButton(Questions::tr("&Put back"), QMessageBox::RejectRole);
    box.setDefaultButton(restore);
    box.setEscapeButton(restore);
    box.exec();
    return box.clickedButton() == keep;
}

void MessageBoxQuestions::tell(const Message& message)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), message.title, QMessageBox::Close,
                    m_window);
    box.setInformativeText(message.text);
    box.exec();
}

bool MessageBoxQuestions::saveElsewhere(const Message& message)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), message.title, QMessageBox::NoButton,
                    m_window);
    box.setInformativeText(message.text);
    const auto* elsewhere = box.addButton(Questions::tr("Save &somewhere else…"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == elsewhere;
}

} // namespace pathwise
