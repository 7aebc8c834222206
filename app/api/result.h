// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"

#include <utility>
#include <variant>

// A value or the Error that stands in its place, with the names of std::expected.
// Reading the value of a failure, or the error of a success, is a programming error and asserts.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    T &value()
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    const T &operator*() const { return value(); }
    T &operator*() { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }
    Error &error()
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};
