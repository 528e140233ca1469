/** Files named on the command line, read whole and written as a whole or not at all. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { defineProblems, type NamedFile } from '@youju/model'

const problem = defineProblems({
  'file-unreadable': {
    zh: '打不开文件“{file}”：{why}。请检查路径和权限。',
    en: 'Cannot open the file "{file}": {why}. Check its path and whether you may read it.',
  },
  'file-unwritable': {
    zh: '写不了文件“{file}”：{why}。请换一个位置，或先关闭正在使用它的程序。',
    en: 'Cannot write the file "{file}": {why}. Choose another place, or close the program that has it open.',
  },
})

export async function readNamedFile(path: string): Promise<NamedFile> {
  try {
    return { name: basename(path), bytes: await readFile(path) }
  } catch (error) {
    throw problem('file-unreadable', { file: path, why: (error as NodeJS.ErrnoException).code ?? String(error) })
  }
}

export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const beside = `${path}.${process.pid}.part`
    await writeFile(beside, bytes)
    await rename(beside, path)
  } catch (error) {
    throw problem('file-unwritable', { file: path, why: (error as NodeJS.ErrnoException).code ?? String(error) })
  }
}
