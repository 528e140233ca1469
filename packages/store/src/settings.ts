/** What an office says of itself, such as that its data are invented. */
import type { Connection } from './sql.ts'

export async function findSetting(connection: Connection, key: string): Promise<unknown> {
  const { rows } = await connection.query<{ value: unknown }>('select value from settings where key = $1', [key])
  return rows[0]?.value
}

export async function saveSetting(connection: Connection, key: string, value: unknown): Promise<void> {
  await connection.query(
    'insert into settings (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
    [key, JSON.stringify(value)],
  )
}
