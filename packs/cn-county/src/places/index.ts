/** The places of the pack: a large part of it, so that only those who ask for `@youju/cn-county/places` load it. */
export { ENDED, FOUNDED } from './changes.ts'
export { openGazetteer } from './gazetteer.ts'
export { ORDINARY_SHORT_NAMES } from './ordinary-words.ts'
export { openPlaces } from './place-finder.ts'
