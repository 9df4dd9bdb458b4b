import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { siteServer } from '#src/serve/server.ts'
import { readSettings } from '#src/settings.ts'
import { bareServer } from '../support/bare-server.ts'
import { observatoryGrade } from './observatory.ts'
import { accessibilityFindings } from './accessibility/report.ts'
import { publicationCosts } from './publication.ts'
import { searchCosts } from './search.ts'
import { blockingBudget, pageWeights } from './weights.ts'

const dist = 'dist'

/** The measures by name: `npm run bench -- poids` runs one alone. */
const measures: Record<string, () => void | Promise<void>> = {
  async accessibilite() {
    const { rules, missing } = await accessibilityFindings(dist)
    console.table(rules)
    const count = (level: string) => rules.filter((rule) => rule.level === level).length
    console.log(
      `${count('certain')} règle(s) enfreinte(s), ${count('à regarder')} à regarder. ${missing.join(' ')}`,
    )
  },
  poids() {
    const weights = pageWeights(dist)
    const heavy = weights.filter(({ blocking }) => blocking > blockingBudget)
    console.table(weights)
    console.log(
      `${heavy.length} page(s) sur ${weights.length} au-delà de ${blockingBudget} octets avant le premier affichage.`,
    )
  },
  async recherche() {
    console.table(await searchCosts(dist, [1000, 5000]))
  },
  async publication() {
    const { loads, hostile } = await publicationCosts(dist)
    console.table(loads)
    console.table(hostile)
  },
  async observatoire() {
    const { base } = readSettings()
    const options = { folder: dist, base, secure: true }
    const servers = {
      'avec les en-têtes du site': siteServer(options),
      'sans en-tête, avec la politique des pages': bareServer(options),
    }
    for (const [title, server] of Object.entries(servers)) {
      const { grade, score, tests } = await observatoryGrade(server, join(tmpdir(), 'observatoire'))
      console.log(`\n${title} : note ${grade}, ${score} points`)
      console.table(tests)
    }
  },
}

const asked = process.argv.slice(2)
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
    await measure()
  }
}
