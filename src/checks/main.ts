import { enableCompileCache } from 'node:module'
import { parseOptions, usage, type Options } from './options.ts'

// Types stripped and code compiled once: what follows is imported only then.
enableCompileCache()

/** What `npm run check` runs. Exit code 1 when something is to be mended, 2 for a wrong option. */
async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2))
  if (typeof options === 'string') {
    console.error(`${options}\n\n${usage}`)
    return 2
  }
  return run(options)
}

async function run(options: Options): Promise<number> {
  const { root, format, base } = options
  if (options.task === 'help') return print(usage)
  if (options.task === 'guide') return print((await import('./guide/guide.ts')).guide())
  if (options.task === 'schemas')
    return print((await import('./guide/schemas.ts')).writeSchemas(root))
  if (options.task === 'readability') {
    const { readabilityReport } = await import('./readability/report.ts')
    return print(readabilityReport(root))
  }
  if (options.task === 'impact') {
    const { impactReport } = await import('./impact/report.ts')
    const { markdown, isAllowed } = impactReport(root, base)
    print(markdown)
    return isAllowed ? 0 : 1
  }

  const { checkContent, isBlocking } = await import('./check.ts')
  const changes = base ? (await import('./impact/git.ts')).changesSince(root, base) : []
  if (options.fix) {
    const { fixContent } = await import('./fix.ts')
    const shown = fixContent(root, { dryRun: options.dryRun })
    if (format === 'console') print(shown)
  }
  const report = checkContent(root, { changes })
  const { reporters } = await import('./report/index.ts')
  print(reporters[format](report))
  return report.problems.some(isBlocking) ? 1 : 0
}

function print(text: string): number {
  if (text !== '') process.stdout.write(`${text.replace(/\n$/, '')}\n`)
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  const { CheckError } = await import('./error.ts')
  if (!(error instanceof CheckError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
