#include "ui/import/import_dialog.h"

#include "core/import/conversion.h"
#include "core/import/layout.h"
#include "core/sheet/xlsx_book.h"
#include "ui/record/record_columns.h"
#include "ui/settings/appearance.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace heyuan {

namespace {

constexpr int sampleRows = 3;

/// Beyond this, a decision about a row waits for the reader to have the file looked through again.
constexpr qint64 longestRecheck = 1000; // milliseconds

} // namespace

ImportDialog::ImportDialog(Desk &desk, const QByteArray &kind, qint64 trainingClass, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_kind(*importKindNamed(kind)), m_title(new QLabel(this)), m_file(new QLabel(this)),
      m_choose(new QPushButton(this)), m_sheetLabel(new QLabel(this)), m_sheet(new QComboBox(this)),
      m_encodingLabel(new QLabel(this)), m_encoding(new QComboBox(this)), m_columnsHead(new QLabel(this)), m_columns(new QTableWidget(this)), m_summary(new QLabel(this)),
      m_review(new ImportReview(m_kind, this)), m_again(new QPushButton(this)), m_errors(new QPushButton(this)), m_take(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    m_request.kind = kind;
    m_request.trainingClass = trainingClass;
    build();
    retranslate();
}

void ImportDialog::build()
{
    resize(zoomed(960), zoomed(640));
    m_title->setFont(deskFont(space::pageTitlePoints, true));
    for (QLabel *head : {m_columnsHead, m_summary})
        head->setFont(deskFont(space::groupHeadPoints, true));
    m_summary->setWordWrap(true);
    m_columns->setObjectName(QStringLiteral("importColumns"));
    m_columns->setColumnCount(3);
    m_columns->verticalHeader()->hide();
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setShowGrid(false);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (QPushButton *button : {m_choose, m_again, m_errors, m_close})
        button->setAutoDefault(false);
    m_sheet->hide();
    m_sheetLabel->hide();
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    for (const QByteArray &name : textEncodings())
        m_encoding->addItem(QString::fromLatin1(name));
    m_encoding->hide();
    m_encodingLabel->hide();
    m_again->hide();
    m_take->setDefault(true);
    m_take->setObjectName(QStringLiteral("importTake"));

    auto *fileLine = new QHBoxLayout;
    fileLine->addWidget(m_file, 1);
    fileLine->addWidget(m_sheetLabel);
    fileLine->addWidget(m_sheet);
    fileLine->addWidget(m_encodingLabel);
    fileLine->addWidget(m_encoding);
    fileLine->addWidget(m_choose);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_errors);
    foot->addWidget(m_again);
    foot->addStretch(1);
    foot->addWidget(m_close);
    foot->addWidget(m_take);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    box->setSpacing(space::gap);
    box->addWidget(m_title);
    box->addLayout(fileLine);
    box->addWidget(m_columnsHead);
    box->addWidget(m_columns, 2);
    box->addWidget(m_summary);
    box->addWidget(m_review, 3);
    box->addLayout(foot);

    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(m_sheet, &QComboBox::activated, this, [this](int sheet) {
        m_request.sheet = sheet;
        readHead();
    });
    connect(m_encoding, &QComboBox::activated, this, [this](int encoding) {
        m_request.encoding = textEncodings()[encoding];
        readHead();
    });
    connect(m_review, &ImportReview::decided, this, &ImportDialog::decided);
    connect(m_again, &QPushButton::clicked, this, &ImportDialog::check);
    connect(m_errors, &QPushButton::clicked, this, &ImportDialog::saveErrors);
    connect(m_take, &QPushButton::clicked, this, &ImportDialog::take);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import"));
    m_title->setText(m_request.trainingClass ? tr("Import into %1").arg(m_desk.titleOf("training_class", m_request.trainingClass))
                                             : tr("Import: %1").arg(m_kind.label.onScreen()));
    m_file->setText(m_request.file.isEmpty() ? tr("Drop a spreadsheet or CSV file here, or choose one.") : QFileInfo(m_request.file).fileName());
    m_choose->setText(tr("Choose a file…"));
    m_sheetLabel->setText(tr("Sheet"));
    m_encodingLabel->setText(tr("Encoding"));
    m_encoding->setToolTip(tr("How the characters of the file are read; choose another one if they look wrong"));
    m_encoding->setAccessibleName(m_encodingLabel->text());
    m_columnsHead->setText(tr("How the columns are understood"));
    m_columns->setHorizontalHeaderLabels({tr("In the file"), tr("Means"), tr("First rows")});
    m_again->setText(tr("Check again"));
    m_again->setToolTip(tr("The file is large: look through it once more with what you decided"));
    m_review->retranslate();
    m_errors->setText(tr("Save the list with reasons…"));
    m_errors->setToolTip(tr("The file once more as a spreadsheet, with a column that says what is wrong with each row"));
    m_close->setText(tr("Close"));
    m_columns->setAccessibleName(m_columnsHead->text());
    fillColumns();
    showResult();
}

void ImportDialog::open(const QString &file)
{
    if (file.isEmpty())
        return choose();
    m_request.file = file;
    m_request.sheet = 0;
    m_request.encoding.clear();
    m_sheet->clear();
    m_request.converted.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    // Once, not each time the file is looked through. What it says if it cannot be done, readHead() shows.
    if (const auto modern = asModernSheet(file, *m_folder); modern && *modern != file)
        m_request.converted = *modern;
    if (auto book = XlsxBook::open(m_request.converted.isEmpty() ? file : m_request.converted)) {
        for (const XlsxBook::SheetEntry &sheet : (*book)->sheets())
            m_sheet->addItem(sheet.name);
    }
    m_sheet->setVisible(m_sheet->count() > 1);
    m_sheetLabel->setVisible(m_sheet->count() > 1);
    readHead();
    retranslate();
}

void ImportDialog::choose()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose a file to import"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                                      tr("Spreadsheets and lists (*.xlsx *.xls *.et *.ods *.csv *.tsv *.txt);;All files (*)"));
    if (!file.isEmpty())
        open(file);
}

void ImportDialog::readHead()
{
    m_head = {};
    m_sample.clear();
    m_isChecked = false;
    m_request.mapping.clear();
    m_request.choices = {};
    auto head = readSheetHead(m_request);
    if (head)
        m_head.encoding = head->encoding;
    showEncoding();
    if (!head) {
        m_summary->setText(head.error().message.onScreen());
        fillColumns();
        m_review->clear();
        return;
    }
    m_head = std::move(*head);
    (void)recallLayout(m_desk.store(), m_kind, m_head);
    if (auto rows = openImport(m_request)) {
        QStringList cells;
        for (int at = 0; at < m_head.firstRow + m_head.rows + sampleRows; ++at) {
            const auto more = (*rows)->next(cells);
            if (!more || !*more)
                break;
            if (at >= m_head.firstRow + m_head.rows)
                m_sample.push_back(cells);
        }
    }
    fillColumns();
    check();
}

void ImportDialog::showEncoding()
{
    const qsizetype at = textEncodings().indexOf(m_head.encoding);
    m_encoding->setVisible(at >= 0);
    m_encodingLabel->setVisible(at >= 0);
    m_encoding->setCurrentIndex(int(at));
}

void ImportDialog::fillColumns()
{
    m_columns->setRowCount(0);
    m_columns->setRowCount(int(m_head.columns.size()));
    const Palette &colours = coloursOf(*this);
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const ColumnMatch &match = m_head.columns[size_t(row)];
        m_columns->setItem(row, 0, new QTableWidgetItem(match.head.isEmpty() ? tr("(no head)") : match.head));
        auto *box = new QComboBox;
        box->setObjectName(QStringLiteral("column%1").arg(row));
        box->addItem(tr("— left out —"), -1);
        for (size_t i = 0; i < m_kind.columns.size(); ++i)
            box->addItem(m_kind.columns[i].isNeeded ? tr("%1 *").arg(m_kind.columns[i].label().onScreen()) : m_kind.columns[i].label().onScreen(), int(i));
        box->setCurrentIndex(box->findData(match.column));
        box->setFocusPolicy(Qt::StrongFocus);
        if (match.column >= 0 && match.confidence == Confidence::Guess)
            box->setToolTip(tr("A guess: look whether it is right."));
        m_columns->setCellWidget(row, 1, box);
        connect(box, &QComboBox::activated, this, &ImportDialog::mappingChanged);
        QStringList first;
        const Field *field = match.column < 0 ? nullptr : m_kind.columns[size_t(match.column)].fieldInfo();
        for (const QStringList &cells : m_sample) {
            const QString cell = cells.value(row).simplified();
            if (!cell.isEmpty())
                first << (field && field->options.mask != Mask::None ? QString(cell.size() - std::min<qsizetype>(cell.size(), 4), u'*') + cell.right(4) : cell);
        }
        auto *sample = new QTableWidgetItem(first.join(QStringLiteral("  ·  ")));
        sample->setForeground(colours.mutedText);
        m_columns->setItem(row, 2, sample);
        if (match.column >= 0 && match.confidence == Confidence::Guess)
            m_columns->item(row, 0)->setForeground(colours.lightText(Light::AtRisk));
    }
    m_columns->setColumnWidth(0, zoomed(220));
    m_columns->setColumnWidth(1, zoomed(240));
}

std::vector<int> ImportDialog::mapping() const
{
    std::vector<int> places;
    for (int row = 0; row < m_columns->rowCount(); ++row)
        places.push_back(qobject_cast<QComboBox *>(m_columns->cellWidget(row, 1))->currentData().toInt());
    return places;
}

void ImportDialog::mappingChanged()
{
    const auto places = mapping();
    for (size_t i = 0; i < places.size(); ++i) {
        if (m_head.columns[i].column != places[i])
            m_head.columns[i].confidence = Confidence::Sure;
        m_head.columns[i].column = places[i];
    }
    check();
}

Result<ImportResult> ImportDialog::run(bool writing)
{
    m_request.mapping = mapping();
    m_request.sampleRows = ImportReview::mostRows;
    QProgressDialog bar(this);
    bar.setWindowModality(Qt::WindowModal);
    bar.setMinimumDuration(600);
    bar.setRange(0, 0);
    const auto told = [&](qint64 rows) {
        bar.setLabelText(tr("%1 rows read …").arg(Number(rows).toText(0)));
        bar.setValue(0);
        return !bar.wasCanceled();
    };
    return writing ? runImport(m_desk.store(), m_desk.actor(), m_request, told) : checkImport(m_desk.store(), m_request, told);
}

// The rows are held against the database once more, since one decision may touch others: two rows of the same person.
void ImportDialog::decided(const ImportChoices &choices)
{
    m_request.choices = choices;
    m_again->show();
    if (m_lastCheck < longestRecheck)
        QTimer::singleShot(0, this, &ImportDialog::check); // the view that told us is still at work
}

void ImportDialog::check()
{
    QElapsedTimer clock;
    clock.start();
    const int tab = m_review->currentIndex();
    const bool hadFocus = m_review->isAncestorOf(focusWidget());
    auto checked = run(false);
    m_lastCheck = clock.elapsed();
    m_again->hide();
    m_isChecked = bool(checked);
    if (!hadFocus)
        m_take->setFocus();
    m_result = checked ? std::move(*checked) : ImportResult();
    if (!checked)
        m_summary->setText(checked.error().message.onScreen());
    showResult();
    m_review->setCurrentIndex(tab);
}

void ImportDialog::showResult()
{
    m_errors->setEnabled(m_isChecked && !m_result.findings.empty());
    const qint64 taken = m_result.added + m_result.changed;
    m_take->setEnabled(m_isChecked && taken > 0);
    m_take->setText(m_isChecked && taken > 0 ? tr("Take %n row(s)", nullptr, int(taken)) : tr("Take the rows"));
    if (!m_isChecked) {
        if (m_request.file.isEmpty())
            m_summary->clear();
        m_review->clear();
        return;
    }
    const QString summary = m_result.leftOut > 0 ? tr("%1 rows: %2 new, %3 completed, %4 as stored, %5 refused, %6 doubtful, %7 left out by you")
                                                 : tr("%1 rows: %2 new, %3 completed, %4 as stored, %5 refused, %6 doubtful");
    m_summary->setText((m_result.leftOut > 0 ? summary.arg(m_result.rows).arg(m_result.added).arg(m_result.changed).arg(m_result.same).arg(m_result.refused).arg(m_result.doubtful).arg(m_result.leftOut)
                                             : summary.arg(m_result.rows).arg(m_result.added).arg(m_result.changed).arg(m_result.same).arg(m_result.refused).arg(m_result.doubtful)));
    m_review->show(m_result, m_request.choices);
}

void ImportDialog::take()
{
    auto done = run(true);
    if (!done) {
        m_summary->setText(done.error().message.onScreen());
        return;
    }
    (void)rememberLayout(m_desk.store(), m_desk.actor(), m_kind, m_head);
    Desk &desk = m_desk;
    desk.announce(tr("%1: %2 rows added, %3 completed, %4 left out.")
                      .arg(QFileInfo(m_request.file).fileName()).arg(done->added).arg(done->changed).arg(done->refused + done->doubtful + done->leftOut),
                  [&desk, batch = done->batch] {
                      if (const auto undone = undoImport(desk.store(), desk.actor(), batch); !undone)
                          emit desk.failed(undone.error());
                  });
    accept();
}

void ImportDialog::saveErrors()
{
    const QString proposed = QFileInfo(m_request.file).absolutePath() + u'/' + tr("%1 with reasons.xlsx").arg(QFileInfo(m_request.file).completeBaseName());
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the list with reasons"), proposed, tr("Spreadsheets (*.xlsx)"));
    if (file.isEmpty())
        return;
    const Status written = writeErrorSheet(m_request, m_result, file);
    m_summary->setText(written ? tr("Saved as %1.").arg(QFileInfo(file).fileName()) : written.error().message.onScreen());
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!importableFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    open(importableFile(*event->mimeData()));
}

QString importableFile(const QMimeData &data)
{
    const auto urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace heyuan
