/** Who sits in each leading group: its head, deputy and head of office, and a member, by post. */
import { MARK } from '../place-names.ts'
import type { LedgerModel } from '../scene.ts'

const POSTS: Readonly<Record<string, readonly string[]>> = {
  county: ['局长', '分管副局长', '办公室主任', '督导室主任'],
  township: ['镇长', '分管副镇长', '教育办公室主任', '派出所所长'],
  school: ['校长', '副校长', '办公室主任', '教导主任'],
}
const ROLES = ['head', 'deputy', 'office-head', 'member']
const DUTIES = ['负总责', '具体组织实施', '日常工作和资料', '分管范围内的落实']

export const groupMember: LedgerModel = {
  needs: ['group-topic', 'group-role', 'post', 'person', 'since', 'until'],
  *lines({ unit }, beside) {
    const groups = beside.lines('leading-group') ?? []
    for (const [topic, [group]] of Map.groupBy(groups, (line) => line['group-topic'] ?? null))
      for (const [at, role] of ROLES.entries())
        yield {
          ...{ 'group-topic': topic, 'group-role': role, post: POSTS[unit.kind]![at]!, duties: DUTIES[at]! },
          person: `${MARK}人员${unit.code}${at + 1}`,
          since: group!['set-up-on'] ?? null,
          until: group!['dissolved-on'] ?? null,
        }
  },
}
