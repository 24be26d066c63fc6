#pragma once

#include "core/practice/practice.h"
#include "core/summary_keepers.h"
#include "tests/support/builders.h"
#include "tests/support/test_store.h"
#include "ui/settings/appearance.h"
#include "ui/shell/page.h"

#include <memory>

namespace heyuan::test {

/// A test of one page over the practice data: the data are made once, the page is opened anew for every test, in English,
/// over a connection of its own.
template <class Shown = Page>
class PracticePage : public QObject
{
protected:
    void makePractice()
    {
        QVERIFY2(m_store.isOpen(), m_store.why());
        VERIFY_OK(practice::fill(*m_store, clerk()));
    }
    void open(Page *(*make)(Desk &, QWidget *))
    {
        m_page.reset();
        useSettings({});
        applyLanguage(Language::English);
        auto store = m_store.another();
        addSummaryKeepers(*store);
        m_desk = std::make_unique<Desk>(std::move(store), clerk());
        m_page.reset(qobject_cast<Shown *>(make(*m_desk, nullptr)));
        QVERIFY(m_page);
        m_page->resize(1180, 680);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    TestStore m_store{Engine::Sqlite};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Shown> m_page;
};

} // namespace heyuan::test
