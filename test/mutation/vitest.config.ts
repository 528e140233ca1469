/** The tests that a mutant is held against: those of its package, without speed and measuring. */
import { defineConfig } from 'vitest/config'

const [name] = (process.env.MUTATE ?? 'read').split(' ')

export default defineConfig({
  test: {
    include: [`packages/${name}/test/**/*.test.ts`],
    exclude: ['**/*.speed.test.ts', '**/corpus.test.ts'],
    testTimeout: 30_000,
  },
})
