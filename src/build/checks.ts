import { fileURLToPath } from 'node:url'
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro'
import { checkContent, isBlocking } from '../checks/check.ts'
import { writeSchemas } from '../checks/schemas.ts'
import { consoleReport, overlayError } from '../checks/report.ts'

type Setup = HookParameters<'astro:server:setup'>

/** Saving in an editor may touch several files, each more than once. Milliseconds. */
const settled = 150

/**
 * Live preview: what `npm run check` says is shown over the page as soon as a file is saved, and
 * goes away when the file is mended. Editors get their schemas at the same time.
 */
export function checks(): AstroIntegration {
  let root = ''
  return {
    name: 'checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:server:setup': (setup) => {
        writeSchemas(root)
        watch(root, setup)
      },
    },
  }
}

function watch(root: string, { server, logger, refreshContent }: Setup) {
  const { environments, watcher } = server
  const { hot } = environments.client
  let error = check(root, logger)
  let timer: NodeJS.Timeout | undefined
  const show = (err: NonNullable<ReturnType<typeof overlayError>>) =>
    hot.send({ type: 'error', err })

  watcher.on('all', (_, path) => {
    if (!/^(content|public)[\\/]/.test(path.slice(root.length))) return
    clearTimeout(timer)
    timer = setTimeout(async () => {
      error = check(root, logger)
      if (error) return show(error)
      // Astro may have read a file half written, or made a page while reading it.
      await refreshContent?.({}).catch(() => {})
      for (const { moduleGraph } of Object.values(environments)) {
        const store = moduleGraph.getModuleById('\0astro:data-layer-content')
        if (store) moduleGraph.invalidateModule(store)
      }
      hot.send({ type: 'full-reload', path: '*' })
    }, settled)
  })
  // A page loaded while something is wrong must say so too, after Astro, which says it in English.
  hot.on('connection', () => setTimeout(() => error && show(error), 4 * settled))
}

/** Checks everything, and says in the terminal what is wrong. */
function check(root: string, logger: AstroIntegrationLogger): ReturnType<typeof overlayError> {
  const report = checkContent(root)
  if (report.problems.length > 0) logger.warn(`\n${consoleReport(report)}\n`)
  return report.problems.some(isBlocking) ? overlayError(report) : undefined
}
