import { seconds } from '#src/build/measure.ts'
import { command } from './support/command.ts'
import { bringPrograms } from './support/debian.ts'
import { findBrowser } from './support/find-browser.ts'
import { nodeTests } from './support/node-tests.ts'
import { failure, passed, total, type Outcome } from './support/outcome.ts'
import { root } from './support/root.ts'

interface Stage {
  title: string
  run: () => Promise<Outcome>
  /** Stages without which this one has nothing to test. */
  needs?: readonly string[]
}

const apart = ['tests/site/**', 'tests/browser/**', 'tests/bench/**']

/**
 * The stages by their names, for `npm test -- unites`: one group after the other, those of a group
 * together.
 */
const groups: Record<string, Stage>[] = [
  {
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
    programmes: {
      title: 'Navigateur et programmes',
      async run() {
        await bringPrograms()
        process.env['CHROME_PATH'] = await findBrowser()
        return passed
      },
    },
  },
  {
    construction: { title: 'Construction', run: () => command('src/build/build.ts') },
    unites: { title: 'Tests unitaires', run: () => nodeTests(['tests/**/*.test.ts'], apart) },
  },
  {
    site: {
      title: 'Site construit',
      needs: ['construction'],
      run: () => nodeTests(['tests/site/**/*.test.ts']),
    },
  },
  {
    navigateur: {
      title: 'Tests dans un navigateur',
      needs: ['construction', 'programmes'],
      run: () => nodeTests(['tests/browser/**/*.test.ts']),
    },
  },
]

process.chdir(root)
const asked = process.argv.slice(2)
const names = groups.flatMap(Object.keys)
const unknown = asked.filter((name) => !names.includes(name))
const outcomes = new Map<string, Outcome>()

if (unknown.length > 0) {
  outcomes.set('', failure(`Étape inconnue : ${unknown.join(', ')}. Étapes : ${names.join(', ')}.`))
}
for (const group of unknown.length > 0 ? [] : groups) {
  const isAsked = ([name]: [string, Stage]) => asked.length === 0 || asked.includes(name)
  await Promise.all(Object.entries(group).filter(isAsked).map(runStage))
}

const { passed: ended, failed } = total([...outcomes.values()])
process.exitCode = failed === 0 ? 0 : 1
console.log(`\n${ended} passed, ${failed} failed`)

async function runStage([name, stage]: [string, Stage]): Promise<void> {
  const start = performance.now()
  const outcome = await outcomeOf(stage)
  outcomes.set(name, outcome)
  const time = seconds(performance.now() - start)
  console.log(`${stage.title} : ${outcome.passed} réussi(s), ${outcome.failed} en échec (${time})`)
}

async function outcomeOf({ run, needs = [] }: Stage): Promise<Outcome> {
  const missing = needs.find((name) => outcomes.get(name)?.failed)
  if (missing) return failure(`Étape sautée : « ${missing} » a échoué.`)
  try {
    return await run()
  } catch (error) {
    return failure((error as Error).message)
  }
}
