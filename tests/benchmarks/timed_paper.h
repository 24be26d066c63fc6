#pragma once

#include <QElapsedTimer>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfWriter>

#include <memory>

namespace heyuan::benchmark {

/// Paper that hands everything on to a PDF writer and counts the time spent there: what the very same pages cost when
/// nothing but Qt's PDF engine is at work. (QPicture cannot be used for that: it turns glyphs into outlines.)
class TimedPaper : public QPaintDevice
{
public:
    explicit TimedPaper(QPdfWriter &writer)
        : m_writer(writer), m_opened(std::make_unique<QPainter>(&writer)),
          m_engine(static_cast<QPaintDevice &>(writer).paintEngine(), m_nanoseconds)
    {}
    bool newPage()
    {
        const Watch watch(m_nanoseconds);
        return m_writer.newPage();
    }
    /// Writes what is only written at the end (fonts), and returns milliseconds.
    double finish()
    {
        {
            const Watch watch(m_nanoseconds);
            m_opened.reset();
        }
        return double(m_nanoseconds) / 1e6;
    }
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth: return m_writer.width();
        case PdmHeight: return m_writer.height();
        case PdmWidthMM: return m_writer.widthMM();
        case PdmHeightMM: return m_writer.heightMM();
        case PdmNumColors: return m_writer.colorCount();
        case PdmDepth: return m_writer.depth();
        case PdmDpiX: return m_writer.logicalDpiX();
        case PdmDpiY: return m_writer.logicalDpiY();
        case PdmPhysicalDpiX: return m_writer.physicalDpiX();
        case PdmPhysicalDpiY: return m_writer.physicalDpiY();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    class Watch
    {
    public:
        explicit Watch(qint64 &sum) : m_sum(sum) { m_timer.start(); }
        ~Watch() { m_sum += m_timer.nsecsElapsed(); }
        Q_DISABLE_COPY(Watch)

    private:
        qint64 &m_sum;
        QElapsedTimer m_timer;
    };

    class Engine : public QPaintEngine
    {
    public:
        Engine(QPaintEngine *pdf, qint64 &sum) : QPaintEngine(featuresOf(*pdf)), m_pdf(*pdf), m_sum(sum) {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        Type type() const override { return m_pdf.type(); }
        void updateState(const QPaintEngineState &now) override
        {
            timed([&] { m_pdf.updateState(now); });
        }
        void drawRects(const QRect *r, int n) override
        {
            timed([&] { m_pdf.drawRects(r, n); });
        }
        void drawRects(const QRectF *r, int n) override
        {
            timed([&] { m_pdf.drawRects(r, n); });
        }
        void drawLines(const QLine *l, int n) override
        {
            timed([&] { m_pdf.drawLines(l, n); });
        }
        void drawLines(const QLineF *l, int n) override
        {
            timed([&] { m_pdf.drawLines(l, n); });
        }
        void drawEllipse(const QRect &r) override
        {
            timed([&] { m_pdf.drawEllipse(r); });
        }
        void drawEllipse(const QRectF &r) override
        {
            timed([&] { m_pdf.drawEllipse(r); });
        }
        void drawPath(const QPainterPath &path) override
        {
            timed([&] { m_pdf.drawPath(path); });
        }
        void drawPoints(const QPoint *p, int n) override
        {
            timed([&] { m_pdf.drawPoints(p, n); });
        }
        void drawPoints(const QPointF *p, int n) override
        {
            timed([&] { m_pdf.drawPoints(p, n); });
        }
        void drawPolygon(const QPoint *p, int n, PolygonDrawMode mode) override
        {
            timed([&] { m_pdf.drawPolygon(p, n, mode); });
        }
        void drawPolygon(const QPointF *p, int n, PolygonDrawMode mode) override
        {
            timed([&] { m_pdf.drawPolygon(p, n, mode); });
        }
        void drawPixmap(const QRectF &r, const QPixmap &p, const QRectF &s) override
        {
            timed([&] { m_pdf.drawPixmap(r, p, s); });
        }
        void drawTiledPixmap(const QRectF &r, const QPixmap &p, const QPointF &s) override
        {
            timed([&] { m_pdf.drawTiledPixmap(r, p, s); });
        }
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            timed([&] { m_pdf.drawTextItem(at, item); });
        }
        void drawImage(const QRectF &r, const QImage &image, const QRectF &s, Qt::ImageConversionFlags flags) override
        {
            timed([&] { m_pdf.drawImage(r, image, s, flags); });
        }

    private:
        static PaintEngineFeatures featuresOf(const QPaintEngine &engine)
        {
            PaintEngineFeatures features;
            for (quint32 bit = 1; bit != 0; bit <<= 1)
                features.setFlag(PaintEngineFeature(bit), engine.hasFeature(PaintEngineFeature(bit)));
            return features;
        }
        template <class Call> void timed(Call call)
        {
            const Watch watch(m_sum);
            call();
        }
        QPaintEngine &m_pdf;
        qint64 &m_sum;
    };

    qint64 m_nanoseconds = 0;
    QPdfWriter &m_writer;
    std::unique_ptr<QPainter> m_opened; ///< holds the writer open
    mutable Engine m_engine;
};

} // namespace heyuan::benchmark
