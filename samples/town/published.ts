/**
 * The figures of the published report (corpus text 004, last part), by the ids of the annotation. Everything else in this
 * folder is invented so that it adds up to these.
 */
export const PUBLISHED = {
  publicPrimarySchools: 10, // q168
  completeSchools: 1, // q170
  juniorSchools: 1, // q173
  vocationalSchools: 1, // q176
  publicKindergartens: 14, // q179
  privateSchools: 13, // q194
  privateKindergartens: 11, // q197
  pupils: {
    primary: 9337, // q169
    complete: 2240, // q171
    junior: 2817, // q174
    vocational: 708, // q177
    publicKindergartens: 2209, // q180
    privateSchools: 16954, // q195
    privateKindergartens: 2487, // q198
  },
  more: {
    complete: 69, // q172
    junior: 129, // q175
    vocational: 10, // q178
    publicKindergartens: 235, // q181
    privateSchools: 1174, // q196
    privateKindergartens: 397, // q199
  },
  teachers: { primary: 483, secondary: 371 }, // q186, q187
  moreTeachers: { primary: 17, secondary: 20 }, // q188, q189
  allotted: 112_318_900, // q201
  websites: { public: 11, private: 5 }, // q207, q209
  applied: 2, // q206
  contest: { teachers: 368, essays: 48, speeches: 12 }, // q210–q212
  experts: 4, // q214
  studying: 126, // q218
  namedTeachers: 32, // q219
  recruits: { complete: 5, completeGraduates: 4, junior: 6 }, // q220, q221, q223
  letters: 12, // q225
  modelCulture: 5, // q226
} as const
