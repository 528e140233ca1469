/** The published reports with their annotation, where they lie beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Quantity, Relation } from '@youju/model'
import type { Annotated } from './annotate.ts'

const FOLDER = join(import.meta.dirname, '../../../shared/corpus')

export const published = (): Annotated[] =>
  existsSync(FOLDER)
    ? readdirSync(join(FOLDER, 'texts'))
        .toSorted()
        .map((name) => {
          const id = name.replace('.txt', '')
          const rows = readFileSync(join(FOLDER, 'gold', `${id}.jsonl`), 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as Quantity | Relation)
          return {
            id: id.slice(0, 3),
            text: readFileSync(join(FOLDER, 'texts', name), 'utf8'),
            quantities: rows.filter((row) => row.type === 'quantity'),
            relations: rows.filter((row) => row.type === 'relation'),
          }
        })
    : []
