/** Light or dark: as the device asks, until somebody chooses. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { type Appearance, setProperties } from './tokens.ts'

const KEPT = 'youju.appearance'
const asksForDark = () => matchMedia('(prefers-color-scheme: dark)')

type Choice = { appearance: Appearance; choose: (appearance: Appearance) => void }
const Context = createContext<Choice>({ appearance: 'light', choose: () => {} })
export const useAppearance = (): Choice => useContext(Context)

export function AppearanceProvider({ children }: { children: ReactNode }) {
  const [chosen, setChosen] = useState(() => localStorage.getItem(KEPT) as Appearance | null)
  const [device, setDevice] = useState<Appearance>(() => (asksForDark().matches ? 'dark' : 'light'))
  useEffect(() => {
    const query = asksForDark()
    const follow = () => setDevice(query.matches ? 'dark' : 'light')
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  const appearance = chosen ?? device
  setProperties(appearance)
  const choice = useMemo(
    () => ({
      appearance,
      choose: (next: Appearance) => {
        localStorage.setItem(KEPT, next)
        setChosen(next)
      },
    }),
    [appearance],
  )
  return <Context value={choice}>{children}</Context>
}
