/** A text can be read in a browser: nothing of Node is asked for, but for .doc, whose library needs it and says so. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')

const WITHOUT_NODE = `
import { registerHooks } from 'node:module'
const write = process.stdout.write.bind(process.stdout)
const { lexicon } = await import(${JSON.stringify(join(ROOT, 'packs/cn-county/src/lexicon.ts'))})
const { zipSync, strToU8 } = await import('fflate')
const { TextEncoder } = globalThis
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    if (found.url.startsWith('node:')) throw new Error(specifier + ' asked for by ' + context.parentURL)
    return found
  },
})
for (const name of ['Buffer', 'process', 'global', 'setImmediate', 'clearImmediate']) delete globalThis[name]
const { toText, readText } = await import(${JSON.stringify(join(ROOT, 'packages/read/src/index.ts'))})
const said = '全镇有小学3所，在校学生845人。'
const utf8 = (text) => new TextEncoder().encode(text)
const document = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>' + said + '</w:t></w:r></w:p></w:body></w:document>'
const files = [
  { name: 'a.txt', bytes: utf8(said) },
  { name: 'a.html', bytes: utf8('<html><body><p>' + said + '</p></body></html>') },
  { name: 'a.docx', bytes: zipSync({ 'word/document.xml': strToU8(document) }) },
]
const read = []
for (const file of files) {
  const { text } = await toText(file)
  read.push(readText(text, lexicon).quantities.map((quantity) => quantity.text).join(' '))
}
const doc = await toText({ name: 'a.doc', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...utf8('W\\0o\\0r\\0d\\0D\\0o\\0c\\0u\\0m\\0e\\0n\\0t\\0')]) }).catch((problem) => problem.code ?? problem.name)
write(JSON.stringify({ read, doc }))
`

it('reads .txt, .html and .docx with every Node module refused', () => {
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', WITHOUT_NODE], {
    cwd: join(ROOT, 'packages/read'),
    encoding: 'utf8',
  })
  const { read, doc } = JSON.parse(out)
  expect(read).toEqual(['3所 845人', '3所 845人', '3所 845人'])
  expect(doc).toBe('text-doc-elsewhere')
})
