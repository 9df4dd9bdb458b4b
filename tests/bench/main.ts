import { budgets, pageWeights } from '../support/weights.ts'
import { accessibilityFindings } from './accessibility.ts'
import { buildCosts } from './construction.ts'
import { lighthouseScores } from './lighthouse.ts'
import { searchCosts } from './search.ts'

const dist = 'dist'

/** The measures by name; what follows the name on the command line is given to it. */
const measures: Record<string, (asked: readonly string[]) => void | Promise<void>> = {
  async construction(asked) {
    console.table(await buildCosts(asked.length > 0 ? asked.map(Number) : [0, 1000]))
  },
  poids() {
    const weights = pageWeights(dist)
    const heavy = weights.filter(({ blocking }) => blocking > budgets.blocking)
    console.table(weights)
    console.log(
      `${heavy.length} page(s) sur ${weights.length} au-delà de ${budgets.blocking} octets avant le premier affichage.`,
    )
  },
  async recherche() {
    console.table(await searchCosts(dist))
  },
  async lighthouse(asked) {
    const { scores, faults } = await lighthouseScores(dist, asked)
    console.table(scores)
    for (const fault of faults) console.log(fault)
  },
  async accessibilite() {
    const findings = await accessibilityFindings(dist)
    console.table(findings)
    if (findings.some(({ pourquoi }) => pourquoi === undefined)) process.exitCode = 1
  },
}

const [name = '', ...asked] = process.argv.slice(2)
const measure = measures[name]
if (measure) await measure(asked)
else {
  console.error(
    `Écrivez « npm run bench -- MESURE ». Mesures : ${Object.keys(measures).join(', ')}.`,
  )
  process.exitCode = 1
}
