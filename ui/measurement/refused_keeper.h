#pragma once

#include <QObject>
#include <QTimer>

namespace heyuan {

class Desk;
class EntryGridModel;

/// Words that were refused and not mended yet outlive the program: they are kept as a draft, and stand in their cells
/// again when the sheet is opened next.
class RefusedKeeper : public QObject
{
    Q_OBJECT
public:
    RefusedKeeper(Desk &desk, EntryGridModel &model, QObject *parent);
    void bringBack();
    /// Keeps at once what would be kept in a moment; for the end of the page.
    void finish();

private:
    void keepNow();
    Desk &m_desk;
    EntryGridModel &m_model;
    QTimer m_timer;
};

} // namespace heyuan
