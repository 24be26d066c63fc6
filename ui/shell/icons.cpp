#include "ui/shell/icons.h"

#include "ui/settings/appearance.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace heyuan {

namespace {

QString fileOf(const QString &name)
{
    return QStringLiteral(":/icons/") + name + QStringLiteral(".svg");
}

// The drawing serves as a stencil: its own grey is replaced by a colour of the theme.
QPixmap painted(const QString &name, const QSize &pixels, const QColor &colour)
{
    const QString key =
        QStringLiteral("desk-icon/%1/%2x%3/%4").arg(name).arg(pixels.width()).arg(pixels.height()).arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(fileOf(name)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemeIcon : public QIconEngine
{
public:
    ThemeIcon(QString name, QColor colour) : m_name(std::move(name)), m_colour(std::move(colour)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, painted(m_name, rect.size() * ratio, colour(mode)));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return painted(m_name, size, colour(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap pixmap = painted(m_name, size, colour(mode));
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QIconEngine *clone() const override { return new ThemeIcon(*this); }
    QString key() const override { return QStringLiteral("ThemeIcon"); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const Palette &palette = screenPalette();
        if (mode == QIcon::Disabled)
            return palette.lastYear;
        if (m_colour.isValid())
            return m_colour;
        return mode == QIcon::Selected ? palette.accentText : mode == QIcon::Active ? palette.text : palette.mutedText;
    }
    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QFile::exists(fileOf(name)) ? QIcon(new ThemeIcon(name, colour)) : QIcon();
}

} // namespace heyuan
