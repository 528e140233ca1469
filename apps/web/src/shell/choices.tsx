/** Language and appearance; the same two buttons in the shell and on the doors. */
import { MoonOutlined, SunOutlined } from '@ant-design/icons'
import { Button, Tooltip } from 'antd'
import { useAppearance } from '../theme/appearance.tsx'
import { useLanguage } from '../words/language.tsx'
import { defineWords, useWords } from '../words/words.ts'

const words = defineWords({
  other: { zh: 'EN', en: '中' },
  otherLanguage: { zh: 'Switch to English', en: '切换为中文' },
  toDark: { zh: '深色', en: 'Dark' },
  toLight: { zh: '浅色', en: 'Light' },
})

export function Choices() {
  const t = useWords(words)
  const { language, choose: chooseLanguage } = useLanguage()
  const { appearance, choose: chooseAppearance } = useAppearance()
  const dark = appearance === 'dark'
  return (
    <>
      <Tooltip title={t('otherLanguage')}>
        <Button
          type="text"
          aria-label={`${t('other')} ${t('otherLanguage')}`}
          onClick={() => chooseLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {t('other')}
        </Button>
      </Tooltip>
      <Tooltip title={dark ? t('toLight') : t('toDark')}>
        <Button
          type="text"
          icon={dark ? <SunOutlined /> : <MoonOutlined />}
          aria-label={dark ? t('toLight') : t('toDark')}
          onClick={() => chooseAppearance(dark ? 'light' : 'dark')}
        />
      </Tooltip>
    </>
  )
}
