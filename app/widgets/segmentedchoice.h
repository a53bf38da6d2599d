// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QButtonGroup;

namespace pathwise {

/// A few exclusive choices side by side in one frame: chart tabs. One tab stop; arrow keys choose.
class SegmentedChoice : public QFrame {
    Q_OBJECT

public:
    explicit SegmentedChoice(QWidget* parent = nullptr);

    /// Replaces the choices; the first is chosen.
    void setChoices(const QStringList& texts);
    [[nodiscard]] int count() const;
    /// Chooses without a signal.
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    void setChoiceEnabled(int index, bool enabled);
    void setChoiceToolTip(int index, const QString& text);

signals:
    /// The user chose.
    void chosen(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(int index);
    void chooseNext(int by);

    QButtonGroup* m_group;
    int m_current = 0;
};

} // namespace pathwise
