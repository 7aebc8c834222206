// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heap.h"

#include <cstdlib> // says whose library it is

#ifdef MILLWRIGHT_JEMALLOC
#include <jemalloc/jemalloc.h>
#elif defined(__GLIBC__)
#include <malloc.h>
#endif

#ifdef MILLWRIGHT_JEMALLOC

// Read by jemalloc when the program starts; the environment's MALLOC_CONF has the last word. A thread of its
// own gives back what has been free for half a second. Fewer arenas make those wait who read a list side by
// side, and each keeps what the readings of an hour ago have left in it; what is cached for each thread is
// small, for the same reason.
const char *malloc_conf =
        "background_thread:true,max_background_threads:1,dirty_decay_ms:500,muzzy_decay_ms:0,"
        "narenas:4,tcache_max:1024";

void heap::setUp() {}

void heap::giveBack() {}

#elif defined(__GLIBC__)

namespace {

constexpr int megabyte = 1024 * 1024;

} // namespace

void heap::setUp()
{
    // Unless it is told, the threshold rises to the largest block that was ever freed, and after the first
    // reading the bodies of a middling fleet stay with the program. It is above the pieces in which Qt hands
    // an answer over: each would be unmapped in the window's thread, behind whoever else is changing the
    // address space.
    mallopt(M_MMAP_THRESHOLD, megabyte * 5 / 4);
    mallopt(M_TRIM_THRESHOLD, megabyte * 2);
    // What a merge needs is there, so that the window's thread does not ask the system for it bit by bit.
    mallopt(M_TOP_PAD, megabyte);
    // Usually eight for each processor, and each keeps what the readings of an hour ago have left in it. With
    // fewer than those who read a list side by side, they wait for one another.
    mallopt(M_ARENA_MAX, 3);
}

void heap::giveBack()
{
    malloc_trim(megabyte);
}

#else

void heap::setUp() {}

void heap::giveBack() {}

#endif
