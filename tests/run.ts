import { seconds } from '#src/build/measure.ts'
import { command } from './support/command.ts'
import { bringPrograms } from './support/debian.ts'
import { findBrowser } from './support/find-browser.ts'
import { nodeTests } from './support/node-tests.ts'
import { failure, total, type Outcome } from './support/outcome.ts'
import { root } from './support/root.ts'

interface Stage {
  title: string
  run: () => Promise<Outcome>
  /** Stage without which this one has nothing to test. */
  needs?: string
}

const apart = ['tests/site/**', 'tests/browser/**', 'tests/bench/**']

/** The stages in order; the quick ones first. `npm test -- unites` runs one alone. */
const stages: Record<string, Stage> = {
  contenu: { title: 'Contenu', run: () => command('src/checks/main.ts') },
  forme: {
    title: 'Mise en forme',
    run: () =>
      command('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  },
  types: {
    title: 'Types',
    run: () =>
      command('node_modules/astro/bin/astro.mjs', ['check', '--minimumSeverity', 'warning']),
  },
  unites: {
    title: 'Tests unitaires',
    run() {
      bringPrograms()
      return nodeTests(['tests/**/*.test.ts'], apart)
    },
  },
  construction: {
    title: 'Construction',
    run: () => command('src/build/build.ts', [], { show: true }),
  },
  site: {
    title: 'Site construit',
    needs: 'construction',
    run: () => nodeTests(['tests/site/**/*.test.ts']),
  },
  navigateur: {
    title: 'Navigateur',
    needs: 'construction',
    async run() {
      process.env['CHROME_PATH'] = await findBrowser()
      return nodeTests(['tests/browser/**/*.test.ts'])
    },
  },
}

process.chdir(root)
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(stages, name))
const outcomes = new Map<string, Outcome>()

if (unknown.length > 0) {
  outcomes.set(
    '',
    failure(`Étape inconnue : ${unknown.join(', ')}. Étapes : ${Object.keys(stages).join(', ')}.`),
  )
} else {
  for (const [name, stage] of Object.entries(stages)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    console.log(`\n== ${stage.title}`)
    const start = performance.now()
    const outcome = await runStage(stage)
    outcomes.set(name, outcome)
    console.log(
      `${outcome.passed} réussi(s), ${outcome.failed} en échec (${seconds(performance.now() - start)})`,
    )
  }
}

const { passed, failed } = total([...outcomes.values()])
process.exitCode = failed === 0 ? 0 : 1
console.log(`\n${passed} passed, ${failed} failed`)

async function runStage({ run, needs }: Stage): Promise<Outcome> {
  if (needs && outcomes.get(needs)?.failed) {
    return failure(`Étape sautée : « ${stages[needs]?.title} » a échoué.`)
  }
  try {
    return await run()
  } catch (error) {
    return failure((error as Error).message)
  }
}
