export { type Mistake, STANDING_MISTAKES } from './mistakes.ts'
export type { SampleSize } from './plan.ts'
export { type Sample, type SampleOptions, sampleCounty } from './sample-county.ts'
