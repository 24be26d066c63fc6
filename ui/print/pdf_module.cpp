#include "ui/print/pdf_module.h"

#include <QCoreApplication>
#include <QLibrary>

namespace heyuan {

const PdfModule *pdfModule()
{
    static const PdfModule *const module = []() -> const PdfModule * {
        QLibrary library(QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/heyuan/heyuan_pdf"));
        const auto entry = reinterpret_cast<decltype(&heyuanPdfModule)>(library.resolve("heyuanPdfModule"));
        return entry ? entry() : nullptr;
    }();
    return module;
}

} // namespace heyuan
