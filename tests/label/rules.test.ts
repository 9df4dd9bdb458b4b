import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Content } from '#src/label/content.ts'
import { problemsOf } from '#src/label/rules/index.ts'
import { readContent } from '../content.ts'

/**
 * Each row breaks the real content in one way, and names the one problem that must come out. What
 * the fixtures of the checks show is not repeated.
 */
const rows: {
  title: string
  spoil: (content: Content) => void
  rule: string
  file: string
  path: (string | number)[]
  says: RegExp
}[] = [
  {
    title: 'un label sans visite',
    spoil: (content) => void (ecosystem(content, 'lyon').milestones.visit.reached = false),
    rule: 'etat/impossible',
    file: 'content/ecosystems/lyon.yaml',
    path: ['milestones', 'secondVersion', 'reached'],
    says: /Lyon.*Visite/,
  },
  {
    title: 'un candidat sans dépôt',
    spoil: (content) => void (ecosystem(content, 'rouen').milestones.filing.reached = false),
    rule: 'etat/impossible',
    file: 'content/ecosystems/rouen.yaml',
    path: ['milestones', 'filing', 'reached'],
    says: /candidature déposée/,
  },
  {
    title: 'un label daté d’avant le dépôt',
    spoil: (content) => void (ecosystem(content, 'lyon').milestones.label.date = '2013-01-12'),
    rule: 'date/ordre',
    file: 'content/ecosystems/lyon.yaml',
    path: ['milestones', 'label', 'date'],
    says: /12 janvier 2013.*« Dépôt » \(juin 2014\)/,
  },
  {
    title: 'la date d’une étape qui n’est pas atteinte',
    spoil: (content) =>
      Object.assign(ecosystem(content, 'toulon').milestones.label, {
        date: '2014-11-12',
        dateSources: ['S000'],
      }),
    rule: 'date/ordre',
    file: 'content/ecosystems/toulon.yaml',
    path: ['milestones', 'label', 'date'],
    says: /« Label ».*n’est pas atteinte/,
  },
  {
    title: 'un événement fini avant de commencer',
    spoil: ({ timeline }) =>
      void (timeline.find(({ id }) => id === 'depot-toulon')!.end = '2014-04'),
    rule: 'date/ordre',
    file: 'content/timeline.yaml',
    path: [readContent().timeline.findIndex(({ id }) => id === 'depot-toulon'), 'end'],
    says: /finit \(avril 2014\) avant de commencer/,
  },
  {
    title: 'une durée sans source',
    spoil: ({ steps }) =>
      void delete steps.find(({ id }) => id === 'experimentation')!.duration.sources,
    rule: 'date/source',
    file: 'content/steps/experimentation.mdx',
    path: ['duration', 'value'],
    says: /durée/,
  },
  {
    title: 'un dépôt après la date de référence',
    spoil: (content) => void (ecosystem(content, 'brest').milestones.filing.date = '2015-06-01'),
    rule: 'date/ordre',
    file: 'content/ecosystems/brest.yaml',
    path: ['milestones', 'filing', 'date'],
    says: /arrêtées au 12 novembre 2014/,
  },
  {
    title: 'une suite antérieure à la date de référence',
    spoil: (content) => void (ecosystem(content, 'lyon').later[0]!.date = '2013'),
    rule: 'date/ordre',
    file: 'content/ecosystems/lyon.yaml',
    path: ['later', 0, 'date'],
    says: /précède la date de référence/,
  },
  {
    title: 'deux points principaux sur la carte',
    spoil: (content) =>
      ecosystem(content, 'rennes').coordinates.value?.forEach((p) => (p.main = true)),
    rule: 'donnee/point',
    file: 'content/ecosystems/rennes.yaml',
    path: ['coordinates', 'value'],
    says: /2 points principaux/,
  },
  {
    title: 'des coordonnées sans point principal',
    spoil: (content) =>
      ecosystem(content, 'rennes').coordinates.value?.forEach((p) => (p.main = false)),
    rule: 'donnee/point',
    file: 'content/ecosystems/rennes.yaml',
    path: ['coordinates', 'value'],
    says: /n’a pas de point principal/,
  },
  {
    title: 'deux pages du même titre : la dernière écrite est en faute',
    spoil: ({ pages: [first, second] }) =>
      void Object.assign(second!, { title: first!.title, updated: '2030-01-01' }),
    rule: 'titre/double',
    file: 'content/pages/accueil.mdx',
    path: ['title'],
    says: /accessibilite\.mdx/,
  },
  {
    title: 'une exigence mal nommée, avec le nom le plus proche',
    spoil: (content) => void (content.form[0]!.fields[0]!.criteria = ['ecosysteme-existan']),
    rule: 'reference/inconnue',
    file: 'content/form/achat-public.yaml',
    path: ['fields', 0, 'criteria', 0],
    says: /Vouliez-vous dire « ecosysteme-existant »/,
  },
  {
    title: 'une étape inconnue au bout d’une issue',
    spoil: (content) =>
      void (content.steps.find(({ id }) => id === 'decision')!.outcomes[0]!.leadsTo = 'nulle-part'),
    rule: 'reference/inconnue',
    file: 'content/steps/decision.mdx',
    path: ['outcomes', 0, 'leadsTo'],
    says: /étape inconnue/,
  },
  {
    title: 'un désaccord inconnu, au masculin',
    spoil: (content) => void (ecosystem(content, 'lyon').contradictions = ['nul-part']),
    rule: 'reference/inconnue',
    file: 'content/ecosystems/lyon.yaml',
    path: ['contradictions', 0],
    says: /désaccord inconnu\./,
  },
  {
    title: 'un champ du dossier en double',
    spoil: (content) => void (content.form[1]!.fields[0]!.id = content.form[0]!.fields[0]!.id),
    rule: 'id/double',
    file: 'content/form/ecosysteme.yaml',
    path: ['fields', 0, 'id'],
    says: /achat-public\.yaml/,
  },
  {
    title: 'une source inconnue, dont le numéro est près de dix autres',
    spoil: ({ timeline }) => void timeline[0]!.sources.splice(0, 1, 'S999'),
    rule: 'reference/inconnue',
    file: 'content/timeline.yaml',
    path: [0, 'sources', 0],
    says: /source inconnue\. Corrigez son numéro, ou ajoutez-la à content\/sources\.yaml\.$/,
  },
  {
    title: 'une page imprimée à la suite d’un document, supprimée',
    spoil: ({ pages }) => remove(pages, 'histoire'),
    rule: 'reference/inconnue',
    file: 'content/documents.yaml',
    path: [3, 'followedBy', 1],
    says: /« histoire » : page inconnue/,
  },
  {
    title: 'un kit qui imprimerait des pages',
    spoil: ({ documents }) => void documents.at(-1)!.followedBy.push('histoire'),
    rule: 'document/page',
    file: 'content/documents.yaml',
    path: [5, 'followedBy'],
    says: /« kit-candidature » n’imprime pas de pages/,
  },
  {
    title: 'un document dont la version change sans celle du kit',
    spoil: ({ journal }) => void journal[0]!.documents.pop(),
    rule: 'kit/version',
    file: 'content/journal.yaml',
    path: [0, 'documents'],
    says: /donnez ici à « kit-candidature » une version/,
  },
  {
    title: 'un kit sans sa note',
    spoil: ({ kit }) => remove(kit, 'lisez-moi'),
    rule: 'kit/note',
    file: 'content/kit/lisez-moi.mdx',
    path: [],
    says: /manque/,
  },
]

for (const { title, spoil, rule, file, path, says } of rows) {
  test(`est refusé : ${title}`, () => {
    const content = readContent()
    spoil(content)
    const problems = problemsOf(content)
    const found = problems.find((problem) => problem.rule === rule && problem.file === file)
    assert.ok(found, JSON.stringify(problems, null, 2))
    assert.deepEqual(found.path, path)
    assert.match(found.message, says)
  })
}

test('un écosystème dont aucune source ne donne le lieu est permis', () => {
  const content = readContent()
  ecosystem(content, 'rennes').coordinates = { value: null, sources: [] }
  assert.deepEqual(problemsOf(content), [])
})

function remove(entries: { id: string }[], id: string) {
  entries.splice(
    entries.findIndex((entry) => entry.id === id),
    1,
  )
}

function ecosystem({ ecosystems }: Content, id: string) {
  return ecosystems.find((entry) => entry.id === id)!
}
