import { budgets, pageWeights } from '../support/weights.ts'
import { lighthouseScores } from './lighthouse.ts'
import { accessibilityReport } from './accessibility/report.ts'
import { rebuilds } from './scale/rebuild.ts'
import { costOfOneMore, scaleOf, type Scale } from './scale/scale.ts'
import { searchCosts } from './search.ts'

const dist = 'dist'

/** What the command line adds to the names of measures. */
interface Limits {
  /** Its numbers. */
  sizes: readonly number[]
  /** What begins with a slash: addresses of pages. */
  pages: readonly string[]
}

type Measure = (limits: Limits) => void | Promise<void>

/**
 * The measures by name: `npm run bench -- poids` runs one alone, `-- echelle 5000` at that size,
 * `-- lighthouse /faq/` on that page.
 */
const measures: Record<string, Measure> = {
  async accessibilite() {
    const { engines, kept, faults } = await accessibilityReport(dist, console.log)
    console.log('\nGardé, et pourquoi')
    console.table(kept)
    if (faults.length > 0) {
      console.log('\nÀ réparer')
      console.table(faults)
      process.exitCode = 1
    }
    console.table(engines)
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
    console.table(await searchCosts(dist, [1000, 5000]))
  },
  async echelle({ sizes }) {
    const scales: Scale[] = []
    for (const size of sizes.length > 0 ? sizes : [60, 1000]) {
      const scale = await scaleOf(size)
      const { lines, stages } = scale
      scales.push(scale)
      console.log(`\n${size} textes ajoutés`)
      console.table(lines)
      const seconds = [...stages].map(([stage, spent]) => `${stage} ${spent.toFixed(1)} s`)
      console.log(`Ce site, processeur par étape : ${seconds.join(', ')}.`)
    }
    for (const [index, more] of scales.slice(1).entries()) {
      const less = scales[index]!
      console.log(
        `\nUn texte de plus, de ${less.count} à ${more.count}, en millisecondes de processeur`,
      )
      console.table(costOfOneMore(less, more))
    }
  },
  async reconstruction({ sizes }) {
    for (const size of sizes.length > 0 ? sizes : [0]) {
      console.log(`\n${size} textes ajoutés, secondes de processeur par étape`)
      console.table(await rebuilds(size))
    }
  },
  async lighthouse({ pages }) {
    const { scores, faults } = await lighthouseScores(dist, pages.length > 0 ? pages : undefined)
    console.table(scores)
    for (const fault of faults) console.log(fault)
  },
}

/** Other names that people try. */
const aliases: Readonly<Record<string, string>> = { scale: 'echelle' }

const args = process.argv.slice(2)
const limits: Limits = {
  sizes: args.filter((argument) => /^\d+$/.test(argument)).map(Number),
  pages: args.filter((argument) => argument.startsWith('/')),
}
const asked = args
  .filter((argument) => !/^(\d+$|\/)/.test(argument))
  .map((name) => aliases[name] ?? name)
const unknown = asked.filter((name) => !Object.hasOwn(measures, name))
if (unknown.length > 0) {
  console.error(
    `Mesure inconnue : ${unknown.join(', ')}. Mesures : ${Object.keys(measures).join(', ')}.`,
  )
  process.exitCode = 1
} else {
  for (const [name, measure] of Object.entries(measures)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    console.log(`\n== ${name}`)
    await measure(limits)
  }
}
