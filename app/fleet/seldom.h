// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

// A std::optional for what few have: where there is nothing it costs two pointers, and copies share the
// value, which cannot be changed but only replaced.
template<typename T>
class Seldom
{
public:
    Seldom() = default;
    Seldom(std::nullopt_t) {}
    Seldom(const T &value) : m_value(std::make_shared<const T>(value)) {}
    Seldom(const std::optional<T> &value)
    {
        if (value)
            m_value = std::make_shared<const T>(*value);
    }

    explicit operator bool() const { return bool(m_value); }
    const T &operator*() const { return *m_value; }
    const T *operator->() const { return m_value.get(); }
    void reset() { m_value.reset(); }

    bool operator==(const Seldom &other) const
    {
        if (!m_value || !other.m_value)
            return !m_value && !other.m_value;
        return m_value == other.m_value || *m_value == *other.m_value;
    }

private:
    std::shared_ptr<const T> m_value;
};
