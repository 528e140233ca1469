/** Who knows whom: the table of ARCHITECTURE.md, held by reading every import in the sources. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

const MAY_KNOW: Record<string, readonly string[]> = {
  'packages/model': [],
  'packages/record': ['model'],
  'packages/compute': ['model'],
  'packages/write': ['model'],
  'packages/read': ['model'],
  'packages/verify': ['model', 'read'],
  'packages/store': ['model'],
  'packages/sample': ['model'],
  'packages/flow': ['model', 'sample', 'record', 'compute', 'write', 'read', 'verify', 'store'],
  'packages/contract': ['model'],
  'packs/cn-county': ['model'],
  'apps/cli': ['model', 'flow', 'cn-county', 'api'],
  'apps/api': ['model', 'flow', 'cn-county', 'contract'],
  'apps/web': ['model', 'record', 'contract'],
}

/** Steps touch no disk, clock, network or database: flow hands these in. */
const STEPS = [
  'packages/model',
  'packages/record',
  'packages/compute',
  'packages/write',
  'packages/read',
  'packages/verify',
]
const OUTSIDE = /^(node:)?(fs|fs\/promises|net|http|https|child_process|os|dns|process)$|^(pg|kysely)$/

function sources(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name)
    if (item.isDirectory()) return sources(path)
    return /\.tsx?$/.test(item.name) ? [path] : []
  })
}

const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!)

describe('imports', () => {
  const workspaces = ['packages', 'packs', 'apps'].flatMap((group) =>
    readdirSync(join(ROOT, group), { withFileTypes: true })
      .filter((item) => item.isDirectory())
      .map((item) => `${group}/${item.name}`),
  )

  it('the table names every workspace there is', () => {
    expect(Object.keys(MAY_KNOW).sort()).toEqual(workspaces.sort())
  })

  it.each(Object.entries(MAY_KNOW))('%s knows only what the table says', (workspace, allowed) => {
    const strangers = sources(join(ROOT, workspace, 'src')).flatMap((path) =>
      importsOf(path)
        .filter((name) => name.startsWith('@youju/') && !allowed.includes(name.split('/')[1]!))
        .map((name) => `${relative(ROOT, path)} imports ${name}`),
    )
    expect(strangers).toEqual([])
  })

  it.each(Object.entries(MAY_KNOW))('%s reaches into no other workspace by path', (workspace) => {
    const folder = join(ROOT, workspace)
    const reaching = sources(join(folder, 'src')).flatMap((path) =>
      importsOf(path)
        .filter((name) => name.startsWith('.') && !join(path, '..', name).startsWith(folder))
        .map((name) => `${relative(ROOT, path)} imports ${name}`),
    )
    expect(reaching).toEqual([])
  })

  it.each(STEPS)('%s touches no disk, network or database', (workspace) => {
    const touching = sources(join(ROOT, workspace, 'src')).flatMap((path) =>
      importsOf(path)
        .filter((name) => OUTSIDE.test(name))
        .map((name) => `${relative(ROOT, path)} imports ${name}`),
    )
    expect(touching).toEqual([])
  })
})

describe('the folders that ARCHITECTURE.md names', () => {
  const named = [
    ...readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8').matchAll(/^((?:packages|packs|apps)\/[a-z-]+)\s/gm),
  ].map((match) => match[1]!)

  it('exist, and are all there are', () => {
    expect(named.sort()).toEqual(Object.keys(MAY_KNOW).sort())
  })
})
