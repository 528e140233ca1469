/**
 * What people write for what they mean, gathered from proof-reading lists and reports, and not from the pack's own words:
 * a slip that the pack does not know is to count as missed. Before >, what is meant.
 */
const pairs = (table: string): readonly (readonly [right: string, wrong: string])[] =>
  table
    .trim()
    .split(/\s+/)
    .map((line) => line.split('>') as [string, string])

/** Fixed official words, alike in sound or in shape. */
export const SLIPS_OF_THE_PEN = pairs(`
  部署>布署 贯彻>惯彻 贯彻>贯切 落实>落时 狠抓>恨抓 巩固>巩故 辍学>缀学 辍学>掇学 控辍保学>控缀保学 适龄儿童>适令儿童 义务教育>义务教肓
  骨干教师>骨杆教师 班主任>班主仼 校长>校涨 资助>资肋 贫困>贪困 家庭经济困难>家庭经济因难 补助>补助助 隐患>隐换 排查>徘查 整改>整该
  监督>监瞀 督导>督倒 评估>评沽 考核>考该 绩效>积效 均衡>均横 薄弱>簿弱 改善>改膳 办学条件>办学条见 标准化>标准划 信息化>信息划 规范>规泛
  廉洁>廉结 师德师风>师徳师风 爱岗敬业>爱岗敬页 培训>陪训 培训>培圳 教研>教妍 课题>课提 投入>投人 经费>经废 投资>投姿 建设>健设
  建筑面积>建筑面职 竣工>峻工 食堂>食膛 宿舍>缩舍 图书>图束 仪器>仪气 设备>设各 配备>配奋 覆盖>复盖 普及>普急 提高>题高 稳步>稳布
  积极>积及 认真>任真 严格>严恪 组织>组只 开展>开展展 活动>活功 参与>参于 参加>参佳 领导>领异 干部>干布 群众>群重 满意>满异 满意度>满意渡
  座谈会>座谈汇 征求>征球 意见>意贝 措施>措失 制度>制渡 机制>机治 责任书>责任收 领导小组>领导小祖 安全>安权 消防>消妨 演练>演炼 应急>应及
  疏散>书散 心理健康>心里健康 留守儿童>留守几童 残疾儿童>残急儿童 随迁子女>随千子女 送教上门>送教上们 营养改善>营养改膳 奖励>奖厉 表彰>表章
  荣获>荣荻 竞赛>竟赛 名列前茅>名列前矛 再接再厉>再接再励 持之以恒>持之以衡 因地制宜>因地制宣 一如既往>一如即往 脚踏实地>脚塌实地 全力以赴>全力以付
  总结>总节 汇报>汇抱 存在问题>存再问题 差距>差矩 不断>不段 进一步>近一步 继续>继绪 完善>完膳 加强>加墙 推进>推近 确保>确宝 切实>切时 充分>充份
  优秀>优绣 先进>先近 专任教师>专认教师 招聘>招骋 交流轮岗>交流轮冈 学历>学厉 职称>职秤 毕业>毕业业 升学率>升学律 合格率>合恪率 入学率>人学率
  在校学生>再校学生 幼儿园>幼几园 公办>公力 民办>民力 农村>农材 城区>诚区 乡镇>乡真 教育局>教育居 教育质量>教育质亮 教学质量>教学质谅 教师队伍>教师队五
  党支部>党支步 党员>党元 主题党日>主题党曰 廉政>廉正政 作风>做风 服务>服物 收费>收废 公开>公升 信访>信仿 举报>举抱 办结>办节 受理>受里
`)

/** Words in which one character fell out. */
export const LOST_CHARACTERS = pairs(`
  控辍保学>控辍学 义务教育>义务育 家庭经济困难>家庭经困难 适龄儿童>适龄童 留守儿童>留守童 残疾儿童>残疾童 在校学生>在学生 专任教师>专任师 骨干教师>骨教师
  领导小组>领导组组 工作总结>工作结 教育教学>教育学学 贯彻落实>贯彻实 师德师风>师德风 校园安全>校安全全 安全隐患>安全患 教师队伍>教师伍 教学质量>教质量
  办学条件>办学件 学前教育>学前育 职业教育>职业育 校外培训>校培训 一如既往>一如往
`)

/** Words of the pages that reports are copied from, set into a sentence. */
export const SITE_WORDS = [
  '(www.jyzj8.com)',
  '本文来源：教育范文网',
  '【下载全文】',
  '百度文库',
  '更多范文请点击',
  'http://www.wk-jy.cn/a/1032.html',
]
/** The same on lines of their own. */
export const SITE_LINES = [
  '— 6 —',
  '第3页 共9页',
  '阅读：1268次',
  '责任编辑：教办',
  '上一篇：某镇教育工作汇报',
  '收藏 打印 分享',
  '本文档共12页，下载需5金币',
  '相关热词搜索：教育 总结',
]

/** Counties and cities far from those that the made-up reports are headed by. */
export const FAR_PLACES = [
  '阜宁县',
  '凤冈县',
  '滨海县',
  '临泽县',
  '固始县',
  '仪陇县',
  '宁陵县',
  '沅江市',
  '乳山市',
  '泗县',
  '开鲁县',
  '阳信县',
]
export const HOME_PLACES = ['射阳县', '勉县', '会昌县', '南丰县', '罗平县', '洞口县', '商河县', '内丘县']
