// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/segmentedchoice.h"

#include "app/theme/fonts.h"
#include "app/theme/stylepainter.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace pathwise {
namespace {

constexpr int SegmentPadding = 13;
constexpr int SegmentHeight = 28;

/// One segment; the frame around all of them is the parent's.
class Segment : public QAbstractButton {
public:
    explicit Segment(const QString& text, QWidget* parent) : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        // Wide enough for the bold text of the chosen state, so that choosing moves nothing.
        const QFontMetrics metrics(fontFor(TextRole::Name, font()));
        return {metrics.horizontalAdvance(text()) + 2 * SegmentPadding, std::max(SegmentHeight, metrics.height() + 8)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens tokens = tokensFor(palette());
        if (underMouse() && isEnabled() && !isChecked())
            painter.fillRect(rect(), tokens.pill);
        const QColor normal = isEnabled() ? tokens.text2 : palette().color(QPalette::Disabled, QPalette::WindowText);
        painter.setPen(isChecked() ? tokens.accent : normal);
        painter.setFont(isChecked() ? fontFor(TextRole::Name, font()) : font());
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

SegmentedChoice::SegmentedChoice(QWidget* parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedChoice::choose);
}

void SegmentedChoice::setChoices(const QStringList& texts)
{
    for (QAbstractButton* button : m_group->buttons())
        delete button;
    for (int i = 0; i < texts.size(); ++i) {
        auto* segment = new Segment(texts[i], this);
        m_group->addButton(segment, i);
        layout()->addWidget(segment);
    }
    m_current = 0;
    if (count() > 0)
        m_group->button(0)->setChecked(true);
}

int SegmentedChoice::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

void SegmentedChoice::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= count())
        return;
    m_current = index;
    m_group->button(index)->setChecked(true);
    update();
}

void SegmentedChoice::setChoiceEnabled(int index, bool enabled)
{
    m_group->button(index)->setEnabled(enabled);
}

void SegmentedChoice::setChoiceToolTip(int index, const QString& text)
{
    m_group->button(index)->setToolTip(text);
}

void SegmentedChoice::choose(int index)
{
    if (index == m_current)
        return;
    setCurrent(index);
    emit chosen(index);
}

void SegmentedChoice::chooseNext(int by)
{
    for (int index = m_current + by; index >= 0 && index < count(); index += by) {
        if (m_group->button(index)->isEnabled())
            return choose(index);
    }
}

void SegmentedChoice::keyPressEvent(QKeyEvent* event)
{
    // Left and right follow the picture, which is mirrored in right-to-left languages.
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: return chooseNext(-forward);
    case Qt::Key_Right:
    case Qt::Key_Down: return chooseNext(forward);
    default: QFrame::keyPressEvent(event);
    }
}

void SegmentedChoice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    const QRectF frame(rect());
    paintBox(painter, frame, corner::Field, tokens.surface, tokens.control);
    for (const QAbstractButton* button : m_group->buttons()) {
        const QRect segment = button->geometry();
        if (button->isChecked()) {
            painter.save();
            QPainterPath inside;
            inside.addRoundedRect(frame.adjusted(1, 1, -1, -1), corner::Field - 1, corner::Field - 1);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setClipPath(inside);
            painter.fillRect(segment, tokens.selection);
            painter.restore();
        }
        const int edge = layoutDirection() == Qt::RightToLeft ? segment.left() - 1 : segment.right() + 1;
        if (edge > 1 && edge < width() - 2)
            painter.fillRect(QRect(edge, 1, 1, height() - 2), tokens.control);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, frame, corner::Field, tokens);
}

void SegmentedChoice::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void SegmentedChoice::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

} // namespace pathwise
