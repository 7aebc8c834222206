// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heap.h"

#include <cstdlib> // says whose library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

#ifdef __GLIBC__
namespace {

constexpr int megabyte = 1024 * 1024;

} // namespace
#endif

void heap::setUp()
{
#ifdef __GLIBC__
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
#endif
}

void heap::giveBack()
{
#ifdef __GLIBC__
    malloc_trim(megabyte);
#endif
}
