// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/computerlist.h"

#include <algorithm>

ComputerList::ComputerList(std::initializer_list<Computer> computers)
{
    for (const Computer &computer : computers)
        *this += computer;
}

ComputerList::ComputerList(const QList<Computer> &computers)
{
    reserve(computers.size());
    for (const Computer &computer : computers)
        *this += computer;
}

ComputerList::ComputerList(const QList<SharedComputer> &computers, const Places &places)
    : m_computers(computers), m_places(places)
{
}

void ComputerList::append(const SharedComputer &computer)
{
    Q_ASSERT(computer);
    m_computers.append(computer);
    m_places.clear();
}

ComputerList &ComputerList::operator+=(const Computer &computer)
{
    append(std::make_shared<const Computer>(computer));
    return *this;
}

const ComputerList::Places &ComputerList::places() const
{
    if (m_places.capacity() == 0 && !isEmpty()) { // empty, and with room: nobody has a place
        m_places.reserve(size());
        for (qsizetype place = 0; place < size(); ++place) {
            const Computer &computer = *m_computers[place];
            if (computer.isReadable() && !computer.id.isEmpty() && !m_places.contains(computer.id))
                m_places.insert(computer.id, int(place));
        }
    }
    return m_places;
}

const Computer *ComputerList::find(const QString &id) const
{
    const auto place = places().constFind(id);
    return place == places().constEnd() ? nullptr : m_computers[*place].get();
}

bool ComputerList::operator==(const ComputerList &other) const
{
    if (isSameAs(other))
        return true;
    return std::equal(m_computers.cbegin(), m_computers.cend(), other.m_computers.cbegin(),
                      other.m_computers.cend(),
                      [](const SharedComputer &a, const SharedComputer &b) { return a == b || *a == *b; });
}
