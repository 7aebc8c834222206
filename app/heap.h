// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the allocator treats what a fleet takes.
namespace heap {

// Before the first thread is started: large blocks, such as the body of an answer, go back to the system as
// soon as they are freed, and threads share what they have freed. Nothing where the allocator is neither
// jemalloc nor glibc's.
void setUp();
// Gives back what has been freed between things that are still in use, where the allocator does not do that
// by itself. Holds up whoever allocates meanwhile.
void giveBack();

} // namespace heap
