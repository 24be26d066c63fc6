#include "core/indicator/dimension.h"
#include "ui/measurement/measurement_page.h"

#include <QLabel>

// What differs for the sheet of an indicator and its groups.
namespace heyuan {

bool MeasurementPage::isOfOneIndicator() const
{
    return m_question.layout == GridLayout::AreasByPeriods || m_question.layout == GridLayout::GroupsByPeriods;
}

bool MeasurementPage::isOfOneArea() const
{
    return m_question.layout == GridLayout::IndicatorsByPeriods || m_question.layout == GridLayout::GroupsByPeriods;
}

// Those of the document; for the sheet of groups only those that have groups, and a group leads to its whole.
std::vector<Indicator> MeasurementPage::indicatorsToChoose(const std::vector<Indicator> &all)
{
    std::vector<Indicator> fitting;
    std::copy_if(all.begin(), all.end(), std::back_inserter(fitting),
                 [this](const Indicator &i) { return !m_question.document || i.document.id == m_question.document; });
    if (m_question.layout != GridLayout::GroupsByPeriods)
        return fitting;
    const auto dimensions = desk().store().all<Dimension>();
    if (!dimensions) {
        emit desk().failed(dimensions.error());
        return {};
    }
    const auto asked = std::find_if(all.begin(), all.end(),
                                    [this](const Indicator &i) { return i.id == m_question.indicator; });
    for (const Dimension &dimension : *dimensions) {
        if (asked != all.end() && asked->dimension.id == dimension.id)
            m_question.indicator = dimension.indicator.id;
    }
    std::erase_if(fitting, [&](const Indicator &i) {
        return std::none_of(dimensions->begin(), dimensions->end(),
                            [&i](const Dimension &d) { return d.indicator.id == i.id; });
    });
    return fitting;
}

void MeasurementPage::tellWhyEmpty()
{
    m_empty->setText(
        m_question.layout == GridLayout::GroupsByPeriods
            ? tr("No indicator of this document is broken down into groups. Choose another document, or select an "
                 "indicator on the page Indicators and choose “Break down by groups…” there.")
            : tr("There is no indicator to measure here. Choose another document, or enter indicators first."));
}

} // namespace heyuan
