import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { installPackages } from './debian.ts'
import { root } from './root.ts'

/** The browser without windows: half the work of the whole one, and every test passes in both. */
const shell = 'chromium-headless-shell'
const names = [
  shell,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds a browser that starts, or installs one: with apt when run by root, else with Playwright.
 * @returns the path of the executable
 * @throws one French sentence when there is none and none can be installed
 */
export async function findBrowser(): Promise<string> {
  const { CI, CHROME_PATH } = process.env
  // A machine that only tests may as well have the quickest.
  if (CI && !CHROME_PATH && !existsSync(`/usr/bin/${shell}`)) await installPackages([shell])
  return (
    (await firstThatStarts(installed())) ??
    (await firstThatStarts(await fromDebian())) ??
    (await firstThatStarts(downloaded())) ??
    fail()
  )
}

function installed(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const caches = [process.env['PLAYWRIGHT_BROWSERS_PATH'], join(homedir(), '.cache/ms-playwright')]
  const builds = caches.flatMap((cache) =>
    cache ? globSync(join(cache, 'chromium-*/chrome-linux*/chrome')) : [],
  )
  return [
    process.env['CHROME_PATH'] ?? '',
    ...onPath,
    ...applications,
    chromium.executablePath(),
    ...builds,
  ]
}

function downloaded(): string[] {
  console.log('Aucun navigateur trouvé : téléchargement de Chromium par Playwright…')
  const cli = join(root, 'node_modules/playwright-core/cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env },
  })
  return [chromium.executablePath()]
}

async function fromDebian(): Promise<string[]> {
  for (const name of [shell, 'chromium'])
    if (await installPackages([name])) return [`/usr/bin/${name}`]
  return []
}

function fail(): never {
  throw new Error(
    'Aucun navigateur pour les tests : installez Chromium (« apt-get install chromium » ou « npx playwright-core install chromium »), ou donnez son chemin avec CHROME_PATH=….',
  )
}

/** A path may hold a browser that lacks a library: only starting it tells. */
async function firstThatStarts(paths: readonly string[]): Promise<string | undefined> {
  for (const path of new Set(paths)) {
    if (!path || !existsSync(path)) continue
    try {
      const browser = await chromium.launch({ executablePath: path, timeout: 30_000 })
      await browser.close()
      return path
    } catch {
      continue
    }
  }
  return undefined
}
