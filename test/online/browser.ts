/**
 * Chromium out of npm packages alone, with the libraries and a Chinese typeface that a bare machine lacks. Unpacked once
 * for all test files, and moved into place as a whole, since they start side by side.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium as playwright } from 'playwright-core'

const require = createRequire(import.meta.url)
const home = join(dirname(require.resolve('@sparticuz/chromium')), '..')
const packed = join(home, 'bin')
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }

export async function launchBrowser(): Promise<Browser> {
  const folder = await unpack()
  return playwright.launch({
    executablePath: join(folder, 'chromium'),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-dev-shm-usage',
    ],
    env: {
      ...process.env,
      HOME: folder,
      FONTCONFIG_FILE: fontsConf(folder),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    },
  })
}

async function unpack(): Promise<string> {
  const folder = join(tmpdir(), `youju-chromium-${version}-${process.getuid?.() ?? 0}`)
  if (existsSync(folder)) return folder
  const fresh = mkdtempSync(`${folder}.`)
  const { inflate } = await import('@sparticuz/chromium')
  await withTemporaryFolder(fresh, () =>
    Promise.all(['chromium.br', 'al2023.tar.br'].map((name) => inflate(join(packed, name)))),
  )
  mkdirSync(join(fresh, 'cache'))
  try {
    renameSync(fresh, folder)
  } catch {
    rmSync(fresh, { recursive: true, force: true })
  }
  return folder
}

/** `inflate` unpacks to wherever the machine keeps what is temporary. */
async function withTemporaryFolder(folder: string, work: () => Promise<unknown>): Promise<void> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

const FONTS = join(dirname(require.resolve('@embedpdf/fonts-sc')), '../fonts')

/** Of this installation: another may have unpacked the browser, and gone since. */
function fontsConf(folder: string): string {
  const file = join(folder, `fonts-${createHash('sha1').update(FONTS).digest('hex').slice(0, 12)}.conf`)
  if (!existsSync(file)) writeFileSync(file, fontsConfText(join(folder, 'cache')))
  return file
}

const fontsConfText = (cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${FONTS}</dir>
  <cachedir>${cache}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Noto Sans Hans</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Noto Sans Hans</family></prefer></alias>
</fontconfig>
`
