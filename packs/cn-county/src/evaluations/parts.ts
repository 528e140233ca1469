/** What the evaluations share. */
export const each = (...codes: string[]) => codes.map((indicator) => ({ indicator }))

/**
 * 国办发〔2017〕72号: a county above its line of junior dropouts is not certified. The line is 3 %, and 2 % in cities and developed
 * counties, which set it in their own pack.
 */
export const dropoutsWithinTheLine = {
  indicator: 'dropout-rate',
  slice: { stage: 'junior' },
  passes: { atMost: 0.03 },
}

/** Entrance by examination, improper school choice, key classes, falsified data: a county where one is confirmed is not passed. */
export const vetoEvents = ['entrance-examination', 'school-choice', 'key-classes', 'falsified-data']
