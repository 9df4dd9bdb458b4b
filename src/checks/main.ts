import { enableCompileCache } from 'node:module'

// Types stripped and code compiled once: what follows is imported only then.
enableCompileCache()

/** What `npm run check` runs. Exit code 1 when something is to be mended, 2 for a wrong option. */
async function main(): Promise<number> {
  const { parseOptions, usage } = await import('./options.ts')
  const options = parseOptions(process.argv.slice(2))
  if (typeof options === 'string') {
    console.error(`${options}\n\n${usage}`)
    return 2
  }
  const { format, fix, impact, help } = options
  const root = process.cwd()
  if (help) return told(usage, true)
  if (impact !== undefined) {
    const { markdown, isAllowed } = (await import('./impact/report.ts')).impactReport(root, impact)
    return told(markdown, isAllowed)
  }
  const { checkContent, isBlocking } = await import('./check.ts')
  const { reporters } = await import('./report.ts')
  const fixed = fix ? (await import('./fix.ts')).fixContent(root) : ''
  if (fixed && format === 'console') console.log(`${fixed}\n`)
  const report = checkContent(root)
  return told(reporters[format](report), !report.problems.some(isBlocking))
}

function told(text: string, isWell: boolean): number {
  if (text !== '') console.log(text)
  return isWell ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  const { CheckError } = await import('./impact/git.ts')
  if (!(error instanceof CheckError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
