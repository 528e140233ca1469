/** Answers already given under an Idempotency-Key: the same request sent again gets the same answer and has no effect. */
import type { Connection } from '../sql.ts'

export type Reply = { account: string; key: string; asked: string; status: number; answer: unknown }

export async function findReply(connection: Connection, account: string, key: string): Promise<Reply | undefined> {
  const { rows } = await connection.query<Reply>(
    'select account, key, asked, status, answer from replies where account = $1 and key = $2',
    [account, key],
    'often',
  )
  return rows[0]
}

/** Clients repeat within minutes: answers of more than a week ago are let go. */
export async function saveReply(connection: Connection, reply: Reply, at: string): Promise<void> {
  await connection.query(
    `with old as (delete from replies where at < $6::timestamptz - interval '7 days')
     insert into replies (account, key, asked, status, answer, at) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing`,
    [reply.account, reply.key, reply.asked, reply.status, JSON.stringify(reply.answer ?? null), at],
  )
}
