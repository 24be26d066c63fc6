#pragma once

#include <ctime>

namespace heyuan::benchmark {

inline double secondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Seconds that passed, and seconds of work of the program and of this thread, whatever else the machine does meanwhile.
struct Watch {
    double elapsed = secondsOf(CLOCK_MONOTONIC);
    double process = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
    double thread = secondsOf(CLOCK_THREAD_CPUTIME_ID);
    /// Since the one before.
    Watch operator-(const Watch &before) const { return {elapsed - before.elapsed, process - before.process, thread - before.thread}; }
    /// Of the slower of two threads: what it takes where both can run at once.
    double slower() const { return thread > process - thread ? thread : process - thread; }
};

} // namespace heyuan::benchmark
