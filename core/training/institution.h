#pragma once

#include "core/record/record_type.h"

namespace heyuan {

/// A training institution 培训机构.
struct Institution {
    qint64 id = 0;
    int version = 0;
    QString nameZh;
    QString nameEn;
    QString creditCode;    ///< GB 32100-2015
    Ref area;
    QString contact;
    QString phone;
    QString qualification;
    QString note;

    static const Described<Institution> &description();
    Text name() const { return Text::of(nameZh, nameEn); }
};

/// Who teaches 讲师.
struct Trainer {
    qint64 id = 0;
    int version = 0;
    QString name;
    Ref institution;
    QString title;
    QString subjects;
    QString phone;
    QString note;

    static const Described<Trainer> &description();
};

} // namespace heyuan
