/** Names that nobody could take for real places: each begins with 示例 (example). */
const FIRST = [...'青云石江河林泉安和丰南北东西金玉龙凤清白']
const SECOND = [...'山溪桥湾坪岭塘田口坝川河冲坑店关岗洲潭屏']

export const MARK = '示例'

/** Different for the first 400 numbers, and again with a third character. */
export function stem(number: number): string {
  const first = FIRST[number % FIRST.length]!
  const second = SECOND[(Math.floor(number / FIRST.length) + number) % SECOND.length]!
  const round = Math.floor(number / (FIRST.length * SECOND.length))
  return first + second + (round === 0 ? '' : SECOND[(round - 1) % SECOND.length]!)
}
