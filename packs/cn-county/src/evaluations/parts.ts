/** What the evaluations share. */
export const each = (...codes: string[]) => codes.map((indicator) => ({ indicator }))

/** Entrance by examination, improper school choice, key classes, falsified data: a county where one is confirmed is not passed. */
export const vetoEvents = ['entrance-examination', 'school-choice', 'key-classes', 'falsified-data']
