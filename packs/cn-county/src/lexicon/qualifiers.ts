/** Words before and after a number that loosen or limit it. */
import type { Bound, Lexicon } from '@youju/model'

const side = (where: 'before' | 'after', bound: Bound, words: string): Lexicon['qualifiers'] =>
  words.split(' ').map((word) => ({ word, bound, side: where }))

export const qualifiers: Lexicon['qualifiers'] = [
  ...side(
    'before',
    '≈',
    '近 将近 约 大约 大概 大致 接近 约为 约计 约有 约占 约合 约达 约需 大体 估计 几乎 差不多 平均约',
  ),
  ...side('before', '>', '超过 超 突破 逾 多于 高于 大于 超出 远超 年逾'),
  ...side(
    'before',
    '≥',
    '不低于 不少于 不小于 至少 最少 起码 不下 不下于 不得少于 不得低于 不能低于 不能少于 应不低于 上 达到或超过 最低 高达或超过',
  ),
  ...side(
    'before',
    '≤',
    '不超过 不高于 不多于 不得超过 不得高于 至多 最多 不大于 不能超过 控制在 最高不超过 严格控制在 不突破 不得多于 最高',
  ),
  ...side('before', '<', '不足 不到 未达 未达到 达不到 少于 低于 小于 未满 不满 没达到'),
  ...side('after', '≥', '以上 及以上 之上 或以上 起'),
  ...side('after', '≤', '以内 以下 之内 及以下 之下 内 封顶'),
  ...side('after', '≈', '左右 上下 光景'),
  ...side('after', '>', '多 余 有余 挂零 大关 开外'),
]
