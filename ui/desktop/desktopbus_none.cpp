// SPDX-License-Identifier: GPL-3.0-or-later
// Where desktops have no session bus.
#include "ui/desktop/desktopbus.h"

DesktopBus::DesktopBus(QObject *parent) : QObject(parent) {}

void DesktopBus::start() {}

void DesktopBus::show(const QString & /*title*/, const QString & /*text*/, const QString & /*key*/) {}

void DesktopBus::showProgress(double /*part*/) {}

void DesktopBus::takeAction(uint /*message*/, const QString & /*action*/) {}

void DesktopBus::takeToken(uint /*message*/, const QString & /*token*/) {}

void DesktopBus::takeClosed(uint /*message*/, uint /*reason*/) {}

void DesktopBus::takeOwner(const QString & /*name*/, const QString & /*before*/, const QString & /*now*/) {}
