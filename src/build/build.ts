import { join } from 'node:path'
import { fileWeight, plural } from '../french/numbers.ts'
import { filesIn, seconds, weightOf } from './measure.ts'
import { releaseStages } from './release.ts'
import { runBuild } from './run.ts'
import { stages } from './stages.ts'

const root = join(import.meta.dirname, '../..')
process.chdir(root)
// The site must not depend on where it is made.
process.env['TZ'] = 'UTC'

const asked = process.argv.slice(2)
const unknown = asked.filter((argument) => argument !== '--release')
if (unknown.length > 0) {
  console.error(`✗ Option inconnue : ${unknown.join(' ')}. Il y a --release.`)
  process.exit(2)
}

const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => interruption.abort())
}

const start = performance.now()
const { signal } = interruption
const isBuilt = await runBuild(root, asked.length > 0 ? releaseStages : stages, { signal })
if (isBuilt) {
  const site = join(root, 'dist')
  const files = filesIn(site)
  const size = `${plural(files.length, 'fichier')}, ${fileWeight(weightOf(site, files))}`
  console.log(`\nSite construit dans dist/ : ${size}, en ${seconds(performance.now() - start)}.`)
}
process.exit(signal.aborted ? 130 : isBuilt ? 0 : 1)
