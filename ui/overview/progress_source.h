#pragma once

#include "core/programme/progress.h"
#include "ui/shell/desk.h"

#include <QFutureWatcher>

#include <memory>

namespace heyuan {

/// Kept by whoever shows it, so that a page that is not seen never holds figures that are gone.
using ProgressPtr = std::shared_ptr<const ProgrammeProgress>;

/// The progress of all targets at the desk's as-of date, read once for every page that shows it. A single edit is
/// followed at once; everything anew is evaluated beside the window's thread, and pages say that it is being computed.
class ProgressSource : public QObject
{
    Q_OBJECT
public:
    /// Begins to read and judge before there is a desk: the program does so while its window is still being made. The
    /// source of the next desk on this database takes it over; forget() when none was opened.
    static void begin(const Location &location);
    static void forget();
    /// The one of a desk; made when it is first asked for.
    static ProgressSource &of(Desk &desk);
    ~ProgressSource() override;

    /// nullptr while it is computed for the first time, or if reading failed.
    const ProgrammeProgress *now() const { return m_now.get(); }
    ProgressPtr held() const { return m_now; }
    bool isComputing() const { return m_isComputing; }
    /// Called by a page that is about to be seen: what is as good as computed is taken now, so that nobody sees the page
    /// without it first.
    void catchUp();

signals:
    void changed();
    void computing();

private:
    explicit ProgressSource(Desk &desk);
    void readAnew();
    void compute();
    void computeFirst();
    void follow(const ChangeSet &changes);
    void take();
    Desk &m_desk;
    std::shared_ptr<ProgrammeProgress> m_now;
    using Computed = Result<std::shared_ptr<ProgrammeProgress>>;
    static Computed compute(const Location &location, QDate asOf);
    QFutureWatcher<Computed> m_watcher;
    bool m_isComputing = false;
    bool m_isBegunEarly = false; ///< what is computed was begun before the desk was there
    bool m_isStale = false; ///< something changed while it was computed
};

} // namespace heyuan
