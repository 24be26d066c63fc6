#pragma once

#include "core/base/result.h"
#include "ui/settings/settings.h"

#include <QSize>

#include <optional>

namespace heyuan {

/// What the command line of heyuan-desk asks for.
struct DeskOptions {
    QString database; ///< file or postgresql://
    bool practice = false;
    std::optional<Language> language;
    std::optional<ThemeChoice> theme;
    QByteArray page;
    QSize size;
    QString picture;       ///< write the window as a picture and end
    QString pictureFolder; ///< the same for every page
    bool wantsHelp = false;
    bool wantsVersion = false;

    bool wantsPictures() const { return !picture.isEmpty() || !pictureFolder.isEmpty(); }
    static Result<DeskOptions> parse(const QStringList &arguments);
    static QString help();
};

} // namespace heyuan
