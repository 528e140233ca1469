/** What stands in the menu: one line a screen, with the verb that it takes. */

import {
  ApartmentOutlined,
  AuditOutlined,
  BookOutlined,
  FieldTimeOutlined,
  InboxOutlined,
  ScheduleOutlined,
  TeamOutlined,
  UploadOutlined,
} from '@ant-design/icons'
import type { Verb } from '@youju/model'
import type { ComponentType } from 'react'
import { defineWords } from '../words/words.ts'

export const menuWords = defineWords({
  inbox: { zh: '工作台', en: 'Inbox' },
  ledgers: { zh: '台账', en: 'Ledgers' },
  units: { zh: '单位', en: 'Units' },
  people: { zh: '账号与角色', en: 'Accounts and roles' },
  audit: { zh: '审计', en: 'Audit' },
  import: { zh: '导入表格', en: 'Import' },
  jobs: { zh: '后台作业', en: 'Jobs' },
  rounds: { zh: '填报', en: 'Collection' },
  work: { zh: '日常', en: 'Work' },
  administration: { zh: '管理', en: 'Administration' },
})

type Item = {
  to: string
  word: keyof typeof menuWords
  icon: ComponentType<{ 'aria-hidden'?: boolean }>
  needs?: Verb | readonly Verb[]
}

export const MENU: readonly { word: 'work' | 'administration'; items: readonly Item[] }[] = [
  {
    word: 'work',
    items: [
      { to: '/', word: 'inbox', icon: InboxOutlined },
      { to: '/ledgers', word: 'ledgers', icon: BookOutlined, needs: 'read' },
      { to: '/rounds', word: 'rounds', icon: ScheduleOutlined, needs: 'read' },
      { to: '/import', word: 'import', icon: UploadOutlined, needs: 'record' },
      { to: '/jobs', word: 'jobs', icon: FieldTimeOutlined },
    ],
  },
  {
    word: 'administration',
    items: [
      { to: '/units', word: 'units', icon: ApartmentOutlined, needs: 'read' },
      { to: '/people', word: 'people', icon: TeamOutlined, needs: ['accounts', 'grant'] },
      { to: '/audit', word: 'audit', icon: AuditOutlined, needs: 'audit' },
    ],
  },
]
