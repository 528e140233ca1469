/** Construction, repair and equipment projects: a line per project from approval to the day it is struck off. */
import { defineLedger } from '@youju/model'
import { area, coded, day, decimal, flag, label, measuresOf, money, number, text } from '../shorthand.ts'

export const project = defineLedger({
  code: 'project',
  label: label('建设项目', 'projects'),
  mechanisms: ['M37'],
  shape: 'roster',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['school', 'county', 'city', 'section'] },
  sparse: true,
  key: ['name'],
  from: 'approved-on',
  to: 'closed-on',
  fields: [
    text('name', '项目名称', 'name', { required: true, aliases: ['工程名称'] }),
    text('school', '学校', 'school', { required: true, aliases: ['建设学校', '项目学校', '学校名称', '项目单位'] }),
    coded('project-kind', '项目类别', 'kind', { required: true, aliases: ['类别', '建设性质'] }),
    coded('stage', '服务学段', 'stage', { aliases: ['学段'] }),
    coded('funding-source', '主要资金来源', 'main source', { aliases: ['资金来源'] }),
    day('approved-on', '立项日期', 'approved on', { required: true, aliases: ['批准日期'] }),
    area('floor-area', '建筑面积', 'floor area', { aliases: ['面积'] }),
    number('幢')('buildings', '建筑幢数', 'buildings', { aliases: ['幢数', '栋数'] }),
    decimal('亩')('site-area', '用地面积', 'site', { aliases: ['占地', '用地面积（亩）'] }),
    area('sports-area', '运动场面积', 'sports ground', { aliases: ['运动场地面积'] }),
    number('套')('housing-units', '周转房套数', 'teachers’ flats', { aliases: ['套数'], empty: 'none' }),
    money('investment', '投资额', 'investment', { required: true, aliases: ['总投资', '计划投资', '投资金额'] }),
    money('contract', '合同金额', 'contract', { aliases: ['合同价'] }),
    text('contractor', '施工单位', 'contractor', { aliases: ['承建单位'] }),
    money('from-finance', '财政资金', 'from public budgets', { aliases: ['财政投入'] }),
    money('from-village', '村集体资金', 'from the village', { aliases: ['村投入'] }),
    money('from-others', '其他资金', 'from others', { aliases: ['其他来源'] }),
    money('paid', '已支付', 'paid', { aliases: ['已付款', '累计支付'] }),
    money('paid-in-year', '本年支付', 'paid in the year', { aliases: ['当年支付'] }),
    coded('project-stage', '当前阶段', 'present stage', { required: true, aliases: ['进度', '工程进度', '形象进度'] }),
    day('due-on', '计划完工日期', 'due on', { aliases: ['计划完工', '计划竣工', '预计完工'] }),
    day('tendered-on', '招标日期', 'tendered on'),
    day('contracted-on', '合同签订日期', 'contract signed on'),
    day('started-on', '开工日期', 'started on', { aliases: ['实际开工日期'] }),
    day('structure-on', '主体完工日期', 'main structure finished on'),
    day('accepted-on', '验收日期', 'accepted on', { aliases: ['竣工验收日期'] }),
    day('in-use-on', '交付使用日期', 'in use since', { aliases: ['交付日期'] }),
    day('closed-on', '销号日期', 'struck off on', {
      note: label('项目结清并写入年度报告后填写，此后不再统计', 'When settled and reported; not counted from then on'),
    }),
    flag('late', '进度滞后', 'behind schedule', { aliases: ['是否滞后'], empty: 'none' }),
    text('supervised-item', '督办事项编号', 'supervised item', {
      note: label('进度滞后的项目应列入督办', 'A project behind schedule becomes a supervised item'),
    }),
    number('次')('inspections', '检查次数', 'inspections'),
    flag('new-places', '是否新增学校', 'makes a new school'),
  ],
  rules: [
    {
      code: 'sources-add-up',
      level: 'error',
      text: label(
        '财政、村集体和其他资金之和应等于投资额，请核对',
        'Public, village and other money must add up to the investment; check the parts',
      ),
      check: 'investment = from-finance + from-village + from-others',
      examples: {
        passes: [{ line: { investment: 900000, 'from-finance': 600000, 'from-village': 300000, 'from-others': 0 } }],
        fails: [{ line: { investment: 900000, 'from-finance': 600000, 'from-village': 200000, 'from-others': 0 } }],
      },
    },
    {
      code: 'paid-within-investment',
      level: 'warning',
      text: label('已支付超过投资额，请说明追加依据', 'More was paid than approved; name the approval of the rest'),
      check: 'paid <= investment',
      examples: {
        passes: [{ line: { investment: 900000, paid: 880000 } }],
        fails: [{ line: { investment: 900000, paid: 950000 } }],
      },
    },
    {
      code: 'year-within-paid',
      level: 'error',
      text: label('本年支付不能多于累计支付', 'The year’s payments cannot exceed all payments'),
      check: 'paid-in-year <= paid',
      examples: {
        passes: [{ line: { paid: 880000, 'paid-in-year': 400000 } }],
        fails: [{ line: { paid: 300000, 'paid-in-year': 400000 } }],
      },
    },
    {
      code: 'finished-after-acceptance',
      level: 'error',
      text: label('已完工或交付使用的项目须填验收日期', 'A finished project needs the day it was accepted'),
      when: "project-stage = 'finished'",
      check: 'accepted-on != empty',
      examples: {
        passes: [{ line: { 'project-stage': '12', 'accepted-on': '2008-11-20' } }],
        fails: [{ line: { 'project-stage': '12', 'accepted-on': null } }],
      },
    },
    {
      code: 'floor-area-fits-the-plot',
      level: 'warning',
      text: label(
        '建筑面积超过用地面积的2倍，请核对单位（1亩约合666.67平方米）',
        'The floor area is more than twice the plot; check the units (1 mu is 666.67 m²)',
      ),
      check: 'floor-area <= 2 * site-area * 2000 / 3',
      fields: ['floor-area'],
      examples: {
        passes: [
          { line: { 'floor-area': 8000, 'site-area': 15 } },
          { line: { 'floor-area': 8000, 'site-area': null } },
        ],
        fails: [{ line: { 'floor-area': 80000, 'site-area': 15 } }],
      },
    },
    {
      code: 'acceptance-before-use',
      level: 'error',
      text: label('验收合格后方可交付使用，请核对日期', 'A building is accepted before it is used; check the days'),
      check: 'in-use-on = empty or accepted-on <= in-use-on',
      examples: {
        passes: [{ line: { 'accepted-on': '2008-08-10', 'in-use-on': '2008-08-28' } }],
        fails: [{ line: { 'accepted-on': '2008-09-10', 'in-use-on': '2008-08-28' } }],
      },
    },
    {
      code: 'paid-within-contract',
      level: 'error',
      text: label('已支付不能超过合同金额，请核对', 'No more is paid than the contract says; check both'),
      check: 'paid <= contract',
      examples: {
        passes: [{ line: { paid: 300000, contract: 380000 } }],
        fails: [{ line: { paid: 390000, contract: 380000 } }],
      },
    },
    {
      code: 'late-is-supervised',
      level: 'warning',
      text: label(
        '进度滞后的项目应列入督办，请填督办事项编号',
        'A project behind schedule becomes a supervised item; give its number',
      ),
      when: 'late',
      check: 'supervised-item != empty',
      examples: {
        passes: [{ line: { late: true, 'supervised-item': '督3' } }],
        fails: [{ line: { late: true, 'supervised-item': null } }],
      },
    },
    {
      code: 'supervised-item-is-kept',
      level: 'warning',
      text: label(
        '督办事项台账中没有这个编号，请核对；由上级登记的请说明',
        'No supervised item has this number; check it, or say that the level above keeps it',
      ),
      check: 'count(supervised-item by supervised-item = number) >= 1',
      fields: ['supervised-item'],
      examples: {
        passes: [{ line: { 'supervised-item': '督3' }, lines: { 'supervised-item': [{ number: '督3' }] } }],
        fails: [{ line: { 'supervised-item': '督3' }, lines: { 'supervised-item': [{ number: '督1' }] } }],
      },
    },
    {
      code: 'stages-in-order',
      level: 'error',
      text: label(
        '立项、招标、签约、开工、主体完工、验收应依次进行，请核对日期',
        'Approved, tendered, signed, started, structure finished, accepted: no stage before its predecessor; check the days',
      ),
      check:
        'approved-on <= tendered-on and tendered-on <= contracted-on and contracted-on <= started-on and started-on <= structure-on and structure-on <= accepted-on and approved-on <= started-on and started-on <= accepted-on and approved-on <= accepted-on',
      examples: {
        passes: [
          {
            line: {
              'approved-on': '2022-03-01',
              'tendered-on': '2022-05-10',
              'contracted-on': '2022-06-01',
              'started-on': '2022-06-20',
              'structure-on': '2023-01-10',
              'accepted-on': '2023-07-20',
            },
          },
        ],
        fails: [
          { line: { 'approved-on': '2022-03-01', 'started-on': '2022-02-20' } },
          { line: { 'approved-on': '2022-03-01', 'tendered-on': '2022-05-10', 'contracted-on': '2022-04-01' } },
          { line: { 'approved-on': '2022-03-01', 'accepted-on': '2022-02-01' } },
        ],
      },
    },
    {
      code: 'late-is-said',
      level: 'warning',
      text: label(
        '计划完工日期已过，项目未完工，请填“进度滞后”',
        'The planned day has passed and the project is not finished: mark it as behind schedule',
      ),
      when: "not late and project-stage = 'open'",
      check: 'due-on >= today() or days(due-on, today()) > 366',
      fields: ['late'],
      examples: {
        passes: [
          { line: { late: false, 'project-stage': '8', 'due-on': '2023-10-31' }, today: '2023-10-31' },
          // A sheet of long ago is history.
          { line: { late: false, 'project-stage': '8', 'due-on': '2008-10-31' }, today: '2023-11-01' },
        ],
        fails: [{ line: { late: false, 'project-stage': '8', 'due-on': '2023-10-31' }, today: '2023-11-01' }],
      },
    },
  ],
  aliases: ['建设项目一览表', '基建项目表', '工程项目进度表'],
})

const measure = measuresOf('project')
const by = ['project-kind', 'project-stage', 'stage', 'funding-source']
export const projectMeasures = [
  measure('projects', '建设项目数', 'projects', { by, unit: '项' }),
  measure('project-investment', '项目投资', 'investment', { sum: 'investment', by, unit: '元' }),
  measure('project-paid', '项目已支付', 'paid', { sum: 'paid', by, unit: '元' }),
  measure('project-paid-in-year', '项目本年支付', 'paid in the year', { sum: 'paid-in-year', by, unit: '元' }),
  measure('project-floor-area', '项目建筑面积', 'floor area of projects', { sum: 'floor-area', by, unit: '平方米' }),
  measure('project-buildings', '建设幢数', 'buildings of projects', { sum: 'buildings', by, unit: '幢' }),
  measure('housing-units', '教师周转房', 'teachers’ flats', { sum: 'housing-units', by, unit: '套' }),
  measure('projects-late', '滞后项目数', 'late projects', { where: { late: true }, by, unit: '项' }),
]
