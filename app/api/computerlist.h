// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"

#include <QHash>

#include <initializer_list>
#include <iterator>
#include <memory>

// A computer that several readings, and whoever shows them, have in common. It does not change any more: a
// reading that tells otherwise brings another one. Never null.
using SharedComputer = std::shared_ptr<const Computer>;

// Computers in the server's order. Copies share everything. What a reading did not change is the same object
// in the next one, so that 100 000 computers are compared by looking at their addresses.
class ComputerList
{
public:
    using Places = QHash<QString, int>;

    class const_iterator
    {
    public:
        using iterator_category = std::bidirectional_iterator_tag;
        using value_type = Computer;
        using difference_type = qsizetype;
        using pointer = const Computer *;
        using reference = const Computer &;

        const_iterator() = default;
        explicit const_iterator(const SharedComputer *at) : m_at(at) {}
        reference operator*() const { return **m_at; }
        pointer operator->() const { return m_at->get(); }
        const_iterator &operator++() { return ++m_at, *this; }
        const_iterator operator++(int) { return const_iterator(m_at++); }
        const_iterator &operator--() { return --m_at, *this; }
        const_iterator operator--(int) { return const_iterator(m_at--); }
        bool operator==(const const_iterator &) const = default;

    private:
        const SharedComputer *m_at = nullptr;
    };

    ComputerList() = default;
    ComputerList(std::initializer_list<Computer> computers);
    ComputerList(const QList<Computer> &computers);
    // places: as places() would find them, or empty.
    ComputerList(const QList<SharedComputer> &computers, const Places &places);

    qsizetype size() const { return m_computers.size(); }
    bool isEmpty() const { return m_computers.isEmpty(); }
    const Computer &operator[](qsizetype place) const { return *m_computers[place]; }
    const Computer &at(qsizetype place) const { return *m_computers.at(place); }
    const Computer &constFirst() const { return *m_computers.constFirst(); }
    const Computer &constLast() const { return *m_computers.constLast(); }
    const SharedComputer &shared(qsizetype place) const { return m_computers[place]; }
    auto sharedBegin() const { return m_computers.cbegin(); }
    const_iterator begin() const { return const_iterator(m_computers.constData()); }
    const_iterator end() const { return const_iterator(m_computers.constData() + size()); }
    const_iterator cbegin() const { return begin(); }
    const_iterator cend() const { return end(); }

    void reserve(qsizetype size) { m_computers.reserve(size); }
    void append(const SharedComputer &computer);
    ComputerList &operator+=(const Computer &computer);

    // Where each readable computer stands, by its id. Made when it is first asked for; whoever hands a large
    // list to another thread asks before, because what is shared then must not change.
    const Places &places() const;
    // nullptr: not here.
    const Computer *find(const QString &id) const;
    // None is unreadable, so that whoever is not here is not on the server's list.
    bool isComplete() const { return places().size() == size(); }
    // One is a copy of the other: nothing needs to be compared.
    bool isSameAs(const ComputerList &other) const { return m_computers.isSharedWith(other.m_computers); }
    // The values decide, and not whether they are shared.
    bool operator==(const ComputerList &other) const;

private:
    QList<SharedComputer> m_computers;
    mutable Places m_places;
};
