// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace pathwise {

/// What a page's scroll area holds. It scrolls only when not even the least height fits: a scroll area would otherwise
/// give content with wrapped text its preferred height, and charts would never shrink.
class PageContent : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout() ? layout()->minimumHeightForWidth(width) : QWidget::heightForWidth(width);
    }
};

/// The one column of a page's sentence, charts and tables, inside the page's margins.
[[nodiscard]] QVBoxLayout* pageColumn(QWidget& content);

/// Shows a page's content: sideways too, where large text leaves too little room.
[[nodiscard]] QScrollArea* scrollingPage(QWidget* content);

} // namespace pathwise
