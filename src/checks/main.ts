import { enableCompileCache } from 'node:module'
import { parseOptions, usage, type Options } from './options.ts'

// Types stripped and code compiled once: what follows is imported only then.
enableCompileCache()

/** What each task prints, and whether all is well. */
const tasks: Record<
  Options['task'],
  (options: Options) => Promise<[text: string, isWell: boolean]>
> = {
  help: async () => [usage, true],
  guide: async () => [(await import('./guide/guide.ts')).guide(), true],
  schemas: async ({ root }) => [(await import('./guide/schemas.ts')).writeSchemas(root), true],
  readability: async ({ root }) => [
    (await import('./readability.ts')).readabilityReport(root),
    true,
  ],
  async impact({ root, base }) {
    const { markdown, isAllowed } = (await import('./impact/report.ts')).impactReport(root, base)
    return [markdown, isAllowed]
  },
  async check({ root, format, fix }) {
    const { checkContent, isBlocking } = await import('./check.ts')
    const fixed = fix ? (await import('./fix.ts')).fixContent(root) : ''
    const report = checkContent(root)
    const { reporters } = await import('./report.ts')
    const told = reporters[format](report)
    const isWell = !report.problems.some(isBlocking)
    return [fix && format === 'console' ? `${fixed}\n${told}` : told, isWell]
  },
}

/** What `npm run check` runs. Exit code 1 when something is to be mended, 2 for a wrong option. */
async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2))
  if (typeof options === 'string') {
    console.error(`${options}\n\n${usage}`)
    return 2
  }
  const [text, isWell] = await tasks[options.task](options)
  if (text !== '') process.stdout.write(`${text.replace(/\n$/, '')}\n`)
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
