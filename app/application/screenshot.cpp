// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/screenshot.h"

#include "app/application/headless.h"
#include "app/present/presentwindow.h"

#include <QEventLoop>
#include <QPixmap>
#include <QTimer>
#include <chrono>

namespace pathwise {

namespace {

struct ScreenshotTexts {
    Q_DECLARE_TR_FUNCTIONS(Screenshot)
};

/// "present" is the first slide, "present-2" the second; 0 is none.
int slideNumber(const QString& page)
{
    const QString prefix = QStringLiteral("present");
    if (!page.startsWith(prefix))
        return 0;
    return page == prefix ? 1 : page.mid(prefix.size() + 1).toInt();
}

int showWindow(MainWindow& window, const CommandLine& line, QTextStream& err)
{
    if (!window.page(line.page) && slideNumber(line.page) == 0) {
        err << ScreenshotTexts::tr("There is no page called “%1”.").arg(line.page) << Qt::endl;
        return exitcode::BadUsage;
    }
    window.setMinimumSize(0, 0); // exactly the size that was asked for
    window.resize(line.size);
    window.show();
    return exitcode::Done;
}

/// Some pages compute on their own when they are seen first.
void waitForPage(Page& page)
{
    constexpr std::chrono::minutes pagePatience(1);
    if (page.isSettled())
        return;
    QEventLoop loop;
    QTimer::singleShot(pagePatience, &loop, &QEventLoop::quit);
    QObject::connect(&page, &Page::settled, &loop, &QEventLoop::quit);
    loop.exec();
}

int saveSlide(MainWindow& window, const CommandLine& line, QTextStream& err)
{
    PresentWindow* show = window.present();
    if (!show || slideNumber(line.page) > show->slideCount()) {
        err << ScreenshotTexts::tr("There is no page called “%1”.").arg(line.page) << Qt::endl;
        return exitcode::BadUsage;
    }
    show->setWindowState(Qt::WindowNoState);
    show->setGeometry({QPoint(), line.size});
    show->showSlide(slideNumber(line.page) - 1);
    show->waitForSlide();
    QApplication::processEvents();
    return show->grab().save(line.output, "PNG") ? exitcode::Done : exitcode::Failed;
}

int saveWindow(MainWindow& window, const CommandLine& line, QTextStream& err)
{
    QApplication::processEvents();
    if (slideNumber(line.page) > 0)
        return saveSlide(window, line, err);
    waitForPage(*window.currentPage());
    QApplication::processEvents();
    if (window.grab().save(line.output, "PNG"))
        return exitcode::Done;
    err << ScreenshotTexts::tr("“%1” cannot be written.").arg(line.output) << Qt::endl;
    return exitcode::Failed;
}

} // namespace

int takeScreenshot(QApplication& application, const CommandLine& line, const std::filesystem::path& resources,
                   QTextStream& err)
{
    return runHeadless(application, line, resources, err,
                       {[&](Session& session) { return showWindow(session.window(), line, err); },
                        [&](Session& session) { return saveWindow(session.window(), line, err); }});
}

} // namespace pathwise
