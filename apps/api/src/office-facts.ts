/** What the office says of itself to everybody: kept as settings, since nobody has to be signed in to see it. */
import { DemoAccount } from '@youju/contract'
import type { Office } from '@youju/flow'
import { z } from 'zod'

const Facts = z.object({
  name: z.string(),
  synthetic: z.boolean().default(false),
  demoAccounts: z.array(DemoAccount).default([]),
})
export type OfficeFacts = z.infer<typeof Facts>

export async function readOfficeFacts(office: Office): Promise<OfficeFacts & { setUp: boolean }> {
  const facts = await office.store.findSetting('office')
  if (facts === undefined) return { setUp: false, name: '', synthetic: false, demoAccounts: [] }
  return { setUp: true, ...Facts.parse(facts) }
}

export const saveOfficeFacts = (office: Office, facts: OfficeFacts): Promise<void> =>
  office.store.saveSetting('office', facts)
