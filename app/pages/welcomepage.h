// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/samples.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace pathwise {

class SampleCard;

/// What one sees first: samples, recent plans, other ways to start. It takes the place of the page area.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(const QList<Sample>& samples, QWidget* parent = nullptr);

    /// Full paths, newest first; none shows the other ways to start alone.
    void setRecentFiles(const QStringList& files);
    void setShowAtStart(bool show);

signals:
    void sampleOpened(const QString& file);
    void recentOpened(const QString& file);
    void emptyWanted();
    void switchWanted();
    void openWanted();
    void showAtStartChanged(bool show);

private:
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildOtherWays();
    [[nodiscard]] QWidget* buildFoot();
    [[nodiscard]] QAbstractButton* startLink(const QString& iconName, const QString& title, const QString& text);
    void openChosen();

    QList<SampleCard*> m_cards;
    QVBoxLayout* m_recent;
    QCheckBox* m_showAtStart;
    QPushButton* m_open;
};

} // namespace pathwise
