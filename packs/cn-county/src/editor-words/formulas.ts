/**
 * Official formulas, of four characters and more, that are quoted as they stand. One of their characters replaced by one alike
 * is a slip even where a word comes out (两免一部, 劝反复学): nothing else is ever said so.
 */
import { confusables } from './confusables.ts'

const table = `
  两免一补 控辍保学 劝返复学 一岗双责 党政同责 失职追责 立德树人 五育并举 普职融通 产教融合 德技并修 育训结合 幼小衔接 县管校聘
  应助尽助 应保尽保 应改尽改 应纳尽纳 明厨亮灶 三重一大 三会一课 一票否决 查漏补缺 举一反三 齐抓共管 常抓不懈 教学相长 因材施教
  扩容提质 送教上门 随班就读 建档立卡 脱贫攻坚 乡村振兴 优质均衡 师德师风 提质增效 持之以恒 行之有效 与时俱进 开拓创新 求真务实
  真抓实干 国之大计 党之大计 落地见效 落地生根 走深走实 提档升级 高位推动 协同育人 家校共育 依法治校 从严治党 党风廉政 廉洁自律 遵纪守法 民主集中
  三全育人 三项制度 一把手工程 第一责任人 薄弱环节 长效机制 防患未然 居安思危 有章可循 有案可查 有条不紊 蔚然成风 再接再厉 一如既往
  脚踏实地 精益求精 名列前茅 行之有效 卓有成效 潜移默化 言传身教 为人师表 教书育人 以身作则 率先垂范 恪尽职守 尽职尽责 各司其职
  学科带头人 营养改善计划 民族团结进步 社会主义核心价值观 中华民族共同体意识 全面从严治党
`

const alike = new Map<string, Set<string>>()
for (const group of confusables)
  for (const character of group) {
    const others = alike.get(character) ?? new Set()
    for (const other of group) if (other !== character) others.add(other)
    alike.set(character, others)
  }

/** A numeral for a numeral may be another formula: 三项制度, 五项制度. */
const NUMERALS = '一二三四五六七八九十两双百千万'

export function* slipsOfFormulas(): Iterable<{ wrong: string; right: string }> {
  const formulas = new Set(table.split(/\s+/).filter(Boolean))
  for (const right of formulas)
    for (const [at, character] of [...right].entries()) {
      if (NUMERALS.includes(character)) continue
      for (const other of alike.get(character) ?? []) {
        const wrong = right.slice(0, at) + other + right.slice(at + 1)
        if (!formulas.has(wrong)) yield { wrong, right }
      }
    }
}
