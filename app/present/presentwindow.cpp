// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/present/presentwindow.h"

#include "app/present/answerslide.h"
#include "app/present/changeslide.h"
#include "app/present/offersslide.h"
#include "app/present/payslide.h"
#include "app/present/slidedots.h"
#include "app/theme/tokens.h"

#include <QContextMenuEvent>
#include <QEventLoop>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace pathwise {

namespace {

constexpr QSizeF designed(1440, 900);
constexpr double leastScale = 0.6;
constexpr int restMs = 3000;
constexpr QMargins margins(64, 48, 64, 32);

QScreen* screenBeside(const QWidget* parent)
{
    QScreen* own = parent ? parent->screen() : QGuiApplication::primaryScreen();
    const auto screens = QGuiApplication::screens();
    const auto other = std::find_if(screens.begin(), screens.end(), [own](const QScreen* each) { return each != own; });
    return other == screens.end() ? own : *other;
}

} // namespace

PresentWindow::PresentWindow(const Workbench& bench, UserQuestions& questions, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_bench(bench)
    , m_questions(questions)
    , m_kicker(new QLabel)
    , m_title(new QLabel)
    , m_stack(new QStackedWidget)
    , m_dots(new SlideDots)
    , m_hints(new QLabel(tr("Left and Right change slide · B blanks · Esc ends")))
    , m_content(new QWidget(this))
    , m_firstStep(bench.document.undoStack().index())
{
    setObjectName(QStringLiteral("presentWindow"));
    setWindowTitle(tr("Present"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    layOut();
    addSlide(new AnswerSlide(bench));
    if (bench.worlds.world() && bench.worlds.world()->taxes)
        addSlide(new OffersSlide(bench));
    addSlide(new PaySlide(bench));
    if (bench.document.plan().paths.size() > 1)
        addSlide(new ChangeSlide(bench));
    connect(&bench.evaluations, &EvaluationController::evaluationChanged, this, &PresentWindow::refresh);
    connect(&bench.document, &PlanDocument::planChanged, this, &PresentWindow::refresh);
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(restMs);
    connect(&m_restTimer, &QTimer::timeout, this, &PresentWindow::rest);
    refresh();
    showSlide(0);
}

void PresentWindow::layOut()
{
    m_kicker->setForegroundRole(QPalette::Text);
    m_kicker->setTextFormat(Qt::PlainText);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("slideTitle"));
    m_hints->setForegroundRole(QPalette::PlaceholderText);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_dots);
    foot->addStretch(1);
    foot->addWidget(m_hints);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(margins);
    column->setSpacing(8);
    column->addWidget(m_kicker);
    column->addWidget(m_title);
    column->addSpacing(28);
    column->addWidget(m_stack, 1);
    column->addSpacing(20);
    column->addLayout(foot);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_content);
    QSizePolicy kept = m_hints->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing moves when the hints fade
    m_hints->setSizePolicy(kept);
}

void PresentWindow::addSlide(Slide* slide)
{
    m_slides.append(slide);
    m_stack->addWidget(slide);
    connect(slide, &Slide::titleChanged, this, &PresentWindow::showTitle);
}

void PresentWindow::present()
{
    setScreen(screenBeside(parentWidget()));
    move(screen()->geometry().topLeft());
    showFullScreen();
    activateWindow();
    setFocus();
    wake();
}

int PresentWindow::currentSlide() const
{
    return m_stack->currentIndex();
}

void PresentWindow::showSlide(int index)
{
    setBlank(false);
    m_stack->setCurrentIndex(std::clamp(index, 0, slideCount() - 1));
    m_dots->setPosition(currentSlide(), slideCount());
    showTitle();
}

void PresentWindow::waitForSlide()
{
    constexpr int patienceMs = 60'000;
    if (slide()->isSettled())
        return;
    QEventLoop loop;
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    connect(slide(), &Slide::settled, &loop, &QEventLoop::quit);
    loop.exec();
}

QString PresentWindow::titleText() const
{
    return m_title->text();
}

void PresentWindow::setHidesBaseline(bool hides)
{
    m_options.hidesBaseline = hides;
    refresh();
}

void PresentWindow::refresh()
{
    for (Slide* each : std::as_const(m_slides))
        each->refresh(m_options);
}

void PresentWindow::showTitle()
{
    if (currentSlide() < 0)
        return;
    m_kicker->setText(slide()->kicker());
    m_title->setText(slide()->title());
}

void PresentWindow::fitFonts()
{
    const double scale = std::max(leastScale, std::min(width() / designed.width(), height() / designed.height()));
    setPoints(m_kicker, present::KickerPoints * scale);
    setPoints(m_title, present::TitlePoints * scale, QFont::Bold);
    setPoints(m_hints, present::HintPoints * scale);
    for (Slide* each : std::as_const(m_slides))
        each->setScale(scale);
}

void PresentWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitFonts();
}

void PresentWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void PresentWindow::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Right: return showSlide(currentSlide() + (mirrored ? -1 : 1));
    case Qt::Key_Left: return showSlide(currentSlide() + (mirrored ? 1 : -1));
    case Qt::Key_Space:
    case Qt::Key_PageDown: return showSlide(currentSlide() + 1);
    case Qt::Key_Backspace:
    case Qt::Key_PageUp: return showSlide(currentSlide() - 1);
    case Qt::Key_Home: return showSlide(0);
    case Qt::Key_End: return showSlide(slideCount() - 1);
    case Qt::Key_Up: return slide()->moveLever(1);
    case Qt::Key_Down: return slide()->moveLever(-1);
    case Qt::Key_B: return setBlank(!m_isBlank);
    case Qt::Key_H: return setHintsShown(!m_wantsHints);
    case Qt::Key_F5:
    case Qt::Key_Escape: close(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void PresentWindow::mousePressEvent(QMouseEvent* event)
{
    wake();
    if (event->button() == Qt::LeftButton)
        showSlide(m_isBlank ? currentSlide() : currentSlide() + 1);
    else if (event->button() == Qt::BackButton)
        showSlide(currentSlide() - 1);
}

void PresentWindow::mouseMoveEvent(QMouseEvent* event)
{
    QWidget::mouseMoveEvent(event);
    wake();
}

void PresentWindow::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("&Next slide"), this, [this] { showSlide(currentSlide() + 1); });
    menu.addAction(tr("&Previous slide"), this, [this] { showSlide(currentSlide() - 1); });
    menu.addSeparator();
    QAction* hide = menu.addAction(tr("&Hide current pay"));
    hide->setCheckable(true);
    hide->setChecked(m_options.hidesBaseline);
    connect(hide, &QAction::toggled, this, &PresentWindow::setHidesBaseline);
    menu.addSeparator();
    menu.addAction(tr("&End"), this, [this] { close(); });
    menu.exec(event->globalPos());
}

void PresentWindow::wake()
{
    unsetCursor();
    m_hints->setVisible(m_wantsHints);
    m_restTimer.start();
}

void PresentWindow::rest()
{
    setCursor(Qt::BlankCursor);
    m_hints->hide();
}

void PresentWindow::setBlank(bool blank)
{
    if (blank == m_isBlank)
        return;
    m_isBlank = blank;
    m_content->setVisible(!blank);
    update();
}

void PresentWindow::setHintsShown(bool shown)
{
    m_wantsHints = shown;
    wake();
}

void PresentWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_isBlank ? QColor(Qt::black) : palette().color(QPalette::Window));
}

void PresentWindow::closeEvent(QCloseEvent* event)
{
    settleTrial();
    QWidget::closeEvent(event);
}

void PresentWindow::settleTrial()
{
    QUndoStack& stack = m_bench.document.undoStack();
    if (stack.index() <= m_firstStep)
        return;
    if (!m_questions.keepTrial(stack.text(stack.index() - 1)))
        stack.setIndex(m_firstStep);
    m_firstStep = stack.index();
}

} // namespace pathwise
