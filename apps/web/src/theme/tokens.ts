/**
 * Every colour, size and typeface of the screens. One accent; red only for alarm; states are told by a tone and a word.
 * Antd takes its tokens from here, and our own style sheets the same values as custom properties of the document.
 */
import { type ThemeConfig, theme } from 'antd'

export type Appearance = 'light' | 'dark'

const FACES =
  '"PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "HarmonyOS Sans SC", "Source Han Sans SC", "Noto Sans SC", "Noto Sans CJK SC", "Noto Sans Hans", system-ui, sans-serif'

const light = {
  accent: '#1f5a96',
  'accent-soft': '#e8f0f8',
  ground: '#f4f5f7',
  surface: '#ffffff',
  sunken: '#f8f9fa',
  raised: '#ffffff',
  line: '#e3e6ea',
  'line-strong': '#ced3d9',
  ink: '#1b2127',
  'ink-soft': '#535d68',
  'ink-faint': '#626c77',
  good: '#2b6e46',
  'good-soft': '#e6f2ea',
  waiting: '#8a5a00',
  'waiting-soft': '#fbf1dc',
  alarm: '#b3261e',
  'alarm-soft': '#fbe9e7',
  quiet: '#535d68',
  'quiet-soft': '#eceef1',
  shadow: '0 1px 2px rgb(20 28 38 / 6%), 0 6px 20px rgb(20 28 38 / 6%)',
}

const dark: typeof light = {
  accent: '#7fb2e5',
  'accent-soft': '#1c2f44',
  ground: '#12161b',
  surface: '#1a1f26',
  sunken: '#161b21',
  raised: '#222932',
  line: '#2d353f',
  'line-strong': '#414b57',
  ink: '#e6eaee',
  'ink-soft': '#aab4be',
  'ink-faint': '#8f9aa5',
  good: '#83c79d',
  'good-soft': '#1b3325',
  waiting: '#e2b35c',
  'waiting-soft': '#372b14',
  alarm: '#f2938c',
  'alarm-soft': '#40201e',
  quiet: '#aab4be',
  'quiet-soft': '#2a313a',
  shadow: '0 1px 2px rgb(0 0 0 / 40%), 0 8px 24px rgb(0 0 0 / 30%)',
}

const colours = { light, dark }

export type Tone = 'accent' | 'good' | 'waiting' | 'alarm' | 'quiet'

/** Custom properties for our own style sheets: `var(--ink)`, `var(--alarm-soft)`. */
export function setProperties(appearance: Appearance): void {
  const { style, dataset } = document.documentElement
  for (const [name, value] of Object.entries(colours[appearance])) style.setProperty(`--${name}`, value)
  style.setProperty('--faces', FACES)
  style.setProperty('color-scheme', appearance)
  dataset.appearance = appearance
}

export function themeOf(appearance: Appearance): ThemeConfig {
  const of = colours[appearance]
  return {
    algorithm: appearance === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    hashed: false,
    token: {
      // White words stand on it: 4.65 to 1.
      colorPrimary: appearance === 'dark' ? '#3a78b3' : of.accent,
      colorInfo: of.accent,
      colorLink: of.accent,
      colorSuccess: of.good,
      colorWarning: of.waiting,
      colorError: of.alarm,
      colorText: of.ink,
      colorTextSecondary: of['ink-soft'],
      colorTextTertiary: of['ink-faint'],
      colorTextPlaceholder: of['ink-faint'],
      colorTextDescription: of['ink-faint'],
      colorBgLayout: of.ground,
      colorBgContainer: of.surface,
      colorBgElevated: of.raised,
      colorBorder: of['line-strong'],
      colorBorderSecondary: of.line,
      colorSplit: of.line,
      fontFamily: FACES,
      fontSize: 14,
      borderRadius: 6,
      controlHeight: 34,
      wireframe: false,
      // Together with base.css, which lets nothing move for those who asked for that.
      motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      Table: {
        headerBg: of.sunken,
        headerColor: of['ink-soft'],
        headerSplitColor: 'transparent',
        rowHoverBg: of.sunken,
        cellPaddingBlock: 10,
        cellPaddingInline: 12,
        cellPaddingBlockMD: 8,
        cellPaddingInlineMD: 12,
        cellPaddingBlockSM: 6,
      },
      Tabs: {
        itemSelectedColor: of.accent,
        itemActiveColor: of.accent,
        itemHoverColor: of.accent,
        inkBarColor: of.accent,
      },
      Form: { labelColor: of['ink-soft'], verticalLabelPadding: '0 0 4px', itemMarginBottom: 18 },
      Menu: {
        itemBg: 'transparent',
        itemSelectedBg: of['accent-soft'],
        itemSelectedColor: of.accent,
        itemColor: of['ink-soft'],
        itemHeight: 36,
        itemBorderRadius: 6,
        activeBarBorderWidth: 0,
      },
      Tree: { nodeSelectedBg: of['accent-soft'], nodeSelectedColor: of.accent, nodeHoverBg: of.sunken },
      Layout: { bodyBg: of.ground, headerBg: of.surface, siderBg: of.surface },
    },
  }
}
