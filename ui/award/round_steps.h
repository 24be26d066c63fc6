#pragma once

class QWidget;

namespace heyuan {

class Desk;

/// Ask by which method, document and reason the round of a year is decided, and decide it.
void decideRound(Desk &desk, int year, QWidget *parent);
/// Ask for the document whose decision is taken back.
void undoRound(Desk &desk, int year, QWidget *parent);

} // namespace heyuan
