// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportpainter.h"

#include <QAbstractListModel>
#include <QPixmap>
#include <QTimer>
#include <memory>

namespace pathwise {

/// The pages of a report as small pictures, in order, drawn one after another while nothing else is to be done: those that
/// somebody looks at first.
class ReportThumbnails : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ReportThumbnails(QObject* parent = nullptr);

    void setReport(std::shared_ptr<const ReportPainter> report, double pixelRatio);
    /// Of every picture, in logical pixels.
    [[nodiscard]] QSize pictureSize() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void drawNext();

    std::shared_ptr<const ReportPainter> m_report;
    double m_pixelRatio = 1;
    std::vector<QPixmap> m_pictures;          ///< null until drawn
    QPixmap m_blank;                          ///< stands for one until then
    mutable std::vector<std::size_t> m_asked; ///< looked at and not drawn yet
    mutable QTimer m_idle;
};

/// A page drawn on white paper, as wide as `width` logical pixels.
[[nodiscard]] QPixmap pagePicture(const ReportPainter& report, std::size_t page, double width, double pixelRatio);

} // namespace pathwise
