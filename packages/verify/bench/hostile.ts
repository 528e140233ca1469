/**
 * What a text may be made of to make a rule slow: repeated to 100,000 characters, none may take a second. `a|b|c` is b repeated
 * between a and c. Those with bars were found by `fuzz.ts`.
 */
export const HOSTILE: readonly string[] = [
  ...['13所', '近5余人', '。18规范', '教肓', '一、', '“', '(ā)', '1、\n', 'x', '（', '_', 'a', '的', '学学', '。\n一'],
  ...[
    '2024年教师节，共发放奖金1万元。',
    '学生12人，其中小学6人，',
    '专任教师占教职工的93.1%，',
    '类\t数|合计\t1\n小计\t1\n|',
    '|合计\t|1',
    '共12人，',
    '小学3所、',
    '占3%',
    '合格率3%',
    '其中1人',
  ],
  ...[
    '北京市',
    '三明六中',
    '各校认真落实',
    '《3人',
    '全县小学3所。',
    '一等奖3个',
    '由3%提高到4%，',
    '2023年',
    '１２人',
  ],
  ...['人均3元', '逐年提升', '落实落实', '工作总', '7', '三', '万', '1:2', '百分之', '全镇小学教师学生培训获奖资助'],
  ...[
    '桂阳县教育局总结|完成嘉禾县第七完小，|',
    '桂阳县教育局总结|湖南省郴州市嘉禾县学校|',
    '|7|。',
    '|万7|',
    '|万０|',
    '|　|其中1人',
    '|\t|http://',
    '| 》|',
    '|13所其中,|x',
    '|其中三明六中《3人|',
    '打印~|共计|合格率3%',
    '_|…|7一等奖3个',
    '|约万|',
    '|占3%+7学生12人，其中小学6人，|',
    '人均|占3%2023年县学生12人，其中小学6人，|-全镇小学教师学生培训获奖资助',
  ],
]

export function hostileText(part: string, length = 100_000): string {
  const [before, piece, after] = part.includes('|') ? (part.split('|') as [string, string, string]) : ['', part, '']
  return before + piece.repeat(Math.ceil(length / piece.length)) + after
}
