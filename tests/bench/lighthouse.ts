import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { close, folderServer, open } from '#tests/support/folder-server.ts'
import { readSettings } from '#src/settings.ts'
import { kinds } from '../support/dist.ts'
import { findBrowser } from '../support/find-browser.ts'

/** Exact, so that two measures compare. */
const version = '13.5.0'

/** Of each page, of which the median counts, as its authors advise: one alone sees the machine's noise. */
const runs = 5

/** How often a measure is tried: the browser's trace is sometimes lost. */
const attempts = 3

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>
}

/**
 * Lighthouse's scores out of 100, as on a phone (the median of five measures), and the audits that
 * cost points in the first.
 * @param dist built site; it is served as `npm start` does
 * @param asked addresses of the pages to measure; one page of every kind when there are none
 */
export async function lighthouseScores(
  dist: string,
  asked: readonly string[] = [],
): Promise<{ scores: Record<string, Record<string, number>>; faults: string[] }> {
  const { base } = readSettings()
  const addresses = asked.length > 0 ? asked : kinds.map(({ address }) => address)
  const cli = install()
  const browser = await findBrowser()
  const server = folderServer({ folder: dist, base })
  const origin = await open(server)
  const scores: Record<string, Record<string, number>> = {}
  const faults: string[] = []
  try {
    for (const address of addresses) {
      const page = `${origin}${base}${address.slice(1)}`
      const reports: Report[] = []
      for (let run = 0; run < runs; run++) reports.push(await measure(cli, browser, page))
      const [first] = reports
      scores[address] = Object.fromEntries(
        Object.keys(first!.categories).map((name) => [
          name,
          Math.round(100 * median(reports.map(({ categories }) => categories[name]?.score ?? 0))),
        ]),
      )
      faults.push(...faultsOf(first!).map((fault) => `${address} : ${fault}`))
      console.log(`${address} ${Object.values(scores[address]).join(', ')}`)
    }
  } finally {
    close(server)
  }
  return { scores, faults }
}

/** Audits that cost points. */
function faultsOf({ categories, audits }: Report): string[] {
  return Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .flatMap(({ id, weight }) => {
      const { score, title, displayValue = '' } = audits[id]!
      return weight > 0 && score !== null && score < 0.9 ? [`${title} ${displayValue}`] : []
    })
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

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

/** Measures a page, again when Lighthouse failed and says so itself: `NO_NAVSTART` and the like. */
async function measure(cli: string, browser: string, address: string): Promise<Report> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await measureOnce(cli, browser, address)
    } catch (error) {
      if (attempt === attempts || !/Please run Lighthouse again/.test(String(error))) throw error
    }
  }
}

async function measureOnce(cli: string, browser: string, address: string): Promise<Report> {
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
