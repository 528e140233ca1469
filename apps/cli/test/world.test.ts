/** Who reads the output may go before the end: `youju check | head`. */
import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { run } from '../src/run.ts'
import { openWorld } from '../src/world.ts'

/** A pipe of which the reader takes so much and then goes. */
function pipe(takes: number) {
  const taken: string[] = []
  const stream = new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      if (taken.length >= takes) return done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
      taken.push(text)
      done()
    },
  })
  return { stream: stream as unknown as NodeJS.WriteStream, taken }
}

it('ends quietly when nobody reads on', async () => {
  const [out, err] = [pipe(0), pipe(9)]
  const world = openWorld({ env: { YOUJU_LANG: 'en' }, stdout: out.stream, stderr: err.stream })
  world.out('lost\n')
  await new Promise((resolve) => setImmediate(resolve))
  expect(await run(['catalogue', 'lists'], world)).toBe(0)
  expect(err.taken).toEqual([])
})

it('says all to whoever listens, and tells other faults of a stream', async () => {
  const [out, err] = [pipe(99), pipe(9)]
  const world = openWorld({ env: { YOUJU_LANG: 'en' }, stdout: out.stream, stderr: err.stream })
  expect(await run(['catalogue', 'lists'], world)).toBe(0)
  expect(out.taken.join('')).toContain('case-state')
  expect(() => out.stream.emit('error', Object.assign(new Error('disk full'), { code: 'ENOSPC' }))).toThrow('disk full')
})

it('names the command whose help says more, and what is missing', async () => {
  const [out, err] = [pipe(9), pipe(9)]
  const world = openWorld({ env: { YOUJU_LANG: 'zh' }, stdout: out.stream, stderr: err.stream })
  expect(await run(['case', 'show', 'hazard'], world)).toBe(2)
  expect(err.taken).toEqual(['缺少参数：case（记录号或编号）。用 youju case show --help 查看用法。\n'])
})
