import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Content } from '#src/label/content.ts'
import { problemsOf } from '#src/label/rules/index.ts'
import { readContent } from '../content.ts'

/** Each row breaks the real content in one way, and names the one problem that must come out. */
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
    title: 'un label sans V2',
    spoil: (content) => void (ecosystem(content, 'lyon').milestones.secondVersion.reached = false),
    rule: 'etat/impossible',
    file: 'content/ecosystems/lyon.yaml',
    path: ['milestones', 'label', 'reached'],
    says: /Nouvelle version/,
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
    title: 'une date d’étape sans source',
    spoil: (content) => void delete ecosystem(content, 'lyon').milestones.filing.dateSources,
    rule: 'date/source',
    file: 'content/ecosystems/lyon.yaml',
    path: ['milestones', 'filing', 'date'],
    says: /dateSources/,
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
    title: 'une adresse du site avec un chemin',
    spoil: ({ site }) => void (site.url = 'https://exemple.fr/label/'),
    rule: 'site/adresse',
    file: 'content/site.yaml',
    path: ['url'],
    says: /BASE_PATH/,
  },
  {
    title: 'des candidatures ouvertes sans courriel de dépôt',
    spoil: ({ site }) => Object.assign(site, { applications: 'open', openSince: '2026-11-01' }),
    rule: 'site/ouverture',
    file: 'content/site.yaml',
    path: ['applications'],
    says: /il manque submission\.email/,
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
    title: 'deux fiches du même nom',
    spoil: (content) => void (ecosystem(content, 'toulon').name = 'Nantes Tech'),
    rule: 'nom/double',
    file: 'content/ecosystems/toulon.yaml',
    path: ['name'],
    says: /nantes\.yaml/,
  },
  {
    title: 'deux exigences de même rang',
    spoil: (content) => void (content.criteria.find(({ id }) => id === 'taille')!.order = 2),
    rule: 'ordre/double',
    file: 'content/criteria/taille.mdx',
    path: ['order'],
    says: /dynamique-de-croissance\.mdx/,
  },
  {
    title: 'deux fois la même question',
    spoil: (content) => void (content.questions[1]!.title = `${content.questions[0]!.title} `),
    rule: 'faq/double',
    file: 'content/questions/autres-labels.mdx',
    path: ['title'],
    says: /déjà/,
  },
  {
    title: 'deux pages du même titre : la dernière écrite est en faute',
    spoil: ({ pages: [first, second] }) =>
      void Object.assign(second!, { title: first!.title, updated: '2030-01-01' }),
    rule: 'titre/double',
    file: 'content/pages/benefices.mdx',
    path: ['title'],
    says: /accessibilite\.mdx/,
  },
  {
    title: 'une source qui n’existe pas',
    spoil: (content) => void (content.questions[0]!.sources[0] = 'S999'),
    rule: 'reference/inconnue',
    file: 'content/questions/accelerateur-prive.mdx',
    path: ['sources', 0],
    says: /S999/,
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
    title: 'une exigence que le dossier ne demande plus',
    spoil: (content) => {
      for (const field of content.form.flatMap(({ fields }) => fields)) {
        field.criteria = field.criteria.filter((id) => id !== 'achat-public-innovant')
      }
    },
    rule: 'formulaire/exigence',
    file: 'content/criteria/achat-public-innovant.mdx',
    path: [],
    says: /Aucun champ/,
  },
  {
    title: 'une page qui prend une adresse du site',
    spoil: (content) =>
      content.pages.push({ ...page(content), id: 'faq', file: 'content/pages/faq.mdx' }),
    rule: 'id/reserve',
    file: 'content/pages/faq.mdx',
    path: [],
    says: /\/faq\/ est déjà prise/,
  },
  {
    title: 'une page assemblée sans ses mots',
    spoil: ({ listings }) => remove(listings, 'faq'),
    rule: 'page/absente',
    file: 'content/listings/faq.mdx',
    path: [],
    says: /manque/,
  },
  {
    title: 'une version de document absente du journal',
    spoil: (content) => void (content.documents[0]!.version = '9.9'),
    rule: 'document/journal',
    file: 'content/documents.yaml',
    path: [0, 'version'],
    says: /9\.9/,
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
    title: 'un document sans page à imprimer',
    spoil: ({ documents }) => void delete documents[2]!.page,
    rule: 'document/page',
    file: 'content/documents.yaml',
    path: [2, 'id'],
    says: /« presentation » n’a pas de texte/,
  },
  {
    title: 'une page imprimée à la suite d’un document, supprimée',
    spoil: ({ pages }) => remove(pages, 'histoire'),
    rule: 'reference/inconnue',
    file: 'content/documents.yaml',
    path: [2, 'followedBy', 1],
    says: /« histoire » : page inconnue/,
  },
  {
    title: 'une page imprimée à la suite du dossier à remplir',
    spoil: ({ documents }) => void documents[3]!.followedBy.push('histoire'),
    rule: 'document/page',
    file: 'content/documents.yaml',
    path: [3, 'followedBy'],
    says: /« dossier-de-candidature » n’imprime pas de pages/,
  },
  {
    title: 'un document modifiable qui n’est pas le dossier',
    spoil: ({ documents }) => void documents[0]!.formats.push('odt'),
    rule: 'document/format',
    file: 'content/documents.yaml',
    path: [0, 'formats', 1],
    says: /format odt/,
  },
  {
    title: 'une archive qui est aussi un PDF',
    spoil: ({ documents }) => void documents[4]!.formats.unshift('pdf'),
    rule: 'document/format',
    file: 'content/documents.yaml',
    path: [4, 'formats', 0],
    says: /formats: \[zip\]/,
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

test('tous les problèmes sont rendus à la fois', () => {
  const content = readContent()
  ecosystem(content, 'lyon').milestones.visit.reached = false
  content.questions[0]!.sources = ['S998', 'S999']
  assert.ok(problemsOf(content).length >= 3)
})

test('une boucle entre exigences est dite, et ne fait pas tourner le modèle sans fin', () => {
  const content = readContent()
  content.criteria.find(({ id }) => id === 'ecosysteme-existant')!.parent = 'taille'
  assert.ok(problemsOf(content).some(({ rule }) => rule === 'exigence/boucle'))
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

function page({ pages }: Content) {
  return {
    ...pages[0]!,
    title: 'Une autre page',
    description: 'x'.repeat(60),
    navigation: undefined,
  }
}
