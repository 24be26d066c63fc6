#pragma once

#include <QtGlobal>

namespace heyuan {

/// Looks at the bytes of XML before the parser does, and finds what would cost it far more time or memory than the bytes
/// are worth: a parser keeps a comment or a piece of text whole, compares each attribute of a tag with all others, and
/// reads a document type with all its entities before anybody can refuse it.
class XmlGuard
{
public:
    enum class Finding {
        Nothing,
        LongText,  ///< text, a comment or the value of an attribute beyond `longest` bytes
        CrowdedTag, ///< more attributes, or longer names, than any tag of a spreadsheet has
        OwnWords,  ///< a document type, in which entities are defined
    };
    explicit XmlGuard(qint64 longest) : m_longest(longest) {}
    /// The next bytes. After a finding there is nothing more to look at.
    Finding take(const char *data, qint64 size);

private:
    enum class Place { Text, TagStart, Tag, Value, Mark, Comment, Section, Instruction };
    Finding takeByte(char c);
    void enter(Place place);
    qint64 m_longest;
    Place m_place = Place::Text;
    qint64 m_length = 0;   ///< since the place began
    qint64 m_names = 0;    ///< bytes of the tag outside values
    int m_values = 0;      ///< of the tag
    char m_quote = 0;
    int m_closing = 0;     ///< characters of "-->", "]]>" or "?>" seen
};

} // namespace heyuan
