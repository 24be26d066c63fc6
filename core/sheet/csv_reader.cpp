#include "core/sheet/csv_reader.h"

#include "core/sheet/csv_writer.h"

#include <QIODevice>

#include <algorithm>

namespace heyuan {

namespace {

constexpr qint64 sampleSize = 1 << 20;
constexpr qint64 blockSize = 1 << 16;

/// Strict UTF-8; a character cut at the end of a sample is no fault. Counts how many have three bytes or more: Chinese
/// text has them, while two bytes each may as well be GBK ("联通").
struct Utf8Check { bool valid = true; qsizetype two = 0; qsizetype more = 0; };
Utf8Check checkUtf8(const QByteArray &bytes, bool isWhole)
{
    Utf8Check check;
    const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
    const qsizetype size = bytes.size();
    for (qsizetype i = 0; i < size;) {
        const uchar lead = data[i];
        const int length = lead < 0x80    ? 1
            : lead >= 0xC2 && lead < 0xE0 ? 2
            : (lead & 0xF0) == 0xE0       ? 3
            : lead >= 0xF0 && lead < 0xF5 ? 4
                                          : 0;
        if (length == 0)
            return {false, check.two, check.more};
        for (int k = 1; k < length; ++k) {
            if (i + k >= size)
                return {!isWhole, check.two, check.more};
            if ((data[i + k] & 0xC0) != 0x80)
                return {false, check.two, check.more};
        }
        check.two += length == 2;
        check.more += length > 2;
        i += length;
    }
    return check;
}

} // namespace

QByteArray CsvReader::guessEncoding(const QByteArray &beginning, bool isWhole)
{
    if (beginning.startsWith("\xEF\xBB\xBF"))
        return QByteArrayLiteral("UTF-8");
    if (beginning.startsWith("\xFF\xFE"))
        return QByteArrayLiteral("UTF-16LE");
    if (beginning.startsWith("\xFE\xFF"))
        return QByteArrayLiteral("UTF-16BE");
    // Without a mark, UTF-16 shows itself by zero bytes on one side of the line ends and separators.
    const qsizetype looked = std::min<qsizetype>(beginning.size(), 4096);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < looked; ++i)
        if (beginning[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    if (odd > std::max<qsizetype>(2, looked / 20) && even == 0)
        return QByteArrayLiteral("UTF-16LE");
    if (even > std::max<qsizetype>(2, looked / 20) && odd == 0)
        return QByteArrayLiteral("UTF-16BE");
    const Utf8Check check = checkUtf8(beginning, isWhole);
    if (!check.valid)
        return QByteArrayLiteral("GB18030");
    if (check.two > 0 && check.more == 0) {
        QStringDecoder chinese("GB18030");
        const QString read = chinese.decode(beginning);
        const auto ideographs = std::count_if(read.begin(), read.end(),
                                              [](QChar c) { return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF; });
        if (!chinese.hasError() && ideographs == check.two)
            return QByteArrayLiteral("GB18030");
    }
    return QByteArrayLiteral("UTF-8");
}

QChar CsvReader::guessSeparator(QStringView beginning)
{
    // The one that is there in most of the first lines, and most often; quoted text does not count.
    const QStringView candidates = u",;\t";
    qsizetype lines[3] = {};
    qsizetype counts[3] = {};
    bool inLine[3] = {};
    bool quoted = false;
    int seen = 0;
    for (const QChar c : beginning) {
        if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == u'\n') {
            for (int i = 0; i < 3; ++i) {
                lines[i] += inLine[i];
                inLine[i] = false;
            }
            if (++seen == 30)
                break;
        } else if (const qsizetype at = candidates.indexOf(c); at >= 0) {
            inLine[at] = true;
            ++counts[at];
        }
    }
    int best = 0;
    for (int i = 0; i < 3; ++i) {
        lines[i] += inLine[i];
        if (lines[i] > lines[best] || (lines[i] == lines[best] && counts[i] > counts[best]))
            best = i;
    }
    return candidates[best];
}

CsvReader::CsvReader(QIODevice &device, std::optional<CsvFormat> format, CsvLimits limits)
    : m_device(device), m_limits(limits)
{
    m_beginning = device.read(sampleSize);
    m_format.encoding = format && !format->encoding.isEmpty() ? format->encoding : guessEncoding(m_beginning, device.atEnd());
    m_decoder.emplace(m_format.encoding.constData());
    if (!m_decoder->isValid()) // a Qt without these converters
        m_decoder.emplace(QStringDecoder::Utf8);
    (void)fill();
    // Excel's own hint is believed before any guess.
    if (m_text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) && m_text.size() > 4
        && !QStringView(u"\r\n\"").contains(m_text[4])) {
        m_format.separator = m_text[4];
        const qsizetype end = m_text.indexOf(u'\n');
        m_at = end < 0 ? m_text.size() : end + 1;
        m_line = 2;
    } else {
        m_format.separator = guessSeparator(QStringView(m_text).left(20000));
    }
    if (format && !format->separator.isNull())
        m_format.separator = format->separator;
}

bool CsvReader::fill()
{
    QByteArray bytes = m_beginning;
    m_beginning.clear();
    if (bytes.isEmpty()) {
        bytes = m_device.read(blockSize);
        m_readFailed = m_readFailed || (bytes.isEmpty() && !m_device.atEnd());
    }
    if (bytes.isEmpty())
        return false;
    m_text = m_decoder->decode(bytes);
    m_at = 0;
    m_badBytes = m_badBytes || m_decoder->hasError();
    if (m_isStart && m_text.startsWith(QChar(0xFEFF)))
        m_text.remove(0, 1);
    m_isStart = false;
    return true;
}

Error CsvReader::fault(const Text &sentence) const { return {ErrorKind::Invalid, sentence, {}, {}}; }

Error CsvReader::tooManyColumns() const
{
    return fault(say("Sheet", "Line %1 has more than %2 columns. Check that the separator is right.")
                     .arg(m_rowLine)
                     .arg(qint64(m_limits.columns)));
}

Result<bool> CsvReader::next(QStringList &row)
{
    row.clear();
    m_rowLine = m_line;
    enum { AtStart, Plain, Quoted, AfterQuote } state = AtStart;
    QString cell;
    qsizetype length = 0;
    bool any = false;
    const QChar separator = m_format.separator;
    const auto endCell = [&] {
        // What CsvWriter has made harmless is given back as it was.
        if (cell.startsWith(u'\'') && looksLikeFormula(QStringView(cell).mid(1)))
            cell.remove(0, 1);
        row.append(std::move(cell));
        cell = QString();
        state = AtStart;
    };
    bool skipNewline = false; // after \r
    for (;;) {
        if (m_at >= m_text.size()) {
            if (m_badBytes)
                return fault(say("Sheet",
                                 "The file cannot be read as %1 near line %2. Choose another encoding: files from "
                                 "Chinese programs are usually GB18030 or UTF-8.")
                                 .arg(QString::fromLatin1(m_format.encoding))
                                 .arg(m_line));
            if (!fill()) {
                if (m_readFailed)
                    return Error{
                        ErrorKind::File,
                        say("Sheet", "Reading the file failed at line %1. Copy it to this computer and try again.")
                            .arg(m_line),
                        m_device.errorString(),
                        {}};
                if (state == Quoted)
                    return fault(say("Sheet",
                                     "A quotation mark opened in the row that begins on line %1 is never closed. Add "
                                     "the missing mark at the end of that text.")
                                     .arg(m_rowLine));
                if (!any || skipNewline)
                    return skipNewline;
                if (row.size() >= m_limits.columns)
                    return tooManyColumns();
                endCell();
                return true;
            }
            continue;
        }
        const QChar c = m_text[m_at];
        if (skipNewline) {
            m_at += c == u'\n';
            return true;
        }
        ++m_at;
        any = true;
        if (++length > m_limits.rowLength)
            return fault(say("Sheet",
                             "The row that begins on line %1 is longer than %2 characters. A quotation mark is "
                             "probably missing its partner there.")
                             .arg(m_rowLine)
                             .arg(qint64(m_limits.rowLength)));
        if (c == u'\0')
            return fault(say("Sheet",
                             "Line %1 holds a zero byte: this is no text file, or its encoding is another. Save it as "
                             "CSV (UTF-8) and try again.")
                             .arg(m_line));
        const bool endsLine = c == u'\n' || c == u'\r';
        if (state == Quoted) {
            m_line += c == u'\n';
            if (c == u'"')
                state = AfterQuote;
            else
                cell += c;
            continue;
        }
        if (state == AfterQuote && c == u'"') { // a doubled mark stands for itself
            cell += c;
            state = Quoted;
        } else if (state == AtStart && c == u'"') {
            state = Quoted;
        } else if (c == separator || endsLine) {
            if (row.size() >= m_limits.columns)
                return tooManyColumns();
            endCell();
            if (c == u'\n') {
                ++m_line;
                return true;
            }
            if (c == u'\r') {
                ++m_line;
                skipNewline = true;
            }
        } else { // also what stands behind a closing mark: Excel keeps it, and so do we
            cell += c;
            if (state == AtStart)
                state = Plain;
        }
    }
}

} // namespace heyuan
