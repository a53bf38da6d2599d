// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportthumbnails.h"

#include <QPainter>

namespace pathwise {

namespace {

constexpr int thumbnailWidth = 104;

} // namespace

QPixmap pagePicture(const ReportPainter& report, std::size_t page, double width, double pixelRatio)
{
    const double scale = width / report.paper().width();
    const QSizeF size = report.paper() * scale * pixelRatio;
    QPixmap picture(size.toSize());
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(scale, scale);
    report.paintPage(painter, page);
    return picture;
}

ReportThumbnails::ReportThumbnails(QObject* parent) : QAbstractListModel(parent)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &ReportThumbnails::drawNext);
}

void ReportThumbnails::setReport(std::shared_ptr<const ReportPainter> report, double pixelRatio)
{
    beginResetModel();
    m_report = std::move(report);
    m_pixelRatio = pixelRatio;
    m_pictures.assign(m_report ? m_report->pageCount() : 0, QPixmap());
    m_asked.clear();
    m_blank = QPixmap(pictureSize());
    m_blank.fill(Qt::white);
    endResetModel();
}

QSize ReportThumbnails::pictureSize() const
{
    const QSizeF paper = m_report ? m_report->paper() : QSizeF(1, 1.4142);
    return {thumbnailWidth, qRound(thumbnailWidth * paper.height() / paper.width())};
}

int ReportThumbnails::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pictures.size());
}

QVariant ReportThumbnails::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto page = static_cast<std::size_t>(index.row());
    if (role == Qt::DisplayRole)
        return QString::number(index.row() + 1);
    if (role == Qt::AccessibleTextRole)
        return tr("Page %1 of %2").arg(index.row() + 1).arg(rowCount());
    if (role != Qt::DecorationRole)
        return {};
    if (m_pictures[page].isNull()) {
        m_asked.insert(m_asked.begin(), page); // taken from the end
        m_idle.start();
        return m_blank;
    }
    return m_pictures[page];
}

void ReportThumbnails::drawNext()
{
    while (!m_asked.empty()) {
        const std::size_t page = m_asked.back();
        m_asked.pop_back();
        if (page >= m_pictures.size() || !m_pictures[page].isNull())
            continue;
        m_pictures[page] = pagePicture(*m_report, page, thumbnailWidth, m_pixelRatio);
        const QModelIndex shown = index(static_cast<int>(page));
        emit dataChanged(shown, shown, {Qt::DecorationRole});
        if (!m_asked.empty())
            m_idle.start();
        return;
    }
}

} // namespace pathwise
