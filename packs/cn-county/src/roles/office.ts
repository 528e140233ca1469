/** Those who keep, hand in, approve, read and inspect: from the class up to the bureau. */
import { defineRole } from '@youju/model'
import { label } from '../shorthand.ts'

export const officeRoles = [
  defineRole({
    code: 'bureau-administrator',
    label: label('局业务管理员', 'bureau administrator'),
    at: ['county'],
    grants: [{ verbs: ['read', 'record', 'hand-in', 'approve', 'export', 'see-persons', 'collect', 'structure'] }],
  }),
  defineRole({
    code: 'section-clerk',
    label: label('科室经办人', 'section clerk'),
    at: ['county'],
    grants: [{ verbs: ['read', 'record', 'hand-in', 'approve', 'export', 'see-persons', 'collect'] }],
  }),
  defineRole({
    code: 'leader',
    label: label('领导', 'leader'),
    at: ['county', 'township'],
    grants: [{ verbs: ['read', 'export'] }],
  }),
  defineRole({
    code: 'township-clerk',
    label: label('乡镇经办人', 'township clerk'),
    at: ['township'],
    grants: [{ verbs: ['read', 'record', 'hand-in', 'approve', 'export', 'see-persons'] }],
  }),
  defineRole({
    code: 'principal',
    label: label('校长', 'principal'),
    at: ['school'],
    grants: [{ verbs: ['read', 'record', 'hand-in', 'approve', 'export', 'see-persons'] }],
  }),
  defineRole({
    code: 'class-teacher',
    label: label('班主任', 'class teacher'),
    at: ['school'],
    narrowedBy: ['grade', 'class-name'],
    grants: [{ verbs: ['read', 'record', 'see-persons'], ledgers: ['pupil', 'classes'], reach: 'own' }],
  }),
  defineRole({
    code: 'inspector',
    label: label('督学', 'inspector'),
    at: ['county', 'township'],
    grants: [{ verbs: ['read', 'inspect', 'export'] }],
  }),
  defineRole({
    code: 'auditor',
    label: label('审计人员', 'auditor'),
    at: ['county'],
    grants: [{ verbs: ['read', 'export'] }],
  }),
]
