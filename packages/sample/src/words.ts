/** Words for texts that reports print, by ledger and field; what is not here is named after its field. */

const WORDS: Readonly<Record<string, readonly string[]>> = {
  'task.task': [
    '开展教学常规检查',
    '排查校舍安全',
    '核对困难学生名册',
    '组织全员家访',
    '完善校园网络',
    '开展师德专题学习',
  ],
  'task.target': ['覆盖全部学校', '12月底前完成90%以上', '每学期不少于2次', '问题全部整改'],
  'task.problem': ['隐患整改不够及时', '家访没有全覆盖', '部分班级人数偏多', '个别投诉办理超期'],
  'hazard.place': ['教学楼楼道', '学生食堂', '操场围墙', '学生宿舍', '实验室', '校门口'],
  'hazard.hazard': ['应急照明损坏', '疏散通道堆放杂物', '墙面开裂', '灭火器过期', '栏杆松动', '线路老化'],
  'hazard.measure': ['更换设备', '清理并划线', '加固修复', '停用并维修', '重新布线'],
  'activity.title': ['读书节', '校园运动会', '文艺汇演', '科技活动周', '经典诵读', '法治讲座'],
  'duty-report.post': ['分管教育副职', '教育工作负责人', '学校负责人'],
  'kindergarten-term.language': ['讲述绘本故事、学念儿歌，大多数幼儿能完整表达'],
  'kindergarten-term.health': ['开展户外体育游戏，幼儿动作协调性有提高'],
  'kindergarten-term.science': ['观察种植角、认识数量，幼儿乐于提问'],
  'kindergarten-term.society': ['开展值日和合作游戏，幼儿学会分享'],
  'kindergarten-term.arts': ['唱歌、绘画、手工，作品在班级展示'],
  'kindergarten-term.problems': ['少数幼儿午睡习惯尚未养成', '个别幼儿不愿当众表达'],
  'kindergarten-term.next-term': ['加强习惯培养，丰富区域活动', '继续开展亲子阅读'],
  'complaint.facts': ['反映收费公示不全', '反映作业量偏大', '反映食堂饭菜质量'],
  'opinion.opinion': ['希望增加课后活动', '希望公开收费项目', '希望改善校门口秩序'],
  'opinion.measure': ['增开社团', '重新公示', '协调设置护学岗'],
  'supervised-item.matter': ['校舍维修进度', '投诉件办理', '教师工资按时发放'],
  'meeting-item.problem': ['学校围墙破损', '教师周转房不足', '学生饮水设备老化'],
  'meeting-item.resolution': ['安排资金修缮', '列入年度项目', '由学校提出方案后实施'],
  'pay.group': ['在编教师', '乡村教师', '班主任', '退休教师'],
}

export const wordsFor = (ledger: string, field: string): readonly string[] | undefined => WORDS[`${ledger}.${field}`]
