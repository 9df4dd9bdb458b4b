import { join } from 'node:path'
import { fileWeight, plural } from '../french/numbers.ts'
import { filesIn, seconds, weightOf } from './measure.ts'
import { releaseStages } from './release.ts'
import { runBuild } from './run.ts'
import { stages } from './stages.ts'

const root = join(import.meta.dirname, '../..')
process.chdir(root)

const known = ['--release', '--journal']
const asked = process.argv.slice(2)
const unknown = asked.filter((argument) => !known.includes(argument))
if (unknown.length > 0) {
  console.error(`✗ Option inconnue : ${unknown.join(' ')}. Il y a --journal et --release.`)
  process.exit(2)
}

const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => interruption.abort())
}

const start = performance.now()
const built = await runBuild({
  root,
  stages: asked.includes('--release') ? releaseStages : stages,
  signal: interruption.signal,
  ...(asked.includes('--journal') && { log: (text) => process.stdout.write(text) }),
})
if (built) {
  const site = join(root, 'dist')
  const files = filesIn(site)
  const size = `${plural(files.length, 'fichier')}, ${fileWeight(weightOf(site, files))}`
  console.log(`\nSite construit dans dist/ : ${size}, en ${seconds(performance.now() - start)}.`)
}
process.exitCode = interruption.signal.aborted ? 130 : built ? 0 : 1
