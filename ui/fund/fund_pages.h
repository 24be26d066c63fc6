#pragma once

class QWidget;

namespace heyuan {

class Desk;
class Page;

/// Funds at a glance, their accounts and entries, and what the documents promise.
Page *makeFundPage(Desk &desk, QWidget *parent);

} // namespace heyuan
