/**
 * The three separate administrators 三员 of the level-3 protection scheme (GB/T 22239-2019, 8.1.5): who makes accounts gives
 * no rights, who gives rights sees no trail, who sees the trail changes nothing. None of them reads a ledger.
 */
import { defineRole } from '@youju/model'
import { label } from '../shorthand.ts'

export const administratorRoles = [
  defineRole({
    code: 'system-administrator',
    label: label('系统管理员', 'system administrator'),
    at: ['county'],
    administrator: 'system',
    grants: [{ verbs: ['accounts'] }],
  }),
  defineRole({
    code: 'security-administrator',
    label: label('安全管理员', 'security administrator'),
    at: ['county'],
    administrator: 'security',
    grants: [{ verbs: ['grant'] }],
  }),
  defineRole({
    code: 'audit-administrator',
    label: label('审计管理员', 'audit administrator'),
    at: ['county'],
    administrator: 'audit',
    grants: [{ verbs: ['audit'] }],
  }),
]
