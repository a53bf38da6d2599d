// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QTimer;

namespace pathwise {

/// A message at the top of a page: what happened, what it means, what to do. One at a time; only "done" notices leave by
/// themselves, after 8 s, and not while the pointer or the focus is on them.
class Notice : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Error, Warning, Done, Plain };

    explicit Notice(QWidget* parent = nullptr);

    /// Shows a message in place of the one before and takes its actions away. `text` may be empty.
    void showNotice(Tone tone, const QString& title, const QString& text = {});
    /// Adds a button; the notice closes when it is pressed. The first is a button, further ones are links.
    void addNoticeAction(QAction* action);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

signals:
    /// Closed by the user or by time.
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void clearActions();
    void styleTexts();
    void dismiss();
    void onLeaveTime();

    Tone m_tone = Tone::Plain;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QWidget* m_actions;
    QHBoxLayout* m_actionRow;
    QTimer* m_leave;
};

} // namespace pathwise
