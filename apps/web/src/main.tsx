/** The office in the browser. */
import { QueryClientProvider } from '@tanstack/react-query'
import { createRouter, RouterProvider } from '@tanstack/react-router'
import { App, ConfigProvider } from 'antd'
import en from 'antd/locale/en_US'
import zh from 'antd/locale/zh_CN'
import 'dayjs/locale/zh-cn'
import dayjs from 'dayjs'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queries } from './client.ts'
import { routeTree } from './routes.tsx'
import { AppearanceProvider, useAppearance } from './theme/appearance.tsx'
import './theme/base.css'
import { themeOf } from './theme/tokens.ts'
import { LanguageProvider, useLanguage } from './words/language.tsx'

const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

/** Messages of the API come in the language asked for: they are asked for again. */
const askAgain = () => void queries.invalidateQueries()

function Office() {
  const { appearance } = useAppearance()
  const { language } = useLanguage()
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en')
  return (
    <ConfigProvider
      locale={language === 'zh' ? zh : en}
      theme={themeOf(appearance)}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App notification={{ maxCount: 3 }}>
        <RouterProvider router={router} />
      </App>
    </ConfigProvider>
  )
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider onChange={askAgain}>
        <AppearanceProvider>
          <Office />
        </AppearanceProvider>
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
)
