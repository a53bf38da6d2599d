// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace pathwise {

/// What all slides follow besides the plan.
struct SlideOptions {
    /// Nobody sees what the current job pays: differences stand in its place.
    bool hidesBaseline = false;
    bool operator==(const SlideOptions&) const = default;
};

/// One full-screen picture with one finding over it. The window shows kicker and title; the slide is what is below.
class Slide : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// A word on what the slide is about, over the title.
    [[nodiscard]] const QString& kicker() const { return m_kicker; }
    /// The finding as a short sentence.
    [[nodiscard]] const QString& title() const { return m_title; }
    /// Shows the workbench's plan and results as they are now.
    virtual void refresh(const SlideOptions& options) = 0;
    /// Moves the slide's lever by so many steps; slides without one do nothing.
    virtual void moveLever(int) {}
    /// Sizes are for a screen of 1440 by 900 pixels; `scale` fits them to this one.
    virtual void setScale(double) {}

    /// Whether it shows what it is to show; some slides compute when they are seen first.
    [[nodiscard]] virtual bool isSettled() const { return true; }

signals:
    void titleChanged();
    void settled();

protected:
    void setTitle(const QString& kicker, const QString& title)
    {
        if (kicker == m_kicker && title == m_title)
            return;
        m_kicker = kicker;
        m_title = title;
        emit titleChanged();
    }

private:
    QString m_kicker;
    QString m_title;
};

/// Point sizes of slides, at a scale of 1.
namespace present {
inline constexpr double TitlePoints = 42;
inline constexpr double KickerPoints = 18;
inline constexpr double TextPoints = 18;
inline constexpr double LabelPoints = 15;
inline constexpr double HintPoints = 11;
inline constexpr double FigurePoints = 32;
/// Body size of a chart whose smallest labels (nine tenths of it) are `LabelPoints`.
inline constexpr double ChartPoints = 16.7;
} // namespace present

/// `widget`'s font at a size of slides.
inline void setPoints(QWidget* widget, double points, QFont::Weight weight = QFont::Normal)
{
    QFont font = widget->font();
    font.setPointSizeF(points);
    font.setWeight(weight);
    widget->setFont(font);
}

} // namespace pathwise
