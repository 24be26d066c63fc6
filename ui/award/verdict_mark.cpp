#include "ui/award/verdict_mark.h"

#include <QPainter>
#include <QPixmap>

namespace heyuan {

Light verdictLight(award::Verdict verdict)
{
    switch (verdict) {
    case award::Verdict::Eligible: return Light::Met;
    case award::Verdict::NotEligible: return Light::Behind;
    case award::Verdict::Undecided: break;
    }
    return Light::AtRisk;
}

QIcon verdictIcon(award::Verdict verdict, const Palette &colours)
{
    constexpr int side = 32; // drawn large, so that a zoomed screen has enough to scale
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLight(painter, QRectF(6, 6, side - 12, side - 12), verdictLight(verdict), colours);
    return QIcon(pixmap);
}

} // namespace heyuan
