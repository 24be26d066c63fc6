<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Acceptance</name>
    <message>
        <source>%1 files are in %2; %3 items have none.</source>
        <translation>已将%1个文件写入%2；%3个项目没有文件。</translation>
    </message>
    <message>
        <source>Name the folder with --out; it must not be there yet.</source>
        <translation>请用 --out 指明文件夹；该文件夹不能已存在。</translation>
    </message>
    <message>
        <source>Item %1 “%2” has %3 points; %4 is too much.</source>
        <translation>第%1项“%2”分值为%3分，%4分超出。</translation>
    </message>
    <message>
        <source>Enter who evaluated.</source>
        <translation>请填写评价方。</translation>
    </message>
    <message>
        <source>The project has item %1 already. Change that row.</source>
        <translation>该项目已有第%1项，请修改该条记录。</translation>
    </message>
    <message>
        <source>Score of an item</source>
        <translation>自评项目得分</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>绩效自评</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>评价项目</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>自评分</translation>
    </message>
    <message>
        <source>Own grounds</source>
        <translation>自评说明</translation>
    </message>
    <message>
        <source>Evaluator&apos;s score</source>
        <translation>评价方得分</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>评价方</translation>
    </message>
    <message>
        <source>Evaluator&apos;s grounds</source>
        <translation>评价方说明</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Nothing was exported; check the disk, or choose another folder.</source>
        <translation>%1无法写入（%2）。未导出任何内容；请检查磁盘，或另选文件夹。</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>%1 is there already and not empty. Name a new folder; nothing was written.</source>
        <translation>%1已存在且不是空文件夹。请另指定一个文件夹；未写入任何内容。</translation>
    </message>
    <message>
        <source>Index of evidence</source>
        <translation>佐证材料目录</translation>
    </message>
    <message>
        <source>Self-evaluation of the project</source>
        <translation>示范项目绩效自评</translation>
    </message>
    <message>
        <source>%1 of %2 and %3 of %4 extra points</source>
        <translation>%1分（满分%2分），加分%3分（上限%4分）</translation>
    </message>
    <message>
        <source>%1, %2 items open</source>
        <translation>%1，尚有%2项未评</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1，等级：%2</translation>
    </message>
    <message>
        <source>Own score %1; evaluator %2.</source>
        <translation>自评%1；评价方%2。</translation>
    </message>
    <message>
        <source>Performance self-evaluation</source>
        <translation>绩效自评表</translation>
    </message>
    <message>
        <source>Scored by: ______________    Evaluator: ______________    Date: ______________</source>
        <translation>自评人：______________    评价方：______________    日期：______________</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Evidence asked for</source>
        <translation>所需佐证材料</translation>
    </message>
    <message>
        <source>Full points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 files; %2 scored items without any.</source>
        <translation>共%1个文件；%2个已自评项目没有佐证材料。</translation>
    </message>
    <message>
        <source>Every item of the sheet has its row under “Self-evaluation”.</source>
        <translation>评分表各项目均已列入“绩效自评”。</translation>
    </message>
    <message>
        <source>Choose an empty folder for the evidence</source>
        <translation>请选择存放佐证材料的空文件夹</translation>
    </message>
    <message>
        <source>Here stands what a project gives itself for each item, with the evidence. Write the sheet at the project first.</source>
        <translation>这里列出示范项目各评价项目的自评分和佐证材料。请先在项目处生成评分表。</translation>
    </message>
    <message>
        <source>Write the sheet of the project, print it, or export its evidence</source>
        <translation>生成、打印该项目的评分表，或导出佐证材料</translation>
    </message>
    <message>
        <source>Write the sheet</source>
        <translation>生成评分表</translation>
    </message>
    <message>
        <source>A row for each item that has none yet</source>
        <translation>为尚未列入的项目各补一行</translation>
    </message>
    <message>
        <source>Self-evaluation sheet</source>
        <translation>绩效自评表</translation>
    </message>
    <message>
        <source>Preview and print items, points, scores and grade; empty where nothing is scored</source>
        <translation>预览并打印项目、分值、得分和等级；尚未评分时打印空表</translation>
    </message>
    <message>
        <source>Preview and print every file by item</source>
        <translation>预览并打印各项目的全部文件</translation>
    </message>
    <message>
        <source>Export the evidence</source>
        <translation>导出佐证材料</translation>
    </message>
    <message>
        <source>Write the files as folders by item number</source>
        <translation>按项目编号将文件写入各文件夹</translation>
    </message>
</context>
<context>
    <name>AcceptanceNote</name>
    <message>
        <source>Fact</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>填报内容</translation>
    </message>
    <message>
        <source>Paper that shows it</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>The claim is “%1”: a note of acceptance is given for an accepted claim only. Accept it first.</source>
        <translation>该申请状态为“%1”，只有已受理的申请才能出具受理通知单。请先受理。</translation>
    </message>
    <message>
        <source>Note of acceptance</source>
        <translation>受理通知单</translation>
    </message>
    <message>
        <source>Reckoned on acceptance</source>
        <translation>受理时测算金额</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Facts and papers handed in</source>
        <translation>填报事项和提交材料</translation>
    </message>
    <message>
        <source>No fact of this year is entered.</source>
        <translation>未录入该年度的填报事项。</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>后续流程</translation>
    </message>
    <message>
        <source>The county checks the papers; the city reviews the claim, with a site visit and a panel where needed, and decides.</source>
        <translation>县（区）核对材料；市级视需要现场核查、组织专家评分，评审后审定。</translation>
    </message>
    <message>
        <source>A decided award is on public notice for %1 working days; it is paid to the account in the register when no objection is open.</source>
        <translation>审定结果公示%1个工作日；公示期满且无未处理异议的，拨付至登记账户。</translation>
    </message>
    <message>
        <source>A decided award is on public notice for %1 days; it is paid to the account in the register when no objection is open.</source>
        <translation>审定结果公示%1天；公示期满且无未处理异议的，拨付至登记账户。</translation>
    </message>
    <message>
        <source>This note confirms that the claim was received. The amount is what the entered facts come to; it is no decision.</source>
        <translation>本单仅证明已受理申请。所列金额为按填报内容测算的结果，不是审定结果。</translation>
    </message>
    <message>
        <source>Handled by: ____________    Day: ____________    (Seal)</source>
        <translation>经办人：____________    日期：____________    （盖章）</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>The account %1 is not among the users of this database, so it can only read. Ask an administrator to enter it: %2.</source>
        <translation>账号“%1”不在本数据库的用户之列，只能查阅。请管理员登记：%2。</translation>
    </message>
    <message>
        <source>This needs the right “%1”, which %2 as %3 does not have. Ask an administrator: %4.</source>
        <translation>此操作需要“%1”权限，%2（%3）没有该权限。请联系管理员：%4。</translation>
    </message>
    <message>
        <source>Nobody would be left who may manage users. Enter an administrator first.</source>
        <translation>这样将无人可以管理用户。请先登记一名系统管理员。</translation>
    </message>
    <message>
        <source>This %1 belongs to another area. As %2 you write only what belongs to your own.</source>
        <translation>此%1属于其他地区。%2只能登记本地区的数据。</translation>
    </message>
    <message>
        <source>Say in whose area this person works: the role %1 writes only what belongs to it.</source>
        <translation>请填写该用户所属地区：%1只能登记本地区的数据。</translation>
    </message>
    <message>
        <source>The account %1 is among the users already.</source>
        <translation>账号“%1”已登记为用户。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>The name with which the person signs in to the computer.</source>
        <translation>该用户登录计算机时使用的账号。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>所属地区</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>Roles and rights</source>
        <translation>角色与权限</translation>
    </message>
    <message>
        <source>Rights of the roles as shipped with the program; users as entered in this database</source>
        <translation>角色权限为软件自带设置；用户以本数据库登记为准</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>各角色权限</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>own area</source>
        <translation>本地区</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Everybody may read; numbers of persons and accounts are shown in part to who lacks the right to see them in full, and whoever looks at them is kept in the change log.</source>
        <translation>所有用户均可查阅；无查看权限的用户只能看到部分隐去的证件号码、电话和账号，每次查看完整号码均记入变更日志。</translation>
    </message>
    <message>
        <source>No users are entered: everybody who opens this database may do everything.</source>
        <translation>尚未登记用户：打开本数据库的任何人均可进行全部操作。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Here stand the persons who may work with this database. As long as nobody is entered, everybody who opens it may do everything. Begin with an administrator: your own account is %1.</source>
        <translation>此处登记可使用本数据库的人员。尚未登记用户时，打开本数据库的任何人均可进行全部操作。请先登记系统管理员；您的账号是 %1。</translation>
    </message>
    <message>
        <source>Roles and rights…</source>
        <translation>角色与权限…</translation>
    </message>
    <message>
        <source>What each role may do, and who has which role; to look at and print</source>
        <translation>各角色的权限及用户角色一览，可查看和打印</translation>
    </message>
</context>
<context>
    <name>Adjustment</name>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Amount added</source>
        <translation>调整数</translation>
    </message>
    <message>
        <source>Added to the approved value; negative to take away.</source>
        <translation>与已审定数值相加；调减时填负数。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>An area cannot belong to itself or to one of its own parts. Choose another area.</source>
        <translation>行政区划不能隶属于自身或其下级。请选择其他区划。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市</translation>
    </message>
    <message>
        <source>County or district</source>
        <translation>县（区）</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The code of GB/T 2260, or one of this office where the area has none.</source>
        <translation>填GB/T 2260代码；没有国标代码的，填本单位自编代码。</translation>
    </message>
    <message>
        <source>Name (Chinese)</source>
        <translation>名称（中文）</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>名称（英文）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级区划</translation>
    </message>
    <message>
        <source>Has an official code</source>
        <translation>有国标代码</translation>
    </message>
    <message>
        <source>Functional zone</source>
        <translation>功能区</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%2%1</translation>
    </message>
</context>
<context>
    <name>Arithmetic</name>
    <message>
        <source>%1: central and local money make %2, the line says %3.</source>
        <translation>%1：中央资金与地方资金合计%2，该项列示为%3。</translation>
    </message>
    <message>
        <source>%1, column “%2”: the %3 lines add up to the printed total of %4.</source>
        <translation>%1“%2”栏：%3项合计与表列总额%4一致。</translation>
    </message>
    <message>
        <source>%1, column “%2”: the %3 lines add up to %4, the printed total is %5.</source>
        <translation>%1“%2”栏：%3项合计%4，表列总额为%5。</translation>
    </message>
    <message>
        <source>%1: %2 lines, %3 = %4, of it central money %5.</source>
        <translation>%1：共%2项，%3=%4，其中中央资金%5。</translation>
    </message>
    <message>
        <source>%1: the parts named in the text make the line: %2 = %3.</source>
        <translation>%1：正文所列分项合计与该项一致：%2=%3。</translation>
    </message>
    <message>
        <source>%1: the parts named in the text make %2 = %3, the line says %4.</source>
        <translation>%1：正文所列分项合计%2=%3，该项列示为%4。</translation>
    </message>
    <message>
        <source>%1: the amounts in the text make %2, as the table does.</source>
        <translation>%1：正文所列金额合计%2，与表格一致。</translation>
    </message>
    <message>
        <source>%1: the amounts in the text make %2 = %3, the table %4; the difference of %5 is line %6, “%7”, which stands only in the table.</source>
        <translation>%1：正文所列金额合计%2=%3，表格为%4；差额%5为第%6项“%7”，该项仅见于表格。</translation>
    </message>
    <message>
        <source>%1: the amounts in the text make %2 = %3, the table %4.</source>
        <translation>%1：正文所列金额合计%2=%3，表格为%4。</translation>
    </message>
    <message>
        <source>at least %1%</source>
        <translation>不低于%1%</translation>
    </message>
    <message>
        <source>at most %1%</source>
        <translation>不超过%1%</translation>
    </message>
    <message>
        <source>exactly %1%</source>
        <translation>等于%1%</translation>
    </message>
    <message>
        <source>%1: %2 of %3 central money are %4%; %5 is asked (%6: %7).</source>
        <translation>%1：中央资金%3中的%2占%4%，要求%5（%6：%7）。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 central money are %4%; %5 is asked (%6: %7). It stands exactly on the limit: every shift of money breaks it.</source>
        <translation>%1：中央资金%3中的%2占%4%，要求%5（%6：%7）。现恰好处于限值，资金稍有调整即不符合要求。</translation>
    </message>
    <message>
        <source>%1: if line %2, “%3”, is left out, %4 of %5 central money are %6%; %7 is asked (%8).</source>
        <translation>%1：不计第%2项“%3”时，中央资金%5中的%4占%6%，要求%7（%8）。</translation>
    </message>
    <message>
        <source>%1: the %2 shares make %3 = 100%.</source>
        <translation>%1：%2项占比合计%3=100%。</translation>
    </message>
    <message>
        <source>%1: the %2 shares make %3 = %4%, not 100%.</source>
        <translation>%1：%2项占比合计%3=%4%，不等于100%。</translation>
    </message>
    <message>
        <source>%1 %2: earmarks of %3 = %4 are more than the fund of %5.</source>
        <translation>%1%2年：专列合计%3=%4，超出资金总额%5。</translation>
    </message>
    <message>
        <source>%1 %2: %3 less earmarks of %4 = %5 leave %6 for everything else.</source>
        <translation>%1%2年：资金总额%3，扣除专列%4=%5，其余事项可用%6。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2 a county over %3 years and %4 counties make %5, as the city asks.</source>
        <translation>%1：每县区每年%2，%3年、%4个县区合计%5，与全市要求一致。</translation>
    </message>
    <message>
        <source>%1: %2 a county over %3 years make %4 in %5 counties and zones and %6 in the %7 without the zones; %8 asks %9 of the whole city.</source>
        <translation>%1：每县区每年%2，%3年内%5个县区（含功能区）合计%4，不含功能区的%7个县区合计%6；%8要求全市%9。</translation>
    </message>
    <message>
        <source>%1: “%2” asks %3%, more than all there is.</source>
        <translation>%1：“%2”要求%3%，超过全部总量。</translation>
    </message>
    <message>
        <source>%1: the range of “%2” ends at %3, before it begins at %4.</source>
        <translation>%1：“%2”的区间上限%3小于下限%4。</translation>
    </message>
    <message>
        <source>By %1 both “%2” (%3) and “%4” (%5) are asked; the figures differ.</source>
        <translation>到%1同时要求“%2”（%3）和“%4”（%5），数值不一致。</translation>
    </message>
    <message>
        <source>“%1” is asked by %2 (%3) and by %4 (%5).</source>
        <translation>“%1”的期限有两处：%2（%3）和%4（%5）。</translation>
    </message>
    <message>
        <source>%1: %2 = %3, as the single quantities say.</source>
        <translation>%1：%2=%3，与各分项数量一致。</translation>
    </message>
    <message>
        <source>%1: the clause says %2, the single quantities make %3 = %4.</source>
        <translation>%1：条款列示为%2，各分项数量合计%3=%4。</translation>
    </message>
    <message>
        <source>%1: “%2” is %3, but there are %4 areas to be covered (%5); %3 of %4 are %6%.</source>
        <translation>%1：“%2”为%3，但应覆盖%4个地区（%5）；%3占%4的%6%。</translation>
    </message>
    <message>
        <source>%1: %2 Decided by %3 on %4.</source>
        <translation>%1：%2由%3于%4明确。</translation>
    </message>
    <message>
        <source>%1: %2 Handling: %3</source>
        <translation>%1：%2处理办法：%3</translation>
    </message>
    <message>
        <source>%1: %2 Not decided yet.</source>
        <translation>%1：%2尚未明确。</translation>
    </message>
</context>
<context>
    <name>Asset</name>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Information system</source>
        <translation>信息系统</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>调拨移交</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>出售</translation>
    </message>
    <message>
        <source>An asset belongs to a station or to a project. Choose one of them.</source>
        <translation>资产须归属站点或项目，请选择其一。</translation>
    </message>
    <message>
        <source>The asset costs %1 yuan, but its parts by source come to %2. Correct one of them.</source>
        <translation>资产原值为 %1 元，按资金来源合计为 %2 元，两者不符，请更正。</translation>
    </message>
    <message>
        <source>Enter what the asset cost; its parts by source are given.</source>
        <translation>已填写各来源金额，请填写资产原值。</translation>
    </message>
    <message>
        <source>The asset was accepted before it was bought. Check the two days.</source>
        <translation>验收日期早于购置日期，请核对。</translation>
    </message>
    <message>
        <source>Enter the day from which the asset is no longer there.</source>
        <translation>请填写资产处置日期。</translation>
    </message>
    <message>
        <source>Enter what became of the asset: scrapped, transferred, sold or lost.</source>
        <translation>请填写处置方式：报废、调拨移交、出售或丢失。</translation>
    </message>
    <message>
        <source>What a project bought is disposed of with an approval. Enter the number of the document.</source>
        <translation>项目资产处置须经批准，请填写批准文号。</translation>
    </message>
    <message>
        <source>The asset was disposed of before it was bought. Check the two days.</source>
        <translation>处置日期早于购置日期，请核对。</translation>
    </message>
    <message>
        <source>The assets of contract %1 would cost %2 yuan; the contract has %3. Check the cost, or the contract.</source>
        <translation>合同 %1 的资产原值合计将达 %2 元，合同金额为 %3 元。请核对原值或合同。</translation>
    </message>
    <message>
        <source>%1: the assets of contract %2 would take %3 yuan; the contract has %4. Choose the right source.</source>
        <translation>%1：合同 %2 的资产将占用 %3 元，合同只有 %4 元。请选择正确的资金来源。</translation>
    </message>
    <message>
        <source>This is no payment on the asset&apos;s contract. Choose the payment that paid it.</source>
        <translation>所选分录不是该资产合同的支付，请选择对应的支付。</translation>
    </message>
    <message>
        <source>The deliverable belongs to another project. Choose one of this project.</source>
        <translation>该交付成果属于其他项目，请选择本项目的交付成果。</translation>
    </message>
    <message>
        <source>The code %1 belongs to “%2”. Enter another, or leave it empty to have one given.</source>
        <translation>编号 %1 已用于“%2”。请另填，或留空由系统编号。</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Given by the desk for an asset of a project when it is left empty.</source>
        <translation>项目资产留空时由系统编号。</translation>
    </message>
    <message>
        <source>Name of the asset</source>
        <translation>资产名称</translation>
    </message>
    <message>
        <source>Kind of asset</source>
        <translation>资产类别</translation>
    </message>
    <message>
        <source>Left empty, it is one.</source>
        <translation>留空按 1 计。</translation>
    </message>
    <message>
        <source>The quantity counts for it in the comparison of what was accepted with the register.</source>
        <translation>数量计入该成果，用于验收数与资产台账核对。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>存放地点</translation>
    </message>
    <message>
        <source>Where it stands, if at no station.</source>
        <translation>不在站点的，填写存放地点。</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管单位（人）</translation>
    </message>
    <message>
        <source>The unit or person that answers for it.</source>
        <translation>负责保管的单位或个人。</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <translation>处置日期</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>处置方式</translation>
    </message>
    <message>
        <source>Approval of the disposal</source>
        <translation>处置批准文号</translation>
    </message>
    <message>
        <source>Assets that are there</source>
        <translation>在册资产</translation>
    </message>
    <message>
        <source>Assets disposed of</source>
        <translation>已处置资产</translation>
    </message>
    <message>
        <source>Assets of the project</source>
        <translation>项目资产清单</translation>
    </message>
    <message>
        <source>Register of assets</source>
        <translation>资产台账</translation>
    </message>
    <message>
        <source>The register has no asset of this project on this day.</source>
        <translation>截至该日，台账中没有本项目资产。</translation>
    </message>
    <message>
        <source>List of assets</source>
        <translation>资产清单</translation>
    </message>
    <message>
        <source>Preview and print what the project bought, where it stands and what was disposed of</source>
        <translation>预览、打印项目购置资产、存放地点和处置情况</translation>
    </message>
    <message>
        <source>Here stands what projects and stations bought: equipment, vehicles, systems. Enter it, or import a list.</source>
        <translation>此处登记项目和站点购置的设备、车辆、系统，可逐项录入或导入清单。</translation>
    </message>
    <message>
        <source>The code %1 stands further up in the file already. Enter another, or leave it empty to have one given.</source>
        <translation>资产编号%1在文件前面已经出现。请另填编号，或留空由系统编号。</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>培训方案</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Photos or video</source>
        <translation>照片或视频</translation>
    </message>
    <message>
        <source>Courseware</source>
        <translation>课件</translation>
    </message>
    <message>
        <source>Evaluation sheets</source>
        <translation>测评表</translation>
    </message>
    <message>
        <source>Payment voucher</source>
        <translation>支付凭证</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Belongs to a</source>
        <translation>所属类别</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属记录</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>材料类别</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>摘要（SHA-256）</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>形成日期</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). Check that it exists and that you may read it.</source>
        <translation>无法读取文件 %1（%2）。请检查文件是否存在、是否有读取权限。</translation>
    </message>
    <message>
        <source>The file %1 is empty. Choose the file that holds the evidence.</source>
        <translation>文件 %1 是空的，请选择有内容的佐证材料。</translation>
    </message>
    <message>
        <source>The file %1 is longer than %2 bytes. Make it smaller, or divide it.</source>
        <translation>文件 %1 超过 %2 字节，请压缩或拆分后再添加。</translation>
    </message>
    <message>
        <source>The bytes of the file %1 are missing from the database. Take the file in again, or restore a backup.</source>
        <translation>数据库中缺少文件 %1 的内容，请重新添加该文件，或从备份恢复。</translation>
    </message>
    <message>
        <source>The file %1 is no longer what was taken in: its digest differs. Take it in again, or restore a backup.</source>
        <translation>文件 %1 与添加时不一致（摘要不符），请重新添加，或从备份恢复。</translation>
    </message>
    <message>
        <source>The file %1 is attached here already. Nothing was added.</source>
        <translation>文件 %1 已在此处，未重复添加。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written (%2). Check the folder and the space left.</source>
        <translation>无法写入文件 %1（%2），请检查文件夹和剩余空间。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
</context>
<context>
    <name>Award</name>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>national level</source>
        <translation>国家级</translation>
    </message>
    <message>
        <source>provincial level</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>municipal level</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>at most %1 a year</source>
        <translation>每年不超过%1</translation>
    </message>
    <message>
        <source>at most %1 for each beneficiary</source>
        <translation>每个对象不超过%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过%1</translation>
    </message>
    <message>
        <source>from %1 up to %2</source>
        <translation>%1以上、%2以下</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>for 1 year</source>
        <translation>期限1年</translation>
    </message>
    <message>
        <source>for %1 years</source>
        <translation>期限%1年</translation>
    </message>
    <message>
        <source>square metre</source>
        <translation>平方米</translation>
    </message>
    <message>
        <source>%1 a month for each %2</source>
        <translation>每%2每月%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>%1 for each %2</source>
        <translation>每%2%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>按%2计，%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (the wording is unclear)</source>
        <translation>%1（表述待明确）</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年%1</translation>
    </message>
    <message>
        <source>%1% of %2</source>
        <translation>%2的%1%</translation>
    </message>
    <message>
        <source>%1 for each %2 of %3</source>
        <translation>%3每%2%1</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>First year: %1% of %2</source>
        <translation>第一年：%2的%1%</translation>
    </message>
    <message>
        <source>Years %1 to %2: %3% of %4</source>
        <translation>第%1至第%2年：%4的%3%</translation>
    </message>
    <message>
        <source>Decided case by case, %1</source>
        <translation>一事一议，%1</translation>
    </message>
    <message>
        <source>Decided case by case; the document names no amount</source>
        <translation>一事一议，文件未列金额</translation>
    </message>
    <message>
        <source>As laid down in %1</source>
        <translation>按%1执行</translation>
    </message>
    <message>
        <source>Whether it may be paid together with %1 is unclear</source>
        <translation>能否与%1叠加享受尚不明确</translation>
    </message>
    <message>
        <source>May be paid together with %1</source>
        <translation>可与%1叠加享受</translation>
    </message>
    <message>
        <source>May not be paid together with %1</source>
        <translation>不得与%1叠加享受</translation>
    </message>
    <message>
        <source>There is no award rule “%1”. heyuan award rules lists them.</source>
        <translation>没有奖补规则“%1”。可用 heyuan award rules 查看规则列表。</translation>
    </message>
    <message>
        <source>%1 rules, %2 cases, %3 red.</source>
        <translation>共%1条规则、%2个情形，未通过%3个。</translation>
    </message>
    <message>
        <source>“awards” must be a list of awards paid before, each with rule, date and amount.</source>
        <translation>“awards”应为以前已发奖补的列表，每项写明规则（rule）、日期（date）和金额（amount）。</translation>
    </message>
    <message>
        <source>Award no. %1 paid before cannot be read. Write its rule (&quot;000-R01&quot;), its date (&quot;2019-06-30&quot;) and its amount in yuan, not below zero.</source>
        <translation>第%1项已发奖补无法读取。请写明规则（&quot;000-R01&quot;）、日期（&quot;2019-06-30&quot;）和金额（元，不得为负）。</translation>
    </message>
    <message>
        <source>“readings” must be an object such as {&quot;000-Q20&quot;: &quot;inclusive&quot;}.</source>
        <translation>“readings”应为对象，例如 {&quot;000-Q20&quot;: &quot;inclusive&quot;}。</translation>
    </message>
    <message>
        <source>The fact %1 (%2) is more than %3 (%4). Look which of the two is wrong.</source>
        <translation>事实%1（%2）大于%3（%4）。请核对哪一项有误。</translation>
    </message>
    <message>
        <source>The facts %1 (%2) and %3 (%4) cannot both be so. Look which of the two is wrong.</source>
        <translation>事实%1（%2）与%3（%4）不能同时成立。请核对哪一项有误。</translation>
    </message>
    <message>
        <source>There is no fact “%1”. The template of facts lists all names (heyuan award facts-template).</source>
        <translation>没有名为“%1”的事实。全部名称见事实模板（heyuan award facts-template）。</translation>
    </message>
    <message>
        <source>The fact %1 (%2) is given by the month: write 1 to %3 figures.</source>
        <translation>事实%1（%2）按月填写：请写1至%3个数。</translation>
    </message>
    <message>
        <source>The facts cannot be read: they are not a JSON object. Begin with the template (heyuan award facts-template).</source>
        <translation>无法读取事实：内容不是JSON对象。请从模板开始填写（heyuan award facts-template）。</translation>
    </message>
    <message>
        <source>“facts” must be an object of names and values.</source>
        <translation>“facts”应为由名称和值组成的对象。</translation>
    </message>
    <message>
        <source>There is no “%1” beside the facts. Put facts into “facts”.</source>
        <translation>事实之外没有“%1”这一项。事实请写在“facts”内。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2020-06-30.</source>
        <translation>“%1”不是日期。请按2020-06-30的形式书写。</translation>
    </message>
    <message>
        <source>%1 has to be exactly %2</source>
        <translation>%1须正好为%2</translation>
    </message>
    <message>
        <source>%1 is exactly %2 and has to be more</source>
        <translation>%1正好为%2，须超过才符合</translation>
    </message>
    <message>
        <source>%1 is exactly %2 and has to be less</source>
        <translation>%1正好为%2，须低于才符合</translation>
    </message>
    <message>
        <source>%1 more of %2</source>
        <translation>%2还差%1</translation>
    </message>
    <message>
        <source>more than %1 more of %2</source>
        <translation>%2还差%1以上（不含本数）</translation>
    </message>
    <message>
        <source>%1 less of %2</source>
        <translation>%2须减少%1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>wording unclear</source>
        <translation>文义不明</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>What “%1” means here has to be decided (%2)</source>
        <translation>“%1”在此处的含义须先确定（%2）</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>须满足：%1</translation>
    </message>
    <message>
        <source>Ground: %1, %2, rule %3: “%4”</source>
        <translation>依据：%1，%2，规则%3：“%4”</translation>
    </message>
    <message>
        <source>Condition: %1. Required %2, found %3: %4.</source>
        <translation>条件：%1。要求%2，实际%3：%4。</translation>
    </message>
    <message>
        <source>%1 Missing: %2.</source>
        <translation>%1尚缺：%2。</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>符合条件</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>不符合条件</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>%1 yuan (in capitals: %2)</source>
        <translation>%1元（大写：%2）</translation>
    </message>
    <message>
        <source>%1 read as “%2”</source>
        <translation>%1按“%2”口径</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Result: not eligible, nothing is given.</source>
        <translation>结论：不符合条件，不予奖补。</translation>
    </message>
    <message>
        <source>Result: undecided until what is missing is known.</source>
        <translation>结论：待定，须先补齐所缺内容。</translation>
    </message>
    <message>
        <source>Result: eligible, amount %1.</source>
        <translation>结论：符合条件，奖补金额%1。</translation>
    </message>
    <message>
        <source>Result: eligible; the other regulation decides what is given.</source>
        <translation>结论：符合条件；奖补内容由所引规定确定。</translation>
    </message>
    <message>
        <source>Result: eligible; a person decides the amount.</source>
        <translation>结论：符合条件；金额由审批人确定。</translation>
    </message>
    <message>
        <source>Result: eligible; a person decides the amount, at most %1.</source>
        <translation>结论：符合条件；金额由审批人确定，最高%1。</translation>
    </message>
    <message>
        <source>Rule %1: %2. Judged for %3.</source>
        <translation>规则%1：%2。按%3的情况认定。</translation>
    </message>
    <message>
        <source>The wording is unclear, and the readings come to different results:</source>
        <translation>条文文义不明，口径不同，结果不同：</translation>
    </message>
    <message>
        <source>If %1: %2</source>
        <translation>如%1：%2</translation>
    </message>
    <message>
        <source>Reckoned with %1:</source>
        <translation>%1，计算如下：</translation>
    </message>
    <message>
        <source>Open question %1 for the person deciding: %2</source>
        <translation>待审批人把握的问题%1：%2</translation>
    </message>
    <message>
        <source>The file of facts (award_fact.json) has a fault at “%1”. Correct it or restore the file that came with the program.</source>
        <translation>事实文件（award_fact.json）在“%1”处有误。请更正，或恢复随程序提供的文件。</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>请填true（是）或false（否）。</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>请从下列值中选填：%1。</translation>
    </message>
    <message>
        <source>Write the six digits of the area&apos;s code in quotes.</source>
        <translation>请填加引号的六位行政区划代码。</translation>
    </message>
    <message>
        <source>Write yuan as a number, or an amount in quotes with its unit 元, 万元 or 亿元, to the fen.</source>
        <translation>请以元为单位填数字，或填加引号并带单位（元、万元、亿元）的金额，精确到分。</translation>
    </message>
    <message>
        <source>Write US dollars as a number, or an amount in quotes with its unit 美元, 万美元 or 亿美元, to the cent.</source>
        <translation>请以美元为单位填数字，或填加引号并带单位（美元、万美元、亿美元）的金额，精确到美分。</translation>
    </message>
    <message>
        <source>Write a number in %1, with at most four decimals.</source>
        <translation>请以%1为单位填数字，小数不超过四位。</translation>
    </message>
    <message>
        <source>The fact %1 (%2) cannot be “%3”. %4</source>
        <translation>事实%1（%2）不能为“%3”。%4</translation>
    </message>
    <message>
        <source>It is counted in %1, not in %2. %3</source>
        <translation>该项以%1计，不以%2计。%3</translation>
    </message>
    <message>
        <source>It cannot be below zero. Look it up and write it again.</source>
        <translation>该项不能为负。请核对后重新填写。</translation>
    </message>
    <message>
        <source>It is more than can be (at most %1). Look whether the unit is right.</source>
        <translation>超出可能的范围（最多%1）。请核对单位是否正确。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1美元</translation>
    </message>
    <message>
        <source>The award rule %1 cannot be computed: “%2” is not understood. Correct the rule, or add the fact to award_fact.json.</source>
        <translation>奖补规则%1无法计算：不能识别“%2”。请更正规则，或在award_fact.json中增加该事实。</translation>
    </message>
    <message>
        <source>The file of readings (award_reading.json) cannot be read: it is not a JSON array. Restore the file that came with the program.</source>
        <translation>无法读取口径文件（award_reading.json）：内容不是JSON数组。请恢复随程序提供的文件。</translation>
    </message>
    <message>
        <source>A reading of the award rule %1 cannot be applied: “%2” is not understood. Correct award_reading.json or restore the file that came with the program.</source>
        <translation>奖补规则%1的一种口径无法适用：不能识别“%2”。请更正award_reading.json，或恢复随程序提供的文件。</translation>
    </message>
    <message>
        <source>The file %1 is missing in this program. Install the program again.</source>
        <translation>程序中缺少文件%1。请重新安装程序。</translation>
    </message>
    <message>
        <source>The award rule %1 has too many open readings to be worked out together. Take those off it that do not touch it.</source>
        <translation>奖补规则%1关联的存疑条目过多，无法一并计算。请去掉与该规则无关的条目。</translation>
    </message>
    <message>
        <source>There is no unclear wording “%1”. heyuan catalogue readings lists them.</source>
        <translation>没有存疑条目“%1”。可用 heyuan catalogue readings 查看列表。</translation>
    </message>
    <message>
        <source>“%1” is no reading of %2. Write one of: %3.</source>
        <translation>“%1”不是%2的口径之一。请从下列值中选填：%3。</translation>
    </message>
    <message>
        <source>The cases of the self-test (award_case.json) cannot be read: they are not a JSON array. Restore the file that came with the program.</source>
        <translation>无法读取自测情形（award_case.json）：内容不是JSON数组。请恢复随程序提供的文件。</translation>
    </message>
    <message>
        <source>Tier reached: %1 from %2, of which the cap is %3.</source>
        <translation>所达档次：%1%2起，限额%3。</translation>
    </message>
    <message>
        <source>Tier reached: %1, %2.</source>
        <translation>所达档次：%1，%2。</translation>
    </message>
    <message>
        <source>Highest tier reached: %1 of at least %2, %3.</source>
        <translation>所达最高档：%1达到%2，%3。</translation>
    </message>
    <message>
        <source>Highest tier reached: %1 of more than %2, %3.</source>
        <translation>所达最高档：%1超过%2，%3。</translation>
    </message>
    <message>
        <source>%1 × %2 = %3.</source>
        <translation>%1×%2＝%3。</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 months = %4.</source>
        <translation>%1×%2×%3个月＝%4。</translation>
    </message>
    <message>
        <source>This would be year %1 of the award; it is given for %2 at most.</source>
        <translation>本次为享受奖补的第%1年；最多奖补%2年。</translation>
    </message>
    <message>
        <source>The award is given once only, and %1 were paid already.</source>
        <translation>该奖补为一次性，此前已发%1。</translation>
    </message>
    <message>
        <source>The award is given once a year, and %1 were paid this year already.</source>
        <translation>该奖补每年一次，本年已发%1。</translation>
    </message>
    <message>
        <source>An award was already paid under rule %1; the two are not given together.</source>
        <translation>已按规则%1发放奖补，两项不重复享受。</translation>
    </message>
    <message>
        <source>Less %1 that were paid before for a lower tier.</source>
        <translation>扣除此前按较低档次已发的%1。</translation>
    </message>
    <message>
        <source>%1 were paid before for this tier or a higher one; nothing more is given.</source>
        <translation>此前已按本档或更高档次发放%1，不再奖补。</translation>
    </message>
    <message>
        <source>Less %1 that were paid under %2.</source>
        <translation>扣除按%2已发的%1。</translation>
    </message>
    <message>
        <source>Of the cap of %1 a year, %2 were paid this year; %3 are left.</source>
        <translation>每年限额%1，本年已发%2，尚余%3。</translation>
    </message>
    <message>
        <source>Of the cap of %1, %2 were paid before; %3 are left.</source>
        <translation>限额%1，此前已发%2，尚余%3。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>On this date the rule is not in force (%1).</source>
        <translation>该日期不在规则有效期内（%1）。</translation>
    </message>
    <message>
        <source>Fact: %1 is %2.</source>
        <translation>事实：%1为%2。</translation>
    </message>
    <message>
        <source>The amount cannot be reckoned without the fact “%1”.</source>
        <translation>缺少事实“%1”，无法计算金额。</translation>
    </message>
    <message>
        <source>The rule gives a fixed sum of %1.</source>
        <translation>规则规定固定金额%1。</translation>
    </message>
    <message>
        <source>No tier is reached.</source>
        <translation>未达到任何档次。</translation>
    </message>
    <message>
        <source>The document leaves open which tier this is; the reading has to be decided.</source>
        <translation>文件未明确适用哪一档，须先确定口径。</translation>
    </message>
    <message>
        <source>%1 × the areas of %2 months, together %3 = %4.</source>
        <translation>%1×%2个月面积合计%3＝%4。</translation>
    </message>
    <message>
        <source>The area changes from month to month; counted for each tenant it cannot be reckoned from these facts.</source>
        <translation>各月面积不同，按每家入驻企业分别计算时，所填事实不足以得出金额。</translation>
    </message>
    <message>
        <source>%1 for each US dollar × %2 = %3.</source>
        <translation>每1美元%1×%2＝%3。</translation>
    </message>
    <message>
        <source>%1 of %2 = %3.</source>
        <translation>%2×%1＝%3。</translation>
    </message>
    <message>
        <source>Increase: %1 less %2 = %3.</source>
        <translation>新增部分：%1－%2＝%3。</translation>
    </message>
    <message>
        <source>This is year %1 of the award.</source>
        <translation>本次为享受奖励的第%1年。</translation>
    </message>
    <message>
        <source>The result is rounded to the fen.</source>
        <translation>结果四舍五入到分。</translation>
    </message>
    <message>
        <source>The cap of %1 is not passed.</source>
        <translation>未超过限额%1。</translation>
    </message>
    <message>
        <source>The cap of %1 applies.</source>
        <translation>超过限额，按%1计。</translation>
    </message>
    <message>
        <source>A person decides the amount; the document names no cap.</source>
        <translation>金额由审批人确定；文件没有写明上限。</translation>
    </message>
    <message>
        <source>A person decides the amount, at most %1.</source>
        <translation>金额由审批人确定，最高%1。</translation>
    </message>
    <message>
        <source>“Not more than” is read as the whole of it: %1.</source>
        <translation>“不超过”按足额计算：%1。</translation>
    </message>
    <message>
        <source>The amount is laid down elsewhere: %1.</source>
        <translation>金额由下列规定确定：%1。</translation>
    </message>
    <message>
        <source>Red in drafts: %1. They judge nobody until they are published.</source>
        <translation>草稿中未通过%1个。草稿发布前不作为认定依据。</translation>
    </message>
    <message>
        <source>Self-test of rule %1, case “%2”: %3 Correct the case.</source>
        <translation>规则%1的自测情形“%2”：%3请更正该情形。</translation>
    </message>
    <message>
        <source>It has no day. Write the day of the event.</source>
        <translation>未填日期。请填写事项发生的日期。</translation>
    </message>
    <message>
        <source>the rule as issued</source>
        <translation>原文件规则</translation>
    </message>
    <message>
        <source>version %1 of the rule</source>
        <translation>规则第%1版</translation>
    </message>
    <message>
        <source>version %1 of the rule, published by %2</source>
        <translation>规则第%1版（%2发布）</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>自%1起有效</translation>
    </message>
    <message>
        <source>valid from the day of its document</source>
        <translation>自文件施行之日起有效</translation>
    </message>
    <message>
        <source>Applied: %1, %2.</source>
        <translation>适用：%1，%2。</translation>
    </message>
    <message>
        <source>Applied: %1, %2 to %3.</source>
        <translation>适用：%1，%2至%3。</translation>
    </message>
    <message>
        <source>Reading decided, %1: %2 Read as “%3”; decided by %4 on %5, document %6.</source>
        <translation>已定口径 %1：%2按“%3”理解；%4于%5决定，文号：%6。</translation>
    </message>
    <message>
        <source>%1 lies outside the years 2000 to 2100. Look whether it is the day you mean.</source>
        <translation>%1不在2000年至2100年之间。请核对日期。</translation>
    </message>
    <message>
        <source>The fact “%1” is not given</source>
        <translation>未填写“%1”</translation>
    </message>
    <message>
        <source>Not written yet: write it as a draft in “Rules and versions”</source>
        <translation>尚未制定：请在“规则与版本”中起草</translation>
    </message>
    <message>
        <source>other awards</source>
        <translation>其他奖励</translation>
    </message>
</context>
<context>
    <name>AwardReport</name>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>是否符合</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>This fact is not given</source>
        <translation>该项情况未提供</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第%1步：%2</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>政策依据</translation>
    </message>
    <message>
        <source>%1, %2, rule %3</source>
        <translation>%1，%2，规则%3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Explanation of an award</source>
        <translation>奖补测算说明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Award rules of the plan documents, and facts as they were given</source>
        <translation>方案文件奖补规则及申报情况</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结论：%1</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>金额：%1</translation>
    </message>
    <message>
        <source>Conditions and way to the amount</source>
        <translation>条件与计算过程</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过%1</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>未提供：%1</translation>
    </message>
    <message>
        <source>depends on how %1 is read</source>
        <translation>取决于%1的口径</translation>
    </message>
</context>
<context>
    <name>AwardRule</name>
    <message>
        <source>Award rule</source>
        <translation>奖补规则</translation>
    </message>
    <message>
        <source>Award rules</source>
        <translation>奖补规则</translation>
    </message>
    <message>
        <source>For</source>
        <translation>奖补对象</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Trading platform</source>
        <translation>交易平台</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>Incubation base</source>
        <translation>孵化基地</translation>
    </message>
    <message>
        <source>County service centre</source>
        <translation>县级服务中心</translation>
    </message>
    <message>
        <source>Service station</source>
        <translation>服务站点</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Training institution</source>
        <translation>培训机构</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>协会</translation>
    </message>
    <message>
        <source>Online shop</source>
        <translation>网店</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓储</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>奖补条件</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>奖补标准</translation>
    </message>
    <message>
        <source>Once only</source>
        <translation>仅限一次</translation>
    </message>
    <message>
        <source>Years at most</source>
        <translation>最长年限</translation>
    </message>
    <message>
        <source>Together with other awards</source>
        <translation>与其他奖补叠加</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>审定单位</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Correct one of the two.</source>
        <translation>失效日期早于生效日期，请更正其中一项。</translation>
    </message>
    <message>
        <source>Years are counted from 1. Leave the field empty where there is no limit.</source>
        <translation>年限从1起填；没有年限的请留空。</translation>
    </message>
    <message>
        <source>Version of a rule</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>Versions of rules</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>The version judges what happens from this day on; older claims stay with the version before.</source>
        <translation>自该日起发生的事项按本版本认定；此前的申请仍按上一版本认定。</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Number of the document that changes the rule.</source>
        <translation>修改该规则的文件文号。</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自测</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>发布人</translation>
    </message>
    <message>
        <source>Rules and versions</source>
        <translation>规则与版本</translation>
    </message>
    <message>
        <source>Leave it and the conditions as they are for a new rule: they are written in fields as a draft, in “Rules and versions”, and hold when another person has published it.</source>
        <translation>新增规则时，此项和奖补条件可不改：在“规则与版本”中逐项起草，由另一人发布后生效。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup %1 cannot be written. Check the folder, the free space and your right to write there.</source>
        <translation>无法写入备份“%1”。请检查文件夹、可用空间和写入权限。</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Use another backup.</source>
        <translation>文件“%1”已损坏。请改用其他备份。</translation>
    </message>
    <message>
        <source>%1 is no backup of this program.</source>
        <translation>“%1”不是本程序的备份。</translation>
    </message>
    <message>
        <source>The backup %1 was written by a newer version of the program. Install the newer version first.</source>
        <translation>备份“%1”由更高版本的程序生成。请先安装新版本。</translation>
    </message>
    <message>
        <source>The program pg_dump is not installed; it makes backups of a server. Install postgresql-client.</source>
        <translation>未安装pg_dump程序，无法备份服务器数据库。请安装postgresql-client。</translation>
    </message>
    <message>
        <source>pg_dump could not make the backup.</source>
        <translation>pg_dump未能完成备份。</translation>
    </message>
    <message>
        <source>There is no backup at %1.</source>
        <translation>“%1”处没有备份。</translation>
    </message>
</context>
<context>
    <name>Beneficiary</name>
    <message>
        <source>Beneficiary</source>
        <translation>奖补对象</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Only a person has a citizen ID. Enter the credit code of the organisation, or correct the kind.</source>
        <translation>只有个人才有公民身份号码。请填写单位的统一社会信用代码，或更正对象类别。</translation>
    </message>
    <message>
        <source>%1: this number belongs to “%2”, which is in the register. Open that entry instead.</source>
        <translation>%1：该号码属于已登记的“%2”。请打开该条登记。</translation>
    </message>
    <message>
        <source>This fact of %1 is entered already. Change that entry.</source>
        <translation>%1年的该项情况已经填报，请修改原记录。</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>奖补对象</translation>
    </message>
    <message>
        <source>Kind of beneficiary</source>
        <translation>对象类别</translation>
    </message>
    <message>
        <source>Unified credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>18 characters, of enterprises and other organisations.</source>
        <translation>18位，企业及其他单位填写。</translation>
    </message>
    <message>
        <source>18 characters, of persons.</source>
        <translation>18位，个人填写。</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>注册地</translation>
    </message>
    <message>
        <source>Settles in</source>
        <translation>结算地</translation>
    </message>
    <message>
        <source>Where transactions are settled.</source>
        <translation>交易结算所在地。</translation>
    </message>
    <message>
        <source>Pays tax in</source>
        <translation>纳税地</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>The day of business registration.</source>
        <translation>工商登记日期。</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Fact of a beneficiary</source>
        <translation>对象情况</translation>
    </message>
    <message>
        <source>Facts of beneficiaries</source>
        <translation>对象情况</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>情况项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>A number, an amount with its unit (2000万元), yes or no, or a choice; months are separated by “;”.</source>
        <translation>数字、带单位的金额（2000万元）、是或否、选项；分月数值以“；”分隔。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>The paper that shows it, with its number.</source>
        <translation>证明材料及其编号。</translation>
    </message>
    <message>
        <source>Here stands what is known of the beneficiary, year by year.</source>
        <translation>此处按年度登记奖补对象的情况。</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>窗口测算</translation>
    </message>
    <message>
        <source>Here stands who asks for awards or has them: enterprises, parks, stations, villages, persons.</source>
        <translation>此处登记申请或享受奖补的对象：企业、园区、站点、村和个人等。</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>对象情况</translation>
    </message>
    <message>
        <source>A bank account has 8 to 32 digits; this one has other characters or another length. Compare it with the certificate of the account.</source>
        <translation>银行账号应为8至32位数字；此账号含其他字符或位数不符。请与开户证明核对。</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>%1 has no weight. Enter its weight, 0 if it takes no part, or split equally.</source>
        <translation>%1没有权重。请填写权重（不参与的填0），或改为平均分解。</translation>
    </message>
    <message>
        <source>The weight of %1 is %2. Enter a weight of 0 or more.</source>
        <translation>%1的权重为%2。请填写0或更大的权重。</translation>
    </message>
    <message>
        <source>All weights are 0, from %1 to %2. Give at least one area a weight above 0, or split equally.</source>
        <translation>从%1到%2，权重全部为0。请至少为一个地区填写大于0的权重，或改为平均分解。</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Central money</source>
        <translation>中央资金</translation>
    </message>
    <message>
        <source>Local money</source>
        <translation>地方资金</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>预算项</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>预算项</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Direction (Chinese)</source>
        <translation>支出方向（中文）</translation>
    </message>
    <message>
        <source>Direction (English)</source>
        <translation>支出方向（英文）</translation>
    </message>
    <message>
        <source>Item (Chinese)</source>
        <translation>支出项目（中文）</translation>
    </message>
    <message>
        <source>Item (English)</source>
        <translation>支出项目（英文）</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Rural circulation</source>
        <translation>农村流通</translation>
    </message>
    <message>
        <source>Service system</source>
        <translation>服务体系</translation>
    </message>
    <message>
        <source>County centre</source>
        <translation>县级中心</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Derived fields</source>
        <translation>推定字段</translation>
    </message>
    <message>
        <source>Parts named in the text</source>
        <translation>正文所列分项</translation>
    </message>
    <message>
        <source>The total is not central plus provincial plus local money. Correct one of them.</source>
        <translation>合计不等于中央、省级、地方资金之和，请改正其中一项。</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Budget revision</source>
        <translation>预算调整</translation>
    </message>
    <message>
        <source>Budget revisions</source>
        <translation>预算调整</translation>
    </message>
    <message>
        <source>Of the decision: 惠东府办函〔2020〕21号.</source>
        <translation>批准文件的文号，如：惠东府办函〔2020〕21号。</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for breaking a share</source>
        <translation>突破比例的依据</translation>
    </message>
    <message>
        <source>Only where a share rule is broken: who allowed it, and by which document.</source>
        <translation>仅在突破资金比例时填写：由谁、以何文件同意。</translation>
    </message>
    <message>
        <source>Change of a line</source>
        <translation>预算项调整</translation>
    </message>
    <message>
        <source>Changes of lines</source>
        <translation>预算项调整</translation>
    </message>
    <message>
        <source>What is added; with a minus what is taken away.</source>
        <translation>填调增金额，调减填负数。</translation>
    </message>
    <message>
        <source>Here stand the revisions of budgets. The lines as the document prints them stay as they are.</source>
        <translation>预算调整列在这里。文件所列的原预算保持不变。</translation>
    </message>
    <message>
        <source>Here stands what the revision adds to each line, or takes from it.</source>
        <translation>本次调整对各预算项的增减列在这里。</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>资金比例</translation>
    </message>
    <message>
        <source>Online sale of rural products</source>
        <translation>农村产品上行</translation>
    </message>
    <message>
        <source>E-commerce park</source>
        <translation>电商园区</translation>
    </message>
    <message>
        <source>Service stations</source>
        <translation>服务站点</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>未明确</translation>
    </message>
</context>
<context>
    <name>BudgetTable</name>
    <message>
        <source>RMB 10,000</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Figures of the budget lines</source>
        <translation>预算项数据</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Direction of support</source>
        <translation>支持方向</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>支出项目</translation>
    </message>
    <message>
        <source>including %1</source>
        <translation>其中：%1</translation>
    </message>
    <message>
        <source>including %1: %2</source>
        <translation>其中%1：%2</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>各项合计</translation>
    </message>
    <message>
        <source>The sums are those of the printed total: %1 = %2 central + %3 local (RMB 10,000).</source>
        <translation>各项合计与原文所列总额一致：%1=中央资金%2+地方资金%3（万元）。</translation>
    </message>
    <message>
        <source>The printed total is different: %1 = %2 central + %3 local (RMB 10,000). Compare the lines with the document.</source>
        <translation>原文所列总额与合计不一致：%1=中央资金%2+地方资金%3（万元）。请对照文件核对各预算项。</translation>
    </message>
    <message>
        <source>The document prints no total.</source>
        <translation>文件未列总额。</translation>
    </message>
    <message>
        <source>The sums are those of the printed total: %1 = %2 central + %3 provincial + %4 local (RMB 10,000).</source>
        <translation>各项之和与文件总额一致：%1 = 中央%2 + 省级%3 + 地方%4（万元）。</translation>
    </message>
    <message>
        <source>The printed total is different: %1 = %2 central + %3 provincial + %4 local (RMB 10,000). Compare the lines with the document.</source>
        <translation>文件总额与此不同：%1 = 中央%2 + 省级%3 + 地方%4（万元）。请将各项与文件核对。</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>It is approved and stays as it is. Correct it by an adjustment with its document.</source>
        <translation>该行已审定，保持不变。请凭文件通过调整更正。</translation>
    </message>
    <message>
        <source>%1 rows are chosen; at most %2 can be changed in one step. Choose fewer, or narrow the filter.</source>
        <translation>已选 %1 行；一次最多修改 %2 行。请少选一些，或缩小筛选范围。</translation>
    </message>
    <message>
        <source>Nothing was changed; the change was only tried.</source>
        <translation>未作任何修改，仅作试算。</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>该行已不存在。</translation>
    </message>
    <message>
        <source>Nothing was changed: one of the rows is no longer there. Look at the rows again.</source>
        <translation>未作任何修改：其中一行已不存在。请重新查看这些行。</translation>
    </message>
    <message>
        <source>%1 is set twice. Choose another field in one of the lines.</source>
        <translation>“%1”被设置了两次。请在其中一行另选字段。</translation>
    </message>
    <message>
        <source>Choose a field and enter the value that all chosen rows get.</source>
        <translation>请选择字段，并填写所选各行统一采用的值。</translation>
    </message>
    <message>
        <source>Nothing was changed: the rows as they are now cannot be kept for taking the change back. Free some space in the folder for temporary files and try again.</source>
        <translation>未作任何修改：无法留存各行现状以备撤销。请在临时文件夹中腾出空间后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed: the change was cancelled.</source>
        <translation>修改已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>Row %1 of %2. Until the last one is done nothing is changed for anybody.</source>
        <translation>第 %1 行，共 %2 行。全部完成之前，任何人看到的数据都不变。</translation>
    </message>
    <message>
        <source>All %1 rows are gone over; now they are written.</source>
        <translation>%1 行均已处理，正在写入。</translation>
    </message>
</context>
<context>
    <name>CaseName</name>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>just below %1</source>
        <translation>略低于%1</translation>
    </message>
    <message>
        <source>just above %1</source>
        <translation>略高于%1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>恰为%1</translation>
    </message>
    <message>
        <source>Facts as they stand</source>
        <translation>基准情形</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>不符合：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1当日</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>The catalogue file %1 cannot be read. Install the program again.</source>
        <translation>无法读取目录文件“%1”。请重新安装程序。</translation>
    </message>
    <message>
        <source>The catalogue file %1 is not a list of items (at byte %2). Correct it there.</source>
        <translation>目录文件“%1”不是条目列表（第%2字节处）。请在该处更正。</translation>
    </message>
    <message>
        <source>%1 stands twice. Give one of the two another id.</source>
        <translation>%1重复出现。请为其中一条改用其他编号。</translation>
    </message>
    <message>
        <source>%1 has by chance the same identity as %2. Give one of the two another id.</source>
        <translation>%1与%2的内部标识恰好相同。请为其中一条改用其他编号。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 refers to “%2”, which is not in the catalogue. Add it or correct the reference.</source>
        <translation>%1引用的“%2”不在目录中。请补充该条目，或更正引用。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 × RMB 10,000</source>
        <translation>%1万元</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1，条目%2</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit the field “%3”. Correct it in the file.</source>
        <translation>%1：“%2”不符合字段“%3”的要求。请在文件中更正。</translation>
    </message>
    <message>
        <source>%1: the part “%3” of “%2” is not known here. Correct it in the file.</source>
        <translation>%1：无法识别“%2”中的“%3”。请在文件中更正。</translation>
    </message>
    <message>
        <source>%1: there is no field for “%2”. Correct it in the file.</source>
        <translation>%1：没有与“%2”对应的字段。请在文件中更正。</translation>
    </message>
    <message>
        <source>%1: “%2” is given twice. Correct it in the file.</source>
        <translation>%1：“%2”重复填写。请在文件中更正。</translation>
    </message>
    <message>
        <source>No organisation unit is called “%1”. Add the unit, or add this name to the unit that is meant.</source>
        <translation>没有名为“%1”的单位。请新增该单位，或将此名称列为相应单位的别称。</translation>
    </message>
    <message>
        <source>“%1” is the name of several organisation units. Write it so that it means one of them.</source>
        <translation>“%1”对应多个单位。请改用能明确所指单位的名称。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>Here stand the awards and subsidies that the plan documents promise.</source>
        <translation>此处列示各计划文件规定的奖励和补贴。</translation>
    </message>
    <message>
        <source>Here stands the money that the documents commit, set aside or limit, year by year.</source>
        <translation>此处按年度列示文件安排、专列或限定的资金。</translation>
    </message>
    <message>
        <source>Here stand the budget lines of the demonstration projects.</source>
        <translation>此处列示示范项目的预算项。</translation>
    </message>
    <message>
        <source>Here stands what the demonstration projects have to deliver.</source>
        <translation>此处列示示范项目的建设任务量。</translation>
    </message>
    <message>
        <source>Here stand the phases of the demonstration projects.</source>
        <translation>此处列示示范项目的阶段。</translation>
    </message>
    <message>
        <source>Here stand the shares, prohibited uses, siting rules and quotas.</source>
        <translation>此处列示资金占比、禁止用途、选址要求和名额。</translation>
    </message>
    <message>
        <source>Here stand the materials that an application needs.</source>
        <translation>此处列示申报所需材料。</translation>
    </message>
    <message>
        <source>Demonstration projects</source>
        <translation>示范项目</translation>
    </message>
    <message>
        <source>Here stand the reports, meetings, inspections and disclosures that the documents ask for.</source>
        <translation>此处列示文件要求的报告、会议、督查和公开事项。</translation>
    </message>
    <message>
        <source>Here stand words of the documents that can be read in more than one way, and who decided how.</source>
        <translation>此处列示文件中可作多种理解的表述，以及明确人和明确口径。</translation>
    </message>
    <message>
        <source>Here stands what is counted: its definition, unit, frequency and who supplies it.</source>
        <translation>此处列示统计内容：口径、单位、报送频率和数据提供单位。</translation>
    </message>
    <message>
        <source>Here stand the units in which figures are entered, with their scale.</source>
        <translation>此处列示填报数据所用的计量单位及换算系数。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Break down by groups…</source>
        <translation>按分组细分…</translation>
    </message>
    <message>
        <source>Report the selected indicator also by sex, town, product or other groups, each with its own measurements and targets</source>
        <translation>将所选指标按性别、乡镇、产品等分组填报，各分组有各自的实绩和目标</translation>
    </message>
    <message>
        <source>Here stands by what indicators are broken down. Select an indicator in the first tab and choose “Break down by groups…”.</source>
        <translation>此处列出指标的分组维度。请在第一个标签页选中一个指标，然后点击“按分组细分…”。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>明确口径</translation>
    </message>
    <message>
        <source>Choose a reading beside the words of the document, with who decided, when and by which document</source>
        <translation>对照文件原文选定口径，并写明由谁、何时、依据何文件明确</translation>
    </message>
</context>
<context>
    <name>CellContext</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <translation>%1：%2，期限%3</translation>
    </message>
    <message>
        <source>Part of %1: %2</source>
        <translation>%1分解数：%2</translation>
    </message>
    <message>
        <source>Each county: %1</source>
        <translation>每个县区：%1</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>已清空</translation>
    </message>
    <message>
        <source>entered again</source>
        <translation>已重新录入</translation>
    </message>
    <message>
        <source>loaded with others</source>
        <translation>批量导入</translation>
    </message>
    <message>
        <source>adjusted by %1 in all</source>
        <translation>累计调整%1</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已审定</translation>
    </message>
    <message>
        <source>source or remark changed</source>
        <translation>来源或备注已修改</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>尚无可比较的数据。</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4</source>
        <translation>%1：%2，目标%3，%4</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Expected by now: %1</source>
        <translation>序时进度：%1</translation>
    </message>
    <message>
        <source>Target = 100 %</source>
        <translation>目标=100%</translation>
    </message>
    <message>
        <source>Expected by now</source>
        <translation>序时进度</translation>
    </message>
    <message>
        <source>There are no targets to show.</source>
        <translation>没有可显示的目标。</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1，%2：%3，%4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标%1</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>序时进度</translation>
    </message>
    <message>
        <source>Forecast %1</source>
        <translation>预测%1</translation>
    </message>
    <message>
        <source>Forecast %1–%2</source>
        <translation>预测%1–%2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation>实绩%1</translation>
    </message>
    <message>
        <source>Nothing has been reported yet.</source>
        <translation>尚无报送数据。</translation>
    </message>
    <message>
        <source>%1: planned %2 to %3, done %4 to %5; %6</source>
        <translation>%1：计划 %2 至 %3，实际 %4 至 %5；%6</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>暂无可展示的内容。</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Expected by now</source>
        <translation>序时进度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>序时进度</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Forecast from</source>
        <translation>预测下限</translation>
    </message>
    <message>
        <source>Forecast to</source>
        <translation>预测上限</translation>
    </message>
    <message>
        <source>Target: %1 %2</source>
        <translation>目标：%1%2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>计划开始</translation>
    </message>
    <message>
        <source>Planned to</source>
        <translation>计划结束</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>实际开始</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>实际结束</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Left after it</source>
        <translation>累计余额</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计口径</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Checked by the county</source>
        <translation>县区已核</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已评审</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已审定</translation>
    </message>
    <message>
        <source>On public notice</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>On the payment list</source>
        <translation>列入拨付名单</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已追回</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予奖补</translation>
    </message>
    <message>
        <source>An award is not below zero. Correct the amount.</source>
        <translation>奖补金额不能小于零，请更正金额。</translation>
    </message>
    <message>
        <source>%1 prepared this claim and cannot accept it. Another person has to.</source>
        <translation>该申请由%1经办，不能由本人受理，须由他人受理。</translation>
    </message>
    <message>
        <source>Only a draft is deleted. Return the claim or refuse it.</source>
        <translation>只有草稿可以删除。请退回申请或作不予奖补处理。</translation>
    </message>
    <message>
        <source>A claim begins as a draft.</source>
        <translation>申请须从草稿开始。</translation>
    </message>
    <message>
        <source>%1: an accepted claim stays as it is. Return it to draft first.</source>
        <translation>%1：已受理的申请不得改动，请先退回草稿。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The claim is “%1” and stays there.</source>
        <translation>该申请为“%1”，不再变动。</translation>
    </message>
    <message>
        <source>The claim is “%1”. From there it can only go to: %2.</source>
        <translation>该申请为“%1”，下一步只能转为：%2。</translation>
    </message>
    <message>
        <source>%1 prepared this claim. Another person has to bring it to “%2”.</source>
        <translation>该申请由%1经办，须由他人转为“%2”。</translation>
    </message>
    <message>
        <source>To bring the claim from “%1” to “%2” a reason is needed. Write it.</source>
        <translation>申请由“%1”转为“%2”须说明原因，请填写。</translation>
    </message>
    <message>
        <source>Enter the day of payment first.</source>
        <translation>请先填写拨付日期。</translation>
    </message>
    <message>
        <source>Enter the number of the document that decides first.</source>
        <translation>请先填写审定文件的文号。</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>奖补申请</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>奖补申请</translation>
    </message>
    <message>
        <source>The year whose facts the claim rests on.</source>
        <translation>申请所依据情况的年度。</translation>
    </message>
    <message>
        <source>Reckoned when the claim is accepted; entered where a person decides it.</source>
        <translation>受理时自动计算；由人工核定的请填写。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审定文件</translation>
    </message>
    <message>
        <source>Number of the document that decides.</source>
        <translation>审定文件的文号。</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>拨付日期</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>What was reckoned</source>
        <translation>测算留存</translation>
    </message>
    <message>
        <source>Another claim stands against this one. %1</source>
        <translation>已有其他申请与本申请冲突。%1</translation>
    </message>
    <message>
        <source>The rule does not give this award: %1. %2</source>
        <translation>按规则不能奖补：%1。%2</translation>
    </message>
    <message>
        <source>A person decides this amount, or which reading holds (%1). Enter it in the claim first.</source>
        <translation>该金额须由人工核定，或须先确定条文口径（%1）。请先在申请中填写金额。</translation>
    </message>
    <message>
        <source>The amount is over the cap of the rule, %1 yuan. Take less.</source>
        <translation>金额超过规则上限%1元，请调低。</translation>
    </message>
    <message>
        <source>The rule or the beneficiary of this claim is no longer there. Choose another one.</source>
        <translation>该申请的规则或奖补对象已不存在，请另行选择。</translation>
    </message>
    <message>
        <source>There is a claim for rule %1 of %2 already. Go on with that one.</source>
        <translation>规则%1在%2年已有申请，请继续办理该申请。</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>转为</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>The claim is now “%1”.</source>
        <translation>该申请已转为“%1”。</translation>
    </message>
    <message>
        <source>Here stand the claims for awards, from the draft to the payment.</source>
        <translation>此处登记奖补申请，从草稿到拨付。</translation>
    </message>
    <message>
        <source>Accept the claim, bring it further or return it; not by who prepared it</source>
        <translation>受理、推进或退回申请；经办人不得自行受理</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Preview and print the claim, the public notice or the payment list</source>
        <translation>预览并打印申请表、公示表或拨付名单</translation>
    </message>
    <message>
        <source>To pass the limit of the fund, enter why, who decided, and by which document.</source>
        <translation>如需突破资金限额，请填写理由、批准人和批准文件。</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>受理单位</translation>
    </message>
    <message>
        <source>The unit that receives and checks the claim. Its people do not score it.</source>
        <translation>受理并核查该申请的单位，其人员不参与评分。</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>Numbers of the invoices the claim rests on, divided by “;”. The same invoice is not taken twice.</source>
        <translation>申请所依据的发票号码，以“;”分隔。同一发票不得重复使用。</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Building and rooms the claim is made for, as in the lease. The same place is not supported twice.</source>
        <translation>申请对应的楼栋和房间，按租赁合同填写。同一场地不得重复扶持。</translation>
    </message>
    <message>
        <source>Where the money comes from. Left empty, the account of the rule&apos;s document and the claim&apos;s year is taken when the claim is decided.</source>
        <translation>资金来源账户。留空时，审定时自动取该规则所属文件、申请年度的账户。</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>审定日期</translation>
    </message>
    <message>
        <source>Only where the award passes what is free in the fund: why, who decided, by which document.</source>
        <translation>仅在奖补超出资金可用余额时填写：理由、批准人、批准文件。</translation>
    </message>
    <message>
        <source>Limit passed by</source>
        <translation>突破限额批准人</translation>
    </message>
    <message>
        <source>Notice from</source>
        <translation>公示起始日</translation>
    </message>
    <message>
        <source>First day of the public notice. Left empty, it is the day on which the claim is moved there.</source>
        <translation>公示的第一天。留空时取转入公示的当天。</translation>
    </message>
    <message>
        <source>Notice to</source>
        <translation>公示截止日</translation>
    </message>
    <message>
        <source>Payment document</source>
        <translation>拨付文号</translation>
    </message>
    <message>
        <source>Number of the voucher by which it is paid; empty: that of the decision.</source>
        <translation>拨付凭证的文号；留空时取审定文号。</translation>
    </message>
    <message>
        <source>Recovered on</source>
        <translation>追回日期</translation>
    </message>
    <message>
        <source>Order of recovery</source>
        <translation>追回决定文号</translation>
    </message>
    <message>
        <source>Number of the document that takes the award back.</source>
        <translation>追回该奖补的文件文号。</translation>
    </message>
    <message>
        <source>The fund account of this claim is no longer there. Choose another one.</source>
        <translation>该申请的资金账户已不存在，请另选账户。</translation>
    </message>
    <message>
        <source>%1 is an account of an earlier year than the claim, which is for %2. Choose one of that year or later.</source>
        <translation>%1的年度早于申请年度%2，请选择该年度或以后年度的账户。</translation>
    </message>
    <message>
        <source>%1 is promised by another document than the one that gives this award. Choose an account of that document.</source>
        <translation>%1由另一文件安排，与本奖补的依据文件不符。请选择本文件的账户。</translation>
    </message>
    <message>
        <source>Claim %1 is “%2”, but the books of the fund hold something else for it.</source>
        <translation>申请%1的状态为“%2”，但资金账簿中的金额与之不符。</translation>
    </message>
    <message>
        <source>There is no fund account of this rule&apos;s document for %1 or later. Open the accounts of the year (“Year accounts” of the funds, heyuan fund open %1), or choose an account.</source>
        <translation>该规则所属文件没有%1年或以后年度的资金账户。请先开设年度账户（资金页面的“年度账户”，或 heyuan fund open %1），或指定账户。</translation>
    </message>
    <message>
        <source>The year %1 is closed since %2; no claim is taken for it. Claim for an open year, or have the account opened again.</source>
        <translation>%1年度已于%2关账，不再受理该年度申请。请申请未关账的年度，或重新开放账户。</translation>
    </message>
    <message>
        <source>The kept counts of claims differ from the claims.</source>
        <translation>申请的汇总计数与申请明细不一致。</translation>
    </message>
    <message>
        <source>Another award stands against this one. %1</source>
        <translation>已有奖补与本奖补冲突。%1</translation>
    </message>
    <message>
        <source>%1 has no bank account. Enter it at the beneficiary first.</source>
        <translation>%1没有银行账号，请先在奖补对象中填写。</translation>
    </message>
    <message>
        <source>The bank account of %1 cannot be right: %2</source>
        <translation>%1的银行账号有误：%2</translation>
    </message>
    <message>
        <source>Objections that nobody has answered yet: %1. Answer them, or return the claim to the review.</source>
        <translation>尚有%1件异议未答复。请先答复，或将申请退回评审。</translation>
    </message>
    <message>
        <source>An objection was found right on %1. Return the claim to the review.</source>
        <translation>%1认定异议成立，请将申请退回评审。</translation>
    </message>
    <message>
        <source>The public notice runs from %1 until %2. The claim comes onto the payment list after it.</source>
        <translation>公示期为%1至%2，期满后方可列入拨付名单。</translation>
    </message>
    <message>
        <source>There is no amount to decide on. Return the claim to draft and enter it.</source>
        <translation>没有可审定的金额，请退回草稿并填写。</translation>
    </message>
    <message>
        <source>It would be paid on %1 and decided only on %2. Check the two days.</source>
        <translation>拨付日期%1早于审定日期%2，请核对两个日期。</translation>
    </message>
    <message>
        <source>Enter the number of the order that takes the award back first.</source>
        <translation>请先填写追回决定的文号。</translation>
    </message>
    <message>
        <source>It would be recovered before it was paid. Check the two days.</source>
        <translation>追回日期早于拨付日期，请核对两个日期。</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>部分拨付</translation>
    </message>
    <message>
        <source>Partly recovered</source>
        <translation>部分追回</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>拨付情况</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>累计拨付</translation>
    </message>
    <message>
        <source>The sum of its payments; whatever came back is not taken off.</source>
        <translation>历次拨付之和，不扣除已追回金额。</translation>
    </message>
    <message>
        <source>Recovered so far</source>
        <translation>累计追回</translation>
    </message>
    <message>
        <source>Asked before the cut</source>
        <translation>削减前金额</translation>
    </message>
    <message>
        <source>What the rule gives, where the fund did not suffice for all claims and the decision gives less.</source>
        <translation>资金不足、审定金额低于规则应得金额时，此处为规则应得金额。</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>削减方式</translation>
    </message>
    <message>
        <source>Reason of the cut</source>
        <translation>削减原因</translation>
    </message>
    <message>
        <source>The entries of an award claim follow the claim: its decision commits the money, and payments and recoveries stay within it. Move the claim, or use “Pay in part” and “Recover in part”.</source>
        <translation>奖补申请的分录随申请登记：审定即承付资金，拨付与追回不超过审定金额。请办理申请流转，或使用“分次拨付”“部分追回”。</translation>
    </message>
    <message>
        <source>Claim %1 shows other sums of payments and recoveries than the books of the fund hold for it.</source>
        <translation>申请 %1 所示拨付、追回金额与资金账不一致。</translation>
    </message>
    <message>
        <source>A payment or recovery of a claim is drafted first and confirmed by another person.</source>
        <translation>申请的拨付或追回须先由一人起草，再由他人确认。</translation>
    </message>
    <message>
        <source>%1 prepared this claim and does not confirm its payments. Another person has to.</source>
        <translation>本申请由%1经办，其拨付不能由本人确认，须由他人确认。</translation>
    </message>
    <message>
        <source>The claim is “%1”: payments are drafted while it is on the payment list, recoveries once something is paid. Its other entries follow the claim itself.</source>
        <translation>本申请处于“%1”：列入拨付名单后方可起草拨付，有拨付后方可起草追回；其他分录随申请本身登记。</translation>
    </message>
    <message>
        <source>Enter the day of the part.</source>
        <translation>请填写本次拨付或追回的日期。</translation>
    </message>
    <message>
        <source>Enter an amount above nothing.</source>
        <translation>请填写大于零的金额。</translation>
    </message>
    <message>
        <source>Enter the number of the voucher or order.</source>
        <translation>请填写凭证号或追回文号。</translation>
    </message>
    <message>
        <source>%1 of %2 yuan are paid</source>
        <translation>审定%2元，已拨付%1元</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; %2 yuan of them are recovered.</source>
        <translation>%1，其中已追回%2元。</translation>
    </message>
    <message>
        <source>The claim is “%1”. A claim is paid in parts while it is on the payment list.</source>
        <translation>本申请处于“%1”；只有列入拨付名单的申请才能分次拨付。</translation>
    </message>
    <message>
        <source>The claim is decided at %1 yuan; %2 yuan are paid, %3 yuan are drafted. %4 yuan are left: take no more.</source>
        <translation>本申请审定%1元，已拨付%2元，另有%3元拨付草稿；尚余%4元，请减少金额。</translation>
    </message>
    <message>
        <source>Write why it is taken back.</source>
        <translation>请写明追回原因。</translation>
    </message>
    <message>
        <source>%1 yuan are paid, %2 yuan are recovered, %3 yuan are drafted for it. %4 yuan can be taken back: take no more.</source>
        <translation>已拨付%1元，已追回%2元，另有%3元追回草稿；最多还可追回%4元，请减少金额。</translation>
    </message>
    <message>
        <source>Payments of this claim wait for their confirmation. Confirm or delete them first.</source>
        <translation>本申请有待确认的拨付，请先确认或删除。</translation>
    </message>
    <message>
        <source>Payments or recoveries of this claim wait for their confirmation. Confirm or delete them first.</source>
        <translation>本申请有待确认的拨付或追回，请先确认或删除。</translation>
    </message>
    <message>
        <source>Nothing is paid of this claim yet. Return it to the review instead.</source>
        <translation>本申请尚未拨付，无可追回；请退回评审。</translation>
    </message>
    <message>
        <source>Something is paid of this claim, or drafted to be paid. Delete the draft, or recover what is paid; the decision stays.</source>
        <translation>本申请已有拨付或拨付草稿，审定不能撤回；请删除草稿，已拨付的按追回办理。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分次收付</translation>
    </message>
    <message>
        <source>Pay or take back a part of the award</source>
        <translation>拨付或追回奖补的一部分</translation>
    </message>
    <message>
        <source>Pay in part…</source>
        <translation>分次拨付…</translation>
    </message>
    <message>
        <source>Recover in part…</source>
        <translation>部分追回…</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>拨付与追回</translation>
    </message>
    <message>
        <source>Nothing of this claim is paid that could be taken back.</source>
        <translation>本申请没有可追回的已拨付金额。</translation>
    </message>
    <message>
        <source>Everything is paid of this claim, or drafted to be paid.</source>
        <translation>本申请已全部拨付，或余额均已起草拨付。</translation>
    </message>
    <message>
        <source>Recover in part</source>
        <translation>部分追回</translation>
    </message>
    <message>
        <source>Pay in part</source>
        <translation>分次拨付</translation>
    </message>
    <message>
        <source>%1 %2 yuan can be taken back. Another person confirms the draft.</source>
        <translation>%1可追回%2元。保存为草稿后由他人确认。</translation>
    </message>
    <message>
        <source>%1 %2 yuan are left. Another person confirms the draft.</source>
        <translation>%1尚余%2元。保存为草稿后由他人确认。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The recovery is drafted. Another person confirms it, at “Payments” of the claim.</source>
        <translation>追回已起草，请他人在该申请的“拨付与追回”中确认。</translation>
    </message>
    <message>
        <source>The payment is drafted. Another person confirms it, at “Payments” of the claim.</source>
        <translation>拨付已起草，请他人在该申请的“拨付与追回”中确认。</translation>
    </message>
    <message>
        <source>Here stand the payments and recoveries of the claim. “Pay in part” drafts one; bringing the claim to “Paid” pays all that is left.</source>
        <translation>此处列示本申请的拨付与追回。“分次拨付”起草一笔；将申请转为“已拨付”则一次付清余额。</translation>
    </message>
    <message>
        <source>Confirm a payment or recovery that somebody else drafted; the books of the fund follow</source>
        <translation>确认他人起草的拨付或追回，资金账随之登记</translation>
    </message>
    <message>
        <source>Remarks that nobody has answered yet: %1. The first, at “%2”: %3. Answer them at “Remarks” first.</source>
        <translation>尚有%1条意见未答复。第一条（%2）：%3。请先在“意见”中答复。</translation>
    </message>
</context>
<context>
    <name>ClaimBoard</name>
    <message>
        <source>Claims of %1 by rule and state</source>
        <translation>%1年奖补申请情况（按规则和状态）</translation>
    </message>
    <message>
        <source>There is no claim of %1 yet.</source>
        <translation>%1年尚无申请。</translation>
    </message>
    <message>
        <source>%1 claims of %2 for %3 yuan, %4 of them paid.</source>
        <translation>%2年共申请%1件、%3元，其中已拨付%4件。</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Preview and print the claims by rule and state</source>
        <translation>预览并打印按规则和状态统计的申请</translation>
    </message>
</context>
<context>
    <name>ClaimObjection</name>
    <message>
        <source>It was answered. Choose what became of it.</source>
        <translation>异议已答复，请选择处理结果。</translation>
    </message>
    <message>
        <source>Enter the day on which the objection was answered.</source>
        <translation>请填写异议的答复日期。</translation>
    </message>
    <message>
        <source>Enter who looked into the objection.</source>
        <translation>请填写异议的核查人。</translation>
    </message>
    <message>
        <source>Write what was found and answered.</source>
        <translation>请写明核查情况和答复内容。</translation>
    </message>
    <message>
        <source>It would be answered before it came in. Check the two days.</source>
        <translation>答复日期早于收到日期，请核对两个日期。</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Left empty if no name was given.</source>
        <translation>匿名提出的留空。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Not founded</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Looked into by</source>
        <translation>核查人</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Here stand the objections against awards on public notice. An open one keeps its claim from the payment list.</source>
        <translation>此处登记对公示奖补的异议。有待处理异议的申请不得列入拨付名单。</translation>
    </message>
</context>
<context>
    <name>ClaimRemark</name>
    <message>
        <source>Facts of the beneficiary</source>
        <translation>奖补对象填报事项</translation>
    </message>
    <message>
        <source>Papers handed in</source>
        <translation>提交材料</translation>
    </message>
    <message>
        <source>Enter the day of the answer.</source>
        <translation>请填写答复日期。</translation>
    </message>
    <message>
        <source>Write what was put right, or why it stands as it is.</source>
        <translation>请写明更正内容，或保持不变的理由。</translation>
    </message>
    <message>
        <source>It would be answered before it was made. Check the two days.</source>
        <translation>答复日期早于提出日期，请核对。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>所涉事项</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>What was put right, or why it stands as it is.</source>
        <translation>更正内容，或保持不变的理由。</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Remark by %1, %2: %3</source>
        <translation>%1于%2提出意见：%3</translation>
    </message>
    <message>
        <source>Here stand remarks at single fields of the claim. Enter them, then return the claim to draft; each is answered before the claim is accepted again.</source>
        <translation>此处登记对申请各项内容的意见。登记后将申请退回草稿；逐条答复后方可再次受理。</translation>
    </message>
    <message>
        <source>Remarks that wait for an answer: %1. See “Remarks”.</source>
        <translation>尚有%1条意见待答复，详见“意见”。</translation>
    </message>
</context>
<context>
    <name>ClaimReport</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Register of claims</source>
        <translation>奖补申请台账</translation>
    </message>
    <message>
        <source>There is no such claim on this day.</source>
        <translation>截至当日没有此类申请。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>Claim for an award</source>
        <translation>奖补申请表</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Nothing yet: the award is reckoned when the claim is accepted.</source>
        <translation>尚未测算：受理时计算奖补金额。</translation>
    </message>
    <message>
        <source>Other claims that may be the same award</source>
        <translation>疑似重复申请</translation>
    </message>
    <message>
        <source>Public notice of awards</source>
        <translation>奖补公示表</translation>
    </message>
    <message>
        <source>Payment list of awards</source>
        <translation>奖补资金拨付名单</translation>
    </message>
    <message>
        <source>None, of any year: by credit code, citizen ID, account, address, legal representative, invoice and premises.</source>
        <translation>各年度均未发现：已按信用代码、身份证号、账号、地址、法定代表人、发票和场地比对。</translation>
    </message>
    <message>
        <source>Whoever disagrees may say so to this bureau, by name or without, until the last day of the notice; it is answered before anything is paid.</source>
        <translation>对公示内容有异议的，请于公示截止日前以实名或匿名方式向我局反映；异议答复前不予拨付。</translation>
    </message>
    <message>
        <source>Notice until</source>
        <translation>公示截止日</translation>
    </message>
    <message>
        <source>Day of the notice</source>
        <translation>公示天数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1天／共%2天</translation>
    </message>
    <message>
        <source>The notice runs %1 working days; weekends and public holidays are left out, days worked instead are counted.</source>
        <translation>公示期为%1个工作日；周末和法定节假日不计，调休上班日计入。</translation>
    </message>
    <message>
        <source>The notice runs %1 calendar days, the first and the last counted.</source>
        <translation>公示期为%1个自然日，首尾两日均计入。</translation>
    </message>
    <message>
        <source>The public holidays of %1 are not known to the desk: only weekends were left out. Check the last day.</source>
        <translation>本程序没有%1年的节假日安排，仅扣除了周末，请核对截止日。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>拨付情况</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>审定金额</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>此前已拨付</translation>
    </message>
    <message>
        <source>This payment</source>
        <translation>本次拨付</translation>
    </message>
    <message>
        <source>A claim that is paid in parts has a line for each part that waits for its payment, or one for all that is left.</source>
        <translation>分次拨付的申请，每笔待付款单列一行；没有待付款的，以余额列一行。</translation>
    </message>
    <message>
        <source>Decided awards of %1</source>
        <translation>%1年度奖补审定清单</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Where less was decided than was claimed, the fund did not suffice for all; the claim says by which method it was cut.</source>
        <translation>审定金额低于申请金额的，系资金不足以全额安排；核减办法见各申请。</translation>
    </message>
    <message>
        <source>List of decisions</source>
        <translation>审定清单</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予奖补</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Facts and what shows them</source>
        <translation>填报事项及佐证材料</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>不予奖补原因</translation>
    </message>
    <message>
        <source>Payment list with full account numbers</source>
        <translation>拨付名单（完整账号）</translation>
    </message>
    <message>
        <source>For the finance bureau; who asked for it is kept on record</source>
        <translation>供财政部门使用；调阅人将记录在案</translation>
    </message>
</context>
<context>
    <name>ClaimScore</name>
    <message>
        <source>Who has a conflict of interest gives no score. Leave it empty.</source>
        <translation>回避人员不评分，请将分数留空。</translation>
    </message>
    <message>
        <source>Write what the conflict of interest is.</source>
        <translation>请写明回避事由。</translation>
    </message>
    <message>
        <source>Score of a claim</source>
        <translation>申请评分</translation>
    </message>
    <message>
        <source>Scores of claims</source>
        <translation>申请评分</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Nobody scores a case of his own unit.</source>
        <translation>不得评审本单位的申请。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>The reviewer stands back and gives no score.</source>
        <translation>评审人回避，不予评分。</translation>
    </message>
    <message>
        <source>What the conflict is</source>
        <translation>回避事由</translation>
    </message>
    <message>
        <source>Scored on</source>
        <translation>评分日期</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>评审意见</translation>
    </message>
    <message>
        <source>The claim is “%1”. Scores are given and changed while it is accepted or checked by the county.</source>
        <translation>申请状态为“%1”。仅在已受理或县级已核查时可以评分和修改评分。</translation>
    </message>
    <message>
        <source>%1 has scored this claim already. Change that score.</source>
        <translation>%1已对该申请评分，请修改原评分。</translation>
    </message>
    <message>
        <source>%1 cannot score this claim: %2. Mark the conflict of interest, or ask another reviewer.</source>
        <translation>%1不能对该申请评分：%2。请登记回避，或另请评审人。</translation>
    </message>
    <message>
        <source>the claim is that of the reviewer&apos;s own unit</source>
        <translation>该申请由评审人本单位提出</translation>
    </message>
    <message>
        <source>the reviewer&apos;s own unit received and checked the claim</source>
        <translation>该申请由评审人本单位受理核查</translation>
    </message>
    <message>
        <source>the reviewer speaks for the beneficiary</source>
        <translation>评审人为申请对象的代表人</translation>
    </message>
    <message>
        <source>the reviewer prepared or accepted the claim</source>
        <translation>评审人经办或受理了该申请</translation>
    </message>
    <message>
        <source>Here stand the scores of the panel. Who has a conflict of interest is entered without a score.</source>
        <translation>此处登记专家组评分。回避人员只登记、不评分。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
</context>
<context>
    <name>ClaimVisit</name>
    <message>
        <source>Site visit</source>
        <translation>现场核查</translation>
    </message>
    <message>
        <source>Site visits</source>
        <translation>现场核查</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>核查日期</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>核查人员</translation>
    </message>
    <message>
        <source>At least two persons, divided by “、”.</source>
        <translation>至少两人，以“、”分隔。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>核查结论</translation>
    </message>
    <message>
        <source>As claimed</source>
        <translation>与申请一致</translation>
    </message>
    <message>
        <source>Differs in part</source>
        <translation>部分不符</translation>
    </message>
    <message>
        <source>Not as claimed</source>
        <translation>与申请不符</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核查情况</translation>
    </message>
    <message>
        <source>Here stands who visited the place, when, and what was found.</source>
        <translation>此处登记现场核查的人员、日期和情况。</translation>
    </message>
</context>
<context>
    <name>ClassChecks</name>
    <message>
        <source>%1 was %2 years old on the first day; between %3 and %4 are usual.</source>
        <translation>%1开班当日%2岁，通常应在%3至%4岁之间。</translation>
    </message>
    <message>
        <source>%1 has neither a citizen ID nor a telephone. Nobody could verify the attendance.</source>
        <translation>%1既无身份证号也无电话，无法核查其参训情况。</translation>
    </message>
    <message>
        <source>%1 stands on the roster %2 times with the same telephone. Keep one, and join the entries of the register.</source>
        <translation>%1以同一电话在名单中出现%2次。请保留一条，并合并人员登记。</translation>
    </message>
    <message>
        <source>The telephone %1 stands with %2 persons of the register.</source>
        <translation>电话%1在人员登记中属于%2人。</translation>
    </message>
    <message>
        <source>%1 persons were present, but the room has %2 seats.</source>
        <translation>到训%1人，而场地只有%2个座位。</translation>
    </message>
    <message>
        <source>%1 persons were at the same time in the class %2 %3, at another place. Correct the presence in one of the two.</source>
        <translation>有%1人同期还在另一地点参加班次%2 %3。请更正其中一处的到训情况。</translation>
    </message>
    <message>
        <source>The roster is nearly that of the class %1 %2: %3 of %4 persons are the same.</source>
        <translation>名单与班次%1 %2几乎相同：%4人中有%3人相同。</translation>
    </message>
</context>
<context>
    <name>Clause</name>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级条款</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Number as printed</source>
        <translation>原文序号</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>引用表述</translation>
    </message>
    <message>
        <source>Heading (Chinese)</source>
        <translation>标题（中文）</translation>
    </message>
    <message>
        <source>Heading (English)</source>
        <translation>标题（英文）</translation>
    </message>
    <message>
        <source>Text (Chinese)</source>
        <translation>正文（中文）</translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation>正文（英文）</translation>
    </message>
</context>
<context>
    <name>ClauseHtml</name>
    <message>
        <source>%1 = %2 central + %3 local (RMB 10,000)</source>
        <translation>%1=中央%2+地方%3（万元）</translation>
    </message>
    <message>
        <source>No target, task, rule or other item cites this clause itself; its parts may.</source>
        <translation>没有目标、任务、规则或其他条目直接引用本条款；其下级条款可能被引用。</translation>
    </message>
    <message>
        <source>%1 not decided yet</source>
        <translation>%1处尚未明确</translation>
    </message>
    <message>
        <source>%1 · stated here again</source>
        <translation>%1 · 本条再次提及</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>%1 (RMB 10,000)</source>
        <translation>%1（万元）</translation>
    </message>
    <message>
        <source>The catalogue has no “%1”. It has: %2.</source>
        <translation>目录中没有“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>heyuan init --db FILE</source>
        <translation>heyuan init --db 文件</translation>
    </message>
    <message>
        <source>Make a new database with the plan documents.</source>
        <translation>新建数据库，并载入计划文件。</translation>
    </message>
    <message>
        <source>heyuan practice --db FILE</source>
        <translation>heyuan practice --db 文件</translation>
    </message>
    <message>
        <source>Make a practice database with invented figures.</source>
        <translation>新建练习库，数据均为虚构。</translation>
    </message>
    <message>
        <source>heyuan catalogue KIND [--document 000]</source>
        <translation>heyuan catalogue 类别 [--document 000]</translation>
    </message>
    <message>
        <source>List what the plan documents say: documents, clauses, targets, indicators, tasks, units, areas, rules, funds, budgets, phases, duties, materials, facts, readings, constraints, deliverables.</source>
        <translation>列出计划文件的内容：documents（文件）、clauses（条款）、targets（目标）、indicators（指标）、tasks（任务）、units（单位）、areas（行政区划）、rules（奖补规则）、funds（资金安排）、budgets（预算项）、phases（阶段）、duties（常规事项）、materials（申报材料）、facts（基础数据）、readings（待明确表述）、constraints（约束条件）、deliverables（建设任务量）。</translation>
    </message>
    <message>
        <source>heyuan targets --db FILE [--as-of DATE] [--document 000]</source>
        <translation>heyuan targets --db 文件 [--as-of 日期] [--document 000]</translation>
    </message>
    <message>
        <source>Show how the targets stand on a date.</source>
        <translation>显示截至某日的目标进展。</translation>
    </message>
    <message>
        <source>heyuan compare EARLIER LATER</source>
        <translation>heyuan compare 前一计划 后一计划</translation>
    </message>
    <message>
        <source>Set a plan against another: kept, moved, changed, dropped, new.</source>
        <translation>对照两个计划：保留、期限调整、数值或口径调整、取消、新增。</translation>
    </message>
    <message>
        <source>heyuan verify --db FILE</source>
        <translation>heyuan verify --db 文件</translation>
    </message>
    <message>
        <source>Look the whole database over: change log, references, sums.</source>
        <translation>检查整个数据库：变更记录、引用、合计数。</translation>
    </message>
    <message>
        <source>heyuan backup FILE --db FILE</source>
        <translation>heyuan backup 文件 --db 文件</translation>
    </message>
    <message>
        <source>Write a checked copy of the database.</source>
        <translation>生成数据库备份并校验。</translation>
    </message>
    <message>
        <source>heyuan restore FILE --db FILE</source>
        <translation>heyuan restore 文件 --db 文件</translation>
    </message>
    <message>
        <source>Put a backup in the place of the database; the old file is kept beside it.</source>
        <translation>以备份替换数据库；原文件保留在同一文件夹。</translation>
    </message>
    <message>
        <source>heyuan: the Heyuan Programme Desk without its window</source>
        <translation>heyuan：河源电商行动台的命令行程序</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>选项（可置于命令之前或之后）：</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>language of the output</source>
        <translation>输出语言</translation>
    </message>
    <message>
        <source>the date for which figures are shown</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>a JSON array instead of a table</source>
        <translation>输出JSON数组，不输出表格</translation>
    </message>
    <message>
        <source>only this plan document</source>
        <translation>仅限此计划文件</translation>
    </message>
    <message>
        <source>where a report is written</source>
        <translation>报告的输出位置</translation>
    </message>
    <message>
        <source>read and check an import, write nothing</source>
        <translation>只读取并检查导入内容，不写入</translation>
    </message>
    <message>
        <source>this text; the version</source>
        <translation>显示本帮助；显示版本</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the data has faults (each is listed), 2 wrong use, 3 a file or server cannot be opened.</source>
        <translation>退出码：0 完成，1 数据有误（逐条列出），2 用法有误，3 无法打开文件或服务器。</translation>
    </message>
    <message>
        <source>No command is given. heyuan --help lists them.</source>
        <translation>未输入命令。可用heyuan --help查看命令列表。</translation>
    </message>
    <message>
        <source>There is no command “%1”. heyuan --help lists them.</source>
        <translation>没有命令“%1”。可用heyuan --help查看命令列表。</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Where should the database be? Name it with --db FILE or --db postgresql://…</source>
        <translation>未指定数据库位置。请用--db 文件或--db postgresql://…指定。</translation>
    </message>
    <message>
        <source>%1 already holds a programme; it was left as it is.</source>
        <translation>“%1”中已有行动计划，未作改动。</translation>
    </message>
    <message>
        <source>The practice database %1 is ready.</source>
        <translation>练习库“%1”已建好。</translation>
    </message>
    <message>
        <source>The database %1 is ready.</source>
        <translation>数据库“%1”已建好。</translation>
    </message>
    <message>
        <source>This command needs a database. Name it with --db FILE or --db postgresql://…</source>
        <translation>此命令需要数据库。请用--db 文件或--db postgresql://…指定。</translation>
    </message>
    <message>
        <source>The database is whole: change log, references and sums agree.</source>
        <translation>数据库完好：变更记录、引用和合计数均相符。</translation>
    </message>
    <message>
        <source>The backup %1 is written and checked.</source>
        <translation>备份“%1”已写入并通过校验。</translation>
    </message>
    <message>
        <source>A server is restored with its own tools: pg_restore --clean --dbname=… %1</source>
        <translation>服务器数据库须用其自带工具恢复：pg_restore --clean --dbname=… %1</translation>
    </message>
    <message>
        <source>%1 is restored from %2.</source>
        <translation>“%1”已由“%2”恢复。</translation>
    </message>
    <message>
        <source>%1 is restored from %2; what was there is kept as %3.</source>
        <translation>“%1”已由“%2”恢复；原有内容保留为“%3”。</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>选项%1不带值。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项%1。</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>选项%1须带值。</translation>
    </message>
    <message>
        <source>“%1” is no language of the program. Write --lang zh or --lang en.</source>
        <translation>本程序不支持语言“%1”。请用--lang zh或--lang en。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>核对情况</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Name the file with --out; it ends in .pdf, .xlsx, .png or .svg.</source>
        <translation>请用--out指定文件，扩展名为.pdf、.xlsx、.png或.svg。</translation>
    </message>
    <message>
        <source>There is no paper “%1”. Write --paper A4, A3, A2 or A1.</source>
        <translation>没有纸张规格“%1”。请用--paper A4、A3、A2或A1。</translation>
    </message>
    <message>
        <source>Laying out the report …</source>
        <translation>正在排版报告…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>“%1”已写入。</translation>
    </message>
    <message>
        <source>  %1</source>
        <translation>  %1</translation>
    </message>
    <message>
        <source>heyuan check [id|credit-code|mobile|bank-card NUMBER…]</source>
        <translation>heyuan check [id|credit-code|mobile|bank-card 号码…]</translation>
    </message>
    <message>
        <source>Check the plans&apos; own arithmetic and list contradictions; or check numbers of persons and enterprises.</source>
        <translation>核对各文件自身的数字并列出矛盾之处；或校验身份证号、统一社会信用代码等号码。</translation>
    </message>
    <message>
        <source>Write: heyuan check id|credit-code|mobile|bank-card NUMBER…</source>
        <translation>用法：heyuan check id|credit-code|mobile|bank-card 号码…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>right</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>heyuan measure import FILE.xlsx|.csv --db FILE [--dry-run]</source>
        <translation>heyuan measure import 文件.xlsx|.csv --db 文件 [--dry-run]</translation>
    </message>
    <message>
        <source>Read measurements from a spreadsheet or CSV file, all or nothing.</source>
        <translation>从电子表格或CSV文件导入实绩，全部导入或全不导入。</translation>
    </message>
    <message>
        <source>Read somebody&apos;s spreadsheet or CSV file: what can be taken is taken, the rest is listed with its reason. --undo NUMBER takes an import back.</source>
        <translation>读取他人报来的电子表格或CSV文件：能导入的导入，其余逐条列出原因。--undo 编号 可撤销一次导入。</translation>
    </message>
    <message>
        <source>“%1” is no number of a sheet. Sheets are counted from 1.</source>
        <translation>“%1”不是工作表的序号。工作表从1起算。</translation>
    </message>
    <message>
        <source>Name the class with --class NUMBER.</source>
        <translation>请用 --class 编号 指定班次。</translation>
    </message>
    <message>
        <source>Write all rows of a kind, headed so that they import again. --unmasked shows numbers of persons in full, and keeps that on record.</source>
        <translation>导出某类全部记录，表头可供再次导入。--unmasked 显示完整的个人号码，并记入变更记录。</translation>
    </message>
    <message>
        <source>Name the sample with --sample NAME.</source>
        <translation>请用 --sample 名称 指定核查样本。</translation>
    </message>
    <message>
        <source>There is no report “%1”. There are: %2.</source>
        <translation>没有名为“%1”的报表。可用的报表：%2。</translation>
    </message>
    <message>
        <source>%1 is not written as JSON.</source>
        <translation>%1 不是 JSON 文件。</translation>
    </message>
    <message>
        <source>Name the project with --project KEY; heyuan project list says which there are.</source>
        <translation>请用 --project 标识 指定项目；heyuan project list 可列出全部项目。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Look whether it exists and may be read.</source>
        <translation>无法读取文件%1。请检查文件是否存在、是否可读。</translation>
    </message>
    <message>
        <source>The file %1 is too large for a file of facts. Name the right one.</source>
        <translation>文件%1过大，不像事实文件。请指定正确的文件。</translation>
    </message>
    <message>
        <source>No award rule fits. heyuan award rules lists them with whom they are for.</source>
        <translation>没有适用的奖补规则。可用 heyuan award rules 查看规则及其对象。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Name the file of facts: --facts FILE.json. heyuan award facts-template writes an empty one.</source>
        <translation>请指定事实文件：--facts 文件.json。可用 heyuan award facts-template 生成空白模板。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实为</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write %2 2020-10-31.</source>
        <translation>“%1”不是日期。请写 %2 2020-10-31。</translation>
    </message>
    <message>
        <source>heyuan stations list|check [FILE.xlsx|.csv]|coverage --db FILE [--area CODE] [--as-of DATE]</source>
        <translation>heyuan stations list|check [文件.xlsx|.csv]|coverage --db 文件 [--area 区划代码] [--as-of 日期]</translation>
    </message>
    <message>
        <source>Show the service stations, hold them or those of a file against the siting rules, or show which towns and villages are served.</source>
        <translation>列出服务站点；按选点规定核对台账或文件中的站点；查看镇村覆盖情况。</translation>
    </message>
    <message>
        <source>only this area and what lies in it</source>
        <translation>只限该行政区划及其下属地区</translation>
    </message>
    <message>
        <source>There is no area with the code %1. heyuan catalogue areas lists them.</source>
        <translation>没有代码为%1的行政区划。可用 heyuan catalogue areas 查看。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no service station with the code or name %1. heyuan stations list shows them.</source>
        <translation>没有编号或名称为%1的服务站点。可用 heyuan stations list 查看。</translation>
    </message>
    <message>
        <source>Name the station with --station CODE.</source>
        <translation>请用 --station 编号 指定服务站点。</translation>
    </message>
    <message>
        <source>Write a report as PDF, spreadsheet or picture (.pdf, .xlsx, .png, .svg); an unknown KIND is answered with the list of all.</source>
        <translation>将报表写成 PDF、电子表格或图片（.pdf、.xlsx、.png、.svg）；报表名称有误时列出全部报表。</translation>
    </message>
    <message>
        <source>“%1” is no encoding the program reads. There are: %2.</source>
        <translation>不支持编码“%1”。可用的编码：%2。</translation>
    </message>
    <message>
        <source>Name the round with --round NAME; heyuan selection list says which there are.</source>
        <translation>请用 --round 名称 指明轮次；heyuan selection list 可列出已有轮次。</translation>
    </message>
    <message>
        <source>There is no document “%1”. heyuan catalogue documents lists them.</source>
        <translation>没有文件“%1”。heyuan catalogue documents 列出全部文件。</translation>
    </message>
    <message>
        <source>Name the award rule with --rule CODE. heyuan award rules lists them.</source>
        <translation>请用--rule CODE指定奖补规则。heyuan award rules可列出全部规则。</translation>
    </message>
    <message>
        <source>“%1” are no rows. Write --rows 5-20,33, as the sheet counts them.</source>
        <translation>“%1”不是行号。请按表中行号书写，例如 --rows 5-20,33。</translation>
    </message>
    <message>
        <source>heyuan report KIND --db FILE --out FILE.pdf [--paper A4|A3|A2|A1] [--class NUMBER] [--sample NAME] [--project KEY] [--station CODE] [--area CODE] [--round NAME] [--claim NUMBER [--blank]] [--year YEAR]</source>
        <translation>heyuan report 报表 --db 文件 --out 文件.pdf [--paper A4|A3|A2|A1] [--class 班次编号] [--sample 样本名称] [--project 项目标识] [--station 站点编码] [--area 区划代码] [--round 轮次名称] [--claim 编号 [--blank]] [--year 年度]</translation>
    </message>
    <message>
        <source>“%1” is no year. Write --year 2019.</source>
        <translation>“%1”不是年份，请写 --year 2019。</translation>
    </message>
    <message>
        <source>heyuan export persons|attendances|classes|areas|facts|institutions|job-events|stations|beneficiaries|beneficiary-facts|treasury-payments|payments|measurements --db FILE --out FILE.xlsx|.csv [--unmasked]</source>
        <translation>heyuan export persons|attendances|classes|areas|facts|institutions|job-events|stations|beneficiaries|beneficiary-facts|treasury-payments|payments --db 文件 --out 文件.xlsx|.csv [--unmasked]</translation>
    </message>
    <message>
        <source>heyuan project list|budget|balance|constraints|stations|coverage|deliverables|disclosures PROJECT --db FILE [--as-of DATE]; heyuan project what-if FILE.json --db FILE; heyuan project evidence PROJECT --out FOLDER --db FILE</source>
        <translation>heyuan project list|budget|balance|constraints|stations|coverage|deliverables|disclosures 项目 --db 文件 [--as-of 日期]；heyuan project what-if 文件.json --db 文件；heyuan project evidence 项目 --out 文件夹 --db 文件</translation>
    </message>
    <message>
        <source>Demonstration projects: budget, money by line, shares with the room that is left, deliverables, disclosures; or try a change of the budget without writing it; or write the evidence of the self-evaluation as numbered folders.</source>
        <translation>示范项目：预算、分项资金、占比和剩余空间、建设任务、信息公开；或试算预算变动而不写入；或将自评佐证材料导出为编号文件夹。</translation>
    </message>
    <message>
        <source>heyuan duties --db FILE [--as-of DATE] [--document 000] [--json]</source>
        <translation>heyuan duties --db 文件 [--as-of 日期] [--document 000] [--json]</translation>
    </message>
    <message>
        <source>Reports, meetings, inspections and disclosures that the documents ask for: what is overdue, due, coming up and done.</source>
        <translation>文件要求的报送、会议、检查和公开事项：逾期、到期、将到期和已完成的情况。</translation>
    </message>
    <message>
        <source>There is no plan document %1.</source>
        <translation>没有编号为%1的方案文件。</translation>
    </message>
    <message>
        <source>Award rules: list them, judge a beneficiary&apos;s facts by them with every step of the amount, write an empty file of facts, test every rule and version at its boundaries; run the claims of a year under an edited copy of a rule or another reading; or hold the undecided claims of a year against what is free, by rank and pro rata.</source>
        <translation>奖补规则：列出规则；按规则评判一个主体的情况并逐步列出金额；生成空白情况文件；对每条规则及其版本作临界值自测；按修改后的规则或另一种口径重新测算全年申请；或将全年待决定的申请与可用余额对照，列出按排名和按比例两种方案。</translation>
    </message>
    <message>
        <source>heyuan import persons|attendances|classes|areas|facts|institutions|job-events|stations|beneficiaries|beneficiary-facts|treasury-payments|plan-lines|assets|contracts|payments|measurements FILE.xlsx|.csv --db FILE [--class NUMBER] [--sheet N] [--rows 5-20,33] [--encoding NAME] [--map FILE] [--dry-run] [--errors OUT.xlsx] [--take-doubtful]</source>
        <translation>heyuan import persons|attendances|classes|areas|facts|institutions|job-events|stations|beneficiaries|beneficiary-facts|treasury-payments|plan-lines|assets|contracts|payments|measurements 文件.xlsx|.csv --db 文件 [--class 编号] [--sheet N] [--rows 5-20,33] [--encoding 编码] [--map 文件] [--dry-run] [--errors 输出.xlsx] [--take-doubtful]</translation>
    </message>
    <message>
        <source>Funds: what is allocated, committed, paid and free by account and use; execution by quarter and area with idle money and late transfers; or open the accounts of a year from what the documents promise; or hold a payment file of the bank or treasury against the books; or show what claims ask for beyond what is free, and decide the round by rank or pro rata.</source>
        <translation>资金：按账户和用途列示拨入、承付、支付和可用；按季度和地区列示执行情况及闲置、迟拨；或按文件承诺开立年度账户；或将银行、国库付款文件与账簿核对；或测算申请超出可用资金的缺口，并按排名或比例审定本轮申请。</translation>
    </message>
    <message>
        <source>“%1” is no way to divide a shortfall. Write --method rank or --method pro-rata.</source>
        <translation>“%1”不是缺口分配办法。请写 --method rank（按排名）或 --method pro-rata（按比例）。</translation>
    </message>
    <message>
        <source>No such account is short of money. heyuan fund shortfall --json lists the accounts and what is asked of them.</source>
        <translation>没有这样的资金不足账户。heyuan fund shortfall --json 可列示各账户及其申请金额。</translation>
    </message>
    <message>
        <source>Several accounts are short of money. Name one with --account CODE.</source>
        <translation>有多个账户资金不足。请用 --account 编码 指明其中一个。</translation>
    </message>
    <message>
        <source>Write: heyuan fund shortfall --undo NUMBER --year 2019 --reason WORDS --db FILE</source>
        <translation>写法：heyuan fund shortfall --undo 文号 --year 2019 --reason 原因 --db 文件</translation>
    </message>
    <message>
        <source>Write: heyuan fund shortfall --apply --method rank|pro-rata --document NUMBER --reason WORDS --db FILE [--refuse-rest] [--year 2019] [--account CODE]</source>
        <translation>用法：heyuan fund shortfall --apply --method rank|pro-rata --document 文号 --reason 理由 --db 文件 [--refuse-rest] [--year 2019] [--account 账户代码]</translation>
    </message>
    <message>
        <source>Name the claim with --claim NUMBER, which heyuan award claims lists, or the file of facts: --facts FILE.json. heyuan award facts-template writes an empty one.</source>
        <translation>请用 --claim 编号 指定申请（heyuan award claims 可列出），或用 --facts 文件.json 指定事实文件。可用 heyuan award facts-template 生成空白模板。</translation>
    </message>
    <message>
        <source>Name the claim with --claim NUMBER. heyuan award claims lists them.</source>
        <translation>请用 --claim 编号 指定申请。heyuan award claims 可列出全部申请。</translation>
    </message>
    <message>
        <source>“%1” is no state of a claim. There are: %2.</source>
        <translation>没有“%1”这一申请状态。可用的状态：%2。</translation>
    </message>
    <message>
        <source>heyuan fund balance|execution --db FILE [--as-of DATE] [--json]; heyuan fund open YEAR [--document 000] --db FILE; heyuan fund reconcile FILE.xlsx|.csv --db FILE [--json]; heyuan fund shortfall --db FILE [--year 2019] [--json] [--apply --method rank|pro-rata --document NUMBER --reason WORDS [--refuse-rest] [--account CODE]] [--undo NUMBER --reason WORDS]</source>
        <translation>heyuan fund balance|execution --db 文件 [--as-of 日期] [--json]；heyuan fund open 年度 [--document 000] --db 文件；heyuan fund reconcile 文件.xlsx|.csv --db 文件 [--json]；heyuan fund shortfall --db 文件 [--year 2019] [--json] [--apply --method rank|pro-rata --document 文号 --reason 理由 [--refuse-rest] [--account 账户代码]] [--undo 文号 --reason 理由]</translation>
    </message>
    <message>
        <source>heyuan award rules|evaluate|facts-template|test-rules [--facts FILE.json] [--rule 000-R01] [--on DATE]; heyuan award what-if QUESTION.json --db FILE [--json] [--out FILE]; heyuan award shortfall --db FILE [--year 2019] [--json]; heyuan award claims --db FILE [--year 2019] [--status reviewed] [--json]</source>
        <translation>heyuan award rules|evaluate|facts-template|test-rules [--facts 文件.json] [--rule 000-R01] [--on 日期]；heyuan award what-if 问题.json --db 文件 [--json] [--out 文件]；heyuan award shortfall --db 文件 [--year 2019] [--json]；heyuan award claims --db 文件 [--year 2019] [--status reviewed] [--json]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>heyuan selection list|ranking|plans [ROUND] --db FILE [--drop-extremes]; heyuan selection confirm ROUND --db FILE [--reason WORDS --document NUMBER]; heyuan selection reopen ROUND --db FILE --reason WORDS</source>
        <translation>heyuan selection list|ranking|plans [轮次] --db 文件 [--drop-extremes]；heyuan selection confirm 轮次 --db 文件 [--reason 理由 --document 文号]；heyuan selection reopen 轮次 --db 文件 --reason 理由</translation>
    </message>
    <message>
        <source>Selection of demonstration counties: the rounds, the order of a round&apos;s applicants by the mean of the experts&apos; scores, the winners&apos; plans against the share rules; confirm the result that somebody else entered (with the override of a share that binds), or open it again.</source>
        <translation>示范县遴选：列出各轮次，按专家平均分排列申报县，对照资金比例规定核对入选县的建设方案；确认他人录入的结果（突破有约束力的比例须写明理由和文号），或退回重新办理。</translation>
    </message>
    <message>
        <source>“%1” is no kind of beneficiary. Write one of: %2.</source>
        <translation>“%1”不是奖补对象类别。请填写下列之一：%2。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no screen to show the window on. Start the program from a desktop session, or with ssh -X. Without a screen use the command heyuan, or heyuan-desk --picture FILE.png.</source>
        <translation>没有可显示窗口的屏幕。请在桌面会话中启动程序，或使用ssh -X。没有屏幕时，请使用heyuan命令，或heyuan-desk --picture 文件.png。</translation>
    </message>
    <message>
        <source>Heyuan Programme Desk: plan, figures, lights and reports of an e-commerce development programme.</source>
        <translation>河源电商行动台：电子商务发展行动计划的方案、数据、状态和报告。</translation>
    </message>
    <message>
        <source>Opens this database: a file or postgresql://user@host/database.</source>
        <translation>打开指定数据库：文件或postgresql://user@host/database。</translation>
    </message>
    <message>
        <source>Opens the practice database; makes it first if there is none.</source>
        <translation>打开练习库；没有时先新建。</translation>
    </message>
    <message>
        <source>Language of the screen: zh or en.</source>
        <translation>界面语言：zh或en。</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>配色：light（浅色）或dark（深色）。</translation>
    </message>
    <message>
        <source>Opens this page, by its key (overview, targets, settings …).</source>
        <translation>按页面代号打开页面（overview、targets、settings…）。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1366x768.</source>
        <translation>窗口大小，如1366x768。</translation>
    </message>
    <message>
        <source>Writes the window as a PNG picture and ends; needs no screen.</source>
        <translation>将窗口保存为PNG图片后退出；无需屏幕。</translation>
    </message>
    <message>
        <source>Writes one picture of every page into this folder and ends.</source>
        <translation>将每个页面各存一张图片到此文件夹后退出。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>%1 --help lists what can be given.</source>
        <translation>可用%1 --help查看可用选项。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. --help lists what can be given.</source>
        <translation>无法识别“%1”。可用--help查看可用选项。</translation>
    </message>
    <message>
        <source>Give either --db or --practice, not both.</source>
        <translation>--db和--practice只能选用一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language of this program. Give --lang zh or --lang en.</source>
        <translation>本程序不支持语言“%1”。请用--lang zh或--lang en。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no theme. Give --theme light or --theme dark.</source>
        <translation>没有配色“%1”。请用--theme light或--theme dark。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size. Give width and height in points, such as --size 1366x768.</source>
        <translation>“%1”不是窗口大小。请填写宽度和高度（单位：点），如--size 1366x768。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>There is no document “%1”. The documents are listed under Documents.</source>
        <translation>没有文件“%1”。可用文件列在“文件”页。</translation>
    </message>
    <message>
        <source>%1 is no item of the two plans. Correct the line.</source>
        <translation>%1不是这两个计划中的条目。请更正该对照项。</translation>
    </message>
    <message>
        <source>%1 already stands on another line. Take it out of one of the two.</source>
        <translation>%1已列入另一对照项。请从其中一项中移除。</translation>
    </message>
    <message>
        <source>The judgement “%1” does not fit the items named on the line.</source>
        <translation>判定“%1”与该对照项所列条目不符。</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1与%2对照</translation>
    </message>
    <message>
        <source>%1 kept, %2 moved in time, %3 with another value, %4 with another definition, %5 dropped, %6 new</source>
        <translation>保留%1项，期限调整%2项，数值调整%3项，口径调整%4项，取消%5项，新增%6项</translation>
    </message>
    <message>
        <source>The two documents and the correspondences entered between them</source>
        <translation>两份文件及所录入的对照关系</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>未定期限</translation>
    </message>
    <message>
        <source>Indicator: %1 → %2</source>
        <translation>指标：%1 → %2</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>Value: %1 → %2</source>
        <translation>数值：%1 → %2</translation>
    </message>
    <message>
        <source>Due: %1 → %2</source>
        <translation>期限：%1 → %2</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Rate (yuan)</source>
        <translation>单价标准（元）</translation>
    </message>
    <message>
        <source>Cap (yuan)</source>
        <translation>上限（元）</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Tiers (yuan)</source>
        <translation>分档（元）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Valid: %1 → %2</source>
        <translation>有效期：%1 → %2</translation>
    </message>
    <message>
        <source>Amount: %1 %2 → %3 %4</source>
        <translation>金额：%1 %2 → %3 %4</translation>
    </message>
    <message>
        <source>Year: %1 → %2</source>
        <translation>年度：%1 → %2</translation>
    </message>
    <message>
        <source>Judged “%1”, but the figures differ.</source>
        <translation>判定为“%1”，但数值不同。</translation>
    </message>
    <message>
        <source>Judged “%1”, but the dates are the same.</source>
        <translation>判定为“%1”，但日期相同。</translation>
    </message>
    <message>
        <source>Judged “%1”, but the value changed as well.</source>
        <translation>判定为“%1”，但数值也有变化。</translation>
    </message>
    <message>
        <source>Judged “%1”, but the figures are the same.</source>
        <translation>判定为“%1”，但数值相同。</translation>
    </message>
    <message>
        <source>The items are defined differently, but judged “%1” without a remark. Say why they may be compared.</source>
        <translation>条目口径不同，判定为“%1”却无备注。请说明可比的理由。</translation>
    </message>
    <message>
        <source>%1 against %2: %3.</source>
        <translation>%1与%2对照：%3。</translation>
    </message>
</context>
<context>
    <name>Constraint</name>
    <message>
        <source>Constraint</source>
        <translation>约束条件</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>约束条件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Share at least</source>
        <translation>占比不低于</translation>
    </message>
    <message>
        <source>Share at most</source>
        <translation>占比不超过</translation>
    </message>
    <message>
        <source>Share exactly</source>
        <translation>占比等于</translation>
    </message>
    <message>
        <source>Prohibited use</source>
        <translation>禁止用途</translation>
    </message>
    <message>
        <source>Permitted use</source>
        <translation>允许用途</translation>
    </message>
    <message>
        <source>Number at most</source>
        <translation>数量不超过</translation>
    </message>
    <message>
        <source>Number at least</source>
        <translation>数量不少于</translation>
    </message>
    <message>
        <source>Distance at least</source>
        <translation>距离不小于</translation>
    </message>
    <message>
        <source>One more for each</source>
        <translation>按基数增设</translation>
    </message>
    <message>
        <source>Siting</source>
        <translation>选址</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Subject (Chinese)</source>
        <translation>适用事项（中文）</translation>
    </message>
    <message>
        <source>Subject (English)</source>
        <translation>适用事项（英文）</translation>
    </message>
    <message>
        <source>From this number on</source>
        <translation>起算数</translation>
    </message>
    <message>
        <source>Allowed in addition</source>
        <translation>可增设数</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Central money</source>
        <translation>中央资金</translation>
    </message>
    <message>
        <source>Provincial money</source>
        <translation>省级资金</translation>
    </message>
    <message>
        <source>Local money</source>
        <translation>地方资金</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Choose the class of budget lines of which this is a share.</source>
        <translation>请选择该比例所指的预算项类别。</translation>
    </message>
    <message>
        <source>Choose the money of which this is a share: central, provincial, local or any.</source>
        <translation>请选择该比例所依据的资金来源：中央、省级、地方或不限。</translation>
    </message>
    <message>
        <source>Enter the share in per cent, from 0 to 100.</source>
        <translation>请填写比例（百分数，0至100）。</translation>
    </message>
    <message>
        <source>Enter the project that the share binds, or the document for all that come under it.</source>
        <translation>请填写该比例约束的项目；适用于文件所涉全部项目的，填写文件。</translation>
    </message>
    <message>
        <source>There is no project “%1”. There are: %2.</source>
        <translation>没有项目“%1”。现有项目：%2。</translation>
    </message>
    <message>
        <source>Central fiscal money</source>
        <translation>中央财政资金</translation>
    </message>
    <message>
        <source>Provincial special fund</source>
        <translation>省级专项资金</translation>
    </message>
    <message>
        <source>Money of the place itself</source>
        <translation>地方资金</translation>
    </message>
    <message>
        <source>All money of the project</source>
        <translation>项目全部资金</translation>
    </message>
    <message>
        <source>Special fund for the development of e-commerce</source>
        <translation>促进电子商务发展专项资金</translation>
    </message>
    <message>
        <source>Training funds for e-commerce talent</source>
        <translation>电子商务人才培训经费</translation>
    </message>
    <message>
        <source>Whole province</source>
        <translation>全省</translation>
    </message>
    <message>
        <source>Each city</source>
        <translation>每个地市</translation>
    </message>
    <message>
        <source>Each town</source>
        <translation>每个乡镇</translation>
    </message>
    <message>
        <source>Each village</source>
        <translation>每个行政村</translation>
    </message>
    <message>
        <source>Residents of a village</source>
        <translation>行政村常住人口</translation>
    </message>
    <message>
        <source>The share is of “%1” by its source of money. Choose that here, or another source.</source>
        <translation>按所选资金来源，该比例的基数应为“%1”。请在此选择该项，或另选资金来源。</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基数或范围</translation>
    </message>
    <message>
        <source>The money of which a share is a part, or for what each a number holds. Of a share it may be left out: the source says it.</source>
        <translation>比例所对应的资金，或数量限制所对应的范围。比例可不填，由资金来源确定。</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>The contract has no amount. Enter how much of it is central, provincial and local money.</source>
        <translation>合同没有金额，请填写其中中央、省级、地方资金各多少。</translation>
    </message>
    <message>
        <source>The contract ends before it starts. Check the two days.</source>
        <translation>合同结束日期早于开始日期，请核对。</translation>
    </message>
    <message>
        <source>What was accepted needs the record of acceptance. Enter its number.</source>
        <translation>已验收的节点须有验收记录，请填写编号。</translation>
    </message>
    <message>
        <source>Enter the day on which it was accepted.</source>
        <translation>请填写验收日期。</translation>
    </message>
    <message>
        <source>Choose the deliverable of which this is a quantity.</source>
        <translation>请选择该数量对应的建设内容。</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>合同名称</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>承建单位</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>资金用途</translation>
    </message>
    <message>
        <source>Which permitted or prohibited use of the plan this is. A prohibited one is refused for the money it is prohibited for.</source>
        <translation>属于方案规定的哪项支持内容或禁止用途。禁止用途不得使用相应资金。</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation>应付金额</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>验收日期</translation>
    </message>
    <message>
        <source>Quantity accepted</source>
        <translation>验收数量</translation>
    </message>
    <message>
        <source>Record of acceptance</source>
        <translation>验收记录</translation>
    </message>
    <message>
        <source>Only a confirmed contract can be closed.</source>
        <translation>只有已复核的合同可以办结。</translation>
    </message>
    <message>
        <source>Here stand the contracts. Confirming one commits its money.</source>
        <translation>合同列在这里。合同复核后即占用预算。</translation>
    </message>
    <message>
        <source>Confirm a contract that somebody else prepared, and commit its money</source>
        <translation>复核他人经办的合同，并占用其预算</translation>
    </message>
    <message>
        <source>Confirmed; its money is committed.</source>
        <translation>已复核，预算已占用。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Close a contract; what was not paid is open again</source>
        <translation>办结合同，未支付部分释放回预算</translation>
    </message>
    <message>
        <source>Closed; what was not paid is open again.</source>
        <translation>已办结，未支付部分已释放。</translation>
    </message>
    <message>
        <source>Here stands what is due when, and what was accepted.</source>
        <translation>合同各节点的时限和验收情况列在这里。</translation>
    </message>
</context>
<context>
    <name>Correspondence</name>
    <message>
        <source>Judgement</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Moved in time</source>
        <translation>期限调整</translation>
    </message>
    <message>
        <source>Value changed</source>
        <translation>数值调整</translation>
    </message>
    <message>
        <source>Definition changed</source>
        <translation>口径调整</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Comparison line</source>
        <translation>对照项</translation>
    </message>
    <message>
        <source>Comparison lines</source>
        <translation>对照项</translation>
    </message>
    <message>
        <source>Subject (Chinese)</source>
        <translation>事项（中文）</translation>
    </message>
    <message>
        <source>Subject (English)</source>
        <translation>事项（英文）</translation>
    </message>
    <message>
        <source>Earlier plan</source>
        <translation>前一计划</translation>
    </message>
    <message>
        <source>Later plan</source>
        <translation>后一计划</translation>
    </message>
    <message>
        <source>Items in the earlier plan</source>
        <translation>前一计划条目</translation>
    </message>
    <message>
        <source>Codes of the items; several are separated by 、.</source>
        <translation>填写条目编号，多个编号以“、”分隔。</translation>
    </message>
    <message>
        <source>Items in the later plan</source>
        <translation>后一计划条目</translation>
    </message>
    <message>
        <source>Remark (Chinese)</source>
        <translation>备注（中文）</translation>
    </message>
    <message>
        <source>Remark (English)</source>
        <translation>备注（英文）</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>%1 places of the list still lack a station that operates; heyuan report coverage lists them.</source>
        <translation>名录中还有%1个镇村没有运营中的站点；用 heyuan report coverage 可列出名单。</translation>
    </message>
    <message>
        <source>The number of %1 of %2 is not on record. Enter it among the facts.</source>
        <translation>%2的%1数量未录入。请在事实数据中补录。</translation>
    </message>
    <message>
        <source>The number of %1 of %2 is not on record; %3 supplies it.</source>
        <translation>%2的%1数量未录入，应由%3提供。</translation>
    </message>
    <message>
        <source>%1: the list of areas holds %2 %4, on record are %3; only those of the list can be named.</source>
        <translation>%1：区划名录中有%4%2个，登记数为%3个；只能列出名录中的。</translation>
    </message>
    <message>
        <source>%1: %2 %3 are served, more than the %4 on record. Correct the fact or the places of the stations.</source>
        <translation>%1：已覆盖%3%2个，超过登记的%4个。请更正事实数据或站点所在地。</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>removed on %1</source>
        <translation>%1撤销</translation>
    </message>
    <message>
        <source>suspended on %1</source>
        <translation>%1停业</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1没有%2。</translation>
    </message>
    <message>
        <source>towns</source>
        <translation>镇（街道）</translation>
    </message>
    <message>
        <source>villages</source>
        <translation>行政村</translation>
    </message>
    <message>
        <source>poor villages</source>
        <translation>省定贫困村</translation>
    </message>
    <message>
        <source>This area is not in the list of areas. Choose another one.</source>
        <translation>区划名录中没有这个地区。请另选一个。</translation>
    </message>
    <message>
        <source>The list of areas holds no towns or villages of %1; who lacks a station there cannot be named.</source>
        <translation>区划名录中没有%1的镇和村，无法列出其中尚无站点的镇村。</translation>
    </message>
    <message>
        <source>Villages with a point that operates as a share of all, per cent, %1</source>
        <translation>有运营中服务点的行政村占全部行政村的比例（%），截至%1</translation>
    </message>
    <message>
        <source>Ledger of service stations</source>
        <translation>服务站点台账</translation>
    </message>
    <message>
        <source>Poor villages</source>
        <translation>省定贫困村</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>全部行政村</translation>
    </message>
    <message>
        <source>%1 of %2 villages of %3 are served</source>
        <translation>%3%2个行政村中已覆盖%1个</translation>
    </message>
    <message>
        <source>%1 villages of %2 are served; of how many is not known</source>
        <translation>%2已覆盖%1个行政村，行政村总数未知</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>No database is named. Give a file or a server address.</source>
        <translation>未指定数据库。请填写文件或服务器地址。</translation>
    </message>
    <message>
        <source>The server address is not complete. Write postgresql://user@host:5432/database.</source>
        <translation>服务器地址不完整。请按“postgresql://user@host:5432/database”的格式填写。</translation>
    </message>
    <message>
        <source>A row with these key values is there already. Change the one that exists, or enter other values.</source>
        <translation>已有关键值相同的记录。请修改原有记录，或填写其他值。</translation>
    </message>
    <message>
        <source>A row that this one refers to does not exist, or rows still refer to the one to be removed.</source>
        <translation>引用的记录不存在，或待删除的记录仍被其他记录引用。</translation>
    </message>
    <message>
        <source>The database is being written by another program. Try again in a moment.</source>
        <translation>其他程序正在写入数据库。请稍后再试。</translation>
    </message>
    <message>
        <source>The connection to the server is lost; nothing was changed by the last step. Check the network and open the database again.</source>
        <translation>与服务器的连接已中断，上一步操作未改动数据。请检查网络，然后重新打开数据库。</translation>
    </message>
    <message>
        <source>The server does not let you do this; nothing was changed. Ask its administrator for the right.</source>
        <translation>服务器权限不足，数据未改动。请向服务器管理员申请权限。</translation>
    </message>
    <message>
        <source>The disk of the server is full; nothing was changed. Ask its administrator for space.</source>
        <translation>服务器磁盘已满，数据未改动。请联系服务器管理员清理空间。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and save again.</source>
        <translation>磁盘已满，数据未改动。请清理空间后重新保存。</translation>
    </message>
    <message>
        <source>The database or its folder is read-only; nothing was changed. Ask for the right to write there, or work on a copy.</source>
        <translation>数据库或其所在文件夹为只读，数据未改动。请申请写入权限，或使用副本。</translation>
    </message>
    <message>
        <source>The file is damaged or is no database. Restore the last backup.</source>
        <translation>文件已损坏或不是数据库。请恢复最近一次备份。</translation>
    </message>
    <message>
        <source>The database refused the operation; nothing was changed.</source>
        <translation>数据库未接受此操作，数据未改动。</translation>
    </message>
    <message>
        <source>The database driver is not installed. Install the Qt driver packages for SQLite and PostgreSQL.</source>
        <translation>未安装数据库驱动。请安装SQLite和PostgreSQL的Qt驱动包。</translation>
    </message>
    <message>
        <source>There is no database at %1. Make a new one, or choose another file.</source>
        <translation>“%1”处没有数据库。请新建数据库，或选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a database file.</source>
        <translation>“%1”是文件夹，不是数据库文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Ask for the right to read it.</source>
        <translation>无法读取文件“%1”。请申请读取权限。</translation>
    </message>
    <message>
        <source>%1 is not a database of this program. Choose another file; this one was left as it is.</source>
        <translation>“%1”不是本程序的数据库，未作改动。请选择其他文件。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that the folder exists and that you may write there.</source>
        <translation>无法打开数据库“%1”。请检查文件夹是否存在、是否有写入权限。</translation>
    </message>
    <message>
        <source>The server %1 does not answer or refuses the connection. Check address, user and password, and that the server runs.</source>
        <translation>服务器“%1”无响应或拒绝连接。请检查地址、用户名和密码，并确认服务器正在运行。</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is no database. Restore the last backup.</source>
        <translation>文件“%1”已损坏或不是数据库。请恢复最近一次备份。</translation>
    </message>
    <message>
        <source>%1 holds no programme yet. Make a new database first.</source>
        <translation>“%1”中尚无行动计划。请先新建数据库。</translation>
    </message>
    <message>
        <source>The change log has no beginning. Restore the last backup.</source>
        <translation>变更记录缺少起始部分。请恢复最近一次备份。</translation>
    </message>
    <message>
        <source>%1 was written by an older version of the program and has to be brought up to date first.</source>
        <translation>%1由旧版程序写成，须先升级。</translation>
    </message>
</context>
<context>
    <name>Deliverable</name>
    <message>
        <source>Deliverable</source>
        <translation>建设任务量</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>建设任务量</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Breaks down</source>
        <translation>所分指标</translation>
    </message>
    <message>
        <source>The whole whose values are also reported by group.</source>
        <translation>除总数外还按分组填报的指标（总体指标）。</translation>
    </message>
    <message>
        <source>Groups make up the whole</source>
        <translation>分组之和等于总数</translation>
    </message>
    <message>
        <source>Yes: where every group is reported, their sum has to equal the whole, and a difference is marked in the sheet. No: groups may overlap or leave some out.</source>
        <translation>是：各分组均已填报时，其合计应等于总数，不一致的在填报表中标出。否：分组之间可以交叉，也可以不完全覆盖总体。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>“%1” is a ratio, and the ratios of groups do not add up to it. Take the mark “Groups make up the whole” off its dimension.</source>
        <translation>“%1”是比率指标，各分组的比率不能相加得出总体比率。请将其维度的“分组之和等于总数”设为“否”。</translation>
    </message>
    <message>
        <source>The dimension “%1” still has groups: %2. Delete them among the indicators first.</source>
        <translation>维度“%1”下还有分组：%2。请先在指标中删除这些分组。</translation>
    </message>
    <message>
        <source>The dimension “%1” already has groups: %2. It stays with its indicator; make a new dimension for another one.</source>
        <translation>维度“%1”已有分组：%2。该维度不能改属其他指标；如需细分其他指标，请新建维度。</translation>
    </message>
    <message>
        <source>The indicator of the dimension “%1” was deleted. Restore it first, or choose another one.</source>
        <translation>维度“%1”所分的指标已删除。请先恢复该指标，或另选指标。</translation>
    </message>
    <message>
        <source>“%1” is itself a group (by %2) and cannot be broken down again. Break down the whole that it is a part of by one more dimension.</source>
        <translation>“%1”本身是分组（按%2分组），不能再细分。请为其总体指标增加一个维度。</translation>
    </message>
    <message>
        <source>“%1” is already broken down by %2; three dimensions are the most an indicator can have. Delete one that is not needed.</source>
        <translation>“%1”已按%2分组；一个指标最多三个维度。请先删除不需要的维度。</translation>
    </message>
    <message>
        <source>“%1” is broken down by %2. Delete the groups and then the dimension first.</source>
        <translation>“%1”已按%2分组。请先删除各分组，再删除维度。</translation>
    </message>
    <message>
        <source>The dimension of “%1” was deleted. Restore it first, or leave “Group of” empty.</source>
        <translation>“%1”所属的维度已删除。请先恢复该维度，或将“所属维度”留空。</translation>
    </message>
    <message>
        <source>“%1” cannot be a group of itself. Choose a dimension of another indicator, or leave “Group of” empty.</source>
        <translation>“%1”不能作为自身的分组。请选择其他指标的维度，或将“所属维度”留空。</translation>
    </message>
    <message>
        <source>“%1” is broken down by %2 itself, so it cannot be a group of “%3”. Leave “Group of” empty, or delete its own dimensions first.</source>
        <translation>“%1”自身已按%2分组，不能再作为“%3”的分组。请将“所属维度”留空，或先删除其自身的维度。</translation>
    </message>
    <message>
        <source>%1: the group “%2” has “%3”, its whole “%4” has “%5”. A group is counted like its whole; change the whole, and its groups follow.</source>
        <translation>%1：分组“%2”为“%3”，总体指标“%4”为“%5”。分组的口径应与总体一致；如需调整，请修改总体指标，各分组随之变更。</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>What is to be disclosed</source>
        <translation>应公开事项</translation>
    </message>
    <message>
        <source>Disclosed on</source>
        <translation>公开日期</translation>
    </message>
    <message>
        <source>Where was it disclosed? Enter the place or the link.</source>
        <translation>在何处公开？请填写公开地点或链接。</translation>
    </message>
    <message>
        <source>Enter the day on which it was disclosed.</source>
        <translation>请填写公开日期。</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>信息公开</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>信息公开</translation>
    </message>
    <message>
        <source>In particular</source>
        <translation>具体内容</translation>
    </message>
    <message>
        <source>Which decision or which progress report, where an item has several.</source>
        <translation>一项有多次公开的，写明是哪一次决策或哪一期进展。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>公开地点</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>已公开</translation>
    </message>
    <message>
        <source>Disclosed late</source>
        <translation>逾期公开</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未公开</translation>
    </message>
    <message>
        <source>Disclosed: %1 of %2 items; overdue %3.</source>
        <translation>应公开%2项，已公开%1项，逾期%3项。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Disclosure checklist</source>
        <translation>信息公开清单</translation>
    </message>
    <message>
        <source>Disclosures on record</source>
        <translation>信息公开记录</translation>
    </message>
    <message>
        <source>Every item to be disclosed has its row.</source>
        <translation>每个应公开事项均已列出。</translation>
    </message>
    <message>
        <source>Write the checklist of what the project has to disclose, or print it</source>
        <translation>列出项目应公开事项清单，或打印清单</translation>
    </message>
    <message>
        <source>Write the checklist</source>
        <translation>列出清单</translation>
    </message>
    <message>
        <source>A row for each item that has none yet</source>
        <translation>为尚未列出的事项各建一行</translation>
    </message>
    <message>
        <source>Preview and print every item with date, place and link</source>
        <translation>预览并打印各事项的日期、地点和链接</translation>
    </message>
    <message>
        <source>Here stands what the project has to disclose. Write the checklist first.</source>
        <translation>此处列出项目应公开的事项。请先列出清单。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Title (Chinese)</source>
        <translation>标题（中文）</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>标题（英文）</translation>
    </message>
    <message>
        <source>Short title (Chinese)</source>
        <translation>简称（中文）</translation>
    </message>
    <message>
        <source>Short title (English)</source>
        <translation>简称（英文）</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Issued by (Chinese)</source>
        <translation>发文机关（中文）</translation>
    </message>
    <message>
        <source>Issued by (English)</source>
        <translation>发文机关（英文）</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Draft for comment</source>
        <translation>征求意见稿</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已印发</translation>
    </message>
    <message>
        <source>Repealed</source>
        <translation>已废止</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>实施期起</translation>
    </message>
    <message>
        <source>Runs to</source>
        <translation>实施期止</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>文件类别</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>行动计划</translation>
    </message>
    <message>
        <source>Predecessor programme</source>
        <translation>前期行动计划</translation>
    </message>
    <message>
        <source>Demonstration project</source>
        <translation>示范项目</translation>
    </message>
    <message>
        <source>Selection round</source>
        <translation>遴选申报</translation>
    </message>
</context>
<context>
    <name>DocumentReport</name>
    <message>
        <source>This document is no longer in the database. Choose another one in the list.</source>
        <translation>该文件已不在数据库中。请在列表中另选文件。</translation>
    </message>
    <message>
        <source>Text of the document %1</source>
        <translation>%1全文</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>the same beneficiary</source>
        <translation>同一奖补对象</translation>
    </message>
    <message>
        <source>the same unified credit code</source>
        <translation>统一社会信用代码相同</translation>
    </message>
    <message>
        <source>the same citizen ID</source>
        <translation>公民身份号码相同</translation>
    </message>
    <message>
        <source>the same bank account</source>
        <translation>银行账号相同</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>地址相同</translation>
    </message>
    <message>
        <source>the same legal representative</source>
        <translation>法定代表人相同</translation>
    </message>
    <message>
        <source>rule %1 is given once only</source>
        <translation>规则%1只奖补一次</translation>
    </message>
    <message>
        <source>rule %1 is claimed twice for %2</source>
        <translation>规则%1在%2年重复申请</translation>
    </message>
    <message>
        <source>rule %1 is not given beside rule %2</source>
        <translation>规则%1与规则%2不得同时享受</translation>
    </message>
    <message>
        <source>%1 Look whether the two are one.</source>
        <translation>%1请核实两者是否为同一主体。</translation>
    </message>
    <message>
        <source>both rest on invoice %1, and one award is given in addition to others</source>
        <translation>两者依据同一发票%1，其中一项可与其他奖励同时享受</translation>
    </message>
    <message>
        <source>both rest on invoice %1</source>
        <translation>两者依据同一发票%1</translation>
    </message>
    <message>
        <source>both are for the premises “%1” in the same year</source>
        <translation>两者在同一年度申请同一场地“%1”</translation>
    </message>
    <message>
        <source>both are for the premises “%1”; the years of support under both documents count together</source>
        <translation>两者申请同一场地“%1”；两份文件的扶持年限应合并计算</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1，且%2</translation>
    </message>
    <message>
        <source>%1, claim of %2 for rule %3 (%4): %5.</source>
        <translation>%1，%2年规则%3的申请（%4）：%5。</translation>
    </message>
    <message>
        <source>Claims of %1 that may be one award twice</source>
        <translation>%1年疑似重复申请</translation>
    </message>
    <message>
        <source>None found among %1 claims of %2, across years and documents: credit code, citizen ID, account, address, legal representative, invoices and premises were compared.</source>
        <translation>%2年%1件申请中未发现重复：已跨年度、跨文件比对信用代码、身份证号、账号、地址、法定代表人、发票和场地。</translation>
    </message>
    <message>
        <source>Pairs found among %1 claims of %2: %3; %4 of them cannot stand beside each other.</source>
        <translation>%2年%1件申请中发现疑似重复%3对，其中%4对不能同时成立。</translation>
    </message>
    <message>
        <source>Stands against it</source>
        <translation>与之重复的申请</translation>
    </message>
    <message>
        <source>So</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>not both</source>
        <translation>不能同时成立</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>There are more; only the first %1 are named. Settle these first.</source>
        <translation>疑似重复较多，此处只列前%1对。请先处理这些。</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>Preview and print the claims that may be one award twice</source>
        <translation>预览并打印疑似重复申请</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Duty</source>
        <translation>常规事项</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>常规事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>宣传</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Every half-year</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>Every two quarters</source>
        <translation>每两个季度</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Continuously</source>
        <translation>常态化</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>当月几日</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>To</source>
        <translation>报送对象</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>按期完成</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>逾期完成</translation>
    </message>
    <message>
        <source>As of %1: %2 overdue, %3 due within %4 days, %5 coming up; done %6, of them late %7.</source>
        <translation>截至%1：逾期%2项，%4日内到期%3项，未到期%5项；已完成%6项，其中逾期完成%7项。</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>%1, by day %2</source>
        <translation>%1，%2日前</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Duties: what is due</source>
        <translation>工作要求到期情况</translation>
    </message>
    <message>
        <source>Duties of the plan documents and their fulfilments</source>
        <translation>方案文件的工作要求及履行记录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” is no address of a page. Write it whole, with https:// in front.</source>
        <translation>“%1”不是网页地址。请填写以https://开头的完整地址。</translation>
    </message>
    <message>
        <source>The duty is no longer there. Choose another one.</source>
        <translation>该工作要求已不存在，请另选。</translation>
    </message>
    <message>
        <source>“%1” has no due days. Leave the due day empty.</source>
        <translation>“%1”没有到期日，到期日请留空。</translation>
    </message>
    <message>
        <source>Every due day of “%1” is answered already. Change that record.</source>
        <translation>“%1”的各个到期日均已有履行记录，请修改已有记录。</translation>
    </message>
    <message>
        <source>“%1” is not due on %2. Leave the due day empty; the earliest open one is taken.</source>
        <translation>“%1”在%2并不到期。请将到期日留空，系统取最早的未履行到期日。</translation>
    </message>
    <message>
        <source>What was due on %1 is on record already, done on %2. Change that record.</source>
        <translation>%1到期的已有履行记录（%2完成），请修改该记录。</translation>
    </message>
    <message>
        <source>Fulfilment of a duty</source>
        <translation>履行记录</translation>
    </message>
    <message>
        <source>Fulfilments</source>
        <translation>履行记录</translation>
    </message>
    <message>
        <source>Was due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Left empty, the earliest due day that is still open is taken.</source>
        <translation>留空时取最早的未履行到期日。</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完成单位</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 (%2 days open)</source>
        <translation>%1（%2期未完成）</translation>
    </message>
    <message>
        <source>Here stands what was done of the duties, by whom and under which document.</source>
        <translation>此处为各项工作要求的履行情况：完成单位和文件依据。</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期情况</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>%1 is missing. Enter it.</source>
        <translation>%1未填写，请填写。</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no. Enter yes or no.</source>
        <translation>%1：“%2”既不是“是”也不是“否”。请填“是”或“否”。</translation>
    </message>
    <message>
        <source>%1: “%2” is not one of the values offered.</source>
        <translation>%1：“%2”不在可选值之列。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number.</source>
        <translation>%1：“%2”不是整数。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number with at most four decimals.</source>
        <translation>%1：“%2”不是数字，或小数超过四位。</translation>
    </message>
    <message>
        <source>%1: “%2” is not an amount of money.</source>
        <translation>%1：“%2”不是金额。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date. Write it as 2020-05-18.</source>
        <translation>%1：“%2”不是日期。请按2020-05-18的格式填写。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a period. Write 2020-05, 2020-Q2, 2020-H1 or 2020.</source>
        <translation>%1：“%2”不是报告期。请按2020-05、2020-Q2、2020-H1或2020的格式填写。</translation>
    </message>
    <message>
        <source>%1: “%2” is not known here.</source>
        <translation>%1：库中没有“%2”。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 has %2 characters; at most %3 fit.</source>
        <translation>%1有%2个字符，最多可填%3个。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be at least %3.</source>
        <translation>%1为%2，不得小于%3。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be at most %3.</source>
        <translation>%1为%2，不得大于%3。</translation>
    </message>
    <message>
        <source>%1: there is no such period.</source>
        <translation>%1：没有这个报告期。</translation>
    </message>
    <message>
        <source>%1: “%2” is none of the rows on record. Choose one from the list.</source>
        <translation>%1：库中没有“%2”这条记录。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no measurement in this cell any more. Look at the sheet again.</source>
        <translation>该单元格已没有实绩。请重新查看表格。</translation>
    </message>
    <message>
        <source>The indicator is no longer there.</source>
        <translation>该指标已不存在。</translation>
    </message>
    <message>
        <source>%1 is approved. It can only be changed by an adjustment with a reason and a document number.</source>
        <translation>%1已审定，只能通过注明事由和文号的调整更改。</translation>
    </message>
    <message>
        <source>Somebody entered %1 here meanwhile; it was not overwritten. Enter your value again if it is to stand.</source>
        <translation>他人已在此录入%1，未被覆盖。如仍以您的数值为准，请重新录入。</translation>
    </message>
    <message>
        <source>Somebody emptied this cell meanwhile. Enter your value again if it is to stand.</source>
        <translation>他人已清空该单元格。如仍以您的数值为准，请重新录入。</translation>
    </message>
    <message>
        <source>This indicator is not reported for %1; its periods are longer.</source>
        <translation>该指标不按%1报送，报告期更长。</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>%1尚未开始。</translation>
    </message>
    <message>
        <source>“%1” is an error of the spreadsheet it came from. Mend it there or enter the figure.</source>
        <translation>“%1”是原电子表格中的错误值。请在原表中更正，或直接填写数字。</translation>
    </message>
    <message>
        <source>“%1” is not a figure. Enter digits, or leave the cell empty if nothing was reported.</source>
        <translation>“%1”不是数字。请填写数字；没有报送的，请留空。</translation>
    </message>
    <message>
        <source>%1 is negative, but %2 are counted from 0 upwards.</source>
        <translation>%1为负数；以“%2”计量的数值不得为负。</translation>
    </message>
    <message>
        <source>%1 is not whole, but %2 are counted one by one.</source>
        <translation>%1不是整数；以“%2”计量的数值须为整数。</translation>
    </message>
    <message>
        <source>%1 has more than the %2 decimals of this unit.</source>
        <translation>%1的小数超过该计量单位允许的%2位。</translation>
    </message>
    <message>
        <source>This value is not approved yet. Change it in the sheet itself.</source>
        <translation>该数值尚未审定。请直接在表中修改。</translation>
    </message>
    <message>
        <source>An adjustment by 0 changes nothing. Enter the amount that is to be added or, with a minus, taken away.</source>
        <translation>调整数为0，数值不变。请填写调整数，调减时填负数。</translation>
    </message>
    <message>
        <source>Enter an amount other than 0.</source>
        <translation>请填写0以外的数值。</translation>
    </message>
    <message>
        <source>This value is approved; its source and remark are fixed with it.</source>
        <translation>该数值已审定，其来源和备注随之锁定。</translation>
    </message>
    <message>
        <source>Typed earlier and refused then. Mend it, or give it up with Delete.</source>
        <translation>此前录入未被接受，请改正，或按 Delete 放弃。</translation>
    </message>
    <message>
        <source>This indicator is computed by a formula and not entered: %1. Enter what it is computed from.</source>
        <translation>该指标由公式计算得出，不直接填报：%1。请填报其计算所依据的指标。</translation>
    </message>
    <message>
        <source>%1 is counted from a ledger. Correct the rows it comes from (double-click the figure).</source>
        <translation>%1由台账统计得出。请更正其来源记录（双击该数字可打开）。</translation>
    </message>
</context>
<context>
    <name>EntryGrid</name>
    <message>
        <source>The rule for unusual values cannot be read. Install the program again.</source>
        <translation>无法读取异常值判定规则。请重新安装程序。</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1合计</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 as approved, adjusted by %2.</source>
        <translation>审定数%1，已调整%2。</translation>
    </message>
    <message>
        <source>Unusual: %1, but %2 in the same period of last year, a change beyond %3 times. Check it; it may be right.</source>
        <translation>数值异常：本期%1，上年同期%2，变动超过%3倍。请核对；核实无误的可保留。</translation>
    </message>
    <message>
        <source>This indicator is reported in longer periods: %1.</source>
        <translation>该指标按更长的报告期报送：%1。</translation>
    </message>
    <message>
        <source>Recomputed from its parts: %1 over %2.</source>
        <translation>按分子、分母重新计算：%1÷%2。</translation>
    </message>
    <message>
        <source>The last value reported, taken from the parts.</source>
        <translation>取分期数中最近一次报送的数值。</translation>
    </message>
    <message>
        <source>The sum of the parts.</source>
        <translation>分期数之和。</translation>
    </message>
    <message>
        <source>Not reported by %1 and %2 more.</source>
        <translation>%1未报送，另有%2个地区也未报送。</translation>
    </message>
    <message>
        <source>Not reported by %1.</source>
        <translation>%1未报送。</translation>
    </message>
    <message>
        <source>Some parts were not reported yet.</source>
        <translation>部分数据尚未报送。</translation>
    </message>
    <message>
        <source>%1 has not begun yet.</source>
        <translation>%1尚未开始。</translation>
    </message>
    <message>
        <source>A ratio is not added up; it is recomputed from its parts.</source>
        <translation>比率不能相加，按分子、分母重新计算。</translation>
    </message>
    <message>
        <source>Entered twice: %1 here, and %2 in its parts. The entry here counts; correct one of the two.</source>
        <translation>重复录入：此处为%1，分期数为%2。现以此处为准；请更正其中一项。</translation>
    </message>
    <message>
        <source>Entered twice: %1 here, and its parts, though not complete, already make %2. Correct one of the two.</source>
        <translation>重复录入：此处为%1，而分期数虽不完整，合计已达%2。请更正其中一项。</translation>
    </message>
    <message>
        <source>This indicator is computed for longer periods: %1.</source>
        <translation>该指标按更长的报告期计算：%1。</translation>
    </message>
    <message>
        <source>Computed: %1.</source>
        <translation>计算公式：%1。</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1，%2：%3。</translation>
    </message>
    <message>
        <source>%1, %2: %3 so far.</source>
        <translation>%1，%2：目前为 %3，尚未报齐。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>By %1 the groups make %2, the whole is %3. Correct one of the two.</source>
        <translation>按%1分组合计为%2，总数为%3，请更正其中一项。</translation>
    </message>
    <message>
        <source>Counted from a ledger.</source>
        <translation>由台账统计。</translation>
    </message>
</context>
<context>
    <name>EntryReport</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1（%2），%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>报告期</translation>
    </message>
    <message>
        <source>Nothing was reported.</source>
        <translation>没有报送数据。</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Measurements as entered; sums are computed from their parts</source>
        <translation>所列为录入的实绩；合计数由分项数计算得出</translation>
    </message>
    <message>
        <source>%1 (%2), %3, %4</source>
        <translation>%1（%2），%3，%4</translation>
    </message>
</context>
<context>
    <name>EntryStep</name>
    <message>
        <source>entry in “%1”</source>
        <translation>录入“%1”</translation>
    </message>
    <message>
        <source>clearing of cells (%n)</source>
        <translation>清除%n个单元格</translation>
    </message>
    <message>
        <source>paste of cells (%n)</source>
        <translation>粘贴%n个单元格</translation>
    </message>
    <message>
        <source>filling of cells (%n)</source>
        <translation>填充%n个单元格</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>A yes or no is not forecast.</source>
        <translation>是否类目标不作预测。</translation>
    </message>
    <message>
        <source>Nobody has said up to %1 whether this is done. The lead unit must enter yes or no.</source>
        <translation>截至%1尚未填报是否完成。牵头单位须填报“是”或“否”。</translation>
    </message>
    <message>
        <source>Not, or not completely, reported: %1.</source>
        <translation>未报送或报送不全：%1。</translation>
    </message>
    <message>
        <source>Only the months that both parts of the ratio report are counted.</source>
        <translation>仅计入比率的分子、分母均已报送的月份。</translation>
    </message>
    <message>
        <source>Entered both directly and in parts, with different figures: %1. The figure of the longer period is counted; correct the one that is wrong.</source>
        <translation>整期数与分期数均已填报但不一致：%1。现按较长报告期的数字计算；请更正有误的一项。</translation>
    </message>
    <message>
        <source>No value is reported up to %1. The unit that supplies this indicator must enter it.</source>
        <translation>截至%1没有报送数值。指标数据提供单位须填报。</translation>
    </message>
    <message>
        <source>Nothing is reported from %1 to %2. The unit that supplies this indicator must enter it.</source>
        <translation>%1至%2没有报送数据。指标数据提供单位须填报。</translation>
    </message>
    <message>
        <source>The base of the growth is 0, so no growth can be counted on it. Check the value of the base period.</source>
        <translation>增长的基期值为0，无法计算增长。请核对基期数值。</translation>
    </message>
    <message>
        <source>The whole of which a share is asked for is 0. Check its value.</source>
        <translation>计算占比所依据的总数为0。请核对数值。</translation>
    </message>
    <message>
        <source>The base of the growth is not known. Enter the value of the base period.</source>
        <translation>增长的基期值未知。请填写基期数值。</translation>
    </message>
    <message>
        <source>The whole of which a share is asked for is not known. Enter its value.</source>
        <translation>计算占比所依据的总数未知。请填写数值。</translation>
    </message>
    <message>
        <source>No date is given for which the target is to be judged. Choose a date.</source>
        <translation>未指定评判目标的日期。请选择日期。</translation>
    </message>
    <message>
        <source>No month from %1 to %2 is reported. The unit that supplies this indicator must enter the months, not longer periods.</source>
        <translation>%1至%2没有按月报送的数据。指标数据提供单位须逐月填报，不得以较长报告期合并填报。</translation>
    </message>
</context>
<context>
    <name>Exclusion</name>
    <message>
        <source>It would end before it begins. Check the two days.</source>
        <translation>截止日期早于起始日期，请核对两个日期。</translation>
    </message>
    <message>
        <source>Enter the last day of the exclusion.</source>
        <translation>请填写禁报的最后一天。</translation>
    </message>
    <message>
        <source>An exclusion is lifted on a day and by a document. Enter both.</source>
        <translation>解除禁报须有日期和文件，请一并填写。</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>禁报记录</translation>
    </message>
    <message>
        <source>Exclusions and blacklist</source>
        <translation>禁报与黑名单</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Excluded from awards</source>
        <translation>禁止申请</translation>
    </message>
    <message>
        <source>Blacklist</source>
        <translation>黑名单</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Last day. Empty: an exclusion lasts as long as the bureau&apos;s rule says, the blacklist until it is lifted.</source>
        <translation>最后一天。留空时：禁报按本局规定年限，黑名单至解除为止。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>解除日期</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>解除文件</translation>
    </message>
    <message>
        <source>The document that lifts it.</source>
        <translation>据以解除的文件。</translation>
    </message>
    <message>
        <source>The beneficiary is on the blacklist since %1 by %2. No claim is taken until it is lifted.</source>
        <translation>该对象自%1起被列入黑名单（%2），解除前不受理申请。</translation>
    </message>
    <message>
        <source>The beneficiary is excluded from awards from %1 until %2 by %3. A claim made in this time, or for a year that ended in it, is not taken.</source>
        <translation>该对象自%1至%2禁止申请奖补（%3）。在此期间提出的申请，以及年度终了日在此期间的申请，均不受理。</translation>
    </message>
    <message>
        <source>An exclusion follows an award that was taken back. Bring the claim to “Recovered” first, or enter the exclusion at the beneficiary.</source>
        <translation>禁报须在奖补追回之后登记。请先将申请转为“已追回”，或直接登记禁报记录。</translation>
    </message>
    <message>
        <source>The exclusion after this claim is entered already.</source>
        <translation>该申请的禁报记录已登记。</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>禁止申请</translation>
    </message>
    <message>
        <source>What was found (stands in the exclusion):</source>
        <translation>查实情况（写入禁报记录）：</translation>
    </message>
    <message>
        <source>The beneficiary is excluded; the tab “Exclusions and blacklist” shows until when.</source>
        <translation>该对象已禁止申请；期限见“禁报与黑名单”页。</translation>
    </message>
    <message>
        <source>Here stands who may have no award for a time, and by which document.</source>
        <translation>此处登记一定期限内不得享受奖补的对象及其依据文件。</translation>
    </message>
    <message>
        <source>Exclude the beneficiary of an award that was taken back; the order of recovery is the document</source>
        <translation>对已追回奖补的对象禁止申请，以追回决定为依据文件</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消，未写入文件。</translation>
    </message>
    <message>
        <source>Only rows where: %1</source>
        <translation>仅限以下记录：%1</translation>
    </message>
    <message>
        <source>Practice database: these figures are invented.</source>
        <translation>练习库：数据均为虚构。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Close it in other programs, and check the folder and the free space.</source>
        <translation>无法写入文件“%1”。请在其他程序中关闭该文件，并检查文件夹和可用空间。</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated table (*.csv)</source>
        <translation>逗号分隔表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>未导出任何内容。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>基础数据</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基础数据</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>数据类别</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Leave it empty while it is not known; an empty fact is shown as missing, never as 0.</source>
        <translation>数值未知时留空；留空的显示为缺失，不显示为0。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Supplied by (Chinese)</source>
        <translation>数据提供单位（中文）</translation>
    </message>
    <message>
        <source>Supplied by (English)</source>
        <translation>数据提供单位（英文）</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The file %1 could not be written. Check that the folder exists, that you may write there, that the disk is not full and that no other program has the file open.</source>
        <translation>未能写入文件“%1”。请检查文件夹是否存在、是否有写入权限、磁盘是否已满，以及文件是否正被其他程序打开。</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Check that the folder exists, that you may write there and that the disk is not full.</source>
        <translation>未能写入文件“%1”。请检查文件夹是否存在、是否有写入权限、磁盘是否已满。</translation>
    </message>
    <message>
        <source>The picture is too large for this computer&apos;s memory. Save it as SVG or PDF instead.</source>
        <translation>图片过大，本机内存不足。请改存为SVG或PDF。</translation>
    </message>
    <message>
        <source>%1 has an ending that charts cannot be saved as. Choose a name that ends in .png, .svg or .pdf.</source>
        <translation>图表不能保存为“%1”的扩展名。请使用以.png、.svg或.pdf结尾的文件名。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>开头为</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>above</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>below</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>属于</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>No whole month of the counting period is reported yet.</source>
        <translation>计算期内尚无完整月份报送。</translation>
    </message>
    <message>
        <source>Counting has not begun.</source>
        <translation>尚未开始计算。</translation>
    </message>
    <message>
        <source>No due date is set, so there is no date to forecast for.</source>
        <translation>未设定期限，无预测日期。</translation>
    </message>
    <message>
        <source>Only one value is known since counting began; a pace needs two.</source>
        <translation>起算以来只有一个已知数值，至少两个方可计算进度。</translation>
    </message>
    <message>
        <source>The due date is more than a year after the last figures.</source>
        <translation>期限距最新数据超过一年。</translation>
    </message>
    <message>
        <source>Nothing is reported since counting began, so this year cannot be compared with last year.</source>
        <translation>起算以来没有报送数据，今年无法与上年比较。</translation>
    </message>
    <message>
        <source>This year&apos;s value at the start is not known, so its change cannot be compared with last year&apos;s.</source>
        <translation>今年期初数值未知，变动情况无法与上年比较。</translation>
    </message>
    <message>
        <source>This year&apos;s figures have gaps, so they cannot be compared with last year&apos;s.</source>
        <translation>今年数据有缺漏，无法与上年比较。</translation>
    </message>
    <message>
        <source>Last year&apos;s figures are not complete.</source>
        <translation>上年数据不完整。</translation>
    </message>
    <message>
        <source>Last year brought no increase up to the same date, so nothing can be scaled.</source>
        <translation>上年截至同日没有增长，无法按比例推算。</translation>
    </message>
    <message>
        <source>Fewer than three months are reported.</source>
        <translation>报送不足三个月。</translation>
    </message>
    <message>
        <source>The reports are further apart than three months.</source>
        <translation>报送间隔超过三个月。</translation>
    </message>
    <message>
        <source>The value three months before the last one is not known.</source>
        <translation>最新数值三个月前的数值未知。</translation>
    </message>
    <message>
        <source>Average pace since the start</source>
        <translation>按起算以来平均进度推算</translation>
    </message>
    <message>
        <source>Rest of last year, scaled by this year&apos;s growth</source>
        <translation>按上年后续实绩和今年增幅推算</translation>
    </message>
    <message>
        <source>Average of the last three months reported</source>
        <translation>按最近三个已报送月份均值推算</translation>
    </message>
    <message>
        <source>The due date is over; there is nothing left to forecast.</source>
        <translation>期限已过，无需预测。</translation>
    </message>
    <message>
        <source>A ratio of two running sums is judged by what it is now.</source>
        <translation>两项累计数之比按现值评判。</translation>
    </message>
    <message>
        <source>A target for each month is judged month by month.</source>
        <translation>月度目标逐月评判。</translation>
    </message>
    <message>
        <source>A forecast is made for a quarter. Write it as 2020-Q3.</source>
        <translation>用款计划按季度编制，请写成 2020-Q3。</translation>
    </message>
    <message>
        <source>Payment forecast</source>
        <translation>季度用款计划</translation>
    </message>
    <message>
        <source>Payment forecasts</source>
        <translation>季度用款计划</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>编制日期</translation>
    </message>
    <message>
        <source>Expected payments</source>
        <translation>计划支付</translation>
    </message>
    <message>
        <source>Remark on the variance</source>
        <translation>偏差说明</translation>
    </message>
    <message>
        <source>Forecast and payments by quarter</source>
        <translation>季度用款计划与支付</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>missing: say why it came out otherwise</source>
        <translation>缺少：请说明偏差原因</translation>
    </message>
    <message>
        <source>the quarter is not over</source>
        <translation>季度未结束</translation>
    </message>
    <message>
        <source>Quarters whose variance nobody has explained: %1</source>
        <translation>偏差尚未说明的季度：%1 个</translation>
    </message>
    <message>
        <source>Every variance is within bounds or explained</source>
        <translation>各季度偏差均在范围内或已说明</translation>
    </message>
    <message>
        <source>Expected and paid by quarter, RMB 10,000</source>
        <translation>各季度计划与支付（万元）</translation>
    </message>
    <message>
        <source>Here stands what each project expects to pay, quarter by quarter. A later forecast stands beside the earlier one.</source>
        <translation>各项目分季度的用款计划列在这里。新的计划与原计划并存。</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>At sign %1 an operator is expected (+, −, × or ÷), but there is “%2”.</source>
        <translation>第%1个字符处应为运算符（＋、－、×或÷），实际为“%2”。</translation>
    </message>
    <message>
        <source>The formula breaks off. Something is expected after its last sign.</source>
        <translation>公式不完整，末尾之后还应有内容。</translation>
    </message>
    <message>
        <source>At sign %1 the formula is nested too deeply: “%2”. Make an indicator of a part of it.</source>
        <translation>第%1个字符处公式嵌套过深：“%2”。请把其中一部分另设为一个指标。</translation>
    </message>
    <message>
        <source>At sign %1 a figure, an indicator in square brackets or a bracket is expected, but there is “%2”.</source>
        <translation>第%1个字符处应为数字、方括号内的指标名称或括号，实际为“%2”。</translation>
    </message>
    <message>
        <source>At sign %1 a closing bracket is missing before “%2”.</source>
        <translation>第%1个字符处，“%2”之前缺少右括号。</translation>
    </message>
    <message>
        <source>At sign %1 there is no such function: “%2”. There are previous(…), ytd(…) and lastyear(…).</source>
        <translation>第%1个字符处没有这个函数：“%2”。可用的函数有：上期(…)、本年累计(…)、上年同期(…)。</translation>
    </message>
    <message>
        <source>At sign %1 a square bracket is opened and never closed: “%2”.</source>
        <translation>第%1个字符处的方括号没有闭合：“%2”。</translation>
    </message>
    <message>
        <source>At sign %1 the square brackets are empty: “%2”. Write the name of an indicator into them.</source>
        <translation>第%1个字符处的方括号内没有内容：“%2”。请在其中填写指标名称。</translation>
    </message>
    <message>
        <source>There is no indicator with this name or code: %1. Choose one from the list.</source>
        <translation>没有名称或编号为“%1”的指标。请从列表中选择。</translation>
    </message>
    <message>
        <source>Several indicators have this name: %1. Write the code of the one that is meant.</source>
        <translation>有多个指标的名称都是“%1”。请改写所指指标的编号。</translation>
    </message>
    <message>
        <source>The formula names no indicator. Write at least one, in square brackets.</source>
        <translation>公式中没有指标。请至少写入一个指标，名称放在方括号内。</translation>
    </message>
    <message>
        <source>A flow is added up over months and areas, but what this formula gives cannot be added up. Let it go together as a ratio, or as a stock.</source>
        <translation>流量指标按月份和地区相加，而该公式的结果不能相加。请将汇总方式改为比率或存量。</translation>
    </message>
    <message>
        <source>A flow can only be computed from flows, and this is none: %1. Let the computed indicator go together as a ratio, or as a stock.</source>
        <translation>流量指标只能由流量指标计算得出，而“%1”不是流量指标。请将该计算指标的汇总方式改为比率或存量。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The formulas go round in a circle: %1. Take one of these indicators out of its formula.</source>
        <translation>公式循环引用：%1。请从其中一个公式中去掉所引用的指标。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>An indicator has either a formula or a numerator and denominator. Empty one of the two.</source>
        <translation>一个指标或者用公式，或者用分子和分母，不能两者并用。请清空其中一种。</translation>
    </message>
    <message>
        <source>Measurements are entered for this indicator: %1. Make a new indicator for the formula, or remove them first.</source>
        <translation>该指标已填报%1条实绩。请为公式另建一个指标，或先删除这些实绩。</translation>
    </message>
    <message>
        <source>A computed indicator cannot be part of a ratio. Write the quotient as a formula.</source>
        <translation>计算指标不能作为比率的分子或分母。请把这个比值写成公式。</translation>
    </message>
    <message>
        <source>It is part of a ratio and can therefore not be computed itself: %1.</source>
        <translation>该指标是比率“%1”的分子或分母，因此不能由公式计算。</translation>
    </message>
    <message>
        <source>The formula of another indicator would break: %1. %2</source>
        <translation>这一改动会使另一指标“%1”的公式失效。%2</translation>
    </message>
    <message>
        <source>The formula of this indicator cannot be used: %1. %2</source>
        <translation>指标“%1”的公式无法使用。%2</translation>
    </message>
    <message>
        <source>This indicator is computed by a formula and has measurements all the same: %1 (%2).</source>
        <translation>指标“%1”由公式计算，却仍有填报的实绩（%2条）。</translation>
    </message>
    <message>
        <source>What is divided by is 0, so there is nothing to compute.</source>
        <translation>除数为0，无法计算。</translation>
    </message>
    <message>
        <source>Not reported for %2: %1. Supplier: %3.</source>
        <translation>%2没有报送数据：%1。数据提供单位：%3。</translation>
    </message>
    <message>
        <source>The result is larger than any figure the desk can keep.</source>
        <translation>计算结果超出可记录的数值范围。</translation>
    </message>
    <message>
        <source>Needed for %2, but reported up to %4 only: %1. Supplier: %3.</source>
        <translation>计算%2需要“%1”，但只报送到%4。数据提供单位：%3。</translation>
    </message>
</context>
<context>
    <name>FormulaHelp</name>
    <message>
        <source>Read as: %1</source>
        <translation>公式含义：%1</translation>
    </message>
</context>
<context>
    <name>Fund</name>
    <message>
        <source>Commitments of funds</source>
        <translation>资金安排</translation>
    </message>
    <message>
        <source>Commitment of funds</source>
        <translation>资金安排</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Earmark</source>
        <translation>专列</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Fund (Chinese)</source>
        <translation>资金名称（中文）</translation>
    </message>
    <message>
        <source>Fund (English)</source>
        <translation>资金名称（英文）</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>出资层级</translation>
    </message>
    <message>
        <source>City level</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>City and counties together</source>
        <translation>市县合计</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>Provincial</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>计算单元</translation>
    </message>
    <message>
        <source>Purpose (Chinese)</source>
        <translation>用途（中文）</translation>
    </message>
    <message>
        <source>Purpose (English)</source>
        <translation>用途（英文）</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>资金概览</translation>
    </message>
</context>
<context>
    <name>FundAccount</name>
    <message>
        <source>Accounts opened: %1.</source>
        <translation>已建立账户 %1 个。</translation>
    </message>
    <message>
        <source>Fund account</source>
        <translation>资金账户</translation>
    </message>
    <message>
        <source>Fund accounts</source>
        <translation>资金账户</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>安排依据</translation>
    </message>
    <message>
        <source>What a document promises for this fund and year; the money set aside inside it is held against the entries.</source>
        <translation>文件对该资金该年度的安排；其中的专列资金用于核对每笔收支。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1年%2</translation>
    </message>
    <message>
        <source>No document promises money for %1. Enter the commitment first, or choose another year.</source>
        <translation>没有文件安排%1年的资金。请先录入资金安排，或另选年度。</translation>
    </message>
    <message>
        <source>Here stand the fund accounts. “Year accounts” on the first tab opens them from what the documents promise.</source>
        <translation>这里列出资金账户。在第一页点“建立年度账户”，即按文件的资金安排建立。</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关账日期</translation>
    </message>
    <message>
        <source>From this day on nothing is allocated or promised in this account, and no claim of its year is taken. What was promised before is still paid.</source>
        <translation>自该日起，本账户不再下达和承诺资金，也不再受理该年度申请；此前已承诺的仍可拨付。</translation>
    </message>
    <message>
        <source>The document promises no money for %1. Choose another year, or another document.</source>
        <translation>该文件没有安排%1年的资金。请另选年度或文件。</translation>
    </message>
</context>
<context>
    <name>FundBook</name>
    <message>
        <source>Other uses</source>
        <translation>其他用途</translation>
    </message>
    <message>
        <source>%1 has RMB %2 free from %3 on; this entry takes %4. Take less, book the allocation first, or enter who lets it pass, why and by which document.</source>
        <translation>%1自%3起可用%2万元，本笔需用%4万元。请减少金额、先登记拨入，或填写由谁、因何、依据哪份文件准予超出。</translation>
    </message>
    <message>
        <source>%1: the document sets no such money aside in this account. Choose another use, or none.</source>
        <translation>%1：文件在该账户内没有这项专列。请另选用途，或留空。</translation>
    </message>
    <message>
        <source>%1, “%2”: RMB %3 are set for this use and %4 of it are open; this entry takes %5. Take less, choose another use, or enter who lets it pass, why and by which document.</source>
        <translation>%1“%2”：该用途安排%3万元，尚余%4万元，本笔需用%5万元。请减少金额、另选用途，或填写由谁、因何、依据哪份文件准予超出。</translation>
    </message>
    <message>
        <source>What is settled has to be a confirmed commitment of the same account. Choose another one.</source>
        <translation>所结的必须是同一账户内已复核的承付。请另选。</translation>
    </message>
    <message>
        <source>%1 lies before the commitment was booked. Check the day.</source>
        <translation>%1早于承付的登记日期。请核对日期。</translation>
    </message>
    <message>
        <source>The commitment by %1 has RMB %2 left; this entry takes %3. Take less, or commit more first.</source>
        <translation>%1的承付尚余%2万元，本笔需用%3万元。请减少金额，或先追加承付。</translation>
    </message>
    <message>
        <source>Of the commitment by %1, RMB %2 were paid; %3 would come back. Check the amount.</source>
        <translation>%1的承付已付%2万元，本笔将退回%3万元。请核对金额。</translation>
    </message>
    <message>
        <source>Entries that break the rules of the funds&apos; books: %1.</source>
        <translation>不符合资金账规则的收支：%1笔。</translation>
    </message>
    <message>
        <source>Account %1 is over-committed by RMB %2, and nobody let it pass.</source>
        <translation>账户%1超额承付%2万元，且无人准予。</translation>
    </message>
    <message>
        <source>The account has entries. It is not deleted, and keeps its year and what promises it.</source>
        <translation>该账户已有收支，不能删除，年度和安排依据也不能更改。</translation>
    </message>
    <message>
        <source>%1 is closed since %2; nothing new is promised out of it. Take an account of an open year.</source>
        <translation>%1已于%2关账，不得再作新的承诺。请使用未关账年度的账户。</translation>
    </message>
    <message>
        <source>The kept sums of the funds differ from their entries.</source>
        <translation>资金汇总数与分录不符。</translation>
    </message>
</context>
<context>
    <name>FundEntry</name>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Free money</source>
        <translation>可用资金</translation>
    </message>
    <message>
        <source>Say why the limit may be passed.</source>
        <translation>请填写准予超出的理由。</translation>
    </message>
    <message>
        <source>Name the officer who lets the limit be passed.</source>
        <translation>请填写准予超出的负责人。</translation>
    </message>
    <message>
        <source>Enter the number of the document that lets the limit be passed.</source>
        <translation>请填写准予超出的文件文号。</translation>
    </message>
    <message>
        <source>%1 prepared this and cannot let it pass the limit. Name the officer who decided.</source>
        <translation>%1是经办人，不能自行准予超出。请填写作出决定的负责人。</translation>
    </message>
    <message>
        <source>%1: choose the commitment it belongs to.</source>
        <translation>%1：请选择所对应的承付。</translation>
    </message>
    <message>
        <source>%1: it belongs to no earlier commitment. Leave this empty.</source>
        <translation>%1：不对应先前的承付，此处请留空。</translation>
    </message>
    <message>
        <source>It would be due before it was booked. Check the two days.</source>
        <translation>应付日期早于登记日期。请核对这两个日期。</translation>
    </message>
    <message>
        <source>Entry of a fund</source>
        <translation>资金收支</translation>
    </message>
    <message>
        <source>Entries of funds</source>
        <translation>资金收支</translation>
    </message>
    <message>
        <source>Commitment settled</source>
        <translation>对应的承付</translation>
    </message>
    <message>
        <source>A payment, a release and a return name the commitment that they settle.</source>
        <translation>支付、释放和退回须指明所对应的承付。</translation>
    </message>
    <message>
        <source>Set aside for</source>
        <translation>专列用途</translation>
    </message>
    <message>
        <source>What the document sets the money aside for. Empty: the other uses of the fund.</source>
        <translation>文件专列的用途；留空为该资金的其他用途。</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>申报事项</translation>
    </message>
    <message>
        <source>For what or whom: number of the claim, name of the work.</source>
        <translation>用于何事何人：申报编号、工作名称。</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>应付日期</translation>
    </message>
    <message>
        <source>Limit passed because</source>
        <translation>准予超出的理由</translation>
    </message>
    <message>
        <source>Only where an entry passes what is free or set aside: why, who decided, by which document.</source>
        <translation>仅在超出可用或专列资金时填写：理由、决定人、依据文件。</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Document of the decision</source>
        <translation>决定文号</translation>
    </message>
    <message>
        <source>A reversal is not reversed. Book the right entry anew.</source>
        <translation>冲销不能再冲销。请重新登记正确的一笔。</translation>
    </message>
    <message>
        <source>Here stands every allocation, commitment, payment and return of the funds.</source>
        <translation>这里列出资金的每一笔拨入、承付、支付和退回。</translation>
    </message>
    <message>
        <source>Award claim</source>
        <translation>奖补申请</translation>
    </message>
    <message>
        <source>The claim whose decision, payment or recovery made this entry.</source>
        <translation>产生本分录的奖补申请（审定、拨付或追回）。</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Account of the payee</source>
        <translation>收款账号</translation>
    </message>
</context>
<context>
    <name>FundReport</name>
    <message>
        <source>No area named</source>
        <translation>未注明地区</translation>
    </message>
    <message>
        <source>RMB %1 allocated, %2 paid (%3), %4 free</source>
        <translation>已拨入%1万元，已支付%2万元（%3），可用%4万元</translation>
    </message>
    <message>
        <source>no idle money</source>
        <translation>无闲置资金</translation>
    </message>
    <message>
        <source>RMB %1 idle</source>
        <translation>闲置%1万元</translation>
    </message>
    <message>
        <source>no transfer late</source>
        <translation>无逾期拨付</translation>
    </message>
    <message>
        <source>transfers late: %1</source>
        <translation>逾期拨付%1笔</translation>
    </message>
    <message>
        <source>every entry is documented</source>
        <translation>收支凭据齐全</translation>
    </message>
    <message>
        <source>entries without number or scan: %1</source>
        <translation>缺文号或扫描件%1笔</translation>
    </message>
    <message>
        <source>%1; %2; %3; %4.</source>
        <translation>%1；%2；%3；%4。</translation>
    </message>
    <message>
        <source>Books of the funds</source>
        <translation>资金账</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>文件安排</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已拨入</translation>
    </message>
    <message>
        <source>Committed, unpaid</source>
        <translation>已承付未支付</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Nothing is allocated yet</source>
        <translation>尚未拨入资金</translation>
    </message>
    <message>
        <source>RMB %1 of %2 are free</source>
        <translation>%2万元中可用%1万元</translation>
    </message>
    <message>
        <source>Allocated, committed and paid by account, RMB 10,000, as of %1</source>
        <translation>各账户拨入、承付和支付，万元，截至%1</translation>
    </message>
    <message>
        <source>Execution by quarter of %1</source>
        <translation>%1年分季度执行率</translation>
    </message>
    <message>
        <source>Paid of allocated from the beginning to the end of the quarter, per cent</source>
        <translation>截至季末累计支付占累计拨入的比例，%</translation>
    </message>
    <message>
        <source>Money of earlier years</source>
        <translation>以前年度资金</translation>
    </message>
    <message>
        <source>Money of %1</source>
        <translation>%1年资金</translation>
    </message>
    <message>
        <source>Nothing was allocated by then.</source>
        <translation>届时尚未拨入资金。</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>第%1季度</translation>
    </message>
    <message>
        <source>Execution of the funds</source>
        <translation>资金执行情况</translation>
    </message>
    <message>
        <source>Balance of the accounts</source>
        <translation>账户余额</translation>
    </message>
    <message>
        <source>Execution rate</source>
        <translation>执行率</translation>
    </message>
    <message>
        <source>of it: %1</source>
        <translation>其中：%1</translation>
    </message>
    <message>
        <source>Promises are not added up: some contain others. Lines “of it” show what the document sets aside, and what of that is open.</source>
        <translation>文件安排数不作合计（有的已含在另一项之内）。“其中”各行为文件专列的数额及其尚余数。</translation>
    </message>
    <message>
        <source>Q%1 paid</source>
        <translation>%1季度累计支付</translation>
    </message>
    <message>
        <source>Q%1 rate</source>
        <translation>%1季度执行率</translation>
    </message>
    <message>
        <source>Paid of allocated from the beginning to the end of the quarter.</source>
        <translation>执行率为截至季末累计支付占累计拨入的比例。</translation>
    </message>
    <message>
        <source>Execution by area</source>
        <translation>分地区执行情况</translation>
    </message>
    <message>
        <source>Allocated to it</source>
        <translation>拨入该地区</translation>
    </message>
    <message>
        <source>Promised to it</source>
        <translation>承付该地区</translation>
    </message>
    <message>
        <source>Paid of what was allocated to the area or, where more was promised to it out of other money, of that.</source>
        <translation>执行率为已支付占拨入该地区资金的比例；由其他资金承付该地区更多的，按承付数计。</translation>
    </message>
    <message>
        <source>Money idle for more than %1 months</source>
        <translation>闲置超过%1个月的资金</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>闲置</translation>
    </message>
    <message>
        <source>Allocated on</source>
        <translation>拨入日期</translation>
    </message>
    <message>
        <source>Transfers after their day</source>
        <translation>逾期拨付</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支付日期</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Entries without document number or scan</source>
        <translation>缺文号或扫描件的收支</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>number and scan</source>
        <translation>文号、扫描件</translation>
    </message>
    <message>
        <source>number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>There is no money in %1 yet</source>
        <translation>%1年尚无资金</translation>
    </message>
    <message>
        <source>Of RMB %1 in %2, %3 are paid and %4 are free</source>
        <translation>%2年资金%1万元，已支付%3万元，可用%4万元</translation>
    </message>
    <message>
        <source>The money of %1 from what was brought forward to what is free, all accounts, RMB 10,000, as of %2</source>
        <translation>%1年资金从上年结转到可用余额，全部账户，万元，截至%2</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>上年结转</translation>
    </message>
    <message>
        <source>Free or promised and not paid at the beginning of the year.</source>
        <translation>年初可用及已承付未支付的资金。</translation>
    </message>
    <message>
        <source>Money that arrived in the year.</source>
        <translation>本年到账资金。</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Changes of the budget in the year.</source>
        <translation>本年预算调整。</translation>
    </message>
    <message>
        <source>Promised and not paid on the day, whenever it was promised.</source>
        <translation>截至当日已承付未支付的资金，不论何时承付。</translation>
    </message>
    <message>
        <source>Payments of the year.</source>
        <translation>本年支付资金。</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Money that came back in the year.</source>
        <translation>本年退回资金。</translation>
    </message>
    <message>
        <source>Free on the day.</source>
        <translation>截至当日可用资金。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>The first %1 of %2 entries are named.</source>
        <translation>共%2笔，此处列出前%1笔。</translation>
    </message>
    <message>
        <source>Of RMB %1 for areas, %2 are paid</source>
        <translation>各县（区）已承付%1万元，其中已支付%2万元</translation>
    </message>
    <message>
        <source>Promised and paid by area, RMB 10,000, as of %1</source>
        <translation>各县（区）承付与支付，万元，截至%1</translation>
    </message>
    <message>
        <source>Of RMB %1 of awards decided, %2 are paid</source>
        <translation>奖补已审定%1万元，其中已支付%2万元</translation>
    </message>
    <message>
        <source>Decided and paid by award rule, RMB 10,000, as of %1</source>
        <translation>各奖补规则审定与支付，万元，截至%1</translation>
    </message>
    <message>
        <source>Execution by award rule</source>
        <translation>各奖补规则执行情况</translation>
    </message>
    <message>
        <source>Paid of decided</source>
        <translation>支付占审定</translation>
    </message>
    <message>
        <source>Awards that came back are taken off what was paid and what was decided.</source>
        <translation>已支付与已审定均已扣除追回的金额。</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>The rows were not grouped; something else was asked for meanwhile.</source>
        <translation>未完成分组：其间又有了新的查询。</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>The dimension has no Chinese name. Say by what is grouped.</source>
        <translation>维度缺少中文名称。请填写按什么分组。</translation>
    </message>
    <message>
        <source>The dimension has no English name. Say by what is grouped.</source>
        <translation>维度缺少英文名称。请填写按什么分组。</translation>
    </message>
    <message>
        <source>There is no group yet. Enter the name of each group in a line.</source>
        <translation>尚无分组。请逐行填写各分组的名称。</translation>
    </message>
    <message>
        <source>Group %1 has no Chinese name. Enter it.</source>
        <translation>第%1个分组缺少中文名称，请填写。</translation>
    </message>
    <message>
        <source>Group %1 has no English name. Enter it.</source>
        <translation>第%1个分组缺少英文名称，请填写。</translation>
    </message>
    <message>
        <source>The group “%1” stands here twice. Take one line out.</source>
        <translation>分组“%1”重复，请删去其中一行。</translation>
    </message>
    <message>
        <source>The indicator is no longer there; somebody deleted it meanwhile.</source>
        <translation>该指标已不存在，可能已被他人删除。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Version %1, tables of version %2, Qt %3</source>
        <translation>版本%1，数据表版本%2，Qt %3</translation>
    </message>
    <message>
        <source>For the people who run an e-commerce development programme: from the plan&apos;s words to targets, figures, lights and reports.</source>
        <translation>供电子商务发展行动计划实施单位使用：从计划文本到目标、数据、状态和报告。</translation>
    </message>
    <message>
        <source>This program is free software: you may use, study, share and change it under the terms of the GNU General Public License, version 3 or any later version. It comes without any warranty.</source>
        <translation>本程序是自由软件：您可依据GNU通用公共许可证第3版或更高版本使用、研究、分发和修改。本程序不提供任何担保。</translation>
    </message>
    <message>
        <source>The icons are those of Breeze (KDE), under the GNU Lesser General Public License, version 3 or later.</source>
        <translation>图标来自Breeze（KDE），依据GNU宽通用公共许可证第3版或更高版本使用。</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>Heyuan Programme Desk</source>
        <translation>河源电商行动台</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>载入</translation>
    </message>
    <message>
        <source>Shown in full</source>
        <translation>查看完整号码</translation>
    </message>
</context>
<context>
    <name>Identifier</name>
    <message>
        <source>No mobile number is given.</source>
        <translation>未填写手机号码。</translation>
    </message>
    <message>
        <source>A mobile number has digits only; other characters stand in this one. Enter one number.</source>
        <translation>手机号码只含数字，此号码中有其他字符。请只填写一个号码。</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits; this one has %1. Ask for the number again.</source>
        <translation>手机号码应为11位，此号码为%1位。请重新核实号码。</translation>
    </message>
    <message>
        <source>A mobile number begins with 13 to 19. Ask for the number again.</source>
        <translation>手机号码应以13至19开头。请重新核实号码。</translation>
    </message>
    <message>
        <source>No bank card number is given.</source>
        <translation>未填写银行卡号。</translation>
    </message>
    <message>
        <source>A bank card number has digits only; other characters stand in this one. Compare it with the card.</source>
        <translation>银行卡号只含数字，此卡号中有其他字符。请与银行卡核对。</translation>
    </message>
    <message>
        <source>A bank card number has 12 to 19 digits; this one has %1. Compare it with the card.</source>
        <translation>银行卡号应为12至19位，此卡号为%1位。请与银行卡核对。</translation>
    </message>
    <message>
        <source>The check digit of the bank card number does not fit: at least one digit is wrong or two are swapped. Compare it with the card.</source>
        <translation>银行卡号校验位不符：至少有一位数字有误，或有两位颠倒。请与银行卡核对。</translation>
    </message>
    <message>
        <source>No ID number is given.</source>
        <translation>未填写身份证号。</translation>
    </message>
    <message>
        <source>An ID number of the first generation with 15 digits; it was made into 18.</source>
        <translation>此为15位旧身份证号，已转换为18位。</translation>
    </message>
    <message>
        <source>An ID number has 18 characters; this one has %1. Compare it with the card.</source>
        <translation>身份证号应为18位，此号码为%1位。请与身份证核对。</translation>
    </message>
    <message>
        <source>An ID number has 17 digits and a digit or an X at its end; other characters stand in this one. Compare it with the card.</source>
        <translation>身份证号前17位应为数字，末位为数字或X，此号码中有其他字符。请与身份证核对。</translation>
    </message>
    <message>
        <source>There is no province with the number %1, with which this ID number begins. Compare it with the card.</source>
        <translation>身份证号开头的%1不是任何省份的代码。请与身份证核对。</translation>
    </message>
    <message>
        <source>The digits 7 to 14 of the ID number are no date. Compare them with the card.</source>
        <translation>身份证号第7至14位不是有效日期。请与身份证核对。</translation>
    </message>
    <message>
        <source>The date of birth in the ID number cannot be that of a living person. Compare it with the card.</source>
        <translation>身份证号中的出生日期不可能属于在世的人。请与身份证核对。</translation>
    </message>
    <message>
        <source>The check character of the ID number does not fit: at least one digit is wrong or two are swapped. Compare it with the card.</source>
        <translation>身份证号校验码不符：至少有一位有误，或有两位颠倒。请与身份证核对。</translation>
    </message>
    <message>
        <source>The ID number ends in three zeros. It can be right, but a spreadsheet may have lost its last digits; compare it with the card.</source>
        <translation>身份证号末三位均为0。号码可能无误，也可能是电子表格丢失了末尾数字，请与身份证核对。</translation>
    </message>
    <message>
        <source>“Male” is entered, but the ID number is that of a woman. Compare both with the card.</source>
        <translation>性别填为“男”，而身份证号为女性号码。请与身份证核对。</translation>
    </message>
    <message>
        <source>“Female” is entered, but the ID number is that of a man. Compare both with the card.</source>
        <translation>性别填为“女”，而身份证号为男性号码。请与身份证核对。</translation>
    </message>
    <message>
        <source>No unified credit code is given.</source>
        <translation>未填写统一社会信用代码。</translation>
    </message>
    <message>
        <source>A unified credit code has 18 characters; this one has %1. Compare it with the licence.</source>
        <translation>统一社会信用代码应为18位，此代码为%1位。请与营业执照核对。</translation>
    </message>
    <message>
        <source>A unified credit code has digits and capital letters without I, O, S, V and Z; another character stands in this one. Compare it with the licence.</source>
        <translation>统一社会信用代码由数字和大写字母组成，不使用I、O、S、V、Z，此代码中有其他字符。请与营业执照核对。</translation>
    </message>
    <message>
        <source>The check character of the unified credit code does not fit: at least one character is wrong or two are swapped. Compare it with the licence.</source>
        <translation>统一社会信用代码校验码不符：至少有一位有误，或有两位颠倒。请与营业执照核对。</translation>
    </message>
    <message>
        <source>The organisation code inside the unified credit code does not fit its own check character. Compare it with the licence.</source>
        <translation>统一社会信用代码中的主体标识码（组织机构代码）校验码不符。请与营业执照核对。</translation>
    </message>
    <message>
        <source>The spreadsheet turned the number into a quantity and lost its last digits. In the source, set the column to text and enter the number again.</source>
        <translation>电子表格把号码当作数值并转成了科学计数法，末尾数字已丢失。请在来源表中把该列设为文本格式，并重新录入号码。</translation>
    </message>
    <message>
        <source>The spreadsheet kept the number as a quantity. In the source, set the column to text and look whether its last digits are still right.</source>
        <translation>电子表格把号码当作数值保存。请在来源表中把该列设为文本格式，并核对末尾数字是否正确。</translation>
    </message>
    <message>
        <source>A spreadsheet keeps fifteen digits only; those behind are zeros here. In the source, set the column to text and enter the number again.</source>
        <translation>电子表格只保留15位有效数字，此号码其后各位均变成了0。请在来源表中把该列设为文本格式，并重新录入号码。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 rows read …</source>
        <translation>已读取%1行…</translation>
    </message>
    <message>
        <source>%1 rows were read; %2 cells have to be corrected. Nothing was written.</source>
        <translation>已读取%1行，有%2个单元格须更正。未写入任何数据。</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>导入%1</translation>
    </message>
    <message>
        <source>%1 rows written …</source>
        <translation>已写入%1行…</translation>
    </message>
    <message>
        <source>%1 rows are in order: %2 new, %3 changed, %4 as stored. Nothing was written.</source>
        <translation>%1行均无误：新增%2行，修改%3行，与库中一致%4行。未写入任何数据。</translation>
    </message>
    <message>
        <source>%1 rows are taken: %2 new, %3 changed, %4 as stored.</source>
        <translation>已导入%1行：新增%2行，修改%3行，与库中一致%4行。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。未写入任何数据。</translation>
    </message>
    <message>
        <source>No %1 has this code or name. Write it as it stands in the list.</source>
        <translation>%1中没有此代码或名称。请按列表中的写法填写。</translation>
    </message>
    <message>
        <source>This name stands for more than one %1. Write the code instead.</source>
        <translation>此名称对应多个%1。请改填代码。</translation>
    </message>
    <message>
        <source>The same indicator, area and period already stand on line %1. Keep one of the two.</source>
        <translation>第%1行已有相同的指标、区划和报告期。请只保留一行。</translation>
    </message>
    <message>
        <source>The stored value %1 is approved. Correct it by an adjustment with its document, not by an import.</source>
        <translation>库中数值%1已审定。请依据文件通过调整更正，不能用导入更改。</translation>
    </message>
    <message>
        <source>Nothing was written: %1 cells have to be corrected first.</source>
        <translation>未写入任何数据：须先更正%1个单元格。</translation>
    </message>
    <message>
        <source>No line at the top has a column “%1”. Head the columns with: indicator, area, period, value, source, remark.</source>
        <translation>文件开头各行中没有“%1”列。请使用以下列标题：指标、地区、报告期、数值、来源、备注。</translation>
    </message>
    <message>
        <source>This indicator is computed by a formula and not entered. Enter what it is computed from.</source>
        <translation>该指标由公式计算得出，不直接填报。请填报其计算所依据的指标。</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取%1。</translation>
    </message>
    <message>
        <source>%1 is no list of columns. Write it as {&quot;姓名&quot;: &quot;name&quot;}.</source>
        <translation>%1不是列对应表。请写成 {&quot;姓名&quot;: &quot;name&quot;}。</translation>
    </message>
    <message>
        <source>There is no column “%1” among %2.</source>
        <translation>%2中没有“%1”这一列。</translation>
    </message>
    <message>
        <source>There is no training class with the number %1.</source>
        <translation>没有编号为%1的培训班次。</translation>
    </message>
    <message>
        <source>%1 rows were taken back.</source>
        <translation>已撤销%1行。</translation>
    </message>
    <message>
        <source>Rows of the kind “%1” cannot be imported.</source>
        <translation>不能导入“%1”类记录。</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 completed, %4 as stored, %5 refused, %6 doubtful.</source>
        <translation>共%1行：新增%2，补充%3，与库中一致%4，未通过%5，存疑%6。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何数据。</translation>
    </message>
    <message>
        <source>This import can be taken back with: heyuan import --undo %1</source>
        <translation>如需撤销本次导入：heyuan import --undo %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>A row of sums.</source>
        <translation>合计行。</translation>
    </message>
    <message>
        <source>A row of remarks or signatures.</source>
        <translation>备注或签字行。</translation>
    </message>
    <message>
        <source>No row at the top of %1 heads the columns. Put a row of column names above the data, for instance: %2.</source>
        <translation>%1开头没有表头行。请在数据上方加一行列名，例如：%2。</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. Add it, or say which column holds it.</source>
        <translation>%1没有“%2”列。请补上该列，或指明哪一列是它。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>There is no import of this number.</source>
        <translation>没有此编号的导入。</translation>
    </message>
    <message>
        <source>The import of %1 was taken back already.</source>
        <translation>%1的导入已撤销过。</translation>
    </message>
    <message>
        <source>A row of the import of %1 was changed since; it is not taken back. Delete single rows instead.</source>
        <translation>%1导入的记录中有的此后已被修改，不能整批撤销。请逐条删除。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>Kind of rows</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>摘要（SHA-256）</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>导入日期</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>The register has this citizen ID under another name (%1). Correct the name or the number.</source>
        <translation>人员登记中该身份证号属于另一姓名（%1）。请更正姓名或号码。</translation>
    </message>
    <message>
        <source>The register has %1 persons of this name and telephone. Give the citizen ID.</source>
        <translation>人员登记中有%1人同名同电话。请提供身份证号。</translation>
    </message>
    <message>
        <source>The register has this name and telephone with another citizen ID. Look which number is right.</source>
        <translation>人员登记中同名同电话者的身份证号不同。请核对哪个号码正确。</translation>
    </message>
    <message>
        <source>The register has a person of this name, born on the same day. Give the citizen ID whole.</source>
        <translation>人员登记中有同名且出生日期相同的人。请提供完整的身份证号。</translation>
    </message>
    <message>
        <source>Neither citizen ID nor telephone: the person could not be known again. Give one of the two.</source>
        <translation>既无身份证号也无电话，日后无法识别此人。请至少提供一项。</translation>
    </message>
    <message>
        <source>The row names no class, and none was chosen for the file. Choose the class.</source>
        <translation>该行未写班次，也没有为整个文件选定班次。请选定班次。</translation>
    </message>
    <message>
        <source>%1: the register says something else and keeps it. Change the person there if the file is right.</source>
        <translation>%1：与人员登记不同，以登记为准。如文件正确，请在人员登记中修改。</translation>
    </message>
    <message>
        <source>The same %1 already stands further up in the file. Keep one of the two rows.</source>
        <translation>文件前面已有相同的%1。请保留其中一行。</translation>
    </message>
    <message>
        <source>The stored value %1 is counted from a ledger. Correct the ledger instead, and leave this row out.</source>
        <translation>库中的数值%1由台账统计得出。请更正台账，并去掉此行。</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>导出到%1</translation>
    </message>
    <message>
        <source>%1 rows are written.</source>
        <translation>已写出%1行。</translation>
    </message>
    <message>
        <source>“%1” is none of the groups of persons. Write one of them, or leave the cell empty.</source>
        <translation>“%1”不是人员类别。请填写其中一种，或留空。</translation>
    </message>
    <message>
        <source>%1 is an old spreadsheet and there is no program here that reads it. Save it as .xlsx in the spreadsheet program, or install LibreOffice.</source>
        <translation>%1是旧格式的电子表格，本机没有能读取它的程序。请在表格软件中另存为.xlsx，或安装LibreOffice。</translation>
    </message>
    <message>
        <source>%1 could not be converted. Open it in the spreadsheet program and save it as .xlsx without a password.</source>
        <translation>%1无法转换。请在表格软件中打开，另存为不加密的.xlsx。</translation>
    </message>
    <message>
        <source>Rows of the kind “%1” cannot be exported.</source>
        <translation>不能导出“%1”类记录。</translation>
    </message>
    <message>
        <source>%1: “%2” is no number of degrees. Write 115.2573 or 115°15′26″.</source>
        <translation>%1：“%2”不是度数。请写成115.2573或115°15′26″。</translation>
    </message>
    <message>
        <source>The row is hidden in the sheet. Take it if it belongs to the list; leave it if it was put aside.</source>
        <translation>此行在表中被隐藏。属于名单的可选择导入；已搁置的请勿导入。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>与库中一致</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Definition (Chinese)</source>
        <translation>口径（中文）</translation>
    </message>
    <message>
        <source>Definition (English)</source>
        <translation>口径（英文）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>报送频率</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月度</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Goes together as</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>Flow (adds up)</source>
        <translation>流量（累加）</translation>
    </message>
    <message>
        <source>Stock (last value)</source>
        <translation>存量（取期末值）</translation>
    </message>
    <message>
        <source>Ratio (recomputed from its parts)</source>
        <translation>比率（由分子、分母重新计算）</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>指标方向</translation>
    </message>
    <message>
        <source>More</source>
        <translation>越大越好</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>越小越好</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Numerator (fact)</source>
        <translation>分子（基础数据）</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Denominator (fact)</source>
        <translation>分母（基础数据）</translation>
    </message>
    <message>
        <source>Supplied by (Chinese)</source>
        <translation>数据提供单位（中文）</translation>
    </message>
    <message>
        <source>Supplied by (English)</source>
        <translation>数据提供单位（英文）</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Leave it empty for an indicator that is reported. Otherwise: other indicators in square brackets, + − × ÷, and previous(…), ytd(…), lastyear(…). Example: [Skill training attendances] / lastyear([Skill training attendances]) × 100</source>
        <translation>直接填报的指标此处留空。计算指标填写公式：其他指标的名称放在方括号内，可用＋－×÷以及上期(…)、本年累计(…)、上年同期(…)。例如：[技能培训人次] / 上年同期([技能培训人次]) × 100</translation>
    </message>
    <message>
        <source>Group of</source>
        <translation>所属维度</translation>
    </message>
    <message>
        <source>For a group, such as the women among all trainees: the dimension it belongs to. It then has unit, frequency and aggregation of the whole.</source>
        <translation>分组指标（如全部学员中的女性）所属的维度。分组的计量单位、频率和汇总方式与总体指标一致。</translation>
    </message>
    <message>
        <source>Counted from a ledger</source>
        <translation>由台账统计</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name (Chinese)</source>
        <translation>名称（中文）</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>名称（英文）</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Quoted words</source>
        <translation>原文摘录</translation>
    </message>
    <message>
        <source>Note (Chinese)</source>
        <translation>说明（中文）</translation>
    </message>
    <message>
        <source>Note (English)</source>
        <translation>说明（英文）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>On course</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>LightRule</name>
    <message>
        <source>The rule of the lights (light_rule.json) cannot be read: it is not a JSON object. Restore the file that came with the program.</source>
        <translation>无法读取状态判定规则（light_rule.json）：内容不是JSON对象。请恢复程序自带的文件。</translation>
    </message>
    <message>
        <source>In the rule of the lights (light_rule.json), %1 must be a share above 0 and up to 100 per cent, such as &quot;80&quot;. Correct it or restore the file that came with the program.</source>
        <translation>状态判定规则（light_rule.json）中，%1须为大于0且不超过100的百分比，如&quot;80&quot;。请更正，或恢复程序自带的文件。</translation>
    </message>
    <message>
        <source>In the rule of the lights (light_rule.json), at_risk_share (%1) is above on_course_share (%2). Lower it or restore the file that came with the program.</source>
        <translation>状态判定规则（light_rule.json）中，at_risk_share（%1）大于on_course_share（%2）。请调低，或恢复程序自带的文件。</translation>
    </message>
    <message>
        <source>Until the due date a target is on course while at least %1% of what an even pace expects is achieved, at risk from %2%, behind below that; where less is better, the other way round. On the due date it is met or behind.</source>
        <translation>到期前，实绩达到序时进度%1%及以上的为正常，达到%2%但未达正常线的为有风险，再低的为滞后；数值越小越好的反向判定。到期时，只判达标或滞后。</translation>
    </message>
</context>
<context>
    <name>Material</name>
    <message>
        <source>Application material</source>
        <translation>申报材料</translation>
    </message>
    <message>
        <source>Application materials</source>
        <translation>申报材料</translation>
    </message>
    <message>
        <source>Points to be covered</source>
        <translation>须涵盖要点</translation>
    </message>
</context>
<context>
    <name>MeasureUnit</name>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Units of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Unit (Chinese)</source>
        <translation>单位（中文）</translation>
    </message>
    <message>
        <source>Unit (English)</source>
        <translation>单位（英文）</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>基本单位</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>换算系数</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <source>Measurement</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>报告期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>In the indicator&apos;s unit. Leave a period without an entry if nothing was reported; 0 means that it was zero.</source>
        <translation>按指标的计量单位填写。没有报送的报告期不要填写；填0表示实际为零。</translation>
    </message>
    <message>
        <source>Adjusted by</source>
        <translation>调整数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已审定</translation>
    </message>
    <message>
        <source>Counted from a ledger</source>
        <translation>由台账统计</translation>
    </message>
    <message>
        <source>Indicator code</source>
        <translation>指标代码</translation>
    </message>
    <message>
        <source>Indicator name</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>地区代码</translation>
    </message>
    <message>
        <source>Area name</source>
        <translation>地区名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>Mention</name>
    <message>
        <source>Further place</source>
        <translation>其他出处</translation>
    </message>
    <message>
        <source>Further places</source>
        <translation>其他出处</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New database …</source>
        <translation>新建数据库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open database …</source>
        <translation>打开数据库(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Connect to a server …</source>
        <translation>连接服务器(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Back up now …</source>
        <translation>立即备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export the table …</source>
        <translation>导出表格(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>新增记录(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>在本页查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Switch language</source>
        <translation>切换语言(&amp;S)</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>跟随系统配色(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>L&amp;arger</source>
        <translation>放大(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>缩小(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>紧凑行距(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fold the navigation</source>
        <translation>折叠导航栏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Search or go to …</source>
        <translation>搜索或转到(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>关于本程序(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Clause of this row</source>
        <translation>该记录所在条款(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The folder %1 cannot be made. It is needed for a copy before the database is brought up to date; nothing was changed.</source>
        <translation>无法创建文件夹“%1”。升级数据库前须在此保存副本；数据未改动。</translation>
    </message>
    <message>
        <source>The database could not be brought up to date: rows would lose what they refer to.</source>
        <translation>数据库未能升级：部分记录将失去所引用的内容。</translation>
    </message>
    <message>
        <source>The database could not be brought up to date (step %1, statement %2); it was left as it was. %3</source>
        <translation>数据库未能升级（第%1步第%2条语句），已保持原状。%3</translation>
    </message>
    <message>
        <source>This database was written by a newer version of the program (schema %1, this program knows %2). Install the newer version; nothing was changed.</source>
        <translation>此数据库由更高版本的程序写入（结构版本%1，本程序支持到%2）。请安装新版本；数据未改动。</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Stopped. Nothing was made.</source>
        <translation>已停止。未新建任何内容。</translation>
    </message>
    <message>
        <source>Making the tables …</source>
        <translation>正在创建数据表…</translation>
    </message>
    <message>
        <source>Reading the plan documents into the database …</source>
        <translation>正在将计划文件读入数据库…</translation>
    </message>
    <message>
        <source>Inventing the figures for practice …</source>
        <translation>正在生成练习数据…</translation>
    </message>
    <message>
        <source>Closing the new database …</source>
        <translation>正在完成新数据库…</translation>
    </message>
    <message>
        <source>There is a file %1 already. Open it, or choose another name for the new database.</source>
        <translation>已有文件“%1”。请直接打开，或为新数据库另取名称。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>无法创建文件夹“%1”。请另选位置。</translation>
    </message>
    <message>
        <source>The database could not be given its name %1. Check your right to write there.</source>
        <translation>数据库未能命名为“%1”。请检查该处的写入权限。</translation>
    </message>
    <message>
        <source>A copy of the database is kept; its tables are brought up to date …</source>
        <translation>已保存数据库副本，正在升级数据表…</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another place, or make the folder first.</source>
        <translation>没有文件夹“%1”。请另选位置，或先创建该文件夹。</translation>
    </message>
    <message>
        <source>%1 is already open on the computer %2 (%3, process %4). Close it there first. If nobody has it open, delete the file %5.</source>
        <translation>“%1”已在计算机“%2”上打开（%3，进程%4）。请先在该机上关闭。如确认无人打开，请删除文件“%5”。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Copy the database to a folder of your own, or ask for the right to write there.</source>
        <translation>无法写入文件夹“%1”。请将数据库复制到自己的文件夹，或申请写入权限。</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved, or be on a disk that is not connected.</source>
        <translation>没有文件“%1”。文件可能已移走，或所在磁盘未连接。</translation>
    </message>
    <message>
        <source>The new database needs a file name.</source>
        <translation>请填写新数据库的文件名。</translation>
    </message>
    <message>
        <source>Choose the backup and the place where it shall be restored.</source>
        <translation>请选择备份及恢复位置。</translation>
    </message>
    <message>
        <source>The backup is checked and put in its place …</source>
        <translation>正在校验并恢复备份…</translation>
    </message>
    <message>
        <source>The newer edition is taken over: %1 new, %2 corrected, %3 left as they were changed here.</source>
        <translation>已更新到新版本：新增%1条，更正%2条，%3条在本库已修改、予以保留。</translation>
    </message>
    <message>
        <source>The program has a newer edition of the plan documents than this database.</source>
        <translation>程序中的文件内容比本数据库的版本新。</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>更新到本库</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已达成</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>可达成</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>临界</translation>
    </message>
    <message>
        <source>Hard to reach</source>
        <translation>难达成</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>None of the three methods of forecasting can be applied yet.</source>
        <translation>三种预测方法目前均不适用。</translation>
    </message>
    <message>
        <source>On the figures up to %1, the forecast for %2 is %3, which meets the requirement of %4.</source>
        <translation>按截至%1的数据，预测%2为%3，可达到要求（%4）。</translation>
    </message>
    <message>
        <source>On the figures up to %1, the forecast for %2 is %3, and only a part of that range meets the requirement of %4.</source>
        <translation>按截至%1的数据，预测%2为%3，区间内仅部分数值达到要求（%4）。</translation>
    </message>
    <message>
        <source>On the figures up to %1, the forecast for %2 is %3, which narrowly misses the requirement of %4.</source>
        <translation>按截至%1的数据，预测%2为%3，与要求（%4）略有差距。</translation>
    </message>
    <message>
        <source>On the figures up to %1, the forecast for %2 is %3, far from the requirement of %4.</source>
        <translation>按截至%1的数据，预测%2为%3，与要求（%4）差距较大。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Targets, worst first</source>
        <translation>目标（较差的在前）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>常规事项</translation>
    </message>
    <message>
        <source>Unclear wordings</source>
        <translation>待明确表述</translation>
    </message>
    <message>
        <source>Demonstration projects</source>
        <translation>示范项目</translation>
    </message>
    <message>
        <source>Award rules</source>
        <translation>奖补规则</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>资金台账</translation>
    </message>
    <message>
        <source>Areas and units</source>
        <translation>区划和单位</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Training classes</source>
        <translation>培训班次</translation>
    </message>
    <message>
        <source>Persons trained</source>
        <translation>参训人员</translation>
    </message>
    <message>
        <source>Service stations</source>
        <translation>服务站点</translation>
    </message>
    <message>
        <source>Selection of counties</source>
        <translation>示范县遴选</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>资格测算</translation>
    </message>
    <message>
        <source>Award claims</source>
        <translation>奖补申请</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>实际开始</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>实际结束</translation>
    </message>
    <message>
        <source>Cause of delay</source>
        <translation>滞后原因</translation>
    </message>
    <message>
        <source>The phase ends before it starts. Check the two days.</source>
        <translation>阶段结束日期早于开始日期，请核对。</translation>
    </message>
    <message>
        <source>Enter when the phase began; the day on which it ended is given.</source>
        <translation>已填实际结束日期，请同时填写实际开始日期。</translation>
    </message>
    <message>
        <source>The phase ended before it began. Check the two days.</source>
        <translation>阶段实际结束日期早于实际开始日期，请核对。</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture %1 cannot be written. Check the folder and your right to write there.</source>
        <translation>无法写入图片“%1”。请检查文件夹和写入权限。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>无法创建文件夹“%1”。请另选文件夹。</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Here stand dated facts of the area, such as its residents or its villages. Indicators are divided by them.</source>
        <translation>此处列示地区的基础数据（注明截至日期），如常住人口、行政村数，用作指标的分母。</translation>
    </message>
    <message>
        <source>Here stand the bureaus and offices that lead tasks and supply figures.</source>
        <translation>此处列示牵头任务和提供数据的单位。</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>The practice data cannot be read: “%1” is not what is expected there. Install the program again.</source>
        <translation>无法读取练习数据：“%1”不符合格式要求。请重新安装程序。</translation>
    </message>
    <message>
        <source>%1 already holds measurements. Practice data only goes into a new database; this one was left as it is.</source>
        <translation>“%1”中已有实绩。练习数据只能写入新数据库；该库未作改动。</translation>
    </message>
    <message>
        <source>The practice data names a %1 that the catalogue does not have.</source>
        <translation>练习数据引用了目录中没有的%1。</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Practice data – not for official use</source>
        <translation>练习数据，不得作为正式数据使用</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>数据库：%1</translation>
    </message>
    <message>
        <source>The PDF could not be completed. Nothing was written; try again, and if it fails once more, print to paper instead.</source>
        <translation>PDF未能生成，未写入任何内容。请重试；如仍不成功，请改用纸张打印。</translation>
    </message>
    <message>
        <source>Page %1 could not be begun. Close other programs to free memory and try again.</source>
        <translation>第%1页无法开始打印。请关闭其他程序释放内存后重试。</translation>
    </message>
    <message>
        <source>Page %1 cannot be made into a picture of this size.</source>
        <translation>第%1页无法生成此尺寸的图片。</translation>
    </message>
    <message>
        <source>The printer %1 does not answer. Check that it is switched on and connected, or save the report as PDF.</source>
        <translation>打印机“%1”无响应。请检查是否已开机并连接，或将报告存为PDF。</translation>
    </message>
    <message>
        <source>The printer stopped before page %1. Print again from that page.</source>
        <translation>打印机在第%1页前停止。请从该页起重新打印。</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>承前页</translation>
    </message>
    <message>
        <source>Total of this page</source>
        <translation>本页合计</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>过次页</translation>
    </message>
    <message>
        <source>Figure %1. As of %2.</source>
        <translation>图%1，截至%2。</translation>
    </message>
    <message>
        <source>Figure %1. Source: %2. As of %3.</source>
        <translation>图%1，来源：%2，截至%3。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>打印时间：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注：%1</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>The part of the program that completes PDF files is missing. Nothing was written; install the program again, and print to paper until then.</source>
        <translation>程序缺少处理 PDF 文件的组件，未写出任何文件。请重新安装程序；在此之前可打印到纸上。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2 counties have reached it.</source>
        <translation>%2个县区中%1个已达到要求。</translation>
    </message>
    <message>
        <source>%1 of %2 counties have reached it; lagging: %3; no data: %4.</source>
        <translation>%2个县区中%1个已达到要求；进度落后：%3；无数据：%4。</translation>
    </message>
    <message>
        <source>%1 of %2 counties have reached it; lagging: %3.</source>
        <translation>%2个县区中%1个已达到要求；进度落后：%3。</translation>
    </message>
    <message>
        <source>%1 of %2 counties have reached it; no data: %3.</source>
        <translation>%2个县区中%1个已达到要求；无数据：%3。</translation>
    </message>
    <message>
        <source>counties</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>towns</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>%1 has reported nothing on it.</source>
        <translation>%1未报送相关数据。</translation>
    </message>
    <message>
        <source>The rule of the lights is missing in the program. Install it again.</source>
        <translation>程序缺少状态判定规则。请重新安装程序。</translation>
    </message>
    <message>
        <source>an area that is not entered</source>
        <translation>未录入的地区</translation>
    </message>
    <message>
        <source>%2: %1</source>
        <translation>%2年：%1</translation>
    </message>
    <message>
        <source>%1, %2: no data</source>
        <translation>%2%1：无数据</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%2%1：%3</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4</source>
        <translation>%2%1：%3，要求%4</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4% of the required %5</source>
        <translation>%2%1：%3，为要求（%5）的%4%</translation>
    </message>
    <message>
        <source>Achieved against required, worst first; the mark shows what an even pace expects.</source>
        <translation>实绩与要求对比，较差的在前；标线为序时进度。</translation>
    </message>
    <message>
        <source>Per cent of what each county has to reach; without a light: its contribution to the whole.</source>
        <translation>各县区实绩占应达数的百分比；未标状态的，为对总体的贡献。</translation>
    </message>
    <message>
        <source>No target is reported by county yet</source>
        <translation>尚无按县区报送的目标</translation>
    </message>
    <message>
        <source>No county is at risk or behind</source>
        <translation>没有县区有风险或滞后</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标%1</translation>
    </message>
    <message>
        <source>Added up from %1, in %2, as of %3</source>
        <translation>自%1起累计，单位：%2，截至%3</translation>
    </message>
    <message>
        <source>At the end of each period, in %1, as of %2</source>
        <translation>各报告期末数，单位：%1，截至%2</translation>
    </message>
    <message>
        <source>Counties by what they achieved, in %1, as of %2</source>
        <translation>各县区实绩，单位：%1，截至%2</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>By county, in %1, as of %2</source>
        <translation>分县区，单位：%1，截至%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>There are no targets for %1.</source>
        <translation>没有%1年的目标。</translation>
    </message>
    <message>
        <source>There are no targets.</source>
        <translation>没有目标。</translation>
    </message>
    <message>
        <source>%1 principal targets: %2.</source>
        <translation>主要目标%1项：%2。</translation>
    </message>
    <message>
        <source>%1 principal targets without a date: %2.</source>
        <translation>未定期限的主要目标%1项：%2。</translation>
    </message>
    <message>
        <source>%1 principal targets for %3: %2.</source>
        <translation>%3年主要目标%1项：%2。</translation>
    </message>
    <message>
        <source>%1 targets: %2.</source>
        <translation>目标%1项：%2。</translation>
    </message>
    <message>
        <source>%1 targets without a date: %2.</source>
        <translation>未定期限的目标%1项：%2。</translation>
    </message>
    <message>
        <source>%1 targets for %3: %2.</source>
        <translation>%3年目标%1项：%2。</translation>
    </message>
    <message>
        <source>How many %1 there are in %2 is not known. Enter them as areas, or enter their number under facts.</source>
        <translation>%2的%1数量未知。请录入行政区划，或在基础数据中填写数量。</translation>
    </message>
    <message>
        <source>measurements entered at this desk</source>
        <translation>本系统填报的实绩</translation>
    </message>
    <message>
        <source>%1 of %2 counties are at risk or behind in some target: %3</source>
        <translation>%2个县区中%1个有目标存在风险或滞后：%3</translation>
    </message>
    <message>
        <source>Not known for %2: %1. Nobody is named as its supplier; enter it under facts.</source>
        <translation>%2数据未知：%1。尚未指定数据提供单位，请在基础数据中填写。</translation>
    </message>
    <message>
        <source>Not known for %2: %1. Supplier: %3.</source>
        <translation>%2数据未知：%1。数据提供单位：%3。</translation>
    </message>
    <message>
        <source>The base is not known, because nothing is reported for %2 from %3 to %4: %1. Supplier: %5.</source>
        <translation>基期值未知，%2在%3至%4没有报送数据：%1。数据提供单位：%5。</translation>
    </message>
    <message>
        <source>The whole is not known, because nothing is reported for %2: %1. Supplier: %3.</source>
        <translation>总数未知，%2没有报送数据：%1。数据提供单位：%3。</translation>
    </message>
    <message>
        <source>Not reported for %2 up to %3: %1. Supplier: %4.</source>
        <translation>截至%3，%2没有报送数据：%1。数据提供单位：%4。</translation>
    </message>
    <message>
        <source>Not computed for %2: %1. %3</source>
        <translation>%2的“%1”尚无法计算。%3</translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message>
        <source>What is missing, and who must supply it</source>
        <translation>缺报数据及提供单位</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺报内容</translation>
    </message>
    <message>
        <source>To be supplied by</source>
        <translation>提供单位</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What is not reported is shown as “no data”, never as 0.</source>
        <translation>未报送的显示为“无数据”，不显示为0。</translation>
    </message>
    <message>
        <source>How the lights are given</source>
        <translation>状态判定规则</translation>
    </message>
    <message>
        <source>each county %1</source>
        <translation>每县区%1</translation>
    </message>
    <message>
        <source>each town %1</source>
        <translation>每镇%1</translation>
    </message>
    <message>
        <source>each village %1</source>
        <translation>每村%1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不少于%1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>多于%1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>等于%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过%1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>少于%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>growth of %1</source>
        <translation>增长%1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>未定期限</translation>
    </message>
    <message>
        <source>Progress of the targets</source>
        <translation>目标进度</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1，截至%2</translation>
    </message>
    <message>
        <source>Targets, worst first</source>
        <translation>目标（较差的在前）</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>分县区</translation>
    </message>
    <message>
        <source>Principal targets over time</source>
        <translation>主要目标进展趋势</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>The document says: “%1”</source>
        <translation>文件原文：“%1”</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已复核</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>This row is no longer there. Choose another one.</source>
        <translation>该记录已不存在，请另选一条。</translation>
    </message>
    <message>
        <source>A confirmed %1 is not deleted. Reverse it, or revise it by another one.</source>
        <translation>已复核的%1不能删除，请冲销或另行调整。</translation>
    </message>
    <message>
        <source>%1: a confirmed %2 stays as it is. Reverse it, or revise it by another one.</source>
        <translation>%1：已复核的%2不能修改，请冲销或另行调整。</translation>
    </message>
    <message>
        <source>%1: %2 lies outside the project, which runs from %3 to %4.</source>
        <translation>%1：%2 不在项目期限内（%3 至 %4）。</translation>
    </message>
    <message>
        <source>Line %1 “%2” has RMB %3 of %4; contracts would take %5. Revise the budget first, or take less.</source>
        <translation>第 %1 项“%2”有%4 %3 万元，合同将占用 %5 万元。请先调整预算，或减少金额。</translation>
    </message>
    <message>
        <source>Contract %1 has RMB %2 of %3; payments would come to %4. Pay less, or from the right money.</source>
        <translation>合同 %1 有%3 %2 万元，支付将达 %4 万元。请减少支付，或改用正确的资金来源。</translation>
    </message>
    <message>
        <source>Contract %1: more would come back than was paid from %2. Check the amount.</source>
        <translation>合同 %1：退回将超过已支付的%2，请核对金额。</translation>
    </message>
    <message>
        <source>There is too little %1 at hand: RMB %2 were allocated, %3 would be paid. Enter the allocation first.</source>
        <translation>%1不足：已拨入 %2 万元，支付将达 %3 万元。请先登记资金拨入。</translation>
    </message>
    <message>
        <source>The budget would hold less than nothing of %1. Check the revision.</source>
        <translation>预算中的%1将为负数，请核对调整。</translation>
    </message>
    <message>
        <source>%1 (%2: “%3”)</source>
        <translation>%1（%2：“%3”）</translation>
    </message>
    <message>
        <source>Contract %1 is not in force. Confirm it before anything is paid on it.</source>
        <translation>合同 %1 尚未生效，请先复核再办理支付。</translation>
    </message>
    <message>
        <source>Contract %1 belongs to another project.</source>
        <translation>合同 %1 属于其他项目。</translation>
    </message>
    <message>
        <source>%1 lies before contract %2 was signed.</source>
        <translation>%1 早于合同 %2 的签订日期。</translation>
    </message>
    <message>
        <source>Entries that break the rules of the books: %1.</source>
        <translation>不符合记账规则的分录：%1 条。</translation>
    </message>
    <message>
        <source>The budget line belongs to another project. Choose one of %1.</source>
        <translation>该预算项属于其他项目，请选择“%1”的预算项。</translation>
    </message>
    <message>
        <source>Choose the use: the plan prohibits some uses of its money, so each contract says what it is for.</source>
        <translation>请选择资金用途：方案规定了禁止用途，每份合同均须注明用途。</translation>
    </message>
    <message>
        <source>The use is none that the plan of this project names. Choose another one.</source>
        <translation>该用途不在本项目方案所列范围，请另选。</translation>
    </message>
    <message>
        <source>%1 of RMB %2 cannot be used for %3 (%4: “%5”).</source>
        <translation>%1 %2 万元不得用于%3（%4：“%5”）。</translation>
    </message>
    <message>
        <source>The revision is confirmed. Make another one.</source>
        <translation>该次预算调整已复核，请另行调整。</translation>
    </message>
    <message>
        <source>Nobody has confirmed this yet. Confirm it first.</source>
        <translation>尚未复核，请先复核。</translation>
    </message>
    <message>
        <source>%1 prepared this and cannot confirm it. Another person has to.</source>
        <translation>%1 是经办人，不能复核，须由他人复核。</translation>
    </message>
    <message>
        <source>This is confirmed already.</source>
        <translation>已经复核。</translation>
    </message>
    <message>
        <source>Demonstration project</source>
        <translation>示范项目</translation>
    </message>
    <message>
        <source>Demonstration projects</source>
        <translation>示范项目</translation>
    </message>
    <message>
        <source>The project ends before it starts. Check the two days.</source>
        <translation>项目结束日期早于开始日期，请核对。</translation>
    </message>
    <message>
        <source>Short name by which budget lines, phases and deliverables name the project: place and year.</source>
        <translation>预算项、阶段、建设内容引用项目的标识：地名加年份。</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>实施中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已验收</translation>
    </message>
    <message>
        <source>There is no project “%1”. There are: %2.</source>
        <translation>没有项目“%1”。现有项目：%2。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Confirm what somebody else prepared; from then on it stays as it is</source>
        <translation>复核他人经办的记录，复核后不再修改</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>已复核。</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>项目概览</translation>
    </message>
    <message>
        <source>Here stand the demonstration projects.</source>
        <translation>示范项目列在这里。</translation>
    </message>
    <message>
        <source>A confirmed %1 is no draft again. Reverse it, or revise it by another one.</source>
        <translation>已复核的%1不能退回草稿。请冲销，或另行修订。</translation>
    </message>
    <message>
        <source>Contract %1 has no %2: RMB %3 cannot be paid from it. Choose the source the contract names.</source>
        <translation>合同 %1 没有%2，不能从中支付 %3 万元。请选择合同列明的资金来源。</translation>
    </message>
    <message>
        <source>The project has a contract %1 already: “%2”. Enter another number, or change that one.</source>
        <translation>本项目已有合同 %1“%2”。请另填编号，或修改该合同。</translation>
    </message>
    <message>
        <source>Line %1: the budget is under way, with contracts or revisions. What it was decided as stays; enter a budget revision.</source>
        <translation>第%1项：预算已有合同或调整，原批复金额不再改动，请录入预算调整。</translation>
    </message>
    <message>
        <source>The milestones of contract %1 would come to RMB %2; the contract has %3. Check what falls due.</source>
        <translation>合同%1各节点应付金额合计将达%2，超过合同金额%3。请核对节点应付金额。</translation>
    </message>
</context>
<context>
    <name>ProjectEntry</name>
    <message>
        <source>Allocation</source>
        <translation>拨入</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承付</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>财政</translation>
    </message>
    <message>
        <source>Money at hand</source>
        <translation>在账资金</translation>
    </message>
    <message>
        <source>Open budget</source>
        <translation>未签约预算</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承付</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>An entry has an amount above nothing. To take one back, reverse it.</source>
        <translation>分录金额须大于零；要收回请办理冲销。</translation>
    </message>
    <message>
        <source>%1: choose the contract.</source>
        <translation>%1：请选择合同。</translation>
    </message>
    <message>
        <source>A payment needs the invoice it pays. Enter its number.</source>
        <translation>支付须有发票，请填写发票号码。</translation>
    </message>
    <message>
        <source>An allocation needs the number of the document that allocates it.</source>
        <translation>拨入须有下达文件，请填写文号。</translation>
    </message>
    <message>
        <source>An entry is reversed with “Reverse” at the entry itself.</source>
        <translation>请在原分录上使用“冲销”。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>分录</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>资金分录</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>分录类型</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>记账日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>转出账户</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转入账户</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>冲销分录</translation>
    </message>
    <message>
        <source>A draft is changed or deleted, not reversed.</source>
        <translation>草稿可以修改或删除，不需冲销。</translation>
    </message>
    <message>
        <source>This entry follows from another row and cannot be reversed by itself.</source>
        <translation>该分录由其他记录产生，不能单独冲销。</translation>
    </message>
    <message>
        <source>This entry is reversed already.</source>
        <translation>该分录已冲销。</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Reason of the reversal:</source>
        <translation>冲销理由：</translation>
    </message>
    <message>
        <source>The reversal is drafted. Another person confirms it.</source>
        <translation>冲销分录已起草，须由他人复核。</translation>
    </message>
    <message>
        <source>Here stands every allocation, payment and return. Commitments come with the contracts.</source>
        <translation>资金的拨入、支付、退回列在这里。承付随合同复核自动产生。</translation>
    </message>
    <message>
        <source>Draft the entry that takes a confirmed one back</source>
        <translation>起草冲销已复核分录的分录</translation>
    </message>
</context>
<context>
    <name>ProjectReport</name>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>已签约</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已验收</translation>
    </message>
    <message>
        <source>Project books</source>
        <translation>项目资金账</translation>
    </message>
    <message>
        <source>Shares that the plan prescribes</source>
        <translation>方案规定的资金比例</translation>
    </message>
    <message>
        <source>%1 (%2: “%3”)</source>
        <translation>%1（%2：“%3”）</translation>
    </message>
    <message>
        <source>RMB %1 planned, %2 contracted, %3 paid</source>
        <translation>预算 %1 万元，已签约 %2 万元，已支付 %3 万元</translation>
    </message>
    <message>
        <source>no step late</source>
        <translation>无滞后环节</translation>
    </message>
    <message>
        <source>steps late: %1</source>
        <translation>滞后环节 %1 个</translation>
    </message>
    <message>
        <source>no share prescribed</source>
        <translation>无比例要求</translation>
    </message>
    <message>
        <source>every share holds</source>
        <translation>资金比例均符合</translation>
    </message>
    <message>
        <source>shares broken: %1</source>
        <translation>突破比例 %1 项</translation>
    </message>
    <message>
        <source>%1; %2; %3.</source>
        <translation>%1；%2；%3。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Total as revised</source>
        <translation>调整后合计</translation>
    </message>
    <message>
        <source>Execution by line</source>
        <translation>各预算项执行情况</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>Not contracted</source>
        <translation>未签约</translation>
    </message>
    <message>
        <source>Paid of planned</source>
        <translation>支付率</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未支付</translation>
    </message>
    <message>
        <source>Every share of the budget holds</source>
        <translation>预算的资金比例均符合规定</translation>
    </message>
    <message>
        <source>A share of the budget is broken</source>
        <translation>预算突破了规定的资金比例</translation>
    </message>
    <message>
        <source>Share of the source&apos;s money in per cent, against what the plan prescribes</source>
        <translation>占该来源资金的百分比，与方案规定对比</translation>
    </message>
    <message>
        <source>%1 (at least %2 %)</source>
        <translation>%1（不低于 %2 %）</translation>
    </message>
    <message>
        <source>%1 (at most %2 %)</source>
        <translation>%1（不高于 %2 %）</translation>
    </message>
    <message>
        <source>%1 (exactly %2 %)</source>
        <translation>%1（等于 %2 %）</translation>
    </message>
    <message>
        <source>Project budget</source>
        <translation>项目预算表</translation>
    </message>
    <message>
        <source>Execution of the project</source>
        <translation>项目执行情况表</translation>
    </message>
    <message>
        <source>%1: RMB %2 planned, %3 allocated, %4 paid, %5 at hand.</source>
        <translation>%1：预算 %2 万元，拨入 %3 万元，支付 %4 万元，结余 %5 万元。</translation>
    </message>
    <message>
        <source>Schedule of the project</source>
        <translation>项目进度图</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 steps are late</source>
        <translation>%1：%2 个环节滞后</translation>
    </message>
    <message>
        <source>%1: no step is late</source>
        <translation>%1：无滞后环节</translation>
    </message>
    <message>
        <source>Planned as outline, done as bar; phases of the plan and milestones of contracts, as of %1</source>
        <translation>外框为计划，实条为实际；方案阶段与合同节点，截至 %1</translation>
    </message>
    <message>
        <source>%1 of the budget is paid</source>
        <translation>预算已支付 %1</translation>
    </message>
    <message>
        <source>The project has no budget lines yet</source>
        <translation>项目尚无预算项</translation>
    </message>
    <message>
        <source>Planned, contracted and paid by budget line, RMB 10,000, as of %1</source>
        <translation>各预算项的预算、签约、支付（万元），截至 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Deliverables accepted in full: %1 of %2</source>
        <translation>建设内容已全部验收 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Quantity accepted against what the plan asks for</source>
        <translation>已验收数量与方案要求对比</translation>
    </message>
    <message>
        <source>contracted: %1</source>
        <translation>已签约：%1</translation>
    </message>
    <message>
        <source>Money by source</source>
        <translation>分来源资金情况</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已下达</translation>
    </message>
    <message>
        <source>Units in charge</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>contracted: %1; in the register of assets: %2</source>
        <translation>合同：%1；资产台账：%2</translation>
    </message>
    <message>
        <source>%1: %2 accepted, %3 in the register of assets (%4).</source>
        <translation>%1：验收 %2，资产台账在册 %3（%4）。</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>contracted: %1; in the ledger of stations: %2</source>
        <translation>已签约：%1；站点台账：%2</translation>
    </message>
    <message>
        <source>%1: %2 accepted, %3 operate by the ledger of stations (%4).</source>
        <translation>%1：已验收%2，站点台账中运营%3（%4）。</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Unclear wording</source>
        <translation>待明确表述</translation>
    </message>
    <message>
        <source>Unclear wordings</source>
        <translation>待明确表述</translation>
    </message>
    <message>
        <source>Question (Chinese)</source>
        <translation>疑问（中文）</translation>
    </message>
    <message>
        <source>Question (English)</source>
        <translation>疑问（英文）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重要程度</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Possible readings</source>
        <translation>可能口径</translation>
    </message>
    <message>
        <source>Handling (Chinese)</source>
        <translation>处理办法（中文）</translation>
    </message>
    <message>
        <source>Handling (English)</source>
        <translation>处理办法（英文）</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>相关文件</translation>
    </message>
    <message>
        <source>Other clause</source>
        <translation>相关条款</translation>
    </message>
    <message>
        <source>Words there</source>
        <translation>相关原文</translation>
    </message>
    <message>
        <source>Decided reading</source>
        <translation>明确口径</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>明确人</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>明确日期</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Own words of the decision</source>
        <translation>自行填写的口径</translation>
    </message>
    <message>
        <source>Decided by %1 on %2</source>
        <translation>%2由%1明确</translation>
    </message>
    <message>
        <source>Decided by %1 on %2, document: %3</source>
        <translation>%2由%1明确，依据文件：%3</translation>
    </message>
    <message>
        <source>No reading is chosen. Choose one, or clear who decided, when and by which document.</source>
        <translation>未选择口径。请选择一种口径，或清空明确人、明确日期和依据文件。</translation>
    </message>
    <message>
        <source>Write down how the words are to be read, or choose one of the readings above.</source>
        <translation>请写明该表述应如何理解，或选择上列口径之一。</translation>
    </message>
    <message>
        <source>“%1” is none of the possible readings. Choose one of them, or “other” with your own words.</source>
        <translation>“%1”不在可能口径之列。请选择其中一种，或选择“其他”并自行填写。</translation>
    </message>
    <message>
        <source>Say who decided: a person or an office.</source>
        <translation>请填写明确人（个人或单位）。</translation>
    </message>
    <message>
        <source>Say on which day it was decided, for example 2020-05-18.</source>
        <translation>请填写明确日期，例如2020-05-18。</translation>
    </message>
    <message>
        <source>This unclear wording is no longer in the database. Choose another one in the list.</source>
        <translation>该待明确表述已不在数据库中。请在列表中另选一项。</translation>
    </message>
    <message>
        <source>No reading is chosen. Choose one of those above, or “other” with your own words.</source>
        <translation>未选择口径。请选择上列口径之一，或选择“其他”并自行填写。</translation>
    </message>
    <message>
        <source>Ambiguous wording</source>
        <translation>表述不明确</translation>
    </message>
    <message>
        <source>Contradiction within the document</source>
        <translation>文件内部矛盾</translation>
    </message>
    <message>
        <source>Contradiction between documents</source>
        <translation>文件之间矛盾</translation>
    </message>
    <message>
        <source>Sum that does not add up</source>
        <translation>数字勾稽不符</translation>
    </message>
    <message>
        <source>Wrong numbering</source>
        <translation>编号错误</translation>
    </message>
    <message>
        <source>Slip of typing or scanning</source>
        <translation>录入或扫描错字</translation>
    </message>
    <message>
        <source>Outdated, or other</source>
        <translation>表述过时或其他</translation>
    </message>
</context>
<context>
    <name>ReadingHtml</name>
    <message>
        <source>%1 · weight: %2</source>
        <translation>%1 · 重要程度：%2</translation>
    </message>
    <message>
        <source>Handling as long as nothing is decided: %1</source>
        <translation>明确之前的处理办法：%1</translation>
    </message>
    <message>
        <source>Change the decision …</source>
        <translation>修改明确结果…</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>明确口径…</translation>
    </message>
    <message>
        <source>Words in %1: %2</source>
        <translation>%1原文：%2</translation>
    </message>
    <message>
        <source>Confirmed as handled</source>
        <translation>同意按此处理</translation>
    </message>
</context>
<context>
    <name>ReadingLink</name>
    <message>
        <source>Item with unclear wording</source>
        <translation>涉及待明确表述的条目</translation>
    </message>
    <message>
        <source>Items with unclear wording</source>
        <translation>涉及待明确表述的条目</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>条目类别</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>Row %1 is left out: %2</source>
        <translation>第%1行未采用：%2</translation>
    </message>
    <message>
        <source>an account without a name</source>
        <translation>未注明户名的账户</translation>
    </message>
    <message>
        <source>%1: the file has %2 yuan on %3, the books %4 yuan by %5. Look at the voucher and correct the side that is wrong.</source>
        <translation>%1：文件为%3支付%2元，账簿为%4元（%5）。请查看凭证并更正有误的一方。</translation>
    </message>
    <message>
        <source>%1: %2 yuan agree; paid on %3, booked on %4.</source>
        <translation>%1：%2元相符；支付日期%3，记账日期%4。</translation>
    </message>
    <message>
        <source>%1: %2 yuan on %3 agree.</source>
        <translation>%1：%3支付%2元，相符。</translation>
    </message>
    <message>
        <source>%1: %2 yuan left on %3 and again on %4, but the books hold one payment (%5). Ask for the second one back, or book what it was for.</source>
        <translation>%1：%3和%4各支付%2元，而账簿只有一笔（%5）。请追回第二笔，或补记其用途。</translation>
    </message>
    <message>
        <source>%1: %2 yuan were paid on %3, and no payment of the books fits. Book it, or ask the treasury what it was.</source>
        <translation>%1：%3支付%2元，账簿中没有对应的拨付。请补记，或向国库查询。</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>金额不符</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>重复支付</translation>
    </message>
    <message>
        <source>Not in the books</source>
        <translation>账簿未记</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>文件未列</translation>
    </message>
    <message>
        <source>Nothing was paid, neither by the file nor by the books.</source>
        <translation>文件和账簿均无支付。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1: %2 agree, amount differs %3, paid twice %4, not in the books %5, not in the file %6.</source>
        <translation>%1：相符%2笔，金额不符%3笔，重复支付%4笔，账簿未记%5笔，文件未列%6笔。</translation>
    </message>
    <message>
        <source>%1: %2 yuan are booked as paid on %3 by %4, and the file does not have it. Ask the treasury, or reverse the entry.</source>
        <translation>%1：账簿记%3拨付%2元（%4），文件中没有。请向国库查询，或冲销该分录。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>对账结果</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件金额</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>账簿金额</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Reconciliation with the treasury</source>
        <translation>国库支付对账</translation>
    </message>
    <message>
        <source>Payment files of the treasury and books of the funds</source>
        <translation>国库支付文件和资金账簿</translation>
    </message>
    <message>
        <source>No payment file is imported yet. Import one on the tab “Payments of the treasury”, or look at one with heyuan fund reconcile FILE.</source>
        <translation>尚未导入支付文件。请在“国库支付记录”页导入，或用 heyuan fund reconcile 文件 查看。</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Preview and print what agrees with the treasury and what does not</source>
        <translation>预览并打印与国库相符和不符的款项</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <translation>%1%2“%3”</translation>
    </message>
    <message>
        <source>%1 (10,000 yuan)</source>
        <translation>%1（万元）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: sum %2 · mean %3 · values %4</source>
        <translation>%1：合计 %2 · 平均 %3 · 有值 %4 行</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>%1: the structured text is not complete at character %2. Compare it with that of another row.</source>
        <translation>%1：结构化文本在第%2个字符处不完整。请对照其他记录检查。</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Deletion of %1 rows</source>
        <translation>删除%1条记录</translation>
    </message>
    <message>
        <source>Restoration of %1 rows</source>
        <translation>恢复%1条记录</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>新增记录</translation>
    </message>
    <message>
        <source>Change of a row</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>%1 rows were not deleted:</source>
        <translation>有 %1 行未删除：</translation>
    </message>
    <message>
        <source>Change of %1 rows</source>
        <translation>修改 %1 行</translation>
    </message>
    <message>
        <source>%1 rows were not changed:</source>
        <translation>有 %1 行未修改：</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Score (0–100)</source>
        <translation>评分（0—100）</translation>
    </message>
    <message>
        <source>Stands back because</source>
        <translation>回避事由</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>No score counts yet.</source>
        <translation>尚无有效评分。</translation>
    </message>
    <message>
        <source>Mean of %1 scores: %2.</source>
        <translation>%1个有效评分的平均分：%2。</translation>
    </message>
    <message>
        <source>%1 The highest (%2) and the lowest (%3) are left out.</source>
        <translation>%1已去掉最高分（%2）和最低分（%3）。</translation>
    </message>
    <message>
        <source>The mean of the scores counts; from %1 scores on, the highest and the lowest are left out. Nobody scores a case of his own unit, or one that he prepared or accepted.</source>
        <translation>以平均分为准；满%1个评分时，去掉一个最高分和一个最低分。评审人不得评审本单位的、本人经办或受理的申请。</translation>
    </message>
    <message>
        <source>The mean of the scores counts. Nobody scores a case of his own unit, or one that he prepared or accepted.</source>
        <translation>以平均分为准。评审人不得评审本单位的、本人经办或受理的申请。</translation>
    </message>
    <message>
        <source>Review sheet of an award claim</source>
        <translation>奖补申请评审表</translation>
    </message>
    <message>
        <source>No site visit is recorded.</source>
        <translation>未登记现场核查。</translation>
    </message>
    <message>
        <source>Scores of the panel</source>
        <translation>专家组评分</translation>
    </message>
    <message>
        <source>Mean: ____________    Day: ____________    Head of the panel: ____________</source>
        <translation>平均分：____________    日期：____________    专家组组长：____________</translation>
    </message>
    <message>
        <source>Review sheet of the panel</source>
        <translation>专家组评审表</translation>
    </message>
    <message>
        <source>Review sheet to fill in by hand</source>
        <translation>空白评审表（手填）</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Measure under way</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Has occurred</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Enter the day on which the risk was closed.</source>
        <translation>请填写风险关闭日期。</translation>
    </message>
    <message>
        <source>A risk that was closed on a day is closed. Change its status, or take the day away.</source>
        <translation>已填写关闭日期的风险应为“已关闭”。请改状态，或清除日期。</translation>
    </message>
    <message>
        <source>This day lies before the risk was found on %1. Correct one of the two.</source>
        <translation>该日期早于风险发现日期%1，请更正其一。</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>应对措施</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Number of open risks: likelihood (rows) against impact</source>
        <translation>未关闭风险数量：行为可能性，列为影响</translation>
    </message>
    <message>
        <source>Impact: %1</source>
        <translation>影响：%1</translation>
    </message>
    <message>
        <source>Likelihood: %1</source>
        <translation>可能性：%1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Risks open: %1, of them high %2; measures overdue %3</source>
        <translation>未关闭风险%1项，其中高风险%2项；措施逾期%3项</translation>
    </message>
    <message>
        <source>Here stands what may go wrong, how likely it is, and what is done about it.</source>
        <translation>此处列出可能出现的问题、发生的可能性和应对措施。</translation>
    </message>
</context>
<context>
    <name>RuleDraft</name>
    <message>
        <source>Condition %1 asks for no fact. Choose one.</source>
        <translation>第%1项条件未选择事实，请选择。</translation>
    </message>
    <message>
        <source>Condition %1 asks for “%2”, which is no fact the desk knows. Choose one from the list.</source>
        <translation>第%1项条件引用的“%2”不是已有事实，请从列表中选择。</translation>
    </message>
    <message>
        <source>Condition %1 (%2) does not say how it compares. Choose a comparison.</source>
        <translation>第%1项条件（%2）未选择比较方式，请选择。</translation>
    </message>
    <message>
        <source>Condition %1: %2 is no quantity and cannot be more or less. Choose “is”.</source>
        <translation>第%1项条件：%2不是数量，不能比较大小，请选择“是”。</translation>
    </message>
    <message>
        <source>Condition %1: %2 is not counted in %3. Choose a unit of %4.</source>
        <translation>第%1项条件：%2不以%3计，请选择与%4同类的单位。</translation>
    </message>
    <message>
        <source>Condition %1: the value of %2 cannot be read. Write a number, or choose from the list.</source>
        <translation>第%1项条件：无法读取%2的值，请填写数字，或从列表中选择。</translation>
    </message>
    <message>
        <source>Condition %1: %2 lies outside what %3 can be. Look whether the unit is right.</source>
        <translation>第%1项条件：%2超出%3的可能范围，请核对单位是否正确。</translation>
    </message>
    <message>
        <source>Condition %1: no reading says what the word “%2” means for %3. Choose a comparison.</source>
        <translation>第%1项条件：“%2”一词用于%3时没有对应的口径，请选择比较方式。</translation>
    </message>
    <message>
        <source>No value of %1 meets both %2 and %3. Correct one of the two conditions.</source>
        <translation>%1的任何取值都不能同时满足%2和%3，请更正其中一项条件。</translation>
    </message>
    <message>
        <source>The amount rests on “%1”, which is no fact the desk knows. Choose one from the list.</source>
        <translation>奖补金额所依据的“%1”不是已有事实，请从列表中选择。</translation>
    </message>
    <message>
        <source>Tier %1: %2 is not counted in %3. Choose a unit of %4.</source>
        <translation>第%1档：%2不以%3计，请选择与%4同类的单位。</translation>
    </message>
    <message>
        <source>The amount is not complete, or its fact does not count what this form needs (money for a share, US dollars for yuan per dollar). Fill in its fields.</source>
        <translation>奖补标准不完整，或所选事实与计算方式不符（按比例计算须为金额，按每美元计算须为美元金额），请补充填写。</translation>
    </message>
    <message>
        <source>The tier “%1” stands twice. Take one away.</source>
        <translation>“%1”档重复，请删除其中一档。</translation>
    </message>
    <message>
        <source>Tier %1 ends at %2, which is not above its beginning. Correct one of the two.</source>
        <translation>第%1档上限%2不高于下限，请更正其中一项。</translation>
    </message>
    <message>
        <source>Tiers %1 and %2 overlap: values from %3 on fall into both. Let one begin where the other ends.</source>
        <translation>第%1档与第%2档重叠：%3起同属两档，请使两档首尾相接。</translation>
    </message>
    <message>
        <source>Between tiers %1 and %2 there is a gap: from %3 to %4 nothing is given. Let one begin where the other ends.</source>
        <translation>第%1档与第%2档之间有空档：%3至%4没有奖补标准，请使两档首尾相接。</translation>
    </message>
    <message>
        <source>Tier %1 gives less than the one below it. Look whether the two are mixed up.</source>
        <translation>第%1档金额低于下一档次，请核对两档是否颠倒。</translation>
    </message>
    <message>
        <source>There is a gap below the tiers: the conditions are met from %1, the lowest tier begins at %2. Let both begin at the same value.</source>
        <translation>最低档以下有空档：达到%1即符合条件，而最低档从%2起，请将两者起点改为一致。</translation>
    </message>
    <message>
        <source>The cap is not above zero. Correct it, or leave it empty where there is none.</source>
        <translation>限额须大于零，请更正；没有限额的请留空。</translation>
    </message>
    <message>
        <source>The cap of %1 yuan is below an amount of the rule, which could never be paid in full. Correct one of the two.</source>
        <translation>限额%1元低于规则中的奖补金额，该金额无法足额发放，请更正其中一项。</translation>
    </message>
    <message>
        <source>The rule names itself among the awards that count against it. Take %1 off the list; what it gave before is a matter of “once only” and the cap.</source>
        <translation>规则将自身列入须扣除或互斥的奖补，请从中删去%1；此前按本规则已发的奖补由“仅限一次”和限额控制。</translation>
    </message>
    <message>
        <source>There is no rule %1 whose awards could count against this one. Correct its code.</source>
        <translation>所列须扣除或互斥的规则%1不存在，请更正规则编号。</translation>
    </message>
    <message>
        <source>A circle: awards of %1 would be taken off this one, and awards of this one off that. Take one of the two away.</source>
        <translation>规则循环扣除：%1的奖补从本规则中扣除，本规则的奖补又从其中扣除，请取消其中一项。</translation>
    </message>
    <message>
        <source>The first day of the version is missing. Write the day from which it holds.</source>
        <translation>未填版本的生效日期，请填写。</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Correct one of the two.</source>
        <translation>失效日期早于生效日期，请更正其中一项。</translation>
    </message>
    <message>
        <source>The issued rule holds from %1 and stays for what happened then. Write a later day.</source>
        <translation>印发版本自%1起生效，当时发生的事项仍按其认定，请填写更晚的日期。</translation>
    </message>
    <message>
        <source>Version %1 is published and holds from %2. Write a later day.</source>
        <translation>第%1版已发布并自%2起生效，请填写更晚的日期。</translation>
    </message>
    <message>
        <source>The rule has no condition: everybody would have the award. Add one.</source>
        <translation>规则没有条件，任何对象均可享受奖补，请添加条件。</translation>
    </message>
    <message>
        <source>The version of %1 is not published: %2</source>
        <translation>%1的版本未能发布：%2</translation>
    </message>
    <message>
        <source>The version of %1 is not published: its self-test has no case “%2”. Add it with the result reckoned from the document.</source>
        <translation>%1的版本未能发布：自测缺少情形“%2”，请添加，并填写按文件计算的结果。</translation>
    </message>
    <message>
        <source>The version of %1 is not published: case “%2” expects %3 and comes to %4. Correct the rule or the case.</source>
        <translation>%1的版本未能发布：情形“%2”应为%3，测算为%4，请更正规则或该情形。</translation>
    </message>
    <message>
        <source>There is no rule %1 beside which this one could be given. Correct its code, or write * for all rules.</source>
        <translation>没有可与本规则叠加的规则%1。请更正编号，或填写*表示全部规则。</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>%1 is open: %2</source>
        <translation>%1尚未明确：%2</translation>
    </message>
    <message>
        <source>%1 is read as: %2</source>
        <translation>%1 的口径：%2</translation>
    </message>
    <message>
        <source>(%1, %2, %3)</source>
        <translation>（%1，%2，%3）</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Name of the round</source>
        <translation>轮次名称</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>受理开始</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>受理截止</translation>
    </message>
    <message>
        <source>Scored on</source>
        <translation>评分日期</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>as the round says</source>
        <translation>按本轮次设定</translation>
    </message>
    <message>
        <source>as the round says: %1</source>
        <translation>按本轮次设定：%1</translation>
    </message>
    <message>
        <source>%1 would have %2 recommendations in “%3”; a city may make %4 (%5). Leave this county at “Applied”, or take another one back.</source>
        <translation>%1在“%3”中将有%2个推荐县，每个地市只可推荐%4个（%5）。请将该县保留为“已申报”，或撤回另一个推荐县。</translation>
    </message>
    <message>
        <source>“%1” has %2 places; %3 counties would be selected (%4). Take one of them back first.</source>
        <translation>“%1”共有%2个名额，入选县将达到%3个（%4）。请先撤回其中一个。</translation>
    </message>
    <message>
        <source>The round is no longer there. Choose another one.</source>
        <translation>该轮次已不存在，请另选一个。</translation>
    </message>
    <message>
        <source>The recommendation came in on %1; the round closed on %2, and what comes later counts as given up. Refuse the applicant, or correct the day.</source>
        <translation>推荐材料于%1送达，而本轮次于%2截止，逾期视为自动放弃。请将该县改为“未通过”，或更正日期。</translation>
    </message>
    <message>
        <source>The round has applicants and stays. Delete them first if the round was a mistake.</source>
        <translation>该轮次已有申报县，不能删除。如系误建，请先删除申报县。</translation>
    </message>
    <message>
        <source>“%1” is %2, but the document states %3 (%4: “%5”). Enter the reason of the departure, or leave the number empty.</source>
        <translation>“%1”填为%2，而文件规定为%3（%4：“%5”）。请填写不一致的理由，或将该数留空。</translation>
    </message>
    <message>
        <source>The document states no number of places. Enter how many counties are selected.</source>
        <translation>该文件未规定名额，请填写遴选几个县。</translation>
    </message>
    <message>
        <source>The document does not state how many counties a city may recommend. Enter it.</source>
        <translation>该文件未规定每个地市可推荐几个县，请填写。</translation>
    </message>
    <message>
        <source>%1 is no county, city or district that lies in a city. Choose the county that applies.</source>
        <translation>%1不是地级市所辖的县（市、区）。请选择申报的县。</translation>
    </message>
    <message>
        <source>%1 applies in this round already. Open that row.</source>
        <translation>%1在本轮次已有申报，请打开该条记录。</translation>
    </message>
    <message>
        <source>This expert has scored the applicant already. Change that row.</source>
        <translation>该专家已对此申报县评分，请修改该条记录。</translation>
    </message>
    <message>
        <source>Not every ranked county has %1 scores that count, so no highest and lowest score was left out.</source>
        <translation>并非每个参评县都有%1个有效评分，因此没有去掉最高分和最低分。</translation>
    </message>
    <message>
        <source>The last place is tied: more counties reach rank %1 than there are places. The document names no rule for it; the meeting decides.</source>
        <translation>末位名额出现并列：并列第%1名的县多于剩余名额。文件未规定如何取舍，由评审会议决定。</translation>
    </message>
    <message>
        <source>%1 has no score that counts and is not ranked.</source>
        <translation>%1没有有效评分，未参与排名。</translation>
    </message>
    <message>
        <source>%1 stands at “%2” with %3 of %4 materials complete.</source>
        <translation>%1已为“%2”，但材料只有%3项（共%4项）齐全。</translation>
    </message>
    <message>
        <source>%1 is selected at rank %2, behind the %3 places.</source>
        <translation>%1已入选，但排名第%2，在%3个名额之外。</translation>
    </message>
    <message>
        <source>%1: %2 applicants, %3 ranked; %4 places, %5 selected.</source>
        <translation>%1：申报%2个，参与排名%3个；名额%4个，已入选%5个。</translation>
    </message>
    <message>
        <source>There is no selection round yet. Enter one first.</source>
        <translation>还没有遴选轮次，请先录入。</translation>
    </message>
    <message>
        <source>There is no selection round “%1”. There are: %2.</source>
        <translation>没有名为“%1”的遴选轮次。现有：%2。</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>已推荐</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>拟入选</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已入选</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>The round closes before it opens. Check the two days.</source>
        <translation>受理截止日早于开始日，请核对两个日期。</translation>
    </message>
    <message>
        <source>The public notice ends before it begins. Check the two days.</source>
        <translation>公示结束日早于开始日，请核对两个日期。</translation>
    </message>
    <message>
        <source>The public notice begins while recommendations are still taken. Check the days.</source>
        <translation>公示开始时推荐尚未截止，请核对日期。</translation>
    </message>
    <message>
        <source>Enter which authorities of the city recommended the county.</source>
        <translation>请填写推荐该县的市级主管部门。</translation>
    </message>
    <message>
        <source>Enter the day on which the recommendation came in.</source>
        <translation>请填写推荐材料送达日期。</translation>
    </message>
    <message>
        <source>A refusal needs its reason. Enter it.</source>
        <translation>未通过须填写理由。</translation>
    </message>
    <message>
        <source>Enter what the conflict of interest is; the score then does not count.</source>
        <translation>请填写需要回避的情形；其评分不计入。</translation>
    </message>
    <message>
        <source>Enter the points, or mark a conflict of interest.</source>
        <translation>请填写得分，或标明需要回避。</translation>
    </message>
    <message>
        <source>Selection round</source>
        <translation>遴选轮次</translation>
    </message>
    <message>
        <source>Selection rounds</source>
        <translation>遴选轮次</translation>
    </message>
    <message>
        <source>Left empty, the quota of the document is taken.</source>
        <translation>留空则取文件规定的名额。</translation>
    </message>
    <message>
        <source>Recommendations of a city</source>
        <translation>每市推荐名额</translation>
    </message>
    <message>
        <source>Reason of a departure</source>
        <translation>与文件不一致的理由</translation>
    </message>
    <message>
        <source>Only where a number differs from the document&apos;s: who allowed it, and by which document.</source>
        <translation>仅在数额与文件不同时填写：由谁、以哪份文件同意。</translation>
    </message>
    <message>
        <source>The last day on which recommendations are taken.</source>
        <translation>受理推荐的最后一日。</translation>
    </message>
    <message>
        <source>Public notice from</source>
        <translation>公示开始</translation>
    </message>
    <message>
        <source>Public notice to</source>
        <translation>公示结束</translation>
    </message>
    <message>
        <source>Days of notice asked for</source>
        <translation>要求公示天数</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申报县</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>申报县</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>推荐部门</translation>
    </message>
    <message>
        <source>Recommended on</source>
        <translation>推荐日期</translation>
    </message>
    <message>
        <source>Of the recommendation.</source>
        <translation>推荐文件的文号。</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>未通过理由</translation>
    </message>
    <message>
        <source>Material of an applicant</source>
        <translation>申报材料核对项</translation>
    </message>
    <message>
        <source>Materials of applicants</source>
        <translation>申报材料核对</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>0 is the material itself; the others are the points it has to cover.</source>
        <translation>0 为材料本身，其余为该材料应当涵盖的要点。</translation>
    </message>
    <message>
        <source>What is asked for (Chinese)</source>
        <translation>要求内容（中文）</translation>
    </message>
    <message>
        <source>What is asked for (English)</source>
        <translation>要求内容（英文）</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>具备</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>核对日期</translation>
    </message>
    <message>
        <source>Score of an expert</source>
        <translation>专家评分</translation>
    </message>
    <message>
        <source>Scores of experts</source>
        <translation>专家评分</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>需要回避</translation>
    </message>
    <message>
        <source>The expert has to stand aside; the points do not count.</source>
        <translation>该专家应当回避，其评分不计入。</translation>
    </message>
    <message>
        <source>What the conflict is</source>
        <translation>回避情形</translation>
    </message>
    <message>
        <source>Ledger of selection rounds</source>
        <translation>示范县遴选台账</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>set by this office</source>
        <translation>由本单位设定</translation>
    </message>
    <message>
        <source>set by this office: %1</source>
        <translation>由本单位设定：%1</translation>
    </message>
    <message>
        <source>The round</source>
        <translation>轮次概况</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>推荐受理</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>mean without highest and lowest</source>
        <translation>去掉最高分和最低分后的平均分</translation>
    </message>
    <message>
        <source>mean of all that count</source>
        <translation>全部有效评分的平均分</translation>
    </message>
    <message>
        <source>scores with a conflict of interest do not count</source>
        <translation>需要回避的评分不计入</translation>
    </message>
    <message>
        <source>Every score</source>
        <translation>各项评分</translation>
    </message>
    <message>
        <source>※ conflict of interest: does not count.</source>
        <translation>※ 需要回避，不计入。</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <source>Materials at a glance</source>
        <translation>材料一览</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>齐全</translation>
    </message>
    <message>
        <source>√ is there and covers every point; 3/4: is there and covers three of four points; — is missing.</source>
        <translation>√ 表示具备且要点齐全；3/4 表示具备，涵盖四个要点中的三个；— 表示缺少。</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Scores counted</source>
        <translation>有效评分</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>%1 (tie)</source>
        <translation>%1（并列）</translation>
    </message>
    <message>
        <source>Ranking of the applicants</source>
        <translation>申报县排名</translation>
    </message>
    <message>
        <source>Checklist of application materials</source>
        <translation>申报材料核对表</translation>
    </message>
    <message>
        <source>County: ____________________    Checked by: ______________    Date: ______________</source>
        <translation>县（市、区）：____________________    核对人：______________    日期：______________</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对表</translation>
    </message>
    <message>
        <source>The checklist has every material and point of the document.</source>
        <translation>核对表已包含文件要求的全部材料和要点。</translation>
    </message>
    <message>
        <source>Here stands each material the document asks for, and each point it has to cover. “Complete the checklist” writes those that are missing.</source>
        <translation>这里列出文件要求的每项材料及其应涵盖的要点。缺少的可用“补全核对表”补上。</translation>
    </message>
    <message>
        <source>Here stand the counties that apply, with their materials and the experts&apos; scores. Enter a round first.</source>
        <translation>这里列出申报的县（市、区）及其材料和专家评分。请先录入轮次。</translation>
    </message>
    <message>
        <source>Complete the checklist</source>
        <translation>补全核对表</translation>
    </message>
    <message>
        <source>Write the materials and points of the document that the checklist lacks</source>
        <translation>补上核对表中缺少的材料和要点</translation>
    </message>
    <message>
        <source>Here stands what each expert gives the applicant, and who has to stand aside.</source>
        <translation>这里列出各位专家对该县的评分，以及需要回避的专家。</translation>
    </message>
    <message>
        <source>Here stand the rounds in which demonstration counties are selected. Places and recommendations come from the document.</source>
        <translation>这里列出示范县遴选轮次。名额和推荐数取自文件。</translation>
    </message>
    <message>
        <source>Checklist of materials</source>
        <translation>材料核对表</translation>
    </message>
    <message>
        <source>Preview and print the materials of every applicant; an empty sheet where nobody applies yet</source>
        <translation>预览并打印各申报县的材料核对表；尚无申报县时打印空表</translation>
    </message>
    <message>
        <source>Selection of demonstration counties</source>
        <translation>示范县遴选</translation>
    </message>
    <message>
        <source>%1 entered who is selected and cannot confirm it. Another person has to.</source>
        <translation>%1录入了入选结果，不能复核，须由他人复核。</translation>
    </message>
    <message>
        <source>Nobody is selected in this round yet. Set the winners to “Selected” first.</source>
        <translation>本轮尚无入选县。请先将入选县的状态设为“入选”。</translation>
    </message>
    <message>
        <source>The result is confirmed.</source>
        <translation>结果已复核确认。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>支持方向</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>方案安排</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Still free</source>
        <translation>可调余地</translation>
    </message>
    <message>
        <source>A line of the plan has money of at least one source. Enter it.</source>
        <translation>方案预算行至少须有一个来源的金额，请填写。</translation>
    </message>
    <message>
        <source>Budget line of a plan</source>
        <translation>方案预算行</translation>
    </message>
    <message>
        <source>Budget lines of plans</source>
        <translation>方案预算行</translation>
    </message>
    <message>
        <source>The direction of which the document&apos;s share rules speak.</source>
        <translation>文件资金比例所称的支持方向。</translation>
    </message>
    <message>
        <source>The plan has a line %1 already: “%2”. Give this one another number, or change that line.</source>
        <translation>方案已有第 %1 行“%2”。请另编行号，或修改该行。</translation>
    </message>
    <message>
        <source>%1: no plan entered yet</source>
        <translation>%1：尚未录入方案</translation>
    </message>
    <message>
        <source>%1: the document prescribes no shares</source>
        <translation>%1：文件未规定资金比例</translation>
    </message>
    <message>
        <source>%1: every share holds</source>
        <translation>%1：各项比例均符合规定</translation>
    </message>
    <message>
        <source>%1: %2 of %3 shares do not hold</source>
        <translation>%1：%3 项比例中有 %2 项不符合规定</translation>
    </message>
    <message>
        <source>Nobody is selected in this round yet, so no plan has to hold the share rules.</source>
        <translation>本轮尚无入选县，暂无方案需要核对资金比例。</translation>
    </message>
    <message>
        <source>Plans of the selected counties: %1 of %2 entered, %3 of them hold every share.</source>
        <translation>入选县 %2 个，已录入方案 %1 个，其中 %3 个各项比例均符合规定。</translation>
    </message>
    <message>
        <source>The document counts the public notice in working days (%1: “%2”). Enter the reason of the departure, or choose working days.</source>
        <translation>文件规定公示按工作日计（%1：“%2”）。请填写另行确定的理由，或选择工作日。</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>The public notice lasts %1, first and last day counted; %2 working days are asked for. End it later.</source>
        <translation>公示期为%1（首尾日计入），要求 %2 个工作日，请延后截止日。</translation>
    </message>
    <message>
        <source>The public notice lasts %1, first and last day counted; %2 calendar days are asked for. End it later.</source>
        <translation>公示期为%1（首尾日计入），要求 %2 个自然日，请延后截止日。</translation>
    </message>
    <message>
        <source>How many days the notice has to last, first and last day counted. Where the document names none, this office sets it.</source>
        <translation>公示须达到的天数，首尾日计入；文件未规定的，由本单位确定。</translation>
    </message>
    <message>
        <source>Days of notice counted as</source>
        <translation>公示天数计算方式</translation>
    </message>
    <message>
        <source>Left empty: working days where the document&apos;s words name them, otherwise what this office has set.</source>
        <translation>留空时，文件写明工作日的按工作日计，否则按本单位设定。</translation>
    </message>
    <message>
        <source>%1 calendar days, %2 working days</source>
        <translation>%1 个自然日、%2 个工作日</translation>
    </message>
    <message>
        <source>%1 calendar days, %2 working days (the holidays of the year are not known, weekends only)</source>
        <translation>%1 个自然日、%2 个工作日（该年节假日安排未录入，只扣除周末）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; not begun</source>
        <translation>%1；未开始</translation>
    </message>
    <message>
        <source>%1; over</source>
        <translation>%1；已结束</translation>
    </message>
    <message>
        <source>%1; working day %2 of %3</source>
        <translation>%1；第 %2 个工作日（共 %3 个）</translation>
    </message>
    <message>
        <source>%1; calendar day %2 of %3</source>
        <translation>%1；第 %2 天（共 %3 天）</translation>
    </message>
    <message>
        <source>%1 count, as the document says</source>
        <translation>按%1计，依据文件</translation>
    </message>
    <message>
        <source>%1 count, first and last day included; set by this office</source>
        <translation>按%1计，首尾日计入，由本单位确定</translation>
    </message>
    <message>
        <source>%1 count, first and last day included; set by this office: %2</source>
        <translation>按%1计，首尾日计入，由本单位确定：%2</translation>
    </message>
    <message>
        <source>%1; at least %2 are asked for</source>
        <translation>%1；不少于 %2 天</translation>
    </message>
    <message>
        <source>%1. %2: “%3”</source>
        <translation>%1。%2：“%3”</translation>
    </message>
    <message>
        <source>Money of the share</source>
        <translation>比例对应金额</translation>
    </message>
    <message>
        <source>Lines of which no share rule speaks: RMB %1.</source>
        <translation>未列入资金比例的支出：%1 万元。</translation>
    </message>
    <message>
        <source>Public notice: no days entered yet. %1</source>
        <translation>公示：尚未录入起止日。%1</translation>
    </message>
    <message>
        <source>Public notice %1. %2</source>
        <translation>公示 %1。%2</translation>
    </message>
    <message>
        <source>Plans against the share rules</source>
        <translation>方案资金比例核对</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Here stands the budget of the county&apos;s plan, line by line with its direction. The share rules of the document are held against it.</source>
        <translation>此处逐行登记该县方案预算及支持方向，系统按文件资金比例核对。</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案核对</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The result of “%1” is confirmed. Reopen the round, with the reason.</source>
        <translation>“%1”的遴选结果已复核。需要改动的，请先说明理由撤回复核。</translation>
    </message>
    <message>
        <source>%1: while a round is reopened, nothing else is changed. Do it afterwards.</source>
        <translation>%1：撤回复核时不得同时改动其他内容，请撤回后再改。</translation>
    </message>
    <message>
        <source>%1: %2 Correct the plan, or enter in the round the reason for breaking a share and the number of the document that allows it.</source>
        <translation>%1：%2请调整建设方案，或在遴选轮次中填写突破比例的理由和批准文号。</translation>
    </message>
    <message>
        <source>The result of “%1” is confirmed; its applicants, materials, scores and plans stay as they are. Reopen the round first, with the reason.</source>
        <translation>“%1”的遴选结果已复核，申报县、材料、评分和建设方案不再改动。确需改动的，请先说明理由撤回复核。</translation>
    </message>
    <message>
        <source>The round is not confirmed; it can be changed as it is.</source>
        <translation>该轮次尚未复核，可以直接修改。</translation>
    </message>
    <message>
        <source>Enter why the round is reopened.</source>
        <translation>请填写撤回复核的理由。</translation>
    </message>
    <message>
        <source>Enter why the share may be broken; the document alone does not say.</source>
        <translation>仅填文号不够，请填写突破比例的理由。</translation>
    </message>
    <message>
        <source>Enter the number of the document that allows the share to be broken.</source>
        <translation>请填写批准突破比例的文号。</translation>
    </message>
    <message>
        <source>Only where the plan of a selected county breaks a share that binds: who allowed it, and why.</source>
        <translation>仅在入选县建设方案突破必须遵守的比例时填写：由谁批准、为何批准。</translation>
    </message>
    <message>
        <source>Document that allows it</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>The number of the document by which the share may be broken.</source>
        <translation>批准突破比例的文件编号。</translation>
    </message>
    <message>
        <source>Reopened because</source>
        <translation>撤回复核理由</translation>
    </message>
    <message>
        <source>Reopened by</source>
        <translation>撤回复核人</translation>
    </message>
    <message>
        <source>It depends on a wording that has to be decided first (%1): %2</source>
        <translation>该比例取决于尚未裁定的表述，须先裁定（%1）：%2</translation>
    </message>
    <message>
        <source>By the decision on %1 the plan of one county is not held to it: %2.</source>
        <translation>按%1的裁定，单个县的建设方案不受其约束：%2。</translation>
    </message>
    <message>
        <source>Reopen the round</source>
        <translation>撤回复核</translation>
    </message>
    <message>
        <source>Why is the confirmed result taken back?</source>
        <translation>已复核的结果因何撤回？</translation>
    </message>
    <message>
        <source>The round is a draft again; an override of shares has to be given anew.</source>
        <translation>该轮次已恢复为草稿；突破比例的理由和文号须重新填写。</translation>
    </message>
    <message>
        <source>Confirm the result that somebody else entered; applicants, scores and plans then stay as they are</source>
        <translation>复核他人录入的结果；此后申报县、评分和建设方案不再改动</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>撤回复核</translation>
    </message>
    <message>
        <source>Take a confirmed result back, with the reason; applicants, scores and plans can be changed then</source>
        <translation>说明理由撤回已复核的结果，此后申报县、评分和建设方案可以修改</translation>
    </message>
    <message>
        <source>All selected counties together</source>
        <translation>全部入选县合计</translation>
    </message>
    <message>
        <source>%1: %2 of %3 shares do not hold; plans still to be entered: %4</source>
        <translation>%1：%3项比例中有%2项不符合；尚有%4个县未录入建设方案</translation>
    </message>
    <message>
        <source>The result is confirmed. The plans of the winners have shares that do not hold or are not entered: %1. See “Plans”.</source>
        <translation>结果已确认。入选县建设方案中不符合比例规定或未录入的有%1项，请见“方案核对”。</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Contradiction</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>To be clarified</source>
        <translation>待明确</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>%1: the budget has no such money, so there is no share.</source>
        <translation>%1：预算中没有该来源资金，无比例可言。</translation>
    </message>
    <message>
        <source>%1: %2, at least %3: RMB %4 may still be moved away.</source>
        <translation>%1：%2，不低于 %3：还可调出 %4 万元。</translation>
    </message>
    <message>
        <source>%1: %2, below the %3 asked for: RMB %4 are missing.</source>
        <translation>%1：%2，低于规定的 %3：差 %4 万元。</translation>
    </message>
    <message>
        <source>%1: %2, at most %3: RMB %4 may still be added.</source>
        <translation>%1：%2，不高于 %3：还可增加 %4 万元。</translation>
    </message>
    <message>
        <source>%1: %2, above the %3 allowed: RMB %4 too much.</source>
        <translation>%1：%2，高于规定的 %3：超出 %4 万元。</translation>
    </message>
    <message>
        <source>%1: %2, exactly as asked for.</source>
        <translation>%1：%2，符合规定。</translation>
    </message>
    <message>
        <source>%1: %2, exactly %3 is asked for: RMB %4 of difference.</source>
        <translation>%1：%2，规定为 %3：相差 %4 万元。</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>符合规定</translation>
    </message>
    <message>
        <source>RMB %1 of difference</source>
        <translation>相差 %1 万元</translation>
    </message>
    <message>
        <source>RMB %1 may still be moved away</source>
        <translation>还可调出 %1 万元</translation>
    </message>
    <message>
        <source>RMB %1 are missing</source>
        <translation>差 %1 万元</translation>
    </message>
    <message>
        <source>RMB %1 may still be added</source>
        <translation>还可增加 %1 万元</translation>
    </message>
    <message>
        <source>RMB %1 too much</source>
        <translation>超出 %1 万元</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The file cannot be read as %1 near line %2. Choose another encoding: files from Chinese programs are usually GB18030 or UTF-8.</source>
        <translation>第%2行附近无法按%1编码读取。请改选其他编码：中文软件生成的文件通常为GB18030或UTF-8。</translation>
    </message>
    <message>
        <source>Reading the file failed at line %1. Copy it to this computer and try again.</source>
        <translation>读取文件至第%1行时出错。请将文件复制到本机后重试。</translation>
    </message>
    <message>
        <source>A quotation mark opened in the row that begins on line %1 is never closed. Add the missing mark at the end of that text.</source>
        <translation>从第%1行开始的记录中，引号未闭合。请在该段文字末尾补上引号。</translation>
    </message>
    <message>
        <source>The row that begins on line %1 is longer than %2 characters. A quotation mark is probably missing its partner there.</source>
        <translation>从第%1行开始的记录超过%2个字符，可能缺少一个配对的引号。</translation>
    </message>
    <message>
        <source>Line %1 holds a zero byte: this is no text file, or its encoding is another. Save it as CSV (UTF-8) and try again.</source>
        <translation>第%1行含有零字节：该文件不是文本文件，或编码不符。请另存为CSV（UTF-8）后重试。</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Check that the separator is right.</source>
        <translation>第%1行超过%2列。请检查分隔符是否正确。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The text in row %1, column %2 of sheet %3 has %4 characters; a spreadsheet holds 32,767 in a cell. Shorten it, or export as CSV.</source>
        <translation>工作表“%3”第%1行第%2列的文字共%4个字符，超过电子表格单元格32,767个字符的上限。请缩短文字，或导出为CSV。</translation>
    </message>
    <message>
        <source>A sheet cannot be named %1. Choose another name.</source>
        <translation>工作表不能命名为“%1”。请改用其他名称。</translation>
    </message>
    <message>
        <source>Sheet %1 would have %2 columns; a spreadsheet holds 16,384.</source>
        <translation>工作表“%1”将有%2列，超过电子表格16,384列的上限。</translation>
    </message>
    <message>
        <source>There is no table to write into %1.</source>
        <translation>没有可写入“%1”的表格。</translation>
    </message>
</context>
<context>
    <name>Shortfall</name>
    <message>
        <source>No accepted claim of %1 waits for its decision.</source>
        <translation>%1年没有已受理待审定的申请。</translation>
    </message>
    <message>
        <source>%1 claims share the place at which the money ends; by rank, what is left is divided among them in proportion. The desk breaks no tie.</source>
        <translation>资金用尽处有%1件申请并列；按排名方案，余额在并列者之间按比例分配。本程序不裁定并列名次。</translation>
    </message>
    <message>
        <source>Claims without a score that counts: %1. By rank they come last, all alike.</source>
        <translation>无有效评分的申请%1件，按排名方案并列最后。</translation>
    </message>
    <message>
        <source>Pro rata, each gets the whole fen of its part; the %1 fen that are left go to the largest fractions, one each, so that the sum is what is free.</source>
        <translation>按比例方案各取整到分；剩余%1分依次给小数部分最大的申请各一分（标*），合计等于可用余额。</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1: %2 undecided claims of %3 ask for %4 yuan, and %5 yuan are free. It suffices for all.</source>
        <translation>%1：%3年待审定申请%2件、%4元，可用余额%5元，足够支付。</translation>
    </message>
    <message>
        <source>%1: %2 undecided claims of %3 ask for %4 yuan, but only %5 yuan are free. %6 yuan are missing.</source>
        <translation>%1：%3年待审定申请%2件、%4元，可用余额仅%5元，缺口%6元。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>按排名</translation>
    </message>
    <message>
        <source>Pro rata</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>Claims of %1 against the free balance</source>
        <translation>%1年申请与可用余额测算</translation>
    </message>
    <message>
        <source>Register of claims and books of the funds</source>
        <translation>申请登记册和资金账簿</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>缺口测算</translation>
    </message>
    <message>
        <source>Preview and print the claims against the free balance</source>
        <translation>预览并打印申请与可用余额的测算</translation>
    </message>
    <message>
        <source>No claim of %1 was cut by %2. Look at the number of the document.</source>
        <translation>%1年没有按%2削减的申请，请核对文号。</translation>
    </message>
    <message>
        <source>Claims brought back to the review at what they asked for: %1.</source>
        <translation>已按原申请金额退回评审的申请：%1 件。</translation>
    </message>
    <message>
        <source>A claim is decided over the free balance only with a named officer, a reason and a document in the claim. “Decide the round” decides all claims at one of the two amounts.</source>
        <translation>超出可用余额审定的，须在申请中写明批准人、原因和文号。“审定本轮”按两种金额之一审定全部申请。</translation>
    </message>
    <message>
        <source>Write why the claims are cut; it stands at each of them.</source>
        <translation>请写明削减原因，它将记入每件申请。</translation>
    </message>
    <message>
        <source>%1 suffices for all claims of %2. Decide them in full, one by one.</source>
        <translation>%1足以满足%2年的全部申请，请逐件按全额审定。</translation>
    </message>
    <message>
        <source>The figures have changed since they were shown: %1 yuan are free, %2 yuan are asked for. Look at them again.</source>
        <translation>所示数字已有变化：现可用%1元，申请%2元。请重新查看。</translation>
    </message>
    <message>
        <source>Nothing is free in %1. Book the allocation first, or refuse the claims.</source>
        <translation>%1没有可用资金。请先登记拨入，或不予通过申请。</translation>
    </message>
    <message>
        <source>%1 prepared the claim of %2 and does not decide the round. Another person has to.</source>
        <translation>%2的申请由%1经办，本轮审定不能由其办理，须由他人办理。</translation>
    </message>
    <message>
        <source>Claims that are not reviewed yet: %1. The round is decided when all are; review them, or return them to draft.</source>
        <translation>尚未评审的申请：%1 件。全部评审后方可审定本轮；请完成评审或退回草稿。</translation>
    </message>
    <message>
        <source>Decide the round…</source>
        <translation>审定本轮…</translation>
    </message>
    <message>
        <source>Decide all claims of the round by rank or pro rata, by one document; not by who prepared one of them</source>
        <translation>按排名或比例以一份文件审定本轮全部申请；经办人不得办理</translation>
    </message>
    <message>
        <source>Take the decision back…</source>
        <translation>撤回审定…</translation>
    </message>
    <message>
        <source>Bring the claims that were decided so back to the review, as long as none of them is paid</source>
        <translation>在尚未拨付的情况下，将按此审定的申请退回评审</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Every account suffices for the claims of %1. Decide them one by one.</source>
        <translation>各账户资金均足以满足%1年的申请，请逐件审定。</translation>
    </message>
    <message>
        <source>%1 All claims of the round are decided in one step, to the fen; it can be taken back until one is paid.</source>
        <translation>%1本轮申请一次性全部审定，精确到分；在任何一笔拨付之前可以撤回。</translation>
    </message>
    <message>
        <source>Decide the round</source>
        <translation>审定本轮</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>分配办法</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No claim of %1 is decided at a cut amount.</source>
        <translation>%1年没有按削减金额审定的申请。</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>撤回审定</translation>
    </message>
    <message>
        <source>The claims go back to the review at what they asked for, and the money is free again. Refused as soon as one of them is paid.</source>
        <translation>申请按原金额退回评审，承付的资金随之释放；其中任何一件已拨付的，不能撤回。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The claims are back at the review.</source>
        <translation>申请已退回评审。</translation>
    </message>
    <message>
        <source>Decided: %1 claims at %2 yuan by %3; waiting without an award: %4; refused: %5.</source>
        <translation>已按%3审定%1件，共%2元；未获奖补留待以后%4件，不予奖补%5件。</translation>
    </message>
    <message>
        <source>Who gets nothing</source>
        <translation>未获奖补的申请</translation>
    </message>
    <message>
        <source>Waits at the review for other money</source>
        <translation>留在评审，待有资金再定</translation>
    </message>
    <message>
        <source>Is refused by the same document</source>
        <translation>以同一文件不予奖补</translation>
    </message>
    <message>
        <source>Decided: %1 claims at %2 yuan; waiting without an award: %3; refused: %4.</source>
        <translation>已审定%1件，共%2元；未获奖补留待以后%3件，不予奖补%4件。</translation>
    </message>
</context>
<context>
    <name>Siting</name>
    <message>
        <source>Rule</source>
        <translation>规定</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>More than %1 pairs stand too near to each other; the rest is not listed.</source>
        <translation>相距过近的站点超过%1对，其余未列出。</translation>
    </message>
    <message>
        <source>%1 is a village point, but %2 is not a village. It counts for no village&apos;s coverage.</source>
        <translation>%1为村级点，但%2不是行政村，不计入任何村的覆盖。</translation>
    </message>
    <message>
        <source>%1 is a town station, but %2 is not a town. It counts for no town&apos;s coverage.</source>
        <translation>%1为镇级站，但%2不是镇（街道），不计入任何镇的覆盖。</translation>
    </message>
    <message>
        <source>%1 has no coordinates; its distance to other points cannot be checked.</source>
        <translation>%1没有坐标，无法核对与其他服务点的距离。</translation>
    </message>
    <message>
        <source>%1 stands at %2° E, %3° N, outside %4 (%5° to %6° E, %7° to %8° N). Check the coordinates.</source>
        <translation>%1的坐标为东经%2°、北纬%3°，不在%4范围内（东经%5°至%6°、北纬%7°至%8°）。请核对坐标。</translation>
    </message>
    <message>
        <source>%1 has %2 town stations; no more than %3 is supported: %4.</source>
        <translation>%1有%2个镇级站，最多支持%3个：%4。</translation>
    </message>
    <message>
        <source>%1 has %2 village points. Whether more than %3 is supported depends on its residents, who are not on record (fact “%4”).</source>
        <translation>%1有%2个村级点。能否超过%3个取决于常住人口，而该村人口未录入（事实类别“%4”）。</translation>
    </message>
    <message>
        <source>%1 has %2 village points; with %4 residents no more than %3 may be supported: %5.</source>
        <translation>%1有%2个村级点，常住人口%4人，最多可支持%3个：%5。</translation>
    </message>
    <message>
        <source>%1 has %2 village points; no more than %3 is supported: %4.</source>
        <translation>%1有%2个村级点，最多支持%3个：%4。</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 km apart; at least %4 km are required.</source>
        <translation>%1与%2相距%3公里，应不少于%4公里。</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 km apart; more than %4 km are required.</source>
        <translation>%1与%2相距%3公里，应超过%4公里。</translation>
    </message>
    <message>
        <source>Stations in a town</source>
        <translation>一镇一站</translation>
    </message>
    <message>
        <source>Points in a village</source>
        <translation>村级点数</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>No coordinates</source>
        <translation>缺坐标</translation>
    </message>
    <message>
        <source>Residents not known</source>
        <translation>缺人口数</translation>
    </message>
    <message>
        <source>Siting and standing</source>
        <translation>选点与考核</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>%1 cannot be opened. Look whether it exists, whether you may read it, and whether another program holds it.</source>
        <translation>无法打开%1。请检查文件是否存在、是否有读取权限、是否被其他程序占用。</translation>
    </message>
    <message>
        <source>%1 is an old spreadsheet (.xls, .et) or protected by a password. Open it in the spreadsheet program and save it as .xlsx without a password.</source>
        <translation>%1是旧格式电子表格（.xls、.et）或设有密码。请用电子表格软件打开，另存为不带密码的.xlsx文件。</translation>
    </message>
    <message>
        <source>%1 is a web page with the name of a spreadsheet. Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>%1实为网页，只是使用了电子表格的文件名。请用电子表格软件打开并另存为.xlsx文件。</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it cannot be read. Open it in the spreadsheet program and save it again.</source>
        <translation>文件已损坏，部分内容无法读取。请用电子表格软件打开并重新保存。</translation>
    </message>
    <message>
        <source>The file defines entities of its own, which no spreadsheet does. It was not read.</source>
        <translation>文件中自行定义了实体，正常的电子表格不会如此，已拒绝读取。</translation>
    </message>
    <message>
        <source>%1 is an archive, but no .xlsx spreadsheet. Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>%1是压缩文件，但不是.xlsx电子表格。请用电子表格软件打开并另存为.xlsx文件。</translation>
    </message>
    <message>
        <source>The file has no sheet with cells. Open it in the spreadsheet program and look which file was meant.</source>
        <translation>文件中没有含单元格的工作表。请用电子表格软件打开，确认是否选错了文件。</translation>
    </message>
    <message>
        <source>The file holds more words than the desk takes at once. Divide it into several files.</source>
        <translation>文件中的文字超出一次可处理的数量。请拆分为几个文件。</translation>
    </message>
    <message>
        <source>There is no sheet %1; the file has %2.</source>
        <translation>没有第%1个工作表；文件共有%2个工作表。</translation>
    </message>
    <message>
        <source>The file has more merged cells than the desk takes. Unmerge them and save it again.</source>
        <translation>文件中合并单元格过多。请取消合并后重新保存。</translation>
    </message>
    <message>
        <source>The rows of the file are not in their order, or there are too many: row %1 follows row %2. Open it in the spreadsheet program and save it again.</source>
        <translation>文件的行顺序有误或行数过多：第%2行之后为第%1行。请用电子表格软件打开并重新保存。</translation>
    </message>
    <message>
        <source>In row %1 a cell has a place that does not exist. Open the file in the spreadsheet program and save it again.</source>
        <translation>第%1行中有单元格的位置不存在。请用电子表格软件打开并重新保存。</translation>
    </message>
    <message>
        <source>Row %1 has more cells than a sheet can hold. The file was not read.</source>
        <translation>第%1行的单元格多于工作表的容量，已拒绝读取。</translation>
    </message>
    <message>
        <source>In row %1 a cell refers to words that are not in the file. Open it in the spreadsheet program and save it again.</source>
        <translation>第%1行中有单元格引用了文件中不存在的文字。请用电子表格软件打开并重新保存。</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it cannot be unpacked. Ask for it again.</source>
        <translation>文件已损坏，部分内容无法解压。请重新索取。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a sheet can hold. It was not read; ask whoever made it what it is.</source>
        <translation>文件解压后远超工作表的容量，已拒绝读取。请向制表人核实文件来源。</translation>
    </message>
    <message>
        <source>A cell of the file is longer than any cell can be. It was not read; ask for it again.</source>
        <translation>文件中有单元格超出允许的长度，已拒绝读取。请重新索取。</translation>
    </message>
    <message>
        <source>%1 is damaged or was not copied whole. Ask for it again.</source>
        <translation>%1已损坏或未复制完整。请重新索取。</translation>
    </message>
    <message>
        <source>%1 holds more parts than any spreadsheet has. It was not read.</source>
        <translation>%1所含部件过多，不是正常的电子表格，已拒绝读取。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in the spreadsheet program, take the password away and save it again.</source>
        <translation>%1设有密码。请用电子表格软件打开，取消密码后重新保存。</translation>
    </message>
    <message>
        <source>The rows of the file are far wider than what is written in them. Take empty columns and large merged cells away in the spreadsheet program and save it again.</source>
        <translation>文件各行的宽度远远超出实际填写的内容。请用电子表格软件删除空列并取消大范围的合并单元格，然后重新保存。</translation>
    </message>
    <message>
        <source>Row %1 holds more than %2 characters. The file was not read; look in the spreadsheet program what stands there.</source>
        <translation>第%1行超过%2个字符，文件未读取。请用电子表格软件查看该行内容。</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Was to be removed on %1 and still operates: %2</source>
        <translation>%1已定撤销，至今仍在运营：%2</translation>
    </message>
    <message>
        <source>Warned on %1 and not put right since: %2</source>
        <translation>%1受到警告，至今未整改：%2</translation>
    </message>
    <message>
        <source>No activity has been reported since it opened on %1.</source>
        <translation>%1运营以来没有报过业务量。</translation>
    </message>
    <message>
        <source>No activity has been reported since %1.</source>
        <translation>%1以后没有报过业务量。</translation>
    </message>
    <message>
        <source>Its score of %1 is among the lowest %2 %.</source>
        <translation>得分%1，处于末位%2%。</translation>
    </message>
    <message>
        <source>The station has no grade; the subsidy goes by it.</source>
        <translation>该站点未评等级，补助按等级发放。</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>No subsidy of the grade “%1” is on record for %2.</source>
        <translation>没有录入“%1”等级%2的补助标准。</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Name of the station</source>
        <translation>站点名称</translation>
    </message>
    <message>
        <source>Kind of station</source>
        <translation>站点类型</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Operating since</source>
        <translation>运营日期</translation>
    </message>
    <message>
        <source>Last score</source>
        <translation>最近得分</translation>
    </message>
    <message>
        <source>The station has equipment, activity or checks on record and stays in the ledger. Set its status to removed, with the day.</source>
        <translation>该站点已有设备、业务或考核记录，不能从台账删除。请将状态改为撤销并填写日期。</translation>
    </message>
    <message>
        <source>County centre</source>
        <translation>县级中心</translation>
    </message>
    <message>
        <source>Town station</source>
        <translation>镇级站</translation>
    </message>
    <message>
        <source>Village point</source>
        <translation>村级点</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>标杆</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>Operating</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停业</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>To be repaired</source>
        <translation>待修</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>A station that operates has opened on some day. Enter the day.</source>
        <translation>运营中的站点应有运营日期，请填写。</translation>
    </message>
    <message>
        <source>Enter the first day on which the station no longer operated.</source>
        <translation>请填写站点停止运营的第一天。</translation>
    </message>
    <message>
        <source>The station has a closing day but is neither suspended nor removed. Correct the status or the day.</source>
        <translation>填写了停止运营日期，但状态不是停业或撤销。请更正状态或日期。</translation>
    </message>
    <message>
        <source>The station closes before it opens. Check the two days.</source>
        <translation>停止运营日期早于运营日期，请核对。</translation>
    </message>
    <message>
        <source>Longitude and latitude belong together. Enter both or neither.</source>
        <translation>经度和纬度应同时填写或同时留空。</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2. Enter another, or leave it empty to have one given.</source>
        <translation>编号%1已属于%2。请另填一个，或留空由程序编号。</translation>
    </message>
    <message>
        <source>Service station</source>
        <translation>服务站点</translation>
    </message>
    <message>
        <source>Service stations</source>
        <translation>服务站点</translation>
    </message>
    <message>
        <source>Given by the desk when it is left empty: area, kind and a running number.</source>
        <translation>留空时由程序编号：区划、类型加顺序号。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The village of a village point, the town of a town station, the county of a centre.</source>
        <translation>村级点填所在村，镇级站填所在镇，县级中心填所在县。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>°E</source>
        <translation>°E</translation>
    </message>
    <message>
        <source>Degrees with four decimals, exact to about ten metres.</source>
        <translation>以度为单位，保留四位小数，约精确到十米。</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>°N</source>
        <translation>°N</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营单位</translation>
    </message>
    <message>
        <source>Plaque number</source>
        <translation>牌匾编号</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>The operating subsidy goes by it.</source>
        <translation>运营补助按等级发放。</translation>
    </message>
    <message>
        <source>Closed since</source>
        <translation>停止运营日期</translation>
    </message>
    <message>
        <source>The first day on which it no longer operates: suspended or removed.</source>
        <translation>停业或撤销的第一天。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务功能</translation>
    </message>
    <message>
        <source>What it does: parcels, online purchases and sales, tickets, payments, finance …</source>
        <translation>如代买代卖、快递代收代发、代购车票、生活缴费、金融服务等。</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>最近考核</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>考核日期</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>购置日期</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Activity is reported by month. Enter a month, for instance 2020-05.</source>
        <translation>业务量按月填报。请填写月份，如2020-05。</translation>
    </message>
    <message>
        <source>The month %1 of this station is reported already. Correct that row instead.</source>
        <translation>该站点%1的业务量已填报，请修改原有记录。</translation>
    </message>
    <message>
        <source>Activity of a month</source>
        <translation>月度业务量</translation>
    </message>
    <message>
        <source>Activity by month</source>
        <translation>月度业务量</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Parcels handed out</source>
        <translation>代收快递</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Parcels sent</source>
        <translation>代发快递</translation>
    </message>
    <message>
        <source>Online purchases</source>
        <translation>网上代买</translation>
    </message>
    <message>
        <source>Online sales</source>
        <translation>网上代卖</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>其他便民服务</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>淘汰</translation>
    </message>
    <message>
        <source>Say why the station is warned or removed; its operator has a right to know.</source>
        <translation>请写明警告或淘汰的原因，运营单位有权知道。</translation>
    </message>
    <message>
        <source>Only a station that is removed is replaced. Correct the result, or leave the replacement empty.</source>
        <translation>只有淘汰的站点才需增补。请更正结果，或将增补站点留空。</translation>
    </message>
    <message>
        <source>A station cannot take its own place. Choose another one.</source>
        <translation>站点不能由自己替补，请另选一个。</translation>
    </message>
    <message>
        <source>The rate ends before it begins. Check the two days.</source>
        <translation>补助标准的终止日期早于起始日期，请核对。</translation>
    </message>
    <message>
        <source>Check of a station</source>
        <translation>站点考核</translation>
    </message>
    <message>
        <source>Checks of stations</source>
        <translation>站点考核</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>增补站点</translation>
    </message>
    <message>
        <source>Operating subsidy</source>
        <translation>运营补助标准</translation>
    </message>
    <message>
        <source>Operating subsidies</source>
        <translation>运营补助标准</translation>
    </message>
    <message>
        <source>Leave it empty for stations of every kind.</source>
        <translation>各类站点通用时留空。</translation>
    </message>
    <message>
        <source>Subsidy a month</source>
        <translation>每月补助</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Here stand the service stations of counties, towns and villages. Enter them one by one, or import a list.</source>
        <translation>这里登记县、镇、村三级服务站点。可逐个录入，也可导入名单。</translation>
    </message>
    <message>
        <source>Station card</source>
        <translation>站点卡片</translation>
    </message>
    <message>
        <source>Preview and print the station in full: facts, equipment, activity, checks</source>
        <translation>预览并打印站点全部信息：基本情况、设备、业务量、考核</translation>
    </message>
    <message>
        <source>Station list</source>
        <translation>站点名单</translation>
    </message>
    <message>
        <source>Preview and print all stations with standing and subsidy</source>
        <translation>预览并打印全部站点及考核、补助情况</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Here stands what the station was equipped with.</source>
        <translation>这里登记站点配备的设备。</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>业务量</translation>
    </message>
    <message>
        <source>Here stands what the station did, month by month.</source>
        <translation>这里登记站点每月的业务量。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Here stand the checks of the station: warned, put right, removed and replaced.</source>
        <translation>这里登记站点的考核：警告、整改、淘汰、增补。</translation>
    </message>
    <message>
        <source>Here stand the checks of all stations.</source>
        <translation>这里是全部站点的考核记录。</translation>
    </message>
    <message>
        <source>Here stands what a station of each grade is paid a month, and by which document.</source>
        <translation>这里登记各等级站点每月的补助标准及依据文件。</translation>
    </message>
    <message>
        <source>This figure is counted from the ledger of stations. Correct the stations it comes from.</source>
        <translation>该数据由站点台账统计得出，请更正相应站点。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Preview and print the stations, or what they were equipped with</source>
        <translation>预览并打印站点清单或设备资产清单</translation>
    </message>
    <message>
        <source>List of assets</source>
        <translation>资产清单</translation>
    </message>
    <message>
        <source>Preview and print all equipment with serial number and condition</source>
        <translation>预览并打印全部设备及其编号和状况</translation>
    </message>
</context>
<context>
    <name>StationMap</name>
    <message>
        <source>operates</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>建设中</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停运</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Where the stations stand: %1 on the map</source>
        <translation>站点分布：图上%1个</translation>
    </message>
    <message>
        <source>Schematic, as of %1; the figure is the number that operates</source>
        <translation>示意图，截至%1；数字为运营站点数</translation>
    </message>
    <message>
        <source>Schematic, as of %1; the figure is the number that operates; without usable coordinates: %2</source>
        <translation>示意图，截至%1；数字为运营站点数；无可用坐标%2个</translation>
    </message>
</context>
<context>
    <name>StationReport</name>
    <message>
        <source>%1 stations were looked at; %2 violations.</source>
        <translation>共核对%1个站点，发现%2处不符合规定。</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>镇（街道）</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>行政村</translation>
    </message>
    <message>
        <source>Poor villages</source>
        <translation>省定贫困村</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Activity of the last twelve months</source>
        <translation>近十二个月业务量</translation>
    </message>
    <message>
        <source>Checks and what came of them</source>
        <translation>考核及处理结果</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>全部地区</translation>
    </message>
    <message>
        <source>This station is no longer in the ledger. Choose another one.</source>
        <translation>台账中已没有这个站点，请另选一个。</translation>
    </message>
    <message>
        <source>Station card</source>
        <translation>服务站点卡片</translation>
    </message>
    <message>
        <source>Operating subsidy %1 up to the day</source>
        <translation>%1年截至当日运营补助</translation>
    </message>
    <message>
        <source>Service stations</source>
        <translation>服务站点名单</translation>
    </message>
    <message>
        <source>Subsidy of the year</source>
        <translation>当年补助</translation>
    </message>
    <message>
        <source>%1 stations, %2 of them operate on the day; subsidy on record together %3 yuan.</source>
        <translation>共%1个站点，当日运营%2个；有标准可计的补助合计%3元。</translation>
    </message>
    <message>
        <source>Coverage by service stations</source>
        <translation>服务站点覆盖情况</translation>
    </message>
    <message>
        <source>Coverage by county</source>
        <translation>分县区覆盖情况</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Still without a station that operates</source>
        <translation>尚无运营站点的镇村</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Poor village</source>
        <translation>贫困村</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚未设站</translation>
    </message>
    <message>
        <source>Findings about service stations</source>
        <translation>服务站点核查情况</translation>
    </message>
    <message>
        <source>Siting</source>
        <translation>选点</translation>
    </message>
    <message>
        <source>Stations that need attention</source>
        <translation>需关注的站点</translation>
    </message>
    <message>
        <source>Assets of the stations</source>
        <translation>站点资产清单</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>%1: this is needed. Enter it.</source>
        <translation>%1：必填，请填写。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The change was not saved: it was asked for in the middle of another one. This is a fault of the program.</source>
        <translation>更改未保存：另一项更改尚未结束时又发起了本次更改。这是程序错误。</translation>
    </message>
    <message>
        <source>The %1 was not saved: %2</source>
        <translation>%1未保存：%2</translation>
    </message>
    <message>
        <source>This %1 is no longer there; somebody removed it meanwhile.</source>
        <translation>该%1已不存在，其间已被他人删除。</translation>
    </message>
    <message>
        <source>%1: yours is “%2”, the stored value is “%3”.</source>
        <translation>%1：您填写的是“%2”，库中为“%3”。</translation>
    </message>
    <message>
        <source>Somebody changed this %1 after you opened it; nothing was overwritten. Compare the two versions and save again what should stay.</source>
        <translation>您打开该%1后，他人已作修改；未覆盖任何内容。请比较两个版本，确定保留内容后重新保存。</translation>
    </message>
    <message>
        <source>Somebody changed this %1 after you opened it; it was not removed. Look at it again first.</source>
        <translation>您打开该%1后，他人已作修改，未予删除。请先重新查看。</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The target has no value. Enter it, or make it a yes/no target.</source>
        <translation>目标没有数值。请填写数值，或改为是否类目标。</translation>
    </message>
    <message>
        <source>A range needs its upper end. Enter it.</source>
        <translation>区间须有上限。请填写上限。</translation>
    </message>
    <message>
        <source>The due date lies before the first day that counts. Correct one of the two.</source>
        <translation>期限早于起算日期。请更正其中一项。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Growth on a base</source>
        <translation>较基期增长</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Coverage of a set</source>
        <translation>覆盖面</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是否完成</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>多于</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>少于</translation>
    </message>
    <message>
        <source>between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>is done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>起算日期</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>To be reached by each</source>
        <translation>分别考核到</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计数方式</translation>
    </message>
    <message>
        <source>Over the whole time</source>
        <translation>全期累计</translation>
    </message>
    <message>
        <source>In the year</source>
        <translation>当年累计</translation>
    </message>
    <message>
        <source>In each month</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>Base (indicator)</source>
        <translation>基期值（指标）</translation>
    </message>
    <message>
        <source>Base (fact)</source>
        <translation>基期值（基础数据）</translation>
    </message>
    <message>
        <source>Base period</source>
        <translation>基期</translation>
    </message>
    <message>
        <source>Base (another target)</source>
        <translation>基期值（其他目标）</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>主要目标</translation>
    </message>
    <message>
        <source>Principal targets head the overview and the progress report.</source>
        <translation>主要目标列在总览和进度报告之首。</translation>
    </message>
    <message>
        <source>Breakdown approved</source>
        <translation>分解已审定</translation>
    </message>
</context>
<context>
    <name>TargetShare</name>
    <message>
        <source>County part</source>
        <translation>分解数</translation>
    </message>
    <message>
        <source>County parts</source>
        <translation>分解数</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分解方式</translation>
    </message>
    <message>
        <source>Equally</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>按权重</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工填写</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分解数</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Content (Chinese)</source>
        <translation>内容（中文）</translation>
    </message>
    <message>
        <source>Content (English)</source>
        <translation>内容（英文）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Duty of a unit</source>
        <translation>单位职责</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Desk officer</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>The due date lies before the start. Correct one of the two.</source>
        <translation>期限早于开始日期。请更正其中一项。</translation>
    </message>
</context>
<context>
    <name>TaskLight</name>
    <message>
        <source>The rule for the lights of tasks cannot be read. Install the program again.</source>
        <translation>无法读取任务状态判定规则。请重新安装程序。</translation>
    </message>
    <message>
        <source>Done is met. A task that is not done is behind after its due date, at risk within %1 days before it, or when its progress lies more than %2 percentage points below an even pace; else it is on course. A task without a due date is judged by its status only.</source>
        <translation>已完成的任务为达标。未完成的任务，超过期限的为滞后；距到期%1日以内，或进度低于序时进度%2个百分点以上的，为有风险；其余为正常。未定期限的任务仅按办理状态判定。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Dropped; it is not judged.</source>
        <translation>已取消，不作判定。</translation>
    </message>
    <message>
        <source>Due on %1 and not done.</source>
        <translation>期限为%1，逾期未完成。</translation>
    </message>
    <message>
        <source>Begins on %1.</source>
        <translation>%1开始。</translation>
    </message>
    <message>
        <source>Neither status nor progress has been reported.</source>
        <translation>未报送办理状态和进度。</translation>
    </message>
    <message>
        <source>The document names no due date; judged by status only.</source>
        <translation>文件未定期限，仅按办理状态判定。</translation>
    </message>
    <message>
        <source>Due on %1 and not done yet.</source>
        <translation>期限为%1，尚未完成。</translation>
    </message>
    <message>
        <source>%1 % done; an even pace would be %2 %.</source>
        <translation>已完成%1%，序时进度为%2%。</translation>
    </message>
    <message>
        <source>Under way, due on %1.</source>
        <translation>进行中，期限为%1。</translation>
    </message>
</context>
<context>
    <name>TaskMatrix</name>
    <message>
        <source>The document is no longer there. Choose another.</source>
        <translation>该文件已不存在。请另选文件。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Responsibility matrix</source>
        <translation>责任分工表</translation>
    </message>
    <message>
        <source>● leads   ○ co-operates</source>
        <translation>● 牵头   ○ 配合</translation>
    </message>
</context>
<context>
    <name>TaskNote</name>
    <message>
        <source>Progress note</source>
        <translation>进展记录</translation>
    </message>
    <message>
        <source>Progress notes</source>
        <translation>进展记录</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>工作进展</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>Light</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Lead units</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Co-operating units</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Tasks come with the plan documents, or are entered here: press Ctrl+N.</source>
        <translation>任务随计划文件导入，也可在此录入：按Ctrl+N。</translation>
    </message>
</context>
<context>
    <name>TaskUnit</name>
    <message>
        <source>Lead unit</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Co-operating unit</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Unit of a task</source>
        <translation>任务单位</translation>
    </message>
    <message>
        <source>Units of tasks</source>
        <translation>任务单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>原文名称</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>出处条款</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Group</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到训</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Not counted: was not there</source>
        <translation>不计：未到训</translation>
    </message>
    <message>
        <source>Not counted: class not held yet</source>
        <translation>不计：班次尚未举办</translation>
    </message>
    <message>
        <source>Not counted: counted in another class of that day</source>
        <translation>不计：当日已在另一班次计入</translation>
    </message>
    <message>
        <source>Found work</source>
        <translation>实现就业</translation>
    </message>
    <message>
        <source>Opened a shop</source>
        <translation>开设网店</translation>
    </message>
    <message>
        <source>Income changed</source>
        <translation>收入变化</translation>
    </message>
    <message>
        <source>Matched at an event</source>
        <translation>对接成功</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>参训记录</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>参训人次</translation>
    </message>
    <message>
        <source>Training class</source>
        <translation>培训班次</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>到训情况</translation>
    </message>
    <message>
        <source>Attended on</source>
        <translation>参训日期</translation>
    </message>
    <message>
        <source>Leave it empty if the person was there from the first day.</source>
        <translation>从第一天起参加的，可不填。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>计数情况</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind of training</source>
        <translation>培训类型</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟踪回访</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟踪回访</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Job matching event</source>
        <translation>供需对接活动</translation>
    </message>
    <message>
        <source>Employer or shop</source>
        <translation>就业单位或网店</translation>
    </message>
    <message>
        <source>Monthly income before</source>
        <translation>培训前月收入</translation>
    </message>
    <message>
        <source>Monthly income after</source>
        <translation>培训后月收入</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>信息来源</translation>
    </message>
    <message>
        <source>Who asked, how, or which paper says so.</source>
        <translation>由谁、以何种方式了解，或依据何种材料。</translation>
    </message>
    <message>
        <source>Job matching events</source>
        <translation>供需对接活动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>举办日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>参加企业数</translation>
    </message>
    <message>
        <source>Jobs offered</source>
        <translation>提供岗位数</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>对接人数</translation>
    </message>
    <message>
        <source>Training institution</source>
        <translation>培训机构</translation>
    </message>
    <message>
        <source>Training institutions</source>
        <translation>培训机构</translation>
    </message>
    <message>
        <source>Unified credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>18 characters, as printed on the business licence.</source>
        <translation>18位，与营业执照一致。</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>办学资质</translation>
    </message>
    <message>
        <source>Licence to run training, its number and what it covers.</source>
        <translation>办学许可的名称、编号和范围。</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>讲师</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>讲师</translation>
    </message>
    <message>
        <source>Professional title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>授课方向</translation>
    </message>
    <message>
        <source>The class has %1 persons on its roster. Take them off first; what they attended is not thrown away with the class.</source>
        <translation>该班次名单中有%1人。请先移出名单；参训记录不随班次一并删除。</translation>
    </message>
    <message>
        <source>The class cannot be closed: %1 findings are open. The first: %2</source>
        <translation>该班次不能结班：尚有%1个问题未处理。第一个：%2</translation>
    </message>
    <message>
        <source>The person stands on the rosters of %1 classes and stays in the register.</source>
        <translation>此人在%1个班次的名单中，不能从登记中删除。</translation>
    </message>
    <message>
        <source>This citizen ID is in the register already, as %1. Use that person, or correct the number.</source>
        <translation>该身份证号已登记，姓名为%1。请使用该人员，或更正号码。</translation>
    </message>
    <message>
        <source>Citizen IDs that would stand in the register more than once: %1.</source>
        <translation>将在登记中重复出现的身份证号：%1个。</translation>
    </message>
    <message>
        <source>This figure is counted from the training ledger. Correct the classes and rosters it comes from.</source>
        <translation>此数字由培训台账统计得出。请更正其来源的班次和名单。</translation>
    </message>
    <message>
        <source>Registered poor household</source>
        <translation>建档立卡贫困户</translation>
    </message>
    <message>
        <source>Rural youth</source>
        <translation>农村青年</translation>
    </message>
    <message>
        <source>Veteran</source>
        <translation>退役军人</translation>
    </message>
    <message>
        <source>Rural woman</source>
        <translation>农村妇女</translation>
    </message>
    <message>
        <source>Returned student</source>
        <translation>返乡大学生</translation>
    </message>
    <message>
        <source>Grass-roots official</source>
        <translation>基层公务员</translation>
    </message>
    <message>
        <source>Head of an agricultural enterprise</source>
        <translation>涉农企业负责人</translation>
    </message>
    <message>
        <source>Person with a disability</source>
        <translation>残疾人</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>小学</translation>
    </message>
    <message>
        <source>Junior secondary school</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>Senior secondary school</source>
        <translation>高中（中专）</translation>
    </message>
    <message>
        <source>Junior college</source>
        <translation>大专</translation>
    </message>
    <message>
        <source>University</source>
        <translation>本科及以上</translation>
    </message>
    <message>
        <source>The citizen ID says born on %1, the field says %2. Correct the one that is wrong.</source>
        <translation>身份证号表明出生于%1，而填写的是%2。请更正有误的一项。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Check the two days.</source>
        <translation>结束日期早于开始日期，请核对。</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Citizen ID</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>18 characters. Birth date and sex are read from it.</source>
        <translation>18位。出生日期和性别由此读出。</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>户籍地</translation>
    </message>
    <message>
        <source>County, town or village where the person is registered.</source>
        <translation>户籍所在的县区、镇或村。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Group of a person</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Groups of persons</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Empty: always.</source>
        <translation>不填表示一直属于。</translation>
    </message>
    <message>
        <source>Empty: until further notice.</source>
        <translation>不填表示至今有效。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>The list or certificate that says so, with its number.</source>
        <translation>认定名单或证件及其编号。</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>专业技能</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>普及</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>领头人</translation>
    </message>
    <message>
        <source>Cross-border</source>
        <translation>跨境电商</translation>
    </message>
    <message>
        <source>Grass-roots officials</source>
        <translation>基层公务员</translation>
    </message>
    <message>
        <source>Cloud platform</source>
        <translation>云平台</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>报名中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已举办</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结班</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Central money</source>
        <translation>中央资金</translation>
    </message>
    <message>
        <source>Provincial money</source>
        <translation>省级资金</translation>
    </message>
    <message>
        <source>City money</source>
        <translation>市级资金</translation>
    </message>
    <message>
        <source>County money</source>
        <translation>县级资金</translation>
    </message>
    <message>
        <source>The organiser&apos;s own</source>
        <translation>主办单位自筹</translation>
    </message>
    <message>
        <source>The class ends before it starts. Check the two days.</source>
        <translation>班次结束日期早于开始日期，请核对。</translation>
    </message>
    <message>
        <source>Training classes</source>
        <translation>培训班次</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Given by the desk when it is left empty: year, area and a running number.</source>
        <translation>不填则由本程序编号：年份、地区、序号。</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>班次名称</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>初级</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>提升</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Attendances count from the moment the class is held.</source>
        <translation>班次举办后，参训人次方计入。</translation>
    </message>
    <message>
        <source>The county or zone for which the attendances count.</source>
        <translation>参训人次计入的县区。</translation>
    </message>
    <message>
        <source>Seats of the room</source>
        <translation>场地座位数</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Leave it empty for a class of one day.</source>
        <translation>只办一天的可不填。</translation>
    </message>
    <message>
        <source>Planned attendances</source>
        <translation>计划人次</translation>
    </message>
    <message>
        <source>attendances</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>名单人数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>经费</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Share of the evaluation sheets that say satisfied or better.</source>
        <translation>测评表中“满意”及以上所占比例。</translation>
    </message>
    <message>
        <source>The plan to which the class belongs.</source>
        <translation>该班次所属的计划文件。</translation>
    </message>
    <message>
        <source>Trainer of a class</source>
        <translation>授课讲师</translation>
    </message>
    <message>
        <source>Trainers of classes</source>
        <translation>授课讲师</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>授课内容</translation>
    </message>
    <message>
        <source>Warning let pass</source>
        <translation>已说明的提醒</translation>
    </message>
    <message>
        <source>Warnings let pass</source>
        <translation>已说明的提醒</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>By kind of training</source>
        <translation>按培训类型</translation>
    </message>
    <message>
        <source>By area and kind</source>
        <translation>按地区和类型</translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation>未拨打</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Says was not there</source>
        <translation>否认参训</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Gives no answer</source>
        <translation>拒绝回答</translation>
    </message>
    <message>
        <source>Verification sample</source>
        <translation>核查样本</translation>
    </message>
    <message>
        <source>Verification samples</source>
        <translation>核查样本</translation>
    </message>
    <message>
        <source>Empty: all areas.</source>
        <translation>不填表示全部地区。</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>分层方式</translation>
    </message>
    <message>
        <source>Each stratum is sampled in proportion to its attendances.</source>
        <translation>各层按参训人次比例抽取。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>抽取数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed draws the same sample again, so that the evaluators can check it.</source>
        <translation>同一种子抽出同一样本，便于评价机构复核。</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>抽样总体</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>抽样日期</translation>
    </message>
    <message>
        <source>Verification call</source>
        <translation>核查通话</translation>
    </message>
    <message>
        <source>Verification calls</source>
        <translation>核查通话</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>拨打日期</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>拨打人</translation>
    </message>
    <message>
        <source>Here stand the training classes, from the plan to the approval.</source>
        <translation>此处登记培训班次，从计划到审核。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>学员名单</translation>
    </message>
    <message>
        <source>Nobody stands on the roster yet. Enter persons one by one, or import a list.</source>
        <translation>名单中尚无人员。可逐一录入，也可导入名单。</translation>
    </message>
    <message>
        <source>Here stands who teaches the class.</source>
        <translation>此处登记该班次的授课讲师。</translation>
    </message>
    <message>
        <source>Here stand all attendances, each with whether it counts, and if not, why.</source>
        <translation>此处为全部参训记录，各注明是否计入及不计入的原因。</translation>
    </message>
    <message>
        <source>Here stand the events at which persons who were trained meet employers.</source>
        <translation>此处登记参训人员与用人单位的供需对接活动。</translation>
    </message>
    <message>
        <source>Here stand the persons who were matched at the event.</source>
        <translation>此处登记在活动中对接成功的人员。</translation>
    </message>
    <message>
        <source>Here stand the institutions that train.</source>
        <translation>此处登记培训机构。</translation>
    </message>
    <message>
        <source>Here stands who teaches.</source>
        <translation>此处登记讲师。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>参训情况</translation>
    </message>
    <message>
        <source>Here stand the persons who were trained, each of them once.</source>
        <translation>此处登记参训人员，每人一条。</translation>
    </message>
    <message>
        <source>The person was at no class yet.</source>
        <translation>此人尚未参加任何班次。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Here stands what the person belongs to, and since when: a registered poor household, veterans …</source>
        <translation>此处登记人员类别及起止日期，如建档立卡贫困户、退役军人等。</translation>
    </message>
    <message>
        <source>Here stands what came of the training: work found, a shop opened, another income.</source>
        <translation>此处登记培训成效：就业、开店、收入变化。</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Class file</source>
        <translation>班次档案</translation>
    </message>
    <message>
        <source>The sample is drawn.</source>
        <translation>样本已抽取。</translation>
    </message>
    <message>
        <source>Here stand the samples of trainees that are telephoned to verify the ledger.</source>
        <translation>此处为电话核查台账的学员样本。</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Draw the calls of the sample with its seed</source>
        <translation>按随机种子抽取样本</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>核查通话表</translation>
    </message>
    <message>
        <source>Preview and print the calls, the answers and the error rate</source>
        <translation>预览并打印通话名单、核查结果和差错率</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Save the sample, then press Draw.</source>
        <translation>尚未抽样。请先保存样本，再点“抽样”。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>核查结果</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Preview and print lists and files of the class</source>
        <translation>预览并打印该班次的名册和档案</translation>
    </message>
    <message>
        <source>List of certificates</source>
        <translation>证书发放登记表</translation>
    </message>
    <message>
        <source>Archive index</source>
        <translation>档案目录</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>年度概览</translation>
    </message>
</context>
<context>
    <name>TrainingChart</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2年</translation>
    </message>
    <message>
        <source>No attendance counted here.</source>
        <translation>此处没有计入的人次。</translation>
    </message>
    <message>
        <source>%1: no attendance counted yet.</source>
        <translation>%1年：尚无计入的人次。</translation>
    </message>
    <message>
        <source>%1: %2 classes held, %3 attendances of %4 persons; poor households %5 of attendances; %6 yuan an attendance.</source>
        <translation>%1年：已举办 %2 期，%3 人次、%4 人；建档立卡贫困户占 %5；人次均成本 %6 元。</translation>
    </message>
    <message>
        <source>No attendance counted yet</source>
        <translation>尚无计入的人次</translation>
    </message>
    <message>
        <source>Most attendances in month %1: %2</source>
        <translation>%1 月人次最多：%2</translation>
    </message>
    <message>
        <source>Attendances that count, by month</source>
        <translation>各月计入的人次</translation>
    </message>
    <message>
        <source>Nobody who was trained belongs to a group</source>
        <translation>参训人员均未登记人员类别</translation>
    </message>
    <message>
        <source>Largest group: %1, %2 attendances</source>
        <translation>人次最多的类别：%1，%2 人次</translation>
    </message>
    <message>
        <source>Attendances and persons by group; who belongs to two counts in both</source>
        <translation>按人员类别的人次和人数，同属两类的分别计入</translation>
    </message>
    <message>
        <source>attendances, persons</source>
        <translation>人次、人</translation>
    </message>
    <message>
        <source>Registered poor households: %1 of all attendances</source>
        <translation>建档立卡贫困户占全部人次的 %1</translation>
    </message>
    <message>
        <source>Attendances of registered poor households in per cent of all</source>
        <translation>建档立卡贫困户人次占比</translation>
    </message>
    <message>
        <source>An attendance cost %1 yuan on average</source>
        <translation>平均每人次 %1 元</translation>
    </message>
    <message>
        <source>Cost of the classes held, for each attendance that counts</source>
        <translation>已举办班次的费用按计入人次平均</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Targets that the training ledger counts, worst first</source>
        <translation>由培训台账统计的目标，滞后的在前</translation>
    </message>
</context>
<context>
    <name>TrainingReport</name>
    <message>
        <source>This training class is no longer in the ledger. Choose another one.</source>
        <translation>台账中已没有该培训班次，请另选。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Training ledger</source>
        <translation>培训台账</translation>
    </message>
    <message>
        <source>Classes held</source>
        <translation>办班数</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Poor households’ share</source>
        <translation>贫困户占比</translation>
    </message>
    <message>
        <source>Cost (yuan)</source>
        <translation>经费（元）</translation>
    </message>
    <message>
        <source>Cost per attendance (yuan)</source>
        <translation>人次均费用（元）</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Day: %1    Place: %2    Trainer: ____________________</source>
        <translation>日期：%1    地点：%2    讲师：____________________</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Class file</source>
        <translation>班次档案</translation>
    </message>
    <message>
        <source>The class</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>学员名单</translation>
    </message>
    <message>
        <source>%1 persons on the roster, %2 attendances that count.</source>
        <translation>名单%1人，计入%2人次。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>核查情况</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>核查未发现问题。</translation>
    </message>
    <message>
        <source>%1 Passed because: %2</source>
        <translation>%1说明：%2</translation>
    </message>
    <message>
        <source>Training in %1</source>
        <translation>%1年培训情况</translation>
    </message>
    <message>
        <source>%1 classes were held, with %2 attendances of %3 persons. A person who came several times is several attendances and one person.</source>
        <translation>共办班%1期，培训%2人次、%3人。同一人多次参训，人次按次计，人数只计一次。</translation>
    </message>
    <message>
        <source>Attendances by month</source>
        <translation>各月参训人次</translation>
    </message>
    <message>
        <source>By county and zone</source>
        <translation>分县区</translation>
    </message>
    <message>
        <source>By kind of training</source>
        <translation>分培训类型</translation>
    </message>
    <message>
        <source>Persons of several rows do not add up: who was trained in two counties or two kinds is one person of the whole.</source>
        <translation>各行人数不能相加：同一人在两个县区或参加两类培训，合计只计一人。</translation>
    </message>
    <message>
        <source>not held yet</source>
        <translation>尚未举办</translation>
    </message>
    <message>
        <source>Evidence by class</source>
        <translation>各班次佐证材料</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整率</translation>
    </message>
    <message>
        <source>A figure is the number of files; ✗ is missing, — is not asked for yet.</source>
        <translation>数字为文件数；✗ 为缺少，— 为尚不要求。</translation>
    </message>
    <message>
        <source>Digest (first 12)</source>
        <translation>摘要（前12位）</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Archive index of training</source>
        <translation>培训档案目录</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Classes held: %1. With all the evidence asked for: %2.</source>
        <translation>已举办 %1 期，其中佐证材料齐全 %2 期。</translation>
    </message>
    <message>
        <source>Archive index</source>
        <translation>档案目录</translation>
    </message>
    <message>
        <source>Kinds of evidence asked for: %1. On file: %2.</source>
        <translation>应有佐证材料 %1 类，已归档 %2 类。</translation>
    </message>
    <message>
        <source>Day: %1    Place: %2</source>
        <translation>日期：%1    地点：%2</translation>
    </message>
    <message>
        <source>List of certificates</source>
        <translation>证书发放登记表</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>领取日期</translation>
    </message>
    <message>
        <source>Nobody on the roster has a certificate. Enter its number with the attendance.</source>
        <translation>名单中无人取得证书，请在参训记录中填写证书编号。</translation>
    </message>
    <message>
        <source>Certificates: %1. Persons on the roster: %2.</source>
        <translation>发放证书 %1 份，名单 %2 人。</translation>
    </message>
    <message>
        <source>By group of persons</source>
        <translation>按人员类别</translation>
    </message>
    <message>
        <source>Who belongs to two groups counts in both.</source>
        <translation>同属两类的人员在两类中分别计入。</translation>
    </message>
</context>
<context>
    <name>TreasuryPayment</name>
    <message>
        <source>Day of payment</source>
        <translation>支付日期</translation>
    </message>
    <message>
        <source>A payment is above nothing. Leave what came back out of this file.</source>
        <translation>支付金额应大于零。退回的款项请勿列入本文件。</translation>
    </message>
    <message>
        <source>Neither payee, account nor document number is given: the payment cannot be found in the books.</source>
        <translation>收款人、账号、文号均未填写，无法在账簿中查找该笔支付。</translation>
    </message>
    <message>
        <source>Payment of the treasury</source>
        <translation>国库支付记录</translation>
    </message>
    <message>
        <source>Payments of the treasury</source>
        <translation>国库支付记录</translation>
    </message>
    <message>
        <source>Serial of the bank</source>
        <translation>银行流水号</translation>
    </message>
    <message>
        <source>Here stands what the bank or the treasury paid, by its files. Import one; the next tab holds it against the books.</source>
        <translation>此处为银行或国库文件所列的实际支付。请导入文件；下一页将其与账簿核对。</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Organisation unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Organisation units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Also printed as</source>
        <translation>别称</translation>
    </message>
    <message>
        <source>Other names and abbreviations, separated by ；. Plans and imported sheets are read with them.</source>
        <translation>其他名称和简称，用“；”分隔。读取计划文件和导入表格时据此识别。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>Succeeded by</source>
        <translation>职能承接单位</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Confirmed as done by %1.</source>
        <translation>截至%1已确认完成。</translation>
    </message>
    <message>
        <source>Not yet confirmed as done; no date is set for it.</source>
        <translation>尚未确认完成，未设定期限。</translation>
    </message>
    <message>
        <source>Not yet confirmed as done; due on %1.</source>
        <translation>尚未确认完成，期限为%1。</translation>
    </message>
    <message>
        <source>Not confirmed as done by the due date, %1.</source>
        <translation>至到期日%1未确认完成。</translation>
    </message>
    <message>
        <source>Counting starts on %1; the requirement is %2, and no date is set for it.</source>
        <translation>自%1起计算，要求为%2，未设定期限。</translation>
    </message>
    <message>
        <source>Counting started on %1 and its first month is not over; the requirement is %2 by %3.</source>
        <translation>自%1起计算，首月尚未结束；到%3的要求为%2。</translation>
    </message>
    <message>
        <source>Counting starts on %1; the requirement is %2 by %3.</source>
        <translation>自%1起计算；到%3的要求为%2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>No value is known before %1, so the even pace is counted from 0.</source>
        <translation>%1之前无已知数值，序时进度从0起算。</translation>
    </message>
    <message>
        <source>Every month from %1 to %2 meets the requirement of %3.</source>
        <translation>%1至%2，每月均达到要求（%3）。</translation>
    </message>
    <message>
        <source>%1 of %2 months reported meet the requirement of %3 a month; the month furthest off, %4, has %5.</source>
        <translation>已报送的%2个月中，%1个月达到每月%3的要求；差距最大的%4为%5。</translation>
    </message>
    <message>
        <source>All months reported meet the requirement of %1 a month, but %2 is not reported.</source>
        <translation>已报送各月均达到每月%1的要求，但%2未报送。</translation>
    </message>
    <message>
        <source>All months reported up to %1 meet the requirement of %2 a month, which has to hold until %3.</source>
        <translation>截至%1，已报送各月均达到每月%2的要求，须保持至%3。</translation>
    </message>
    <message>
        <source>Counting starts on %1; each month until %2 the requirement is %3.</source>
        <translation>自%1起计算；至%2，每月要求为%3。</translation>
    </message>
    <message>
        <source>Behind: %1 reported for the due date, %2, which is %3 short of the requirement of %4; not, or not completely, reported: %5.</source>
        <translation>滞后：至到期日%2已报送%1，比要求（%4）少%3；未报送或报送不全：%5。</translation>
    </message>
    <message>
        <source>Behind: %1 on the due date, %2, which is %3 short of the requirement of %4.</source>
        <translation>滞后：至到期日%2为%1，比要求（%4）少%3。</translation>
    </message>
    <message>
        <source>Behind: %1 on the due date, %2, which is %3 above the requirement of %4.</source>
        <translation>滞后：至到期日%2为%1，比要求（%4）多%3。</translation>
    </message>
    <message>
        <source>Behind: %1 on the due date, %2, which does not meet the requirement of %3.</source>
        <translation>滞后：至到期日%2为%1，未达到要求（%3）。</translation>
    </message>
    <message>
        <source>On course: %1, and an even pace allows %2 by %3; the requirement is %4 by %5.</source>
        <translation>正常：实绩%1，至%3的序时进度上限为%2；到%5的要求为%4。</translation>
    </message>
    <message>
        <source>At risk: %1, while an even pace allows only %2 by %3; the requirement is %4 by %5.</source>
        <translation>有风险：实绩%1，至%3的序时进度上限仅为%2；到%5的要求为%4。</translation>
    </message>
    <message>
        <source>Behind: %1, far above the %2 that an even pace allows by %3; the requirement is %4 by %5.</source>
        <translation>滞后：实绩%1，远超至%3的序时进度上限%2；到%5的要求为%4。</translation>
    </message>
    <message>
        <source>At risk: %1 by %2, which is above the requirement of %3 for %4.</source>
        <translation>有风险：截至%2为%1，高于到%4的要求（%3）。</translation>
    </message>
    <message>
        <source>Behind: %1 by %2, which is far above the requirement of %3 for %4.</source>
        <translation>滞后：截至%2为%1，远高于到%4的要求（%3）。</translation>
    </message>
    <message>
        <source>On course: %1 by %2, which is %3 of the requirement of %4 for %5.</source>
        <translation>正常：截至%2为%1，相当于到%5的要求（%4）的%3。</translation>
    </message>
    <message>
        <source>At risk: %1 by %2, which is only %3 of the requirement of %4 for %5.</source>
        <translation>有风险：截至%2为%1，仅相当于到%5的要求（%4）的%3。</translation>
    </message>
    <message>
        <source>Behind: %1 by %2, which is only %3 of the requirement of %4 for %5.</source>
        <translation>滞后：截至%2为%1，仅相当于到%5的要求（%4）的%3。</translation>
    </message>
    <message>
        <source>On course: %1, and an even pace expects %2 by %3; the requirement is %4 by %5.</source>
        <translation>正常：实绩%1，至%3的序时进度为%2；到%5的要求为%4。</translation>
    </message>
    <message>
        <source>Behind: %1, which is %2 of the %3 that an even pace expects by %4; the requirement is %5 by %6.</source>
        <translation>滞后：实绩%1，为至%4的序时进度（%3）的%2；到%6的要求为%5。</translation>
    </message>
    <message>
        <source>At risk: %1, which is %2 of the %3 that an even pace expects by %4; the requirement is %5 by %6.</source>
        <translation>有风险：实绩%1，为至%4的序时进度（%3）的%2；到%6的要求为%5。</translation>
    </message>
    <message>
        <source>Behind: %1, which is %2 of the %3 that an even pace expects by %4; the requirement of %5 by %6 takes %7 a month from now on.</source>
        <translation>滞后：实绩%1，为至%4的序时进度（%3）的%2；到%6的要求为%5，今后月均进度须达到%7。</translation>
    </message>
    <message>
        <source>At risk: %1, which is %2 of the %3 that an even pace expects by %4; the requirement of %5 by %6 takes %7 a month from now on.</source>
        <translation>有风险：实绩%1，为至%4的序时进度（%3）的%2；到%6的要求为%5，今后月均进度须达到%7。</translation>
    </message>
    <message>
        <source>Behind: %1, which is %2 of the %3 that an even pace expects by %4; the requirement of %5 by %6 takes %7 a month from now on, after %8 a month so far.</source>
        <translation>滞后：实绩%1，为至%4的序时进度（%3）的%2；到%6的要求为%5，今后月均进度须达到%7，目前为%8。</translation>
    </message>
    <message>
        <source>At risk: %1, which is %2 of the %3 that an even pace expects by %4; the requirement of %5 by %6 takes %7 a month from now on, after %8 a month so far.</source>
        <translation>有风险：实绩%1，为至%4的序时进度（%3）的%2；到%6的要求为%5，今后月均进度须达到%7，目前为%8。</translation>
    </message>
    <message>
        <source>Met: %1 by %2; the requirement is %3.</source>
        <translation>达标：截至%2为%1，要求为%3。</translation>
    </message>
    <message>
        <source>%1 by %2; the requirement is %3, and as no date is set for it, no pace is judged.</source>
        <translation>截至%2为%1，要求为%3；未设定期限，不评判进度。</translation>
    </message>
    <message>
        <source>Behind: %1 by %2 has gone beyond the requirement of %3 by %4 and cannot come back.</source>
        <translation>滞后：截至%2为%1，已超出到%4的要求（%3），且无法回落。</translation>
    </message>
    <message>
        <source>On course: %1 by %2 meets the requirement of %3, which still has to hold on %4.</source>
        <translation>正常：截至%2为%1，符合要求（%3），须保持至%4。</translation>
    </message>
    <message>
        <source>At risk: %1 by %2 is more than the requirement of %3 by %4.</source>
        <translation>有风险：截至%2为%1，高于到%4的要求（%3）。</translation>
    </message>
    <message>
        <source>The whole is %1, of which %2 is %3.</source>
        <translation>总数为%1，其%2为%3。</translation>
    </message>
    <message>
        <source>Growth of %1 is counted on the actual base of %2; with the earlier target just met (%3) it would ask for %4.</source>
        <translation>增长%1按实际基期值%2计算；若按前期目标恰好完成（%3）计算，要求为%4。</translation>
    </message>
    <message>
        <source>Growth of %1 is counted on the base of %2.</source>
        <translation>增长%1按基期值%2计算。</translation>
    </message>
    <message>
        <source>Growth of %1 is counted on the earlier target just met (%2), because the actual base is not complete; with the %3 known so far it would ask for %4.</source>
        <translation>实际基期值尚不完整，增长%1按前期目标恰好完成（%2）计算；若按目前已知的%3计算，要求为%4。</translation>
    </message>
    <message>
        <source>Growth of %1 is counted on the earlier target just met (%2), because the actual base is not known yet.</source>
        <translation>实际基期值尚未取得，增长%1按前期目标恰好完成（%2）计算。</translation>
    </message>
    <message>
        <source>Growth of %1 is counted on a base of %2 that is not complete and may still change.</source>
        <translation>增长%1按基期值%2计算，该值尚不完整，可能变动。</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>There is no verification sample “%1”.</source>
        <translation>没有名为“%1”的核查样本。</translation>
    </message>
    <message>
        <source>This verification sample is no longer there. Choose another one.</source>
        <translation>该核查样本已不存在，请另选。</translation>
    </message>
    <message>
        <source>What the calls brought</source>
        <translation>核查结果</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>差错率</translation>
    </message>
    <message>
        <source>Error rate: denied and wrong numbers among those who could be asked, with the 95 % interval of Wilson (1927). Who was not reached or gives no answer is no error and no proof.</source>
        <translation>差错率：否认参训和号码有误者占可核实者的比例，附95%置信区间（Wilson，1927）。未接通和拒绝回答的，既不算差错，也不算属实。</translation>
    </message>
    <message>
        <source>The sample was drawn already. Make a new one to draw again.</source>
        <translation>该样本已抽取。如需重抽，请新建样本。</translation>
    </message>
    <message>
        <source>No attendance counts in these days and this area. Look at the days of the sample.</source>
        <translation>该时段和地区没有计入的参训记录。请核对样本的起止日期。</translation>
    </message>
    <message>
        <source>Verification by telephone</source>
        <translation>电话核查</translation>
    </message>
    <message>
        <source>%1 calls drawn from %2 attendances of %3 to %4, seed %5.</source>
        <translation>从%3至%4的%2人次中抽取%1人，随机种子%5。</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>通话名单</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Measurements: places where the kept sums of areas differ from their details: %1.</source>
        <translation>实绩：地区汇总数与明细不符的有%1处。</translation>
    </message>
    <message>
        <source>The change log has a gap: entry %1 is missing.</source>
        <translation>变更记录有缺口：缺少第%1条。</translation>
    </message>
    <message>
        <source>The change log was altered: entry %1 does not fit the one before it.</source>
        <translation>变更记录被改动：第%1条与前一条不衔接。</translation>
    </message>
    <message>
        <source>The end of the change log was cut off or replaced: its last entry is not the one on record.</source>
        <translation>变更记录末尾被截断或替换：最后一条与登记不符。</translation>
    </message>
    <message>
        <source>%1: places where the kept row counts differ from the rows: %2.</source>
        <translation>%1：记录条数与实际记录不符的有%2处。</translation>
    </message>
    <message>
        <source>%1: rows whose field “%2” points to a row that does not exist: %3.</source>
        <translation>%1：字段“%2”所引用记录不存在的有%3条。</translation>
    </message>
    <message>
        <source>%1: rows that were changed without an entry in the change log: %2.</source>
        <translation>%1：已修改但无变更记录的有%2条。</translation>
    </message>
    <message>
        <source>%1: rows that were added without an entry in the change log: %2.</source>
        <translation>%1：已新增但无变更记录的有%2条。</translation>
    </message>
    <message>
        <source>%1: rows that the change log knows and that are gone: %2.</source>
        <translation>%1：有变更记录但数据已缺失的有%2条。</translation>
    </message>
    <message>
        <source>Dimensions: indicators that are broken down by more than three: %1.</source>
        <translation>维度：超过三个维度的指标数：%1。</translation>
    </message>
    <message>
        <source>Indicators: groups that do not fit the indicator they are a part of: %1.</source>
        <translation>指标：与所属总体指标口径不一致的分组数：%1。</translation>
    </message>
    <message>
        <source>Attendances whose counting differs from what the classes say: %1.</source>
        <translation>计数情况与班次不符的参训记录：%1条。</translation>
    </message>
    <message>
        <source>Training classes whose kept numbers differ from their rosters: %1.</source>
        <translation>所记数字与名单不符的培训班次：%1个。</translation>
    </message>
    <message>
        <source>Figures that differ from what the training ledger counts: %1.</source>
        <translation>与培训台账统计不符的数字：%1个。</translation>
    </message>
    <message>
        <source>Service stations whose kept result differs from their last check: %1.</source>
        <translation>考核结果与最近一次考核不一致的服务站点：%1个。</translation>
    </message>
    <message>
        <source>“%1” has %2 places and %3 selected counties.</source>
        <translation>“%1”有%2个名额，却有%3个入选县。</translation>
    </message>
    <message>
        <source>Figures of coverage that differ from the ledger of stations: %1.</source>
        <translation>与站点台账不一致的覆盖数据：%1项。</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>A view needs a name. Type one and press Enter.</source>
        <translation>视图需要名称。请输入名称后按回车键。</translation>
    </message>
    <message>
        <source>The name of a view has at most %1 characters; “%2” is longer. Shorten it.</source>
        <translation>视图名称最多 %1 个字符，“%2”过长。请缩短。</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Choose another name.</source>
        <translation>已有名为“%1”的视图。请换一个名称。</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Budget: RMB %1 before, %2 after. Nothing was written.</source>
        <translation>预算：调整前 %1 万元，调整后 %2 万元。未写入任何数据。</translation>
    </message>
    <message>
        <source>“%1” is no amount of a change. There are central_fen, provincial_fen and local_fen.</source>
        <translation>“%1”不是调整金额。可用 central_fen、provincial_fen、local_fen。</translation>
    </message>
    <message>
        <source>%1 has to be a whole number of fen.</source>
        <translation>%1 须为以分为单位的整数。</translation>
    </message>
    <message>
        <source>The file names no changes. Write {&quot;project&quot;: …, &quot;changes&quot;: [{&quot;line&quot;: 1, &quot;central_fen&quot;: -1000000}]}.</source>
        <translation>文件中没有调整内容。请写成 {&quot;project&quot;: …, &quot;changes&quot;: [{&quot;line&quot;: 1, &quot;central_fen&quot;: -1000000}]}。</translation>
    </message>
    <message>
        <source>The budget has no line %1.</source>
        <translation>预算中没有第 %1 项。</translation>
    </message>
    <message>
        <source>Line %1 “%2” would have RMB %3 of %4; contracts have %5 of it.</source>
        <translation>第 %1 项“%2”将有%4 %3 万元，合同已占用 %5 万元。</translation>
    </message>
    <message>
        <source>What if: %1%</source>
        <translation>模拟测算：%1%</translation>
    </message>
    <message>
        <source>The what-if was cancelled. Nothing was changed.</source>
        <translation>模拟测算已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>There is no version %1 of rule %2. The rule&apos;s page lists its drafts and versions.</source>
        <translation>规则%2没有第%1版。该规则的草稿和版本见规则页面。</translation>
    </message>
    <message>
        <source>“conditions” must be a list, as in the catalogue.</source>
        <translation>“conditions”应为列表，写法与目录文件相同。</translation>
    </message>
    <message>
        <source>“amount” must be an object with its “form”, as in the catalogue.</source>
        <translation>“amount”应为含“form”的对象，写法与目录文件相同。</translation>
    </message>
    <message>
        <source>The question cannot be read: it is not a JSON object. Write {&quot;year&quot;: 2019, &quot;rule&quot;: &quot;000-R01&quot;, &quot;amount&quot;: {…}} or {&quot;year&quot;: 2019, &quot;readings&quot;: {…}}.</source>
        <translation>无法读取测算问题：内容不是JSON对象。请写成 {&quot;year&quot;: 2019, &quot;rule&quot;: &quot;000-R01&quot;, &quot;amount&quot;: {…}} 或 {&quot;year&quot;: 2019, &quot;readings&quot;: {…}}。</translation>
    </message>
    <message>
        <source>There is no “%1” in a what-if. Write some of: %2.</source>
        <translation>模拟测算没有“%1”这一项。可填写：%2。</translation>
    </message>
    <message>
        <source>The what-if changes a rule and does not say which. Add &quot;rule&quot;: &quot;000-R01&quot;.</source>
        <translation>模拟测算修改了规则，但未指明是哪条。请加上 &quot;rule&quot;: &quot;000-R01&quot;。</translation>
    </message>
    <message>
        <source>The year of the claims is missing or lies outside 2000 to 2100. Write it as &quot;year&quot;: 2019.</source>
        <translation>未填申请年度，或不在2000至2100之间。请写成 &quot;year&quot;: 2019。</translation>
    </message>
    <message>
        <source>Nothing is asked. Name a rule with its changed conditions or amount, or a reading.</source>
        <translation>未提出测算问题。请指定规则及修改后的条件或金额，或指定口径。</translation>
    </message>
    <message>
        <source>The edited copy of %1 cannot be reckoned: %2</source>
        <translation>%1的修改稿无法测算：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rule %1 (%2) as in version %3.</source>
        <translation>规则%1（%2）按第%3版。</translation>
    </message>
    <message>
        <source>Rule %1 (%2) as in an edited copy.</source>
        <translation>规则%1（%2）按修改稿。</translation>
    </message>
    <message>
        <source>Unclear wording %1 read as: %2</source>
        <translation>待明确表述%1按以下口径：%2</translation>
    </message>
    <message>
        <source>Totals by rule</source>
        <translation>分规则合计</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>申请数</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>调整前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>调整后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>All claims of the year</source>
        <translation>全年申请合计</translation>
    </message>
    <message>
        <source>Where readings differ, from the least to the most; differences and costs are those of the most. Rules without a changed claim are only in the total.</source>
        <translation>不同口径结果不一的，列出最低至最高金额；差额和所需资金按最高金额计算。申请没有变化的规则只计入合计。</translation>
    </message>
    <message>
        <source>There is no fund account of %1: the cost is not held against money.</source>
        <translation>没有%1年资金账户，未与资金作比对。</translation>
    </message>
    <message>
        <source>Cost against the fund of %1</source>
        <translation>与%1年资金比对</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已拨入</translation>
    </message>
    <message>
        <source>Free: neither committed nor paid</source>
        <translation>可用：未承付且未支付</translation>
    </message>
    <message>
        <source>The change costs more (less if below zero)</source>
        <translation>调整后增加支出（负数为减少）</translation>
    </message>
    <message>
        <source>Free after the change</source>
        <translation>调整后可用</translation>
    </message>
    <message>
        <source>The fund does not hold the change: %1 yuan are missing.</source>
        <translation>资金不足以支持调整，缺口%1元。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>no longer meets the condition: %1</source>
        <translation>不再符合条件：%1</translation>
    </message>
    <message>
        <source>meets the condition now: %1</source>
        <translation>转为符合条件：%1</translation>
    </message>
    <message>
        <source>the rule&apos;s time</source>
        <translation>规则有效期</translation>
    </message>
    <message>
        <source>what was awarded before counts otherwise</source>
        <translation>此前已发奖补的影响变化</translation>
    </message>
    <message>
        <source>the reading</source>
        <translation>口径不同</translation>
    </message>
    <message>
        <source>another tier or another sum of it</source>
        <translation>档次或档次金额变化</translation>
    </message>
    <message>
        <source>the cap</source>
        <translation>限额变化</translation>
    </message>
    <message>
        <source>the amount of the rule</source>
        <translation>奖补标准变化</translation>
    </message>
    <message>
        <source>a fact is not given: %1</source>
        <translation>未填事实：%1</translation>
    </message>
    <message>
        <source>another award that counts against this one</source>
        <translation>须扣除或互斥的其他奖补</translation>
    </message>
    <message>
        <source>What if: claims of %1</source>
        <translation>模拟测算：%1年奖补申请</translation>
    </message>
    <message>
        <source>Claims and facts of the register; the rules and claims themselves are unchanged</source>
        <translation>台账中的申请和情况；规则和申请本身未作改动</translation>
    </message>
    <message>
        <source>%1 claims, %2 would come to something else; together %3 yuan.</source>
        <translation>共%1项申请，其中%2项结果有变化，差额合计%3元。</translation>
    </message>
    <message>
        <source>%1 claims cannot be reckoned for want of a fact or a decision and count as nothing; %2 facts cannot be read.</source>
        <translation>%1项申请因缺少事实或未明确口径无法测算，按零计；%2项事实无法读取。</translation>
    </message>
    <message>
        <source>Claims that change</source>
        <translation>有变化的申请</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The %1 largest differences of %2.</source>
        <translation>共%2项有变化，仅列差额最大的%1项。</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>模拟测算</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1及另外%2个报告期</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不少于%1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>多于%1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>等于%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过%1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>少于%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>heyuan::AreaTree</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search in the areas</source>
        <translation>搜索行政区划</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
</context>
<context>
    <name>heyuan::AttachmentsView</name>
    <message>
        <source>missing: drop the file here</source>
        <translation>缺少：将文件拖到此处</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>Save the row first; then its evidence can be added.</source>
        <translation>请先保存本条记录，然后添加佐证材料。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>All the evidence asked for is on file.</source>
        <translation>应有的佐证材料均已归档。</translation>
    </message>
    <message>
        <source>On file: %1 of %2 kinds. Missing: %3.</source>
        <translation>已归档 %1 类，应有 %2 类。缺少：%3。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>已添加 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加佐证材料</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>另存佐证材料</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>heyuan::BreakdownEditor</name>
    <message>
        <source>Every county has to reach the whole value; there is nothing to split.</source>
        <translation>各县区均须达到全部数值，无需分解。</translation>
    </message>
    <message>
        <source>The area of this target has no counties to split it among.</source>
        <translation>该目标所属地区没有可供分解的县区。</translation>
    </message>
    <message>
        <source>Only quantities are split; growth, shares and coverage hold for each county as they are.</source>
        <translation>只分解数量类目标；增速、占比和覆盖率对各县区同样适用。</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type a number that is not negative.</source>
        <translation>“%1”不是有效数值。请填写非负数。</translation>
    </message>
    <message>
        <source>Not split yet: the whole is %1 %2.</source>
        <translation>尚未分解，总数为%1%2。</translation>
    </message>
    <message>
        <source>The parts make up the whole of %1 %2.</source>
        <translation>分解数合计与总数%1%2一致。</translation>
    </message>
    <message>
        <source>The parts lack %1 of the whole of %2 %3.</source>
        <translation>分解数合计比总数%2%3少%1。</translation>
    </message>
    <message>
        <source>The parts exceed the whole of %2 %3 by %1.</source>
        <translation>分解数合计比总数%2%3多%1。</translation>
    </message>
    <message>
        <source>The breakdown is saved.</source>
        <translation>分解已保存。</translation>
    </message>
    <message>
        <source>The breakdown is approved and locked.</source>
        <translation>分解已审定并锁定。</translation>
    </message>
    <message>
        <source>The breakdown is open for changes again.</source>
        <translation>分解已解除锁定，可以修改。</translation>
    </message>
    <message>
        <source>Equally</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>按权重</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工填写</translation>
    </message>
    <message>
        <source>How the target is split</source>
        <translation>分解方式</translation>
    </message>
    <message>
        <source>Fact that gives the weights</source>
        <translation>权重所依据的基础数据</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已审定</translation>
    </message>
    <message>
        <source>An approved breakdown can no longer be changed until this is taken off; both are on record.</source>
        <translation>分解审定后不能修改，取消审定后方可修改；审定和取消均记入变更记录。</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分解数</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Parts of the counties</source>
        <translation>各县区分解数</translation>
    </message>
</context>
<context>
    <name>heyuan::BulkEditDialog</name>
    <message>
        <source>Change %1 chosen rows: %2</source>
        <translation>批量修改所选 %1 行：%2</translation>
    </message>
    <message>
        <source>Set another field</source>
        <translation>再设置一个字段</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>不修改的原因</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>不能修改的行</translation>
    </message>
    <message>
        <source>Reason, kept in the change log (may stay empty)</source>
        <translation>修改原因，记入变更日志（可不填）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Field to set</source>
        <translation>要设置的字段</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Takes the value of this field away in all chosen rows</source>
        <translation>清除所选各行中该字段的值</translation>
    </message>
    <message>
        <source>Do not set this field</source>
        <translation>不设置该字段</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Rows that change: %1.</source>
        <translation>将修改 %1 行。</translation>
    </message>
    <message>
        <source>Rows that hold this already: %1.</source>
        <translation>已是该值的 %1 行。</translation>
    </message>
    <message>
        <source>Rows that are refused and stay as they are: %1.</source>
        <translation>不能修改、保持原样的 %1 行。</translation>
    </message>
    <message>
        <source>Change %1 rows</source>
        <translation>修改 %1 行</translation>
    </message>
    <message>
        <source>So many rows are tried while they are changed. If one is refused, nothing is changed, and you see which ones and why.</source>
        <translation>行数较多，修改时逐行检查。只要有一行不能修改，就全部不改，并列出是哪些行及原因。</translation>
    </message>
    <message>
        <source>Nothing is changed yet: %1 rows are refused, for the reasons below. The others can be changed without them.</source>
        <translation>尚未作任何修改：有 %1 行不能修改，原因如下。可以略过这些行，只修改其余各行。</translation>
    </message>
    <message>
        <source>Change the other %1 rows</source>
        <translation>修改其余 %1 行</translation>
    </message>
</context>
<context>
    <name>heyuan::BulkRun</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Until the last row is done nothing is changed for anybody; then all of it is, in one step.</source>
        <translation>全部完成之前，任何人看到的数据都不变；完成后一次性生效。</translation>
    </message>
    <message>
        <source>Cancelling; what was done is taken back …</source>
        <translation>正在取消，已处理的部分正在还原……</translation>
    </message>
</context>
<context>
    <name>heyuan::CaseResultEdit</name>
    <message>
        <source>at most (yuan)</source>
        <translation>最高（元）</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>not reckoned yet</source>
        <translation>尚未核算</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>eligible, yuan:</source>
        <translation>符合，元：</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>eligible, a person decides</source>
        <translation>符合，由人工审定</translation>
    </message>
    <message>
        <source>eligible, another regulation decides</source>
        <translation>符合，由其他规定决定</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期结果</translation>
    </message>
    <message>
        <source>Expected amount (yuan)</source>
        <translation>预期金额（元）</translation>
    </message>
    <message>
        <source>Remove this result</source>
        <translation>删除此结果</translation>
    </message>
    <message>
        <source>Another reading</source>
        <translation>另一口径</translation>
    </message>
    <message>
        <source>Where words are unclear, each of their readings has a result of its own, in the order in which they are shown</source>
        <translation>表述不明之处，每种口径各有一个结果，按所示顺序填写</translation>
    </message>
</context>
<context>
    <name>heyuan::CellStrip</name>
    <message>
        <source>Asked for in this year</source>
        <translation>本年要求</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>数据出处</translation>
    </message>
    <message>
        <source>What a reader should know</source>
        <translation>需要说明的情况</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>The approved value stays as it is; the adjustment is added to it.</source>
        <translation>审定数保持不变，另加调整数。</translation>
    </message>
    <message>
        <source>Amount added (with − taken away)</source>
        <translation>调整数（调减填负数）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Enter the adjustment</source>
        <translation>录入调整</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更历史</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>未接受：%1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, entered</source>
        <translation>%1，录入数</translation>
    </message>
    <message>
        <source>%1, approved</source>
        <translation>%1，审定数</translation>
    </message>
    <message>
        <source>%1, computed</source>
        <translation>%1，计算数</translation>
    </message>
    <message>
        <source>Nothing is entered here.</source>
        <translation>此处尚未录入。</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1%2%</source>
        <translation>%1%2%</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>上期：%1</translation>
    </message>
    <message>
        <source>Last year: %1</source>
        <translation>上年同期：%1</translation>
    </message>
    <message>
        <source>Change on last year</source>
        <translation>同比变动</translation>
    </message>
    <message>
        <source>No document sets a target for this.</source>
        <translation>没有文件对此设定目标。</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4)</source>
        <translation>%1：%2，%3（%4）</translation>
    </message>
    <message>
        <source>The amount is not a figure. Enter digits, with a minus to take away.</source>
        <translation>调整数不是数字。请填写数字，调减时填负数。</translation>
    </message>
    <message>
        <source>An adjustment needs its reason.</source>
        <translation>调整须填写事由。</translation>
    </message>
    <message>
        <source>An adjustment needs the number of the document that decides it.</source>
        <translation>调整须填写所依据文件的文号。</translation>
    </message>
    <message>
        <source>The date cannot be read. Write it as 2020-05-18.</source>
        <translation>无法识别日期。请按2020-05-18的格式填写。</translation>
    </message>
    <message>
        <source>The adjustment is entered.</source>
        <translation>调整已录入。</translation>
    </message>
</context>
<context>
    <name>heyuan::ChartWidget</name>
    <message>
        <source>Copy as image</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>以表格显示数据</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为PDF…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>heyuan::ChoiceEditor</name>
    <message>
        <source>(choose)</source>
        <translation>（请选择）</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>heyuan::ClaimDuplicates</name>
    <message>
        <source>Claims that may be the same award</source>
        <translation>疑似重复的申请</translation>
    </message>
    <message>
        <source>No other claim stands against this one. Credit code, citizen ID, account, address, legal representative, invoices and premises were compared, across years and documents.</source>
        <translation>未发现与本申请重复的申请。已跨年度、跨文件比对信用代码、身份证号、账号、地址、法定代表人、发票和场地。</translation>
    </message>
    <message>
        <source>Not both:</source>
        <translation>不能同时成立：</translation>
    </message>
    <message>
        <source>To be looked at:</source>
        <translation>待核实：</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开该申请</translation>
    </message>
</context>
<context>
    <name>heyuan::ClassChecksView</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>%1 Passed because: %2</source>
        <translation>%1说明：%2</translation>
    </message>
    <message>
        <source>Nothing is wrong with this class and its roster.</source>
        <translation>该班次及名单没有问题。</translation>
    </message>
    <message>
        <source>Every warning passed with a reason.</source>
        <translation>所有提醒均已说明理由。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) have to be settled before the class is closed.</source>
        <translation>
            <numerusform>结班前须处理%n个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Findings about the class</source>
        <translation>班次的问题</translation>
    </message>
    <message>
        <source>Reason why the warning may pass</source>
        <translation>可以放行的理由</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>放行</translation>
    </message>
</context>
<context>
    <name>heyuan::ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Preview and print the comparison (Ctrl+P)</source>
        <translation>预览并打印对照表（Ctrl+P）</translation>
    </message>
    <message>
        <source>Earlier plan</source>
        <translation>前一计划</translation>
    </message>
    <message>
        <source>Later plan</source>
        <translation>后一计划</translation>
    </message>
    <message>
        <source>All judgements</source>
        <translation>全部判定</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Choose two different plans.</source>
        <translation>请选择两个不同的计划。</translation>
    </message>
    <message>
        <source>To be checked: %1</source>
        <translation>待核对：%1</translation>
    </message>
    <message>
        <source>Comparison of the two plans</source>
        <translation>两份计划对照</translation>
    </message>
</context>
<context>
    <name>heyuan::CounterView</name>
    <message>
        <source>Not in the register</source>
        <translation>未登记对象</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No rule is for this kind of beneficiary.</source>
        <translation>没有适用于该类对象的规则。</translation>
    </message>
    <message>
        <source>%1 rules on %2: %3 eligible, %4 undecided, %5 not eligible.</source>
        <translation>截至%2共测算%1条规则：符合%3条，待定%4条，不符合%5条。</translation>
    </message>
    <message>
        <source>The facts of %1 are saved.</source>
        <translation>“%1”的情况已保存。</translation>
    </message>
    <message>
        <source>A claim is drafted. Another person accepts it.</source>
        <translation>已起草申请，由他人受理。</translation>
    </message>
    <message>
        <source>&amp;Beneficiary:</source>
        <translation>奖补对象(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类别(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年度(&amp;Y)：</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>奖补对象</translation>
    </message>
    <message>
        <source>Kind of beneficiary</source>
        <translation>对象类别</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>The year of the facts; rules are judged for its last day, or for today&apos;s</source>
        <translation>情况所属年度；规则按该年度最后一天测算，本年度按当前日期测算</translation>
    </message>
    <message>
        <source>Save facts</source>
        <translation>保存情况</translation>
    </message>
    <message>
        <source>Keep what was typed for this beneficiary and year (Ctrl+S)</source>
        <translation>保存该对象本年度填写的情况（Ctrl+S）</translation>
    </message>
    <message>
        <source>Draft a claim</source>
        <translation>起草申请</translation>
    </message>
    <message>
        <source>Draft a claim of this beneficiary for the chosen rule and year; save the facts first (Ctrl+N)</source>
        <translation>为该对象起草所选规则和年度的申请；请先保存情况（Ctrl+N）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Preview and print the explanation of the chosen rule (Ctrl+P)</source>
        <translation>预览并打印所选规则的测算说明（Ctrl+P）</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>尚缺条件</translation>
    </message>
    <message>
        <source>Rules and their verdicts</source>
        <translation>规则及测算结论</translation>
    </message>
    <message>
        <source>Explanation of the chosen rule</source>
        <translation>所选规则的测算说明</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>资格测算</translation>
    </message>
</context>
<context>
    <name>heyuan::CoverageView</name>
    <message>
        <source>There are no areas yet. Load the plan documents, or enter areas first.</source>
        <translation>还没有行政区划。请先载入方案文件，或录入区划。</translation>
    </message>
    <message>
        <source>%1 on %2: %3 stations operate; towns %4, villages %5, poor villages %6</source>
        <translation>%1（%2）：运营站点%3个；镇（街道）%4，行政村%5，省定贫困村%6</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>贫困村</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚未设站</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without a station that operates</source>
        <translation>
            <numerusform>尚无运营站点的镇村：%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Preview and print the coverage and who lacks a station (Ctrl+P)</source>
        <translation>预览并打印覆盖情况和未设站名单（Ctrl+P）</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>镇（街道）</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>行政村</translation>
    </message>
    <message>
        <source>Poor villages</source>
        <translation>省定贫困村</translation>
    </message>
    <message>
        <source>Coverage by county</source>
        <translation>分县区覆盖情况</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇（街道）</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>行政村</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>贫困村</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Places without a station that operates</source>
        <translation>尚无运营站点的镇村</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Which places are listed</source>
        <translation>列出哪些镇村</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>Map of the stations</source>
        <translation>站点分布图</translation>
    </message>
    <message>
        <source>Reading the stations …</source>
        <translation>正在读取站点…</translation>
    </message>
</context>
<context>
    <name>heyuan::DeskView</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This desk has no page for the rows behind that figure.</source>
        <translation>本系统没有显示该数据明细的页面。</translation>
    </message>
</context>
<context>
    <name>heyuan::DocumentPage</name>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Documents and clauses</source>
        <translation>文件和条款</translation>
    </message>
    <message>
        <source>Find words or pinyin initials</source>
        <translation>输入文字或拼音首字母查找</translation>
    </message>
    <message>
        <source>Find in the documents</source>
        <translation>在文件中查找</translation>
    </message>
    <message>
        <source>Clause tree</source>
        <translation>条款目录</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>条款正文</translation>
    </message>
    <message>
        <source>What the clause asks for</source>
        <translation>条款要求</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>中英对照</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Unclear wordings (%1)</source>
        <translation>待明确表述（%1）</translation>
    </message>
    <message>
        <source>Wordings that a person has to decide; the number is of those not decided yet</source>
        <translation>须由人工明确的表述；括号内为尚未明确的数量</translation>
    </message>
    <message>
        <source>Unclear wording</source>
        <translation>待明确表述</translation>
    </message>
    <message>
        <source>What this clause asks for (%1)</source>
        <translation>本条款的要求（%1）</translation>
    </message>
    <message>
        <source>What was read out of this document</source>
        <translation>从本文件提取的内容</translation>
    </message>
</context>
<context>
    <name>heyuan::DutyMonth</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Calendar of the month</source>
        <translation>月历</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>Month of the as-of date</source>
        <translation>截止日期所在月</translation>
    </message>
</context>
<context>
    <name>heyuan::DutyView</name>
    <message>
        <source>All documents</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>List or calendar</source>
        <translation>列表或日历</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Preview and print what is due, with the calendar of two months (Ctrl+P)</source>
        <translation>预览并打印到期情况和两个月的日历（Ctrl+P）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write what is due as a spreadsheet or PDF</source>
        <translation>将到期情况导出为表格或PDF</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>工作要求</translation>
    </message>
    <message>
        <source>By</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Due days of duties</source>
        <translation>工作要求到期日</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期情况</translation>
    </message>
</context>
<context>
    <name>heyuan::EntryGridModel</name>
    <message>
        <source>Approved. Only an adjustment changes it.</source>
        <translation>已审定，只能通过调整更改。</translation>
    </message>
    <message>
        <source>No data: nothing was reported. That is not 0.</source>
        <translation>无数据：没有报送，不等于0。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>heyuan::EvidencePage</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There are no training classes yet. Enter or import them in the first tab; their evidence stands here.</source>
        <translation>还没有培训班次。请在第一个标签页中录入或导入，其佐证材料情况列在这里。</translation>
    </message>
    <message>
        <source>Classes held: %1. All of them have all the evidence asked for.</source>
        <translation>已举办 %1 期，佐证材料全部齐全。</translation>
    </message>
    <message>
        <source>Classes held: %1, complete: %2. Missing: %3.</source>
        <translation>已举办 %1 期，材料齐全 %2 期。缺少：%3。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>只看不齐全的</translation>
    </message>
    <message>
        <source>Archive index</source>
        <translation>档案目录</translation>
    </message>
    <message>
        <source>Preview and print the archive index of the year</source>
        <translation>预览并打印本年度档案目录</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the archive index as PDF or spreadsheet</source>
        <translation>将档案目录保存为 PDF 或电子表格</translation>
    </message>
    <message>
        <source>Evidence by class</source>
        <translation>各班次佐证材料</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Reading the evidence …</source>
        <translation>正在读取佐证材料…</translation>
    </message>
</context>
<context>
    <name>heyuan::FactForm</name>
    <message>
        <source>Other facts</source>
        <translation>其他情况</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (register)</source>
        <translation>%1（登记信息）</translation>
    </message>
    <message>
        <source>One figure, or one for each month, separated by “;”</source>
        <translation>填一个数，或分月填写并以“；”分隔</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>heyuan::FieldRow</name>
    <message>
        <source>Yours: %1</source>
        <translation>您填写的：%1</translation>
    </message>
    <message>
        <source>take this</source>
        <translation>采用此值</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>已保存的：%1</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Edit as structured text</source>
        <translation>按结构化文本编辑</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shows the number in full; the change log keeps who looked at it</source>
        <translation>显示完整号码；变更记录会记下查看人</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
</context>
<context>
    <name>heyuan::FileField</name>
    <message>
        <source>Look for: %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>浏览…</translation>
    </message>
</context>
<context>
    <name>heyuan::FilterCell</name>
    <message>
        <source>Filter by %1</source>
        <translation>按%1筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>比较方式：%1</translation>
    </message>
    <message>
        <source>Comparison for %1</source>
        <translation>%1的比较方式</translation>
    </message>
</context>
<context>
    <name>heyuan::FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>heyuan::FundOverviewPage</name>
    <message>
        <source>There is no fund account yet. “Year accounts” opens those of a year from what the documents promise.</source>
        <translation>尚无资金账户。点“建立年度账户”，即按文件的资金安排建立某一年度的账户。</translation>
    </message>
    <message>
        <source>Year accounts</source>
        <translation>建立年度账户</translation>
    </message>
    <message>
        <source>Year of the accounts:</source>
        <translation>账户所属年度：</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>Money promised by:</source>
        <translation>资金安排所依据的文件：</translation>
    </message>
    <message>
        <source>Open the accounts of a year from what the documents promise</source>
        <translation>按文件的资金安排建立某一年度的账户</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Preview and print the execution of the funds</source>
        <translation>预览并打印资金执行情况</translation>
    </message>
    <message>
        <source>Money of the year</source>
        <translation>年度资金</translation>
    </message>
    <message>
        <source>Execution by quarter</source>
        <translation>分季度执行率</translation>
    </message>
    <message>
        <source>Balance by account</source>
        <translation>各账户余额</translation>
    </message>
    <message>
        <source>Funds at a glance</source>
        <translation>资金总览</translation>
    </message>
    <message>
        <source>Promised and paid by area</source>
        <translation>各县（区）承付与支付</translation>
    </message>
    <message>
        <source>Decided and paid by award rule</source>
        <translation>各奖补规则审定与支付</translation>
    </message>
</context>
<context>
    <name>heyuan::GroupMenu</name>
    <message>
        <source>%1, by year</source>
        <translation>%1（按年）</translation>
    </message>
    <message>
        <source>%1, by month</source>
        <translation>%1（按月）</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>再按</translation>
    </message>
    <message>
        <source>Nothing further</source>
        <translation>不再细分</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>按“%1”分组</translation>
    </message>
    <message>
        <source>Then group by %1</source>
        <translation>再按“%1”分组</translation>
    </message>
    <message>
        <source>Rows cannot be grouped by this column. Choose one with a kind, a reference, a date or yes and no.</source>
        <translation>不能按该列分组。请选择类别、引用、日期或“是/否”类的列。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Rows are grouped by: %1</source>
        <translation>分组依据：%1</translation>
    </message>
    <message>
        <source>Put rows together under heads with count and sums</source>
        <translation>将各行归入分组，显示行数和合计</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>展开全部分组</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>折叠全部分组</translation>
    </message>
</context>
<context>
    <name>heyuan::GroupingDialog</name>
    <message numerus="yes">
        <source>“%1” is broken down by %2 into %n group(s).</source>
        <translation>
            <numerusform>“%1”已按%2分为%n个分组。</numerusform>
        </translation>
    </message>
    <message>
        <source>Break down by groups</source>
        <translation>按分组细分</translation>
    </message>
    <message>
        <source>Each group becomes an indicator of its own, with its own measurements and targets. It is counted like the whole.</source>
        <translation>每个分组成为一个单独的指标，有各自的实绩和目标，统计口径与总体指标一致。</translation>
    </message>
    <message>
        <source>Already broken down by %1. At most three dimensions.</source>
        <translation>已按%1分组。最多三个维度。</translation>
    </message>
    <message>
        <source>Grouped by (Chinese)</source>
        <translation>分组维度（中文）</translation>
    </message>
    <message>
        <source>for example 性别</source>
        <translation>例如：性别</translation>
    </message>
    <message>
        <source>Grouped by (English)</source>
        <translation>分组维度（英文）</translation>
    </message>
    <message>
        <source>for example sex</source>
        <translation>例如：sex</translation>
    </message>
    <message>
        <source>The ratios of groups do not add up to that of the whole.</source>
        <translation>各分组的比率不能相加得出总体比率。</translation>
    </message>
    <message>
        <source>Groups, one a line</source>
        <translation>分组（每行一个）</translation>
    </message>
    <message>
        <source>Group (Chinese)</source>
        <translation>分组（中文）</translation>
    </message>
    <message>
        <source>Group (English)</source>
        <translation>分组（英文）</translation>
    </message>
    <message>
        <source>Break down</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>heyuan::HistoryView</name>
    <message>
        <source>%1: %2 by %3</source>
        <translation>%1：%3%2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某用户</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Came with the catalogue or an import; nobody has changed it since.</source>
        <translation>由目录或导入带入，此后未作修改。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>变更历史</translation>
    </message>
</context>
<context>
    <name>heyuan::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>导入到%1</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>Drop a spreadsheet or CSV file here, or choose one.</source>
        <translation>将电子表格或CSV文件拖到此处，或选择文件。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>How the columns are understood</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Save the list with reasons…</source>
        <translation>保存附原因的名单…</translation>
    </message>
    <message>
        <source>The file once more as a spreadsheet, with a column that says what is wrong with each row</source>
        <translation>将原表另存为电子表格，并加一列说明每行的问题</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>(no head)</source>
        <translation>（无列名）</translation>
    </message>
    <message>
        <source>— left out —</source>
        <translation>— 不导入 —</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>A guess: look whether it is right.</source>
        <translation>系统推测，请核对。</translation>
    </message>
    <message>
        <source>%1 rows read …</source>
        <translation>已读取%1行…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s)</source>
        <translation>
            <numerusform>导入%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the rows</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 completed, %4 as stored, %5 refused, %6 doubtful</source>
        <translation>共%1行：新增%2，补充%3，与库中一致%4，未通过%5，存疑%6</translation>
    </message>
    <message>
        <source>%1: %2 rows added, %3 completed, %4 left out.</source>
        <translation>%1：新增%2行，补充%3行，未导入%4行。</translation>
    </message>
    <message>
        <source>%1 with reasons.xlsx</source>
        <translation>%1（附原因）.xlsx</translation>
    </message>
    <message>
        <source>Save the list with reasons</source>
        <translation>保存附原因的名单</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为%1。</translation>
    </message>
    <message>
        <source>Spreadsheets and lists (*.xlsx *.xls *.et *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>电子表格和名单 (*.xlsx *.xls *.et *.ods *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>How the characters of the file are read; choose another one if they look wrong</source>
        <translation>文件文字的读取编码；若显示乱码，请另选一种</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>The file is large: look through it once more with what you decided</source>
        <translation>文件较大：按您的选择重新检查一遍</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 completed, %4 as stored, %5 refused, %6 doubtful, %7 left out by you</source>
        <translation>共%1行：新增%2，补充%3，与库中一致%4，未通过%5，存疑%6，您选择不导入%7</translation>
    </message>
</context>
<context>
    <name>heyuan::ImportReview</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件各行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>各行</translation>
    </message>
    <message>
        <source>What was found (%1)</source>
        <translation>检查结果（%1）</translation>
    </message>
    <message>
        <source>Rows (the first %1 of %2)</source>
        <translation>各行（前%1行，共%2行）</translation>
    </message>
    <message>
        <source>Rows (%1)</source>
        <translation>各行（%1）</translation>
    </message>
    <message>
        <source>Take this row although it is doubtful</source>
        <translation>虽存疑仍导入此行</translation>
    </message>
    <message>
        <source>Press F2 to mend it here; the file stays as it is</source>
        <translation>按 F2 在此更正；原文件不变</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>heyuan::LineEditor</name>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+↓)</source>
        <translation>在日历中选择（Alt+↓）</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>在日历中选择</translation>
    </message>
    <message>
        <source>YYYY-MM, YYYY-Q1, YYYY</source>
        <translation>YYYY-MM、YYYY-Q1、YYYY</translation>
    </message>
</context>
<context>
    <name>heyuan::MainWindow</name>
    <message>
        <source>There is nothing to save on this page.</source>
        <translation>本页没有需要保存的内容。</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>本页没有可打印的内容。</translation>
    </message>
    <message>
        <source>There is no table to export on this page.</source>
        <translation>本页没有可导出的表格。</translation>
    </message>
    <message>
        <source>Nothing new is entered on this page.</source>
        <translation>本页不能新增记录。</translation>
    </message>
    <message>
        <source>There is nothing to search on this page. Ctrl+K searches everywhere.</source>
        <translation>本页没有可搜索的内容。按Ctrl+K可全局搜索。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) hold entries that are not saved. Save them, or close once more to keep them as drafts.</source>
        <translation>
            <numerusform>有%n个页面的内容尚未保存。请保存；或再次关闭，将其存为草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>The backup %1 is written and checked.</source>
        <translation>备份“%1”已写入并通过校验。</translation>
    </message>
    <message>
        <source>Heyuan Programme Desk</source>
        <translation>河源电商行动台</translation>
    </message>
    <message>
        <source>%1 – practice database – %2</source>
        <translation>%1 – 练习库 – %2</translation>
    </message>
    <message>
        <source>Choose a row first; F4 then opens the clause it stands in.</source>
        <translation>请先选择一条记录，再按F4打开其所在条款。</translation>
    </message>
    <message>
        <source>This row does not say in which clause it stands.</source>
        <translation>该记录未注明所在条款。</translation>
    </message>
</context>
<context>
    <name>heyuan::MarkLegend</name>
    <message>
        <source>italic: computed from parts</source>
        <translation>斜体：由分项数计算得出</translation>
    </message>
    <message>
        <source>parts are missing</source>
        <translation>数据不全</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已审定</translation>
    </message>
    <message>
        <source>entered twice, and different</source>
        <translation>重复录入且不一致</translation>
    </message>
    <message>
        <source>unusual against last year</source>
        <translation>同比异常</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未接受</translation>
    </message>
</context>
<context>
    <name>heyuan::MeasurementPage</name>
    <message>
        <source>One indicator: areas by month</source>
        <translation>单项指标：地区×月份</translation>
    </message>
    <message>
        <source>One area: indicators by month</source>
        <translation>单个地区：指标×月份</translation>
    </message>
    <message>
        <source>One period: indicators by area</source>
        <translation>单个报告期：指标×地区</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>上一张表</translation>
    </message>
    <message>
        <source>The previous indicator, area or period (Ctrl+Page Up)</source>
        <translation>上一个指标、地区或报告期（Ctrl+Page Up）</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>下一张表</translation>
    </message>
    <message>
        <source>The next indicator, area or period (Ctrl+Page Down)</source>
        <translation>下一个指标、地区或报告期（Ctrl+Page Down）</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Show quarters and half-years between the months</source>
        <translation>在月份之间显示季度和半年</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>行列互换</translation>
    </message>
    <message>
        <source>What stands in rows stands in columns</source>
        <translation>将行与列对调显示</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>审定…</translation>
    </message>
    <message>
        <source>Lock what is entered in the selection, or in the period of the selected cell</source>
        <translation>锁定所选区域或所选单元格所在报告期的录入数</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the sheet as a spreadsheet</source>
        <translation>将本表存为电子表格</translation>
    </message>
    <message>
        <source>What stands in rows and columns</source>
        <translation>行列内容</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>报告期</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>There is no indicator to measure here. Choose another document, or enter indicators first.</source>
        <translation>此处没有可填报的指标。请另选文件，或先录入指标。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>Export the sheet</source>
        <translation>导出本表</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到“%1”。</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>%1 holds no entered value that is not approved yet.</source>
        <translation>%1没有待审定的录入数。</translation>
    </message>
    <message>
        <source>The selection holds no entered value that is not approved yet.</source>
        <translation>所选区域没有待审定的录入数。</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n value(s) of %1? From then on only an adjustment with reason and document number changes them.</source>
        <translation>
            <numerusform>审定%1的%n个数值？审定后只能通过注明事由和文号的调整更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n value(s) of the selection? From then on only an adjustment with reason and document number changes them.</source>
        <translation>
            <numerusform>审定所选区域的%n个数值？审定后只能通过注明事由和文号的调整更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) approved.</source>
        <translation>
            <numerusform>已审定%n个数值。</numerusform>
        </translation>
    </message>
    <message>
        <source>One indicator: groups by month</source>
        <translation>单项指标：分组×月份</translation>
    </message>
    <message>
        <source>No indicator of this document is broken down into groups. Choose another document, or select an indicator on the page Indicators and choose “Break down by groups…” there.</source>
        <translation>该文件的指标均未分组。请另选文件，或在“指标”页选中一个指标并点击“按分组细分…”。</translation>
    </message>
</context>
<context>
    <name>heyuan::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>heyuan::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>显示页面名称</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>仅显示图标</translation>
    </message>
</context>
<context>
    <name>heyuan::NewDatabaseForm</name>
    <message>
        <source>New database</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>One file holds everything. It can stand on this computer or on a shared disk; one person at a time works with it.</source>
        <translation>全部数据存于一个文件，可放在本机或共享磁盘上；同一时间由一人使用。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>File of the new database</source>
        <translation>新数据库文件</translation>
    </message>
    <message>
        <source>Databases (*.heyuan);;All files (*)</source>
        <translation>数据库 (*.heyuan);;所有文件 (*)</translation>
    </message>
    <message>
        <source>With the five &amp;plan documents, their targets, tasks and rules</source>
        <translation>含五份计划文件及其目标、任务和规则(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Empty, for a plan of your own</source>
        <translation>空白库，用于自行录入计划(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Make the database</source>
        <translation>新建数据库(&amp;M)</translation>
    </message>
</context>
<context>
    <name>heyuan::OverviewPage</name>
    <message>
        <source>Computing the figures …</source>
        <translation>正在计算数据…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Principal only</source>
        <translation>仅主要目标</translation>
    </message>
    <message>
        <source>Show the principal targets only, or all of them</source>
        <translation>仅显示主要目标，或显示全部目标</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Preview and print the progress report (Ctrl+P)</source>
        <translation>预览并打印进度报告（Ctrl+P）</translation>
    </message>
    <message>
        <source>Wall chart</source>
        <translation>挂图</translation>
    </message>
    <message>
        <source>Preview and print one sheet for the meeting room</source>
        <translation>预览并打印会议室用的单张挂图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>分县区</translation>
    </message>
    <message>
        <source>Due within %1 days, and overdue</source>
        <translation>%1日内到期及已逾期</translation>
    </message>
    <message>
        <source>Year in which the targets are due</source>
        <translation>目标到期年份</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>未定期限</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
    <message>
        <source>The figures cannot be read. The line above says why.</source>
        <translation>无法读取数据，原因见上方提示。</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Nothing is due or overdue.</source>
        <translation>没有临近到期或逾期事项。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺报数据。</translation>
    </message>
    <message>
        <source>Missing, and who must supply it (%1)</source>
        <translation>缺报数据及提供单位（%1）</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评判</translation>
    </message>
</context>
<context>
    <name>heyuan::PlacePage</name>
    <message>
        <source>Facts</source>
        <translation>基础数据</translation>
    </message>
    <message>
        <source>%1 has %2 areas inside it and was not deleted. Move or delete those first.</source>
        <translation>%1下有%2个下级区划，未予删除。请先移出或删除下级区划。</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>已删除：%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>新增区划</translation>
    </message>
    <message>
        <source>A new area inside the one chosen (Ctrl+N)</source>
        <translation>在所选区划下新增区划（Ctrl+N）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the area chosen; it can be brought back</source>
        <translation>删除所选区划；删除后可恢复</translation>
    </message>
    <message>
        <source>Areas and units</source>
        <translation>区划和单位</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>heyuan::PlansView</name>
    <message>
        <source>holds</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Enter the lines of the plan under “Applicants”, tab “Plan”, or import them from a spreadsheet.</source>
        <translation>请在“申报县”的“方案”页签中录入预算行，或从电子表格导入。</translation>
    </message>
    <message>
        <source>County and direction</source>
        <translation>县（市、区）和支持方向</translation>
    </message>
    <message>
        <source>Planned (RMB 10,000)</source>
        <translation>方案安排（万元）</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Still free</source>
        <translation>可调余地</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Plans against the share rules</source>
        <translation>方案资金比例核对</translation>
    </message>
    <message>
        <source>Shares of the plan</source>
        <translation>方案资金比例</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案核对</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>guide only</source>
        <translation>仅作参考</translation>
    </message>
</context>
<context>
    <name>heyuan::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1，共%n页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heyuan::ProjectOverviewPage</name>
    <message>
        <source>There is no demonstration project yet. Enter one in the tab of projects, with its budget lines.</source>
        <translation>还没有示范项目。请在“示范项目”标签页中录入项目及其预算项。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Preview and print budget, execution or schedule</source>
        <translation>预览并打印预算表、执行情况表或进度图</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>资金比例</translation>
    </message>
    <message>
        <source>Money by budget line</source>
        <translation>各预算项资金</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <translation>建设内容</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Project at a glance</source>
        <translation>项目概览</translation>
    </message>
    <message>
        <source>Forecast and payments by quarter</source>
        <translation>季度用款计划与支付</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
</context>
<context>
    <name>heyuan::RankingView</name>
    <message>
        <source>%1 (tie)</source>
        <translation>%1（并列）</translation>
    </message>
    <message>
        <source>Left out: lowest %1, highest %2</source>
        <translation>已去掉：最低分%1，最高分%2</translation>
    </message>
    <message>
        <source>Without highest and lowest score</source>
        <translation>去掉最高分和最低分</translation>
    </message>
    <message>
        <source>Leaves out the highest and the lowest score of every county, where each has at least three</source>
        <translation>每个县都有至少三个有效评分时，各去掉一个最高分和一个最低分</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>City</source>
        <translation>地市</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Scores counted</source>
        <translation>有效评分</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ranking of the applicants</source>
        <translation>申报县排名</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
</context>
<context>
    <name>heyuan::ReadingList</name>
    <message>
        <source>Not decided yet</source>
        <translation>尚未明确</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已明确</translation>
    </message>
    <message>
        <source>All unclear wordings</source>
        <translation>全部待明确表述</translation>
    </message>
    <message>
        <source>Which unclear wordings are listed</source>
        <translation>列出哪些待明确表述</translation>
    </message>
    <message>
        <source>Unclear wordings by document</source>
        <translation>各文件的待明确表述</translation>
    </message>
</context>
<context>
    <name>heyuan::ReadingPane</name>
    <message>
        <source>Other, in own words</source>
        <translation>其他（自行填写）</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>已明确：%1</translation>
    </message>
    <message>
        <source>The decision is withdrawn: %1</source>
        <translation>已撤回明确结果：%1</translation>
    </message>
    <message>
        <source>Undo: decision about an unclear wording</source>
        <translation>撤销：明确待明确表述</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>What the clause asks for</source>
        <translation>条款要求</translation>
    </message>
    <message>
        <source>How it is to be read</source>
        <translation>口径认定</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>记录明确结果</translation>
    </message>
    <message>
        <source>Withdraw the decision</source>
        <translation>撤回明确结果</translation>
    </message>
    <message>
        <source>The wording counts as undecided again; the decision stays in the history</source>
        <translation>该表述恢复为尚未明确；原明确结果保留在变更历史中</translation>
    </message>
</context>
<context>
    <name>heyuan::RecordForm</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更历史</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Take back everything that was not saved</source>
        <translation>放弃所有未保存的修改</translation>
    </message>
    <message>
        <source>This row was deleted. Restore it to change it.</source>
        <translation>该记录已删除。如需修改，请先恢复。</translation>
    </message>
    <message>
        <source>Not saved. One field needs another look:</source>
        <translation>未保存。有1个字段需要核对：</translation>
    </message>
    <message>
        <source>Not saved. %1 fields need another look:</source>
        <translation>未保存。有%1个字段需要核对：</translation>
    </message>
    <message>
        <source>Somebody deleted this row meanwhile. What you typed is kept as a draft; enter it as a new row if it is still needed.</source>
        <translation>该记录已被他人删除。您填写的内容已存为草稿；如仍需要，请作为新记录录入。</translation>
    </message>
    <message>
        <source>Somebody saved this row while you were typing; nothing was overwritten. One field differs: choose which value stays, then save again.</source>
        <translation>您填写期间，他人已保存该记录，数据未被覆盖。有1个字段不一致：请选择要保留的值，然后重新保存。</translation>
    </message>
    <message>
        <source>Somebody saved this row while you were typing; nothing was overwritten. %1 fields differ: choose which values stay, then save again.</source>
        <translation>您填写期间，他人已保存该记录，数据未被覆盖。有%1个字段不一致：请选择要保留的值，然后重新保存。</translation>
    </message>
    <message>
        <source>What was typed here on %1 was not saved.</source>
        <translation>%1在此填写的内容尚未保存。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>These are unsaved changes of %1.</source>
        <translation>这是%1未保存的修改。</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>No clause is named as the source.</source>
        <translation>未注明来源条款。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open the clause: %1</source>
        <translation>打开条款：%1</translation>
    </message>
    <message>
        <source>Choose a row to see all of it.</source>
        <translation>选择一条记录，查看全部内容。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Choose, then save again</source>
        <translation>请选择后重新保存</translation>
    </message>
    <message>
        <source>Fields marked * must be filled</source>
        <translation>标*的为必填项</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not saved; kept as a draft</source>
        <translation>未保存，已存为草稿</translation>
    </message>
</context>
<context>
    <name>heyuan::RecordPage</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New row (Ctrl+N)</source>
        <translation>新增记录（Ctrl+N）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the selected rows (Del); they can be brought back</source>
        <translation>删除所选记录（Del）；删除后可恢复</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>撤销上一步操作（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring the selected rows back</source>
        <translation>恢复所选记录</translation>
    </message>
    <message>
        <source>Deleted rows</source>
        <translation>已删除记录</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>显示已删除的记录</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save what the table shows as a spreadsheet</source>
        <translation>将表中所示内容存为电子表格</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到“%1”。</translation>
    </message>
    <message>
        <source>1 row deleted.</source>
        <translation>已删除1条记录。</translation>
    </message>
    <message>
        <source>%1 rows deleted.</source>
        <translation>已删除%1条记录。</translation>
    </message>
    <message>
        <source>1 row restored.</source>
        <translation>已恢复1条记录。</translation>
    </message>
    <message>
        <source>%1 rows restored.</source>
        <translation>已恢复%1条记录。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>a new row</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>Typed and not saved the last time:</source>
        <translation>上次填写后未保存：</translation>
    </message>
    <message>
        <source>Take back: %1 (Ctrl+Z)</source>
        <translation>撤销：%1（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Read a spreadsheet or list; a file can be dropped here, a copied table pasted (Ctrl+V)</source>
        <translation>读取电子表格或名单；也可将文件拖到此处，或粘贴复制的表格（Ctrl+V）</translation>
    </message>
    <message>
        <source>Only the %1 rows behind the figure are shown.</source>
        <translation>仅显示该数字背后的%1条记录。</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>Set fields of all chosen rows at once (Ctrl+Shift+E)</source>
        <translation>一次设置所选各行的字段 (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>1 row changed.</source>
        <translation>已修改 1 行。</translation>
    </message>
    <message>
        <source>%1 rows changed.</source>
        <translation>已修改 %1 行。</translation>
    </message>
    <message>
        <source>Deletion of %1 rows</source>
        <translation>删除 %1 行</translation>
    </message>
</context>
<context>
    <name>heyuan::RecordTable</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Every word must occur; for Chinese the initials of the pinyin will do.</source>
        <translation>须包含全部关键词；中文可输入拼音首字母。</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>在表中搜索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show a filter under every column&apos;s name</source>
        <translation>在各列标题下显示筛选栏</translation>
    </message>
    <message>
        <source>Remove this filter: %1</source>
        <translation>取消筛选：%1</translation>
    </message>
    <message>
        <source>found with “%1”</source>
        <translation>含“%1”</translation>
    </message>
    <message>
        <source>deleted rows</source>
        <translation>已删除记录</translation>
    </message>
    <message>
        <source>more than %1 rows, counting…</source>
        <translation>超过%1条记录，正在计数…</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1条，共%2条</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1条记录</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1条记录</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>No row fits the filter.</source>
        <translation>没有符合筛选条件的记录。</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示全部记录</translation>
    </message>
    <message>
        <source>Nothing was deleted here.</source>
        <translation>此处没有已删除的记录。</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>暂无记录。</translation>
    </message>
    <message>
        <source>Enter the first one (Ctrl+N)</source>
        <translation>录入第一条记录（Ctrl+N）</translation>
    </message>
    <message>
        <source>1 row copied.</source>
        <translation>已复制1条记录。</translation>
    </message>
    <message>
        <source>%1 rows copied.</source>
        <translation>已复制%1条记录。</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Only rows without a value here</source>
        <translation>仅此列无值的行</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>仅“%1”</translation>
    </message>
    <message>
        <source>Only rows with a value here</source>
        <translation>仅此列有值的行</translation>
    </message>
    <message>
        <source>Not “%1”</source>
        <translation>排除“%1”</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>按此列分组</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Change the chosen rows …</source>
        <translation>修改所选各行……</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>heyuan::RecordTableModel</name>
    <message>
        <source>No value was entered for “%1”.</source>
        <translation>“%1”未填写。</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <translation>其他（%1）</translation>
    </message>
</context>
<context>
    <name>heyuan::ReferenceEditor</name>
    <message>
        <source>Type to choose</source>
        <translation>输入文字以选择</translation>
    </message>
</context>
<context>
    <name>heyuan::RefusalList</name>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>未接受的原因</translation>
    </message>
    <message>
        <source>Refused cells</source>
        <translation>未接受的单元格</translation>
    </message>
    <message>
        <source>Give these up</source>
        <translation>放弃这些内容</translation>
    </message>
    <message>
        <source>The cells show again what is stored</source>
        <translation>单元格恢复显示已保存的数值</translation>
    </message>
    <message>
        <source>In another sheet</source>
        <translation>在另一张表</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the pasted block</source>
        <translation>粘贴区域第%1行第%2列</translation>
    </message>
    <message>
        <source>The sheet ends before it.</source>
        <translation>超出本表范围。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n cell(s) refused.&lt;/b&gt; They keep what was typed until you mend it; everything else is stored.</source>
        <translation>
            <numerusform>&lt;b&gt;有%n个单元格未接受。&lt;/b&gt;更正之前保留所填内容；其他内容均已保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Takes back also the cells that were stored</source>
        <translation>已保存的单元格也一并撤销</translation>
    </message>
</context>
<context>
    <name>heyuan::ReportPane</name>
    <message>
        <source>Year:</source>
        <translation>年度：</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>heyuan::ReportPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Spreadsheet (*.xlsx)</source>
        <translation>PDF (*.pdf);;电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>The report is written to %1.</source>
        <translation>报告已保存到“%1”。</translation>
    </message>
</context>
<context>
    <name>heyuan::RestoreForm</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The backup is checked first. If there is a database at the place named below, it is kept beside it under a dated name.</source>
        <translation>恢复前先校验备份。下列位置如已有数据库，将以带日期的名称保留在原处。</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>要恢复的备份</translation>
    </message>
    <message>
        <source>Backups (*.heyuan *.db);;All files (*)</source>
        <translation>备份 (*.heyuan *.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Restore &amp;to</source>
        <translation>恢复到(&amp;T)</translation>
    </message>
    <message>
        <source>Where the restored database shall stand</source>
        <translation>恢复后数据库的存放位置</translation>
    </message>
    <message>
        <source>Databases (*.heyuan);;All files (*)</source>
        <translation>数据库 (*.heyuan);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
</context>
<context>
    <name>heyuan::RevisionSharesView</name>
    <message>
        <source>The plan of this project prescribes no shares.</source>
        <translation>本项目的方案没有规定资金比例。</translation>
    </message>
    <message>
        <source>Save the revision first; then its lines can be entered.</source>
        <translation>请先保存本次调整，再录入各预算项的增减。</translation>
    </message>
</context>
<context>
    <name>heyuan::RoundView</name>
    <message>
        <source>There is no selection round yet. Enter one under “Selection rounds”.</source>
        <translation>还没有遴选轮次。请在“遴选轮次”中录入。</translation>
    </message>
    <message>
        <source>Selection round</source>
        <translation>遴选轮次</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Preview and print the ranking with the plans against their shares (Ctrl+P)</source>
        <translation>预览、打印排名和方案资金比例核对（Ctrl+P）</translation>
    </message>
</context>
<context>
    <name>heyuan::RowsDialog</name>
    <message>
        <source>Rows behind the figure</source>
        <translation>数据明细</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>报告期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已审定</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Nothing is reported there yet.</source>
        <translation>尚未报送数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), together %1</source>
        <translation>
            <numerusform>%n条，合计%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opens the value in the measurements, or the attendances it was counted from</source>
        <translation>打开该实绩，或打开其统计所依据的参训记录</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>台账</translation>
    </message>
</context>
<context>
    <name>heyuan::RuleAmountForm</name>
    <message>
        <source>from</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>to (open)</source>
        <translation>上限（可不填）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>word</source>
        <translation>原文用词</translation>
    </message>
    <message>
        <source>cap (yuan)</source>
        <translation>限额（元）</translation>
    </message>
    <message>
        <source>amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Remove this tier</source>
        <translation>删除本档</translation>
    </message>
    <message>
        <source>fixed sum</source>
        <translation>固定金额</translation>
    </message>
    <message>
        <source>tiers, the highest reached</source>
        <translation>分档奖补，取所达最高档</translation>
    </message>
    <message>
        <source>rate × quantity × months</source>
        <translation>单价×数量×月数</translation>
    </message>
    <message>
        <source>share of a cost</source>
        <translation>按费用比例</translation>
    </message>
    <message>
        <source>yuan per US dollar</source>
        <translation>按每美元计</translation>
    </message>
    <message>
        <source>share of interest, cap by tiers</source>
        <translation>按利息比例，分档限额</translation>
    </message>
    <message>
        <source>share of fiscal contribution</source>
        <translation>按财政贡献比例</translation>
    </message>
    <message>
        <source>up to, a person decides</source>
        <translation>最高限额内人工核定</translation>
    </message>
    <message>
        <source>another regulation decides</source>
        <translation>按其他规定执行</translation>
    </message>
    <message>
        <source>per award</source>
        <translation>每次奖补</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>per beneficiary</source>
        <translation>每个对象</translation>
    </message>
    <message>
        <source>Form:</source>
        <translation>计算方式：</translation>
    </message>
    <message>
        <source>Of:</source>
        <translation>计算基数：</translation>
    </message>
    <message>
        <source>Tiers of:</source>
        <translation>分档依据：</translation>
    </message>
    <message>
        <source>Counted by:</source>
        <translation>计量单位：</translation>
    </message>
    <message>
        <source>Cap counts:</source>
        <translation>限额范围：</translation>
    </message>
    <message>
        <source>Tiers:</source>
        <translation>档次：</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>添加档次</translation>
    </message>
    <message>
        <source>Amount (yuan):</source>
        <translation>金额（元）：</translation>
    </message>
    <message>
        <source>Rate (yuan):</source>
        <translation>单价（元）：</translation>
    </message>
    <message>
        <source>Share (%):</source>
        <translation>比例（%）：</translation>
    </message>
    <message>
        <source>Share of the increase (%):</source>
        <translation>新增部分比例（%）：</translation>
    </message>
    <message>
        <source>Months at most:</source>
        <translation>最长月数：</translation>
    </message>
    <message>
        <source>Cap (yuan):</source>
        <translation>限额（元）：</translation>
    </message>
    <message>
        <source>Regulation:</source>
        <translation>所引规定：</translation>
    </message>
    <message>
        <source>Less awards of rules:</source>
        <translation>扣除以下规则已发奖补：</translation>
    </message>
    <message>
        <source>Not after awards of rules:</source>
        <translation>已享受以下规则的不再奖补：</translation>
    </message>
    <message>
        <source>In addition to awards of rules (* for all):</source>
        <translation>可与以下规则的奖补叠加（*为全部）：</translation>
    </message>
    <message>
        <source>as the issued rule says</source>
        <translation>同已发布的规则</translation>
    </message>
</context>
<context>
    <name>heyuan::RuleCaseView</name>
    <message>
        <source>undecided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>不符合条件</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>应有此情形</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>to be reckoned from the document</source>
        <translation>待按文件计算</translation>
    </message>
    <message>
        <source>eligible, decided elsewhere</source>
        <translation>符合条件，按其他规定确定</translation>
    </message>
    <message>
        <source>eligible, a person decides, at most %1 yuan</source>
        <translation>符合条件，人工核定，最高%1元</translation>
    </message>
    <message>
        <source>eligible, a person decides</source>
        <translation>符合条件，人工核定</translation>
    </message>
    <message>
        <source>eligible, %1 yuan</source>
        <translation>符合条件，%1元</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>Facts as they stand</source>
        <translation>基准情形</translation>
    </message>
    <message>
        <source>green</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>red</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>The self-test waits until the rule can be computed.</source>
        <translation>规则可以计算后再作自测。</translation>
    </message>
    <message>
        <source>Self-test: all %1 cases green.</source>
        <translation>自测：%1个情形全部通过。</translation>
    </message>
    <message>
        <source>Self-test: %1 of %2 red.</source>
        <translation>自测：共%2个情形，未通过%1个。</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>新情形</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>测算为</translation>
    </message>
    <message>
        <source>Cases of the self-test</source>
        <translation>自测情形</translation>
    </message>
    <message>
        <source>Add missing cases</source>
        <translation>补齐缺少的情形</translation>
    </message>
    <message>
        <source>A case at every boundary that has none; reckon its result from the document</source>
        <translation>为缺少情形的临界值逐一添加；结果请按文件计算填写</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>添加情形</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the chosen case</source>
        <translation>删除所选情形</translation>
    </message>
    <message>
        <source>Case:</source>
        <translation>情形：</translation>
    </message>
    <message>
        <source>Day:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>应为：</translation>
    </message>
</context>
<context>
    <name>heyuan::RuleConditionRow</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>属于其一</translation>
    </message>
    <message>
        <source>as the word is read</source>
        <translation>按原文用词的口径</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The document&apos;s own word</source>
        <translation>文件原文用词</translation>
    </message>
    <message>
        <source>word</source>
        <translation>原文用词</translation>
    </message>
    <message>
        <source>The document&apos;s own word, as 以上 or 突破; where it is unclear, its reading decides</source>
        <translation>文件原文用词，如“以上”“突破”；含义待明确的，以所定口径为准</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>删除本条件</translation>
    </message>
    <message>
        <source>Unclear word, %1: open how it is read</source>
        <translation>表述不明（%1）：查看其口径</translation>
    </message>
</context>
<context>
    <name>heyuan::RuleForm</name>
    <message>
        <source>Valid from:</source>
        <translation>生效日期：</translation>
    </message>
    <message>
        <source>Valid to:</source>
        <translation>失效日期：</translation>
    </message>
    <message>
        <source>By document:</source>
        <translation>依据文件：</translation>
    </message>
    <message>
        <source>Decided by:</source>
        <translation>审定单位：</translation>
    </message>
    <message>
        <source>Years at most:</source>
        <translation>最长年限：</translation>
    </message>
    <message>
        <source>2020-01-01: judges what happens from this day on</source>
        <translation>如2020-01-01：自该日起发生的事项按此认定</translation>
    </message>
    <message>
        <source>Number of the document that changes the rule</source>
        <translation>修改该规则的文件文号</translation>
    </message>
    <message>
        <source>Once only</source>
        <translation>仅限一次</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>奖补条件</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>奖补标准</translation>
    </message>
</context>
<context>
    <name>heyuan::RuleList</name>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自%1起生效</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被替代</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1已失效</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行有效</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>查找规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rules and versions</source>
        <translation>规则与版本</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>尚未制定</translation>
    </message>
    <message>
        <source>see its versions</source>
        <translation>见各版本</translation>
    </message>
</context>
<context>
    <name>heyuan::RuleView</name>
    <message>
        <source>%1 %2: as issued</source>
        <translation>%1 %2：印发版本</translation>
    </message>
    <message>
        <source>%1 %2: version %3, draft by %4</source>
        <translation>%1 %2：第%3版，%4起草</translation>
    </message>
    <message>
        <source>%1 %2: version %3, published by %4</source>
        <translation>%1 %2：第%3版，%4发布</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1，%2：“%3”</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有%1项</translation>
    </message>
    <message>
        <source>A draft of %1 is there. Write from when it holds, change it, and let another person publish it.</source>
        <translation>已建立%1的草稿。请填写生效日期并修改内容，由他人发布。</translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation>草稿已保存。</translation>
    </message>
    <message>
        <source>Version %1 of %2 is published. It judges what happens from %3 on.</source>
        <translation>%2第%1版已发布，自%3起发生的事项按该版本认定。</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>草稿已放弃。</translation>
    </message>
    <message>
        <source>Rules and versions</source>
        <translation>规则与版本</translation>
    </message>
    <message>
        <source>Copy as draft</source>
        <translation>复制为草稿</translation>
    </message>
    <message>
        <source>A new version that says what this one says; the issued rule stays (Ctrl+N)</source>
        <translation>按当前内容新建版本；印发版本保持不变（Ctrl+N）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the draft (Ctrl+S)</source>
        <translation>保存草稿（Ctrl+S）</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>By another person than its author, when every case is green; save first</source>
        <translation>自测情形全部通过后，由起草人以外的人员发布；请先保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Remove this draft</source>
        <translation>删除此草稿</translation>
    </message>
    <message>
        <source>%1 %2: not written yet; copy it as a draft</source>
        <translation>%1 %2：尚未制定，请复制为草稿后填写</translation>
    </message>
</context>
<context>
    <name>heyuan::SearchPalette</name>
    <message>
        <source>Name, code or pinyin initials</source>
        <translation>名称、代码或拼音首字母</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing of this name. Pages, targets, tasks, indicators, areas, units, documents and clauses are searched.</source>
        <translation>没有找到。搜索范围为页面、目标、任务、指标、行政区划、单位、文件和条款。</translation>
    </message>
</context>
<context>
    <name>heyuan::ServerForm</name>
    <message>
        <source>Connect to a server</source>
        <translation>连接服务器</translation>
    </message>
    <message>
        <source>A PostgreSQL server lets several people work at the same time. Your administrator knows these particulars.</source>
        <translation>使用PostgreSQL服务器可供多人同时工作。连接参数请向管理员查询。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>数据库(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>The database is new: make the tables and read in the five plan documents</source>
        <translation>新数据库：创建数据表并导入五份计划文件</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
</context>
<context>
    <name>heyuan::SettingsPage</name>
    <message>
        <source>Screen, tables and charts</source>
        <translation>界面、表格和图表</translation>
    </message>
    <message>
        <source>Body of official documents (仿宋)</source>
        <translation>公文正文（仿宋）</translation>
    </message>
    <message>
        <source>Titles of official documents (小标宋)</source>
        <translation>公文标题（小标宋）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>SQLite, one file</source>
        <translation>SQLite，单个文件</translation>
    </message>
    <message>
        <source>PostgreSQL, a server</source>
        <translation>PostgreSQL，服务器</translation>
    </message>
    <message>
        <source>%1 targets, %2 measured values</source>
        <translation>目标%1项，实绩%2条</translation>
    </message>
    <message>
        <source>None of %1 is installed; another font stands in. Install one of them.</source>
        <translation>未安装%1中的任何一种，暂用其他字体代替。请安装其中一种。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, in place of %2</source>
        <translation>%1（代替%2）</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Fonts on this computer</source>
        <translation>本机字体</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Size of everything</source>
        <translation>整体缩放(&amp;S)</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows in tables</source>
        <translation>表格使用紧凑行距(&amp;M)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Stands in the change log beside everything you enter or change.</source>
        <translation>您录入或修改的每项内容，均以此姓名记入变更记录。</translation>
    </message>
    <message>
        <source>Folder for &amp;backups</source>
        <translation>备份文件夹(&amp;B)</translation>
    </message>
    <message>
        <source>Folder &quot;backups&quot; beside the database</source>
        <translation>数据库所在位置的“backups”文件夹</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Look for the folder for backups</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Version of the tables</source>
        <translation>数据表版本</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>占用空间</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>These settings are kept in</source>
        <translation>设置保存位置</translation>
    </message>
</context>
<context>
    <name>heyuan::StartPage</name>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Databases (*.heyuan *.db *.sqlite);;All files (*)</source>
        <translation>数据库 (*.heyuan *.db *.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The database was brought up to date; a copy of it as it was is kept in the folder &quot;backups&quot;.</source>
        <translation>数据库已升级，升级前的副本保存在“backups”文件夹中。</translation>
    </message>
    <message>
        <source>The database is ready.</source>
        <translation>数据库已就绪。</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>The backup is restored. The database that was there is kept as %1.</source>
        <translation>备份已恢复。原数据库保存为“%1”。</translation>
    </message>
    <message>
        <source>Heyuan Programme Desk</source>
        <translation>河源电商行动台</translation>
    </message>
    <message>
        <source>From the plan&apos;s words to targets, figures, lights and reports</source>
        <translation>从计划文本到目标、数据、状态和报告</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>练习(&amp;P)</translation>
    </message>
    <message>
        <source>The whole desk with invented figures; nothing can go wrong</source>
        <translation>使用虚构数据体验全部功能，不影响正式数据</translation>
    </message>
    <message>
        <source>&amp;New database</source>
        <translation>新建数据库(&amp;N)</translation>
    </message>
    <message>
        <source>One file on this computer or a shared disk</source>
        <translation>本机或共享磁盘上的一个文件</translation>
    </message>
    <message>
        <source>&amp;Open a database</source>
        <translation>打开数据库(&amp;O)</translation>
    </message>
    <message>
        <source>A file that exists already</source>
        <translation>已有的数据库文件</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>连接服务器(&amp;C)</translation>
    </message>
    <message>
        <source>Several people work at the same time</source>
        <translation>可供多人同时工作</translation>
    </message>
    <message>
        <source>&amp;Restore a backup</source>
        <translation>恢复备份(&amp;R)</translation>
    </message>
    <message>
        <source>What was there is kept beside it</source>
        <translation>原有数据库保留在同一位置</translation>
    </message>
    <message>
        <source>Back to the open database</source>
        <translation>返回已打开的数据库</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Recent databases</source>
        <translation>最近使用的数据库</translation>
    </message>
    <message>
        <source>Databases you have opened are listed here. To look round first, choose &quot;Practise&quot;.</source>
        <translation>打开过的数据库将列在此处。如需先行了解，请选择“练习”。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>heyuan::StationFindingsView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 stations were held against the siting rules; none is violated.</source>
        <translation>已按选点规定核对%1个站点，没有不符合规定的。</translation>
    </message>
    <message>
        <source>%1 stations were held against the siting rules: %2 violations.</source>
        <translation>已按选点规定核对%1个站点，发现%2处不符合规定。</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) need attention: to be removed, warned, idle, or at the bottom of the scores</source>
        <translation>
            <numerusform>%n个站点需关注：应淘汰、受警告、无业务或得分末位</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Preview and print the findings (Ctrl+P)</source>
        <translation>预览并打印核查情况（Ctrl+P）</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规定</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Findings about siting</source>
        <translation>选点核查情况</translation>
    </message>
    <message>
        <source>Service station</source>
        <translation>服务站点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Stations that need attention</source>
        <translation>需关注的站点</translation>
    </message>
    <message>
        <source>Siting and standing</source>
        <translation>选点与考核</translation>
    </message>
    <message>
        <source>Holding the stations against the rules …</source>
        <translation>正在核对选址规则…</translation>
    </message>
</context>
<context>
    <name>heyuan::StatusBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, sum %1</source>
        <translation>
            <numerusform>已选%n项，合计%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) with unsaved entries</source>
        <translation>
            <numerusform>%n个页面有未保存内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Working as %1</source>
        <translation>当前用户：%1</translation>
    </message>
    <message>
        <source>Practice database: %1</source>
        <translation>练习库：%1</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>数据库：%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Back to 100 % (Ctrl+0)</source>
        <translation>恢复100%（Ctrl+0）</translation>
    </message>
    <message>
        <source>Size of everything: %1 %</source>
        <translation>整体缩放：%1%</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小（Ctrl+-）</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
</context>
<context>
    <name>heyuan::StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>heyuan::TargetDetail</name>
    <message>
        <source>New target</source>
        <translation>新增目标</translation>
    </message>
    <message>
        <source>Computing the figures …</source>
        <translation>正在计算数据…</translation>
    </message>
    <message>
        <source>Outlook: %1. %2</source>
        <translation>达成预判：%1。%2</translation>
    </message>
    <message>
        <source>used</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>What the growth asks for</source>
        <translation>增长目标对应的要求数</translation>
    </message>
    <message>
        <source>on the earlier target, just met</source>
        <translation>基期按前期目标恰好达标计</translation>
    </message>
    <message>
        <source>on what was actually reached</source>
        <translation>基期按前期实绩计</translation>
    </message>
    <message>
        <source>Open the clause: %1</source>
        <translation>打开条款：%1</translation>
    </message>
    <message>
        <source>Decided wording:</source>
        <translation>已明确的表述：</translation>
    </message>
    <message>
        <source>Unclear wording, not decided:</source>
        <translation>待明确表述，尚未明确：</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>报告期</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>分县区</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报送数据</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>About the target</source>
        <translation>目标详情</translation>
    </message>
    <message>
        <source>Reported values</source>
        <translation>报送数据</translation>
    </message>
</context>
<context>
    <name>heyuan::TargetModel</name>
    <message>
        <source>Contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>heyuan::TargetsPage</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Search targets (Ctrl+F)</source>
        <translation>搜索目标（Ctrl+F）</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新增目标</translation>
    </message>
    <message>
        <source>Preview and print one page about the selected target (Ctrl+P)</source>
        <translation>预览并打印所选目标的单页材料（Ctrl+P）</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>到期年份</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>未定期限</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n项目标</numerusform>
        </translation>
    </message>
    <message>
        <source>Computing the figures …</source>
        <translation>正在计算数据…</translation>
    </message>
    <message>
        <source>Target sheet</source>
        <translation>目标单页</translation>
    </message>
    <message>
        <source>Search targets</source>
        <translation>搜索目标</translation>
    </message>
</context>
<context>
    <name>heyuan::TaskPage</name>
    <message>
        <source>All tasks</source>
        <translation>全部任务</translation>
    </message>
    <message>
        <source>My unit leads</source>
        <translation>本单位牵头</translation>
    </message>
    <message>
        <source>My unit co-operates</source>
        <translation>本单位配合</translation>
    </message>
    <message>
        <source>My unit</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到“%1”。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1 The rule: %2</source>
        <translation>%1规则：%2</translation>
    </message>
    <message>
        <source>My unit: type characters or pinyin initials</source>
        <translation>本单位：输入汉字或拼音首字母</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Responsibility matrix</source>
        <translation>责任分工表</translation>
    </message>
    <message>
        <source>Units and tasks of the chosen document on one A3 sheet (Ctrl+P)</source>
        <translation>所选文件的单位与任务，A3 一页（Ctrl+P）</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>全部文件</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n task(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;共%n项任务&lt;/b&gt;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heyuan::TaskPane</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Add a progress note</source>
        <translation>添加进展记录</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>工作进展</translation>
    </message>
    <message>
        <source>Date of the note</source>
        <translation>记录日期</translation>
    </message>
    <message>
        <source>Progress in per cent</source>
        <translation>进度（%）</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加记录</translation>
    </message>
    <message>
        <source>Content of the task</source>
        <translation>任务内容</translation>
    </message>
    <message>
        <source>Choose a task to see what it asks for, who leads it and how it stands.</source>
        <translation>选择一项任务，查看其要求、牵头单位和进展情况。</translation>
    </message>
    <message>
        <source>Lead units</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Co-operating units</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>— (the document names no date)</source>
        <translation>—（文件未定期限）</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Rule of the light</source>
        <translation>状态判定规则</translation>
    </message>
    <message>
        <source>Progress notes</source>
        <translation>进展记录</translation>
    </message>
    <message>
        <source>The note was added.</source>
        <translation>进展记录已添加。</translation>
    </message>
    <message>
        <source>About the task</source>
        <translation>任务详情</translation>
    </message>
</context>
<context>
    <name>heyuan::TopBar</name>
    <message>
        <source>%1 (whole city)</source>
        <translation>%1（全市）</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>地区(&amp;A)</translation>
    </message>
    <message>
        <source>Area whose figures are shown</source>
        <translation>所显示数据的地区</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>截至(&amp;O)</translation>
    </message>
    <message>
        <source>Day as of which every figure is judged</source>
        <translation>各项数据判定的截至日期</translation>
    </message>
    <message>
        <source>Search pages, targets, clauses, indicators, areas, tasks and units (Ctrl+K)</source>
        <translation>搜索页面、目标、条款、指标、行政区划、任务和单位（Ctrl+K）</translation>
    </message>
    <message>
        <source>Switch to Chinese or English</source>
        <translation>切换中文或英文</translation>
    </message>
    <message>
        <source>Your name, as it stands in the change log; click to change it</source>
        <translation>您在变更记录中的姓名；点击可修改</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>用户：%1</translation>
    </message>
    <message>
        <source>This is the practice database. Nothing in it is real, and nothing you do here changes real data.</source>
        <translation>当前为练习库，数据均为虚构；在此操作不影响正式数据。</translation>
    </message>
    <message>
        <source>Search or go to …</source>
        <translation>搜索或跳转…</translation>
    </message>
    <message>
        <source>Practice: invented figures</source>
        <translation>练习：数据均为虚构</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>You work as %1</source>
        <translation>您的角色：%1</translation>
    </message>
    <message>
        <source>Your account is not among the users of this database: you can read, not write</source>
        <translation>您的账号不在本数据库的用户之列：只能查阅，不能登记</translation>
    </message>
</context>
<context>
    <name>heyuan::TotalsRow</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>heyuan::TrainingDashboardPage</name>
    <message>
        <source>Counting the ledger …</source>
        <translation>正在统计台账…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Preview and print the year by county, kind of training and group of persons</source>
        <translation>预览并打印本年度按县区、培训类型和人员类别的统计</translation>
    </message>
    <message>
        <source>Targets of training</source>
        <translation>培训目标</translation>
    </message>
    <message>
        <source>Training at a glance</source>
        <translation>培训年度概览</translation>
    </message>
</context>
<context>
    <name>heyuan::ViewMenu</name>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>No views saved yet</source>
        <translation>尚未保存视图</translation>
    </message>
    <message>
        <source>Save the changes to it</source>
        <translation>将改动存入该视图</translation>
    </message>
    <message>
        <source>View “%1” saved.</source>
        <translation>已保存视图“%1”。</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>重命名……</translation>
    </message>
    <message>
        <source>Open this page with it</source>
        <translation>打开本页时采用</translation>
    </message>
    <message>
        <source>The page opens with “%1” from now on.</source>
        <translation>今后打开本页时采用“%1”。</translation>
    </message>
    <message>
        <source>The page opens as at first from now on.</source>
        <translation>今后打开本页时采用初始样式。</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除该视图</translation>
    </message>
    <message>
        <source>Name of the view, then Enter</source>
        <translation>输入视图名称后回车</translation>
    </message>
    <message>
        <source>New name, then Enter</source>
        <translation>输入新名称后回车</translation>
    </message>
    <message>
        <source>View “%1” replaced.</source>
        <translation>已替换视图“%1”。</translation>
    </message>
    <message>
        <source>View “%1” deleted.</source>
        <translation>已删除视图“%1”。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Save how the table stands under a name, and come back to it</source>
        <translation>将表格当前的样式命名保存，以便随时调用</translation>
    </message>
    <message>
        <source>View “%1”, changed since</source>
        <translation>视图“%1”（此后有改动）</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>视图“%1”</translation>
    </message>
    <message>
        <source>Save as a view …</source>
        <translation>另存为视图……</translation>
    </message>
    <message>
        <source>Table as at first</source>
        <translation>恢复初始样式</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
</context>
<context>
    <name>heyuan::WhatIfView</name>
    <message>
        <source>as decided</source>
        <translation>按已明确的口径</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Something was changed since. Run it again for figures of now.</source>
        <translation>此后数据有变动，请重新测算以取得当前结果。</translation>
    </message>
    <message>
        <source>no rule changed</source>
        <translation>不修改规则</translation>
    </message>
    <message>
        <source>%1, draft %2</source>
        <translation>%1，草稿（第%2版）</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第%2版</translation>
    </message>
    <message>
        <source>The claims of %1 are being reckoned twice …</source>
        <translation>正在对%1年申请作前后两次测算…</translation>
    </message>
    <message>
        <source>&amp;Claims of:</source>
        <translation>申请年度(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Rule as in:</source>
        <translation>采用规则(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Unclear wording:</source>
        <translation>待明确表述(&amp;U)：</translation>
    </message>
    <message>
        <source>R&amp;ead as:</source>
        <translation>采用口径(&amp;E)：</translation>
    </message>
    <message>
        <source>Year of the claims</source>
        <translation>申请年度</translation>
    </message>
    <message>
        <source>Draft or version of a rule</source>
        <translation>规则草稿或版本</translation>
    </message>
    <message>
        <source>Unclear wording</source>
        <translation>待明确表述</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>A draft is made and edited under “Rules and versions”</source>
        <translation>草稿在“规则与版本”中建立和修改</translation>
    </message>
    <message>
        <source>Reckon</source>
        <translation>测算</translation>
    </message>
    <message>
        <source>Run the claims of the year by the rules as they hold and as they are asked for; nothing is changed</source>
        <translation>分别按现行规则和拟采用的规则测算该年度申请；不改动任何数据</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Choose a draft of a rule or a reading, and reckon: claims that change, cost by rule and against the fund stand here. Rules and claims stay as they are.</source>
        <translation>请选择规则草稿或口径后测算：此处列出有变化的申请、各规则所需资金及与资金账户的比对。规则和申请均保持不变。</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>模拟测算</translation>
    </message>
</context>
</TS>
