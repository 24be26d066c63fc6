#include "core/base/figure.h"

namespace heyuan {

Text lightName(Light light)
{
    switch (light) {
    case Light::Met: return say("Light", "Met");
    case Light::OnCourse: return say("Light", "On course");
    case Light::AtRisk: return say("Light", "At risk");
    case Light::Behind: return say("Light", "Behind");
    case Light::NotDue: return say("Light", "Not due");
    case Light::NoData: return say("Light", "No data");
    }
    return {};
}

QChar lightMark(Light light)
{
    switch (light) {
    case Light::Met: return u'●';
    case Light::OnCourse: return u'◐';
    case Light::AtRisk: return u'▲';
    case Light::Behind: return u'■';
    case Light::NotDue: return u'○';
    case Light::NoData: return u'–';
    }
    return u'–';
}

QByteArray lightKey(Light light)
{
    switch (light) {
    case Light::Met: return "light.met";
    case Light::OnCourse: return "light.on_course";
    case Light::AtRisk: return "light.at_risk";
    case Light::Behind: return "light.behind";
    case Light::NotDue: return "light.not_due";
    case Light::NoData: return "light.no_data";
    }
    return {};
}

std::optional<Light> lightFromKey(QByteArrayView key)
{
    for (const Light light : allLights) {
        if (lightKey(light) == key)
            return light;
    }
    return std::nullopt;
}

} // namespace heyuan
