#include "ui/targets/target_detail.h"

#include "core/plan/document.h"
#include "core/programme/words.h"
#include "ui/chart/chart_widget.h"
#include "ui/overview/rows_dialog.h"
#include "ui/record/record_columns.h"
#include "ui/record/record_form.h"
#include "ui/targets/breakdown_editor.h"
#include "ui/theme/head_view.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace heyuan {

namespace {

QLabel *words(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

QString escaped(const Text &text)
{
    return text.onScreen().toHtmlEscaped();
}

} // namespace

TargetDetail::TargetDetail(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_name(new QLabel(this)), m_tabs(new QTabWidget(this)),
      m_verdict(words(this, "targetVerdict")), m_bases(words(this, "bases")), m_source(words(this, "targetSource")),
      m_trend(new ChartWidget), m_ranking(new ChartWidget), m_breakdown(new BreakdownEditor(desk)),
      m_reported(new QTreeWidget), m_form(new RecordForm(desk, Target::description().type()))
{
    m_name->setFont(deskFont(space::groupHeadPoints, true));
    m_name->setWordWrap(true);
    m_tabs->setDocumentMode(true);

    auto *body = new QWidget;
    auto *progressBox = new QVBoxLayout(body);
    progressBox->setContentsMargins(0, space::gap, space::gap, 0);
    progressBox->setSpacing(space::gap);
    for (QWidget *one : std::initializer_list<QWidget *>{m_verdict, m_trend, m_bases, m_source})
        progressBox->addWidget(one);
    progressBox->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tabs->addTab(scroll, {});

    auto *counties = new QWidget;
    auto *countyBox = new QVBoxLayout(counties);
    countyBox->setContentsMargins({});
    countyBox->addWidget(m_ranking);
    countyBox->addWidget(m_breakdown, 1);
    countyBox->addStretch(0);
    m_tabs->addTab(counties, {});

    HeadView::putOn(*m_reported);
    m_reported->setObjectName(QStringLiteral("reported"));
    m_reported->setRootIsDecorated(false);
    m_reported->setUniformRowHeights(true);
    m_reported->setFrameShape(QFrame::NoFrame);
    m_reported->header()->setStretchLastSection(false);
    m_tabs->addTab(m_reported, {});
    m_tabs->addTab(m_form, {});

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::gap, 0, 0, 0);
    box->setSpacing(space::gap);
    box->addWidget(m_name);
    box->addWidget(m_tabs, 1);

    connect(m_source, &QLabel::linkActivated, this, [this](const QString &link) {
        const QStringList parts = link.split(u':');
        emit m_desk.pageRequested(parts.value(0).toLatin1(), parts.value(1).toLongLong());
    });
    for (ChartWidget *chart : {m_trend, m_ranking})
        connect(chart, &ChartWidget::opened, this, &TargetDetail::openRows);
    connect(m_reported, &QTreeWidget::itemActivated, this, &TargetDetail::openReported);
    connect(m_form, &RecordForm::modifiedChanged, this, &TargetDetail::unsavedEntryChanged);
    connect(m_form, &RecordForm::saved, this, [this](qint64 id) { emit saved(id); });
    connect(m_breakdown, &BreakdownEditor::modifiedChanged, this, &TargetDetail::unsavedEntryChanged);
    retranslate();
}

void TargetDetail::showTarget(const ProgressPtr &progress, qint64 target)
{
    const bool isOther = target != m_target;
    m_progress = progress;
    m_target = target;
    if (isOther) {
        if (target)
            m_form->showRecord(target);
        else
            m_form->showNothing();
        m_breakdown->showTarget(progress, target);
    } else {
        m_breakdown->follow(progress);
    }
    showProgress();
}

void TargetDetail::showNew()
{
    m_target = 0;
    m_breakdown->showTarget(m_progress, 0);
    showProgress();
    m_name->setText(tr("New target"));
    Record blank = Target::description().type().blank();
    const RecordType &type = Target::description().type();
    type.setValue(blank, "area_id", m_desk.city());
    type.setValue(blank, "kind", QStringLiteral("quantity"));
    type.setValue(blank, "comparator", QStringLiteral(">="));
    m_form->showNew(blank);
    m_tabs->setCurrentIndex(FormTab);
    m_form->focusFirst();
}

bool TargetDetail::hasUnsavedEntry() const
{
    return m_form->isModified() || m_breakdown->isModified();
}

bool TargetDetail::save()
{
    bool isSaved = false;
    if (m_breakdown->isModified())
        isSaved = m_breakdown->save();
    if (m_form->isModified())
        isSaved = m_form->save() || isSaved;
    return isSaved;
}

void TargetDetail::showProgress()
{
    const TargetProgress *t = m_progress ? m_progress->find(m_target) : nullptr;
    for (QWidget *one : std::initializer_list<QWidget *>{m_verdict, m_trend, m_bases, m_source, m_ranking, m_breakdown})
        one->setVisible(t);
    if (!t) {
        m_name->setText(m_target ? tr("Computing the figures …") : QString());
        return;
    }
    m_name->setText(t->target.name().onScreen());
    const qint64 area = m_desk.area();
    const AreaProgress *county = t->county(area);
    const Evaluation &e = county && county->isJudged ? county->evaluation : t->whole;
    const Light light = county && county->isJudged ? county->evaluation.light : t->light();
    QString sentence = QStringLiteral("<b style='color:%4'>%1 %2</b><br>%3")
                           .arg(QString(lightMark(light)), escaped(lightName(light)),
                                escaped(e.verdict.isEmpty() ? e.missing : e.verdict),
                                coloursOf(*this).lightText(light).name());
    if (e.outlook != Outlook::Unknown && e.light != Light::Met && !e.outlookReason.isEmpty()) {
        sentence +=
            QStringLiteral("<br>")
            + tr("Outlook: %1. %2").arg(outlookName(e.outlook).onScreen(), e.outlookReason.onScreen()).toHtmlEscaped();
    }
    for (const Text &note : e.notes)
        sentence += QStringLiteral("<br>") + escaped(note);
    m_verdict->setText(sentence);
    TrendChart trend = m_progress->trend(m_target, area);
    trend.head.source = {};
    m_trend->setChart(trend);
    m_trend->setVisible(!trend.actual.empty());
    const QString bases = basesInWords(*t);
    m_bases->setText(bases);
    m_bases->setVisible(!bases.isEmpty());
    m_source->setText(sourceInWords(*t));
    BarChart ranking = m_progress->ranking(m_target);
    ranking.head.source = {};
    m_ranking->setChart(ranking);
    // What can be split is shown with its parts; what every county has to reach by itself, as a ranking.
    m_breakdown->setVisible(t->counties.empty() || BreakdownEditor::canSplit(*t));
    m_ranking->setVisible(!ranking.categories.empty() && !BreakdownEditor::canSplit(*t));
    showReported();
}

QString TargetDetail::basesInWords(const TargetProgress &t) const
{
    const Evaluation &e = t.whole;
    if (!e.requiredOnActualBase || !e.requiredIfBaseJustMet)
        return {};
    const auto line = [&](const QString &name, Number value, bool isUsed) {
        return QStringLiteral("<tr><td style='padding-right:16px'>%1</td><td align='right'>%2</td><td "
                              "style='padding-left:16px'>%3</td></tr>")
            .arg(name.toHtmlEscaped(), programme::amount(value, t.unit, t.places).onScreen().toHtmlEscaped(),
                 isUsed ? tr("used").toHtmlEscaped() : QString());
    };
    const bool onJustMet = e.baseUsed == BaseUsed::IfJustMet;
    return QStringLiteral("<b>%1</b><table>%2%3</table>")
        .arg(tr("What the growth asks for").toHtmlEscaped(),
             line(tr("on the earlier target, just met"), *e.requiredIfBaseJustMet, onJustMet),
             line(tr("on what was actually reached"), *e.requiredOnActualBase, !onJustMet));
}

QString TargetDetail::sourceInWords(const TargetProgress &t) const
{
    QStringList lines;
    if (!t.target.quote.isEmpty()) {
        const QString place = m_desk.titleOf("clause", t.target.clause.id).toHtmlEscaped();
        lines << QStringLiteral("<b>%1</b> “%2”")
                     .arg(t.document.onScreen().toHtmlEscaped(), t.target.quote.toHtmlEscaped());
        if (t.target.clause)
            lines << QStringLiteral("<a href='documents:%1'>%2</a>")
                         .arg(t.target.clause.id)
                         .arg(tr("Open the clause: %1").arg(place));
    }
    const QString note = Text::of(t.target.noteZh, t.target.noteEn).onScreen();
    if (!note.isEmpty())
        lines << note.toHtmlEscaped();
    for (const qint64 reading : t.readings) {
        const auto row = m_desk.store().find(readingType(), reading);
        if (!row || !*row)
            continue;
        const QString question = Text::of(readingType().value(**row, "question_zh").toString(),
                                          readingType().value(**row, "question_en").toString())
                                     .onScreen();
        const bool isDecided = !readingType().value(**row, "decided").isNull();
        lines << QStringLiteral("<a href='readings:%1'>%2</a> %3")
                     .arg(reading)
                     .arg(isDecided ? tr("Decided wording:").toHtmlEscaped()
                                    : tr("Unclear wording, not decided:").toHtmlEscaped(),
                          question.toHtmlEscaped());
    }
    return lines.join(QStringLiteral("<br>"));
}

// Periods down, the whole and its counties across: what was reported, as it was reported.
void TargetDetail::showReported()
{
    m_reported->clear();
    const TargetProgress *t = m_progress ? m_progress->find(m_target) : nullptr;
    if (!t)
        return;
    std::vector<std::pair<qint64, QString>> areas{
        {t->target.area.id, areaName(*m_progress, t->target.area.id).onScreen()}};
    for (const AreaProgress &county : t->counties)
        areas.emplace_back(county.area, county.name.onScreen());
    QStringList head{tr("Period")};
    std::set<Period> periods;
    for (const auto &[area, name] : areas) {
        head << name;
        const Series *series = m_progress->series(t->indicator.id, area);
        if (!series)
            continue;
        for (const auto &[code, value] : series->values()) {
            const auto period = Period::fromCode(code);
            if (period && period->first() <= m_progress->asOf())
                periods.insert(*period);
        }
    }
    m_reported->setColumnCount(int(head.size()));
    m_reported->setHeaderLabels(head);
    for (auto period = periods.rbegin(); period != periods.rend(); ++period) {
        QStringList cells{period->toText(screenLanguage())};
        for (const auto &[area, name] : areas) {
            const Series *series = m_progress->series(t->indicator.id, area);
            const auto value = series ? series->entered(*period) : std::nullopt;
            cells << (value ? value->toText() : QStringLiteral("—"));
        }
        auto *item = new QTreeWidgetItem(cells);
        for (int column = 1; column < cells.size(); ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, Qt::UserRole, period->code());
        m_reported->addTopLevelItem(item);
    }
    for (int column = 0; column < m_reported->columnCount(); ++column) {
        m_reported->headerItem()->setTextAlignment(column,
                                                   (column ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        m_reported->resizeColumnToContents(column);
    }
}

void TargetDetail::openReported()
{
    const TargetProgress *t = m_progress ? m_progress->find(m_target) : nullptr;
    const QTreeWidgetItem *item = m_reported->currentItem();
    const auto period = item ? Period::fromCode(item->data(0, Qt::UserRole).toInt()) : std::nullopt;
    if (!t || !period)
        return;
    const int column = m_reported->currentColumn();
    Origin origin;
    origin.recordType = "measurement";
    origin.indicator = t->indicator.id;
    origin.area = column > 1 ? t->counties[size_t(column - 2)].area : t->target.area.id;
    origin.from = period->first();
    origin.to = period->last();
    openRows(origin);
}

void TargetDetail::openRows(const Origin &origin)
{
    if (origin.recordType != "measurement" || !m_progress)
        return emit m_desk.originRequested(origin);
    const Indicator *indicator = m_progress->indicator(origin.indicator);
    const Text what = indicator
                          ? say("Overview", "%1, %2").arg(indicator->name()).arg(areaName(*m_progress, origin.area))
                          : Text();
    (new RowsDialog(m_desk, origin, what, this))->show();
}

void TargetDetail::retranslate()
{
    m_tabs->setTabText(ProgressTab, tr("Progress"));
    m_tabs->setTabText(CountyTab, tr("Counties"));
    m_tabs->setTabText(ReportedTab, tr("Reported"));
    m_tabs->setTabText(FormTab, tr("Target"));
    m_tabs->setAccessibleName(tr("About the target"));
    m_reported->setAccessibleName(tr("Reported values"));
    m_breakdown->retranslate();
    showProgress();
}

} // namespace heyuan
