import type { Account as AccountShape } from '@youju/contract'
import type { z } from 'zod'

export type Account = z.infer<typeof AccountShape>
