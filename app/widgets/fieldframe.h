// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace pathwise {

class ElidedLabel;

/// What stands around every field of the inspector: the label, the source figure, a dot and a reset button when the
/// value was changed, and a message under the field. Subclasses add the control.
class FieldFrame : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Error, Warning };

    void setLabel(const QString& label);
    [[nodiscard]] QString label() const { return m_labelText; }
    /// Right of the label: "guide $210,000". Also the description for screen readers.
    void setSourceText(const QString& text);
    /// Shows the accent dot and the reset button.
    void setChanged(bool changed);
    [[nodiscard]] bool isChanged() const { return m_changed; }
    /// Longer explanation, as tooltip and "What's this?".
    void setHelp(const QString& help);

    void showMessage(const QString& text, Tone tone);
    void clearMessage();
    [[nodiscard]] QString message() const;

signals:
    /// The user wants the source figure back.
    void resetWanted();

protected:
    explicit FieldFrame(QWidget* parent);
    /// Puts the control under the label row; its first focusable widget becomes the label's buddy.
    void setControl(QWidget* control, QWidget* buddy);
    /// The widget whose edge shows the tone of a message.
    [[nodiscard]] QWidget* buddy() const { return m_buddy; }
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void nameControls();
    void colorTexts();

    QString m_labelText;
    QString m_sourceText;
    QLabel* m_label;
    ElidedLabel* m_source;
    QToolButton* m_reset;
    QAction* m_resetAction;
    QWidget* m_messageRow;
    QLabel* m_messageIcon;
    QLabel* m_messageText;
    QWidget* m_buddy = nullptr;
    Tone m_tone = Tone::Error;
    bool m_changed = false;
};

} // namespace pathwise
