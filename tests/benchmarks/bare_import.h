#pragma once

#include <QByteArray>
#include <QFile>

#include <expat.h>
#include <minizip/unzip.h>
#include <sqlite3.h>

#include <array>
#include <cstring>

// What an import can at best be compared with: a program that unpacks the sheet, has expat find the cells and inserts
// each row as a person and an attendance into the same indexed tables. It checks nothing, looks nothing up and logs nothing.
namespace heyuan::benchmark {

class BareImport
{
public:
    BareImport(const QString &database, qint64 trainingClass) : m_class(trainingClass)
    {
        sqlite3_open(QFile::encodeName(database).constData(), &m_database);
        run("pragma journal_mode = wal");
        run("pragma synchronous = full");
        run("begin immediate");
        m_person = prepared("insert into trainee (id, version, created_at, created_by, updated_at, updated_by, name, id_number, sex, born_on, phone, "
                            "address, employer, education) values (?, 1, 0, 'x', 0, 'x', ?, ?, ?, '1980-01-01', ?, ?, ?, ?)");
        m_attendance = prepared("insert into attendance (id, version, created_at, created_by, updated_at, updated_by, class_id, trainee_id, presence, "
                                "attended_on, hours, score, certificate, note) values (?, 1, 0, 'x', 0, 'x', ?, ?, 'present', '2020-05-18', ?, ?, ?, ?)");
    }
    ~BareImport()
    {
        sqlite3_finalize(m_person);
        sqlite3_finalize(m_attendance);
        sqlite3_close(m_database);
    }

    /// Rows inserted. `isStored`: else the cells are only found.
    int read(const QString &file, bool isStored)
    {
        m_isStored = isStored;
        unzFile archive = unzOpen64(QFile::encodeName(file).constData());
        if (!archive || unzLocateFile(archive, "xl/worksheets/sheet1.xml", 1) != UNZ_OK || unzOpenCurrentFile(archive) != UNZ_OK)
            return 0;
        XML_Parser parser = XML_ParserCreate(nullptr);
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, begin, end);
        XML_SetCharacterDataHandler(parser, characters);
        QByteArray block(1 << 18, Qt::Uninitialized);
        for (int got = 1; got > 0;) {
            got = unzReadCurrentFile(archive, block.data(), unsigned(block.size()));
            XML_Parse(parser, block.constData(), std::max(got, 0), got <= 0);
        }
        XML_ParserFree(parser);
        unzClose(archive);
        return m_rows;
    }
    void commit() { run("commit"); }

private:
    static void XMLCALL begin(void *self, const char *name, const char **attributes)
    {
        auto &one = *static_cast<BareImport *>(self);
        if (!std::strcmp(name, "c")) {
            one.m_column = 0;
            for (; *attributes; attributes += 2) {
                for (const char *v = attributes[1]; attributes[0][0] == 'r' && *v >= 'A' && *v <= 'Z'; ++v)
                    one.m_column = one.m_column * 26 + size_t(*v - 'A' + 1);
            }
        }
        one.m_isIn = !std::strcmp(name, "v") || !std::strcmp(name, "t");
        if (one.m_isIn && one.m_column >= 1 && one.m_column <= one.m_cells.size())
            one.m_cells[one.m_column - 1].clear();
    }
    static void XMLCALL characters(void *self, const char *text, int size)
    {
        auto &one = *static_cast<BareImport *>(self);
        if (one.m_isIn && one.m_column >= 1 && one.m_column <= one.m_cells.size())
            one.m_cells[one.m_column - 1].append(text, size);
    }
    static void XMLCALL end(void *self, const char *name)
    {
        auto &one = *static_cast<BareImport *>(self);
        one.m_isIn = false;
        if (!std::strcmp(name, "row") && one.m_rows++ > 0 && one.m_isStored)
            one.insert();
    }
    void insert()
    {
        const sqlite3_int64 id = m_rows;
        sqlite3_bind_int64(m_person, 1, id);
        int at = 2;
        for (const size_t column : {1, 2, 3, 4, 6, 7, 8})
            text(m_person, at++, m_cells[column]);
        step(m_person);
        sqlite3_bind_int64(m_attendance, 1, id);
        sqlite3_bind_int64(m_attendance, 2, m_class);
        sqlite3_bind_int64(m_attendance, 3, id);
        sqlite3_bind_int64(m_attendance, 4, std::atoll(m_cells[12].constData()) * 10'000);
        sqlite3_bind_int64(m_attendance, 5, std::atoll(m_cells[13].constData()) * 10'000);
        text(m_attendance, 6, m_cells[14]);
        text(m_attendance, 7, m_cells[15]);
        step(m_attendance);
    }
    static void text(sqlite3_stmt *to, int place, const QByteArray &words) { sqlite3_bind_text(to, place, words.constData(), int(words.size()), SQLITE_STATIC); }
    void step(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("the bare program cannot insert: %s", sqlite3_errmsg(m_database));
        sqlite3_reset(statement);
    }
    void run(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("the bare program: %s", sqlite3_errmsg(m_database));
    }
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *made = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &made, nullptr) != SQLITE_OK)
            qFatal("the bare program: %s", sqlite3_errmsg(m_database));
        return made;
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_person = nullptr;
    sqlite3_stmt *m_attendance = nullptr;
    qint64 m_class;
    bool m_isStored = true;
    int m_rows = 0;
    size_t m_column = 0;
    bool m_isIn = false;
    std::array<QByteArray, 18> m_cells;
};

} // namespace heyuan::benchmark
