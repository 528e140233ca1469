/** Chinese first; the choice is kept on the device and sent with every request. */
import type { Language } from '@youju/model'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'

const KEPT = 'youju.language'

let current: Language = kept()

/** For requests, which are made outside of any component. */
export const currentLanguage = (): Language => current

type Choice = { language: Language; choose: (language: Language) => void }
const Context = createContext<Choice>({ language: 'zh', choose: () => {} })
export const useLanguage = (): Choice => useContext(Context)

export function LanguageProvider({ children, onChange }: { children: ReactNode; onChange: () => void }) {
  const [language, setLanguage] = useState(current)
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const choice = useMemo(
    () => ({
      language,
      choose: (next: Language) => {
        current = next
        localStorage.setItem(KEPT, next)
        setLanguage(next)
        onChange()
      },
    }),
    [language, onChange],
  )
  return <Context value={choice}>{children}</Context>
}

function kept(): Language {
  const stored = globalThis.localStorage?.getItem(KEPT)
  if (stored === 'zh' || stored === 'en') return stored
  return globalThis.navigator?.language.toLowerCase().startsWith('zh') === false ? 'en' : 'zh'
}
