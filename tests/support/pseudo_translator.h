#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace heyuan::test {

/// Answers every question with "[source]", so that a word without brackets was set past retranslate() or is not
/// translatable at all.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

/// The words of buttons, labels, actions, tabs, headers, group boxes, tool tips and empty fields below `root` that have
/// no bracket and hold a letter of a language: "objectName: words". Words that are data are taken out by the caller.
QStringList frozenWords(const QWidget &root);

} // namespace heyuan::test
