#pragma once

#include "core/award/beneficiary_claim.h"

#include <QWidget>

#include <set>

class QGridLayout;
class QLabel;

namespace heyuan {

/// Facts about a beneficiary as fields, made from award_fact.json: choices for what is chosen, lines for quantities with
/// their unit. Only the facts that are asked for are shown; what was typed into the others is kept.
class FactForm : public QWidget
{
    Q_OBJECT
public:
    explicit FactForm(const award::FactBook &book, QWidget *parent = nullptr);

    /// Shows fields for these facts, by group.
    void ask(const std::set<int> &facts);
    const award::WrittenFacts &written() const { return m_written; }
    void setWritten(const award::WrittenFacts &written);
    /// What the register answers where nothing is written.
    void setRegistered(const award::WrittenFacts &registered);
    /// Marks the fields that cannot be read or contradict each other.
    void showIssues(const std::vector<Issue> &issues);
    QStringList asked() const;
    QWidget *editorOf(const QString &fact) const;
    void retranslate();

signals:
    void changed();

private:
    struct Line {
        int fact = -1;
        QLabel *label = nullptr;
        QWidget *editor = nullptr;
        QLabel *note = nullptr;
    };
    struct Head {
        int group = -1;
        QLabel *label = nullptr;
    };
    void addHead(int group);
    void addLine(int fact);
    QWidget *makeEditor(int fact);
    void write(int fact, const QString &value);
    void showLine(const Line &line);
    QString registeredWords(const award::AwardFact &fact) const;
    const award::FactBook &m_book;
    QGridLayout *m_grid;
    std::set<int> m_facts;
    std::vector<Line> m_lines;
    std::vector<Head> m_heads;
    award::WrittenFacts m_written;
    award::WrittenFacts m_registered;
    std::vector<Issue> m_issues;
    bool m_isShowing = false;
};

} // namespace heyuan
