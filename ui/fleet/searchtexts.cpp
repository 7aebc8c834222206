// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/searchtexts.h"

#include "ui/fleet/fleetcells.h"
#include "ui/fleet/rowterms.h"

#include <algorithm>
#include <string_view>

namespace {

using Key = FilterTerm::Key;

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

// Each on a line of its own.
void appendFolded(QByteArray *bytes, const QStringList &lines)
{
    for (const QString &line : lines) {
        bytes->append('\n');
        const bool ascii =
                std::all_of(line.cbegin(), line.cend(), [](QChar c) { return c.unicode() < 0x80; });
        if (!ascii) {
            bytes->append(foldForSearch(line).toUtf8());
            continue;
        }
        for (const QChar c : line) {
            const bool capital = c >= u'A' && c <= u'Z';
            bytes->append(static_cast<char>(c.unicode() + (capital ? 0x20 : 0)));
        }
    }
}

std::string_view viewOf(const QByteArray &bytes, qsizetype from, qsizetype to)
{
    return {bytes.constData() + from, static_cast<std::size_t>(to - from)};
}

} // namespace

void SearchTexts::restart(int rows)
{
    m_rows.clear();
    m_rows.resize(at(rows));
    m_shared.clear();
    m_free.clear();
    m_known.clear();
    for (AskedTerm &term : m_asked)
        term.found.clear();
}

void SearchTexts::insert(int first, int count)
{
    if (first == static_cast<int>(m_rows.size())) {
        m_rows.resize(m_rows.size() + at(count));
        return;
    }
    std::vector<Row> rows(at(count));
    m_rows.insert(m_rows.begin() + first, std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
}

void SearchTexts::remove(int first, int count)
{
    for (int row = first; row < first + count; ++row)
        forget(row);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
}

void SearchTexts::renumber(const std::vector<int> &places)
{
    std::vector<Row> rows(m_rows.size());
    for (std::size_t old = 0; old < m_rows.size(); ++old)
        rows[at(places[old])] = std::move(m_rows[old]);
    m_rows = std::move(rows);
}

void SearchTexts::learn(int row, const FleetRow &data)
{
    forget(row);
    Row &learnt = m_rows[at(row)];
    learnt.shared = share(data);
    QByteArray own;
    own.reserve(256);
    appendFolded(&own, fleetcells::ownSearchLines(data));
    learnt.length = static_cast<quint32>(own.size());
    learnt.own.reset(new char[learnt.length]);
    std::copy(own.cbegin(), own.cend(), learnt.own.get());
}

int SearchTexts::share(const FleetRow &data)
{
    Shared made;
    made.text.reserve(512);
    appendFolded(&made.text, fleetcells::sharedSearchLines(data));
    made.words = made.text.size();
    made.text.append('\0'); // in no search: it keeps texts apart whose parts differ
    appendFolded(&made.text, statusWords(data));
    made.types = made.text.size();
    made.text.append('\0');
    appendFolded(&made.text, typeWords(data));
    const auto known = m_known.constFind(made.text);
    if (known != m_known.cend()) {
        ++m_shared[at(*known)].users;
        return *known;
    }
    made.text.squeeze();
    made.users = 1;
    int place = static_cast<int>(m_shared.size());
    if (m_free.empty()) {
        m_shared.emplace_back();
    } else {
        place = m_free.back();
        m_free.pop_back();
    }
    m_known.insert(made.text, place);
    m_shared[at(place)] = std::move(made);
    for (AskedTerm &term : m_asked) {
        term.found.resize(m_shared.size(), -1);
        term.found[at(place)] = -1;
    }
    return place;
}

void SearchTexts::forget(int row)
{
    Row &known = m_rows[at(row)];
    if (known.shared < 0)
        return;
    Shared &shared = m_shared[at(known.shared)];
    if (--shared.users == 0) {
        m_known.remove(shared.text);
        shared.text.clear();
        m_free.push_back(known.shared);
    }
    known = {};
}

void SearchTexts::ask(const FilterQuery &query)
{
    m_asked.clear();
    for (const FilterTerm &term : query.terms) {
        if (!RowTerms::isFor(term.key))
            m_asked.push_back({TermMatcher(term), std::vector<signed char>(m_shared.size(), -1)});
    }
}

bool SearchTexts::hasGivenUp() const
{
    return std::any_of(m_asked.cbegin(), m_asked.cend(),
                       [](const AskedTerm &term) { return term.matcher.hasGivenUp(); });
}

bool SearchTexts::matches(int row)
{
    const Row &known = m_rows[at(row)];
    return std::all_of(m_asked.begin(), m_asked.end(),
                       [&](AskedTerm &term) { return isFound(&term, known) != term.matcher.term().negated; });
}

bool SearchTexts::isFound(AskedTerm *term, const Row &row) const
{
    return isInShared(term, row.shared)
           || (term->matcher.term().key == Key::Text && term->matcher.findsIn({row.own.get(), row.length}));
}

bool SearchTexts::isInShared(AskedTerm *term, int shared) const
{
    signed char &found = term->found[at(shared)];
    if (found >= 0)
        return found > 0;
    const Shared &known = m_shared[at(shared)];
    const Key key = term->matcher.term().key;
    const qsizetype from = key == Key::Text ? 0 : key == Key::Status ? known.words : known.types;
    const qsizetype to = key == Key::Text     ? known.words
                         : key == Key::Status ? known.types
                                              : known.text.size();
    found = term->matcher.findsIn(viewOf(known.text, from, to)) ? 1 : 0;
    return found > 0;
}
