import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { listen } from '#src/serve/listen.ts'
import { siteServer } from '#src/serve/server.ts'
import { readSettings } from '#src/settings.ts'
import { findBrowser } from '../support/find-browser.ts'

/** Exact, so that two measures compare. */
const version = '13.5.0'

/** One page of every type. */
const types = [
  '/',
  '/initiative/',
  '/benefices/',
  '/cahier-des-charges/',
  '/cahier-des-charges/versions/',
  '/processus/',
  '/candidater/',
  '/ecosystemes/',
  '/ecosystemes/lyon/',
  '/faq/',
  '/faq/label/',
  '/glossaire/',
  '/documents/',
  '/donnees/',
  '/sources/',
  '/journal/',
  '/recherche/',
  '/plan-du-site/',
  '/accessibilite/',
]

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>
}

/**
 * Lighthouse's scores out of 100, as on a phone, and the audits that cost points.
 * @param dist built site; it is served as `npm start` does
 */
export async function lighthouseScores(
  dist: string,
): Promise<{ scores: Record<string, Record<string, number>>; faults: string[] }> {
  const { base } = readSettings()
  const cli = install()
  const browser = await findBrowser()
  const server = await listen(() => siteServer({ folder: dist, base }), {
    port: 0,
    hosts: ['127.0.0.1'],
  })
  const scores: Record<string, Record<string, number>> = {}
  const faults: string[] = []
  try {
    for (const address of types) {
      const { categories, audits } = await measure(
        cli,
        browser,
        `http://127.0.0.1:${server.port}${base}${address.slice(1)}`,
      )
      scores[address] = Object.fromEntries(
        Object.entries(categories).map(([name, { score }]) => [
          name,
          Math.round((score ?? 0) * 100),
        ]),
      )
      for (const { id, weight } of Object.values(categories).flatMap(
        ({ auditRefs }) => auditRefs,
      )) {
        const { score, title, displayValue = '' } = audits[id]!
        if (weight > 0 && score !== null && score < 0.9)
          faults.push(`${address} : ${title} ${displayValue}`)
      }
    }
  } finally {
    await server.close()
  }
  return { scores, faults }
}

/** Lighthouse is no dependency of the project: it is kept in the system's temporary folder. */
function install(): string {
  const folder = join(tmpdir(), `lighthouse-${version}`)
  const cli = join(folder, 'node_modules/lighthouse/cli/index.js')
  if (!existsSync(cli)) {
    const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder]
    execFileSync('npm', ['install', ...options, `lighthouse@${version}`], { stdio: 'inherit' })
  }
  return cli
}

async function measure(cli: string, browser: string, address: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-report-'))
  const file = join(folder, 'report.json')
  const flags = '--headless=new --no-sandbox --disable-background-networking'
  const options = ['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`]
  const env = { ...process.env, CHROME_PATH: browser }
  try {
    await promisify(execFile)(process.execPath, [cli, address, ...options], { env })
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } finally {
    rmSync(folder, { recursive: true })
  }
}
