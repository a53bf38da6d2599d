// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/userquestions.h"
#include "app/pages/workbench.h"
#include "app/present/slide.h"

#include <QTimer>

class QLabel;
class QStackedWidget;

namespace pathwise {

class SlideDots;

/// A plan as slides that fill a screen, for somebody who watches: big type, one finding at a time, keys and mouse to step.
/// What is tried with a slide's lever is a trial: leaving asks whether to keep it.
class PresentWindow : public QWidget {
    Q_OBJECT

public:
    PresentWindow(const Workbench& bench, UserQuestions& questions, QWidget* parent = nullptr);

    /// On the screen beside the parent's where there is one.
    void present();
    void showSlide(int index);
    [[nodiscard]] int currentSlide() const;
    [[nodiscard]] int slideCount() const { return static_cast<int>(m_slides.size()); }
    [[nodiscard]] Slide* slide() const { return m_slides.at(currentSlide()); }
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] bool isBlank() const { return m_isBlank; }
    /// Returns once the slide shows what it is to show, at most a minute later; for pictures.
    void waitForSlide();
    void setHidesBaseline(bool hides);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void addSlide(Slide* slide);
    void refresh();
    void showTitle();
    void wake();
    void rest();
    void setBlank(bool blank);
    void setHintsShown(bool shown);
    void fitFonts();
    void settleTrial();

    Workbench m_bench;
    UserQuestions& m_questions;
    QLabel* m_kicker;
    QLabel* m_title;
    QStackedWidget* m_stack;
    SlideDots* m_dots;
    QLabel* m_hints;
    QWidget* m_content;
    QList<Slide*> m_slides;
    SlideOptions m_options;
    QTimer m_restTimer;
    int m_firstStep = 0; ///< of the undo history, when the show began
    bool m_wantsHints = true;
    bool m_isBlank = false;
};

} // namespace pathwise
