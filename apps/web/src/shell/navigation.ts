/** What stands in the menu: one line a screen, with the verb that it takes. */

import { BookOutlined, InboxOutlined } from '@ant-design/icons'
import type { Verb } from '@youju/model'
import type { ComponentType } from 'react'
import { defineWords } from '../words/words.ts'

export const menuWords = defineWords({
  inbox: { zh: '工作台', en: 'Inbox' },
  ledgers: { zh: '台账', en: 'Ledgers' },
  work: { zh: '日常', en: 'Work' },
  administration: { zh: '管理', en: 'Administration' },
})

type Item = { to: string; word: keyof typeof menuWords; icon: ComponentType<{ 'aria-hidden'?: boolean }>; needs?: Verb }

export const MENU: readonly { word: 'work' | 'administration'; items: readonly Item[] }[] = [
  {
    word: 'work',
    items: [
      { to: '/', word: 'inbox', icon: InboxOutlined },
      { to: '/ledgers', word: 'ledgers', icon: BookOutlined, needs: 'read' },
    ],
  },
  {
    word: 'administration',
    items: [],
  },
]
