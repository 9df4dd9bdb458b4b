import assert from 'node:assert/strict'
import { test } from 'node:test'
import { composedPages } from '#src/label/composed.ts'
import { citablePages, citations, referencesPath } from '#src/data/citables.ts'
import { bibtex, citationText, ris, type Citable } from '#src/data/citation.ts'
import { label, publication } from '../support/publication.ts'

const page: Citable = {
  id: 'faq-duree',
  kind: 'page',
  title: 'Combien de temps dure l’examen ?',
  address: 'https://exemple.fr/faq/#duree',
  updated: '2026-03-01',
  author: 'Métropole French Tech',
  site: 'Métropole French Tech, le label, documenté',
}

test('a citation in words gives title, site, version and permanent address', () => {
  assert.equal(
    citationText(page),
    '«\u00a0Combien de temps dure l’examen\u00a0?\u00a0», Métropole French Tech, le label, documenté, version du 1er mars 2026, https://exemple.fr/faq/#duree',
  )
  assert.match(citationText({ ...page, title: 'Label « X »' }), /^«\u00a0Label “X”\u00a0», /)
  assert.match(citationText({ ...page, version: '1.2' }), /, version 1\.2 du 1er mars 2026, /)
})

test('a BibTeX entry', () => {
  assert.equal(
    bibtex(page),
    `@misc{metropole-french-tech-faq-duree,
  title = {{Combien de temps dure l’examen~?}},
  author = {{Métropole French Tech}},
  year = {2026},
  month = mar,
  howpublished = {Métropole French Tech, le label, documenté},
  note = {Version du 1er mars 2026},
  url = {https://exemple.fr/faq/#duree},
  langid = {french},
}
`,
  )
})

test('what LaTeX would read is neutralised', () => {
  assert.match(bibtex({ ...page, title: 'R&D : 50 % de {x}_1 #2' }), /R\\&D~: 50~\\% de x\\_1 \\#2/)
})

test('a RIS record, lines ended as reference managers expect', () => {
  assert.equal(
    ris({ ...page, kind: 'dataset', title: 'Données' }),
    [
      'TY  - DATA',
      'ID  - metropole-french-tech-faq-duree',
      'TI  - Données',
      'AU  - Métropole French Tech',
      'T2  - Métropole French Tech, le label, documenté',
      'PY  - 2026',
      'DA  - 2026/03/01',
      'ET  - Version du 1er mars 2026',
      'UR  - https://exemple.fr/faq/#duree',
      'LA  - fr',
      'ER  - ',
      '',
    ].join('\r\n'),
  )
})

const pages = citablePages(publication)
const all = pages.flatMap((entry) => [entry, ...entry.records])

test('every page, page made from data, requirement, step, question, benefit, term, event, criterion of accessibility and document can be cited', () => {
  const expected =
    label.pages.length +
    composedPages(label).length +
    label.ecosystems.length +
    label.criteria.length +
    label.steps.length +
    label.questions.length +
    label.benefits.length +
    label.glossary.length +
    label.contradictions.length +
    label.timeline.length +
    label.accessibility.flatMap(({ criteria }) => criteria).length +
    label.journal.length +
    label.documents.length
  const datasets = all.filter(({ kind }) => kind === 'dataset').length
  assert.ok(datasets >= 6)
  assert.equal(all.length, expected + datasets)
})

test('no two citations share a key or an address', () => {
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length)
  assert.equal(new Set(all.map(({ address }) => address)).size, all.length)
})

test('a page that a document prints is cited with the document’s version', () => {
  const charter = label.documents.find(({ id }) => id === 'cahier-des-charges')
  const cited = pages.find(({ href }) => href === '/cahier-des-charges/')
  assert.equal(cited?.version, charter?.version)
})

test('the operator, once known, is the author', () => {
  const site = { ...label.site, operator: { ...label.site.operator, name: 'Ville de Lyon' } }
  const [first] = citablePages({ ...publication, label: { ...label, site } })
  assert.equal(first?.author, 'Ville de Lyon')
})

test('an address that is not the site’s cannot be cited', () => {
  assert.throws(() => citations(publication)('/nulle-part/'), /adresse inconnue/)
})

test('references are published beside the page', () => {
  assert.equal(referencesPath('/'), 'accueil')
  assert.equal(referencesPath('/ecosystemes/brest/'), 'ecosystemes/brest')
})
