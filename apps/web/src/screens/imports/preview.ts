import type { Answered, routes } from '@youju/contract'

/** An import as it was read, before anything of it is stored. */
export type Preview = Answered<typeof routes.getImport>
