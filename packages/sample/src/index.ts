export { MISTAKE_KINDS, type Mistake, type MistakeKind } from './mistakes.ts'
export { type Sample, type SampleOptions, sampleCounty } from './sample-county.ts'
