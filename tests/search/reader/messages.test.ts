import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outcomeMessage } from '#src/search/reader/messages.ts'
import type { Outcome } from '#src/search/reader/search.ts'

const outcome = (more: Partial<Outcome> & { unknown?: string[] }): Outcome => ({
  query: { text: '', terms: [], unknown: more.unknown ?? [] },
  groups: [],
  total: 0,
  filteredOut: false,
  counts: { type: new Map(), etat: new Map(), region: new Map() },
  roots: new Set(),
  incomplete: false,
  ...more,
})

const group = { items: [] }
const cases: [outcome: Outcome, message: RegExp][] = [
  [outcome({}), /^Aucun résultat pour « mot »\.$/],
  [outcome({ total: 1, groups: [group] }), /^1\u00a0résultat pour « mot »\.$/],
  [
    outcome({ total: 9, groups: [group, group] }),
    /^9\u00a0résultats .*, les 2 premiers affichés\.$/,
  ],
  [outcome({ filteredOut: true }), /^Rien pour « mot » avec ces filtres/],
  [outcome({ total: 1, groups: [group], unknown: ['zut'] }), /« zut » n’est nulle part/],
  [outcome({ total: 1, groups: [group], incomplete: true }), /incomplète/],
]

for (const [given, message] of cases) {
  test(`le lecteur lit ${message}`, () => assert.match(outcomeMessage('mot', given), message))
}
