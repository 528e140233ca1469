/** Files named on the command line, read whole and written as a whole or not at all. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { defineProblems, type NamedFile } from '@youju/model'

const problem = defineProblems({
  'file-not-found': {
    zh: '没有找到文件“{file}”。请检查文件名和路径。',
    en: 'There is no file "{file}". Check its name and path.',
  },
  'file-is-folder': {
    zh: '“{file}”是文件夹。请写明是其中的哪个文件。',
    en: '"{file}" is a folder. Name the file in it.',
  },
  'file-would-be-lost': {
    zh: '结果不能写到原文件“{file}”上，否则原文会丢失。请换一个文件名。',
    en: 'The result cannot be written over the file itself, "{file}", which would be lost. Choose another name.',
  },
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
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw problem('file-not-found', { file: path })
    if (code === 'EISDIR') throw problem('file-is-folder', { file: path })
    throw problem('file-unreadable', { file: path, why: code ?? String(error) })
  }
}

/** Whoever names the file itself as the place for the result would lose it. */
export function keepOriginal(path: string, out: string | undefined): void {
  if (out !== undefined && resolve(out) === resolve(path)) throw problem('file-would-be-lost', { file: path })
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
