/**
 * Types of school as shares of all schools, after the national statistical bulletin of education 2022 (kindergartens
 * 289,000, primary 149,000 and teaching points 77,000, junior 52,500 with 18,000 nine-year schools, senior 15,000,
 * vocational 7,200, special 2,300), and how large one of each usually is.
 */
export type StageName = 'preschool' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special'

export const GRADES: Readonly<Record<StageName, readonly string[]>> = {
  preschool: ['k1', 'k2', 'k3'],
  primary: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'],
  junior: ['j1', 'j2', 'j3'],
  senior: ['s1', 's2', 's3'],
  vocational: ['v1', 'v2', 'v3'],
  special: ['x0'],
}

export const STAGE_NAMES = Object.keys(GRADES) as StageName[]

/** Age at which the first grade of a stage begins. */
export const FIRST_AGE: Readonly<Record<StageName, number>> = {
  preschool: 3,
  primary: 6,
  junior: 12,
  senior: 15,
  vocational: 15,
  special: 9,
}

export type SchoolType = {
  code: string
  share: number
  /** Samples of so many schools have at least one. */
  from: number
  /** Usual pupils by stage, and how far sizes spread (lognormal). */
  size: Partial<Record<StageName, number>>
  spread: number
  /** First two digits of the identification code. */
  class: string
  name: string
  /** Share of private schools. */
  private: number
  /** Stands in the county's seat. */
  central?: true
}

export const SCHOOL_TYPES: readonly SchoolType[] = [
  { code: '211', share: 0.25, from: 1, size: { primary: 620 }, spread: 0.75, class: '21', name: '小学', private: 0.03 },
  {
    code: '111',
    share: 0.48,
    from: 2,
    size: { preschool: 150 },
    spread: 0.55,
    class: '11',
    name: '幼儿园',
    private: 0.55,
  },
  {
    code: '311',
    share: 0.06,
    from: 3,
    size: { junior: 850 },
    spread: 0.55,
    class: '31',
    name: '初级中学',
    private: 0.06,
  },
  {
    code: '342',
    share: 0.022,
    from: 8,
    size: { senior: 1700 },
    spread: 0.4,
    class: '34',
    name: '高级中学',
    private: 0.15,
    central: true,
  },
  { code: '218', share: 0.1, from: 12, size: { primary: 40 }, spread: 0.7, class: '21', name: '教学点', private: 0 },
  {
    code: '312',
    share: 0.045,
    from: 20,
    size: { primary: 600, junior: 420 },
    spread: 0.6,
    class: '31',
    name: '九年一贯制学校',
    private: 0.12,
  },
  {
    code: '365',
    share: 0.013,
    from: 30,
    size: { vocational: 1700 },
    spread: 0.4,
    class: '36',
    name: '职业高级中学',
    private: 0.2,
    central: true,
  },
  {
    code: '341',
    share: 0.012,
    from: 40,
    size: { junior: 700, senior: 1100 },
    spread: 0.4,
    class: '34',
    name: '中学',
    private: 0.15,
    central: true,
  },
  {
    code: '514',
    share: 0.005,
    from: 50,
    size: { special: 130 },
    spread: 0.3,
    class: '51',
    name: '特殊教育学校',
    private: 0,
    central: true,
  },
  {
    code: '345',
    share: 0.003,
    from: 250,
    size: { primary: 800, junior: 600, senior: 600 },
    spread: 0.4,
    class: '34',
    name: '十二年一贯制学校',
    private: 0.7,
    central: true,
  },
]
