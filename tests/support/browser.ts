import { after } from 'node:test'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { findBrowser } from './find-browser.ts'

let shared: Promise<Browser> | undefined

// Here, and not where the browser starts, so that it closes with the file and not with a test.
after(async () => (await shared)?.close())

/**
 * The browser of a test file, started once and closed at its end.
 * `npm test` gives its path in CHROME_PATH; alone, a test file looks for it.
 */
export function launch(): Promise<Browser> {
  shared ??= start()
  return shared
}

/** Opens a page with its own storage, such as `{ colorScheme: 'dark' }`. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const browser = await launch()
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  return context.newPage()
}

async function start(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? (await findBrowser()),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Letters as wide as a reader’s browser draws them.
      '--font-render-hinting=none',
      // No test leaves this machine.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
}
