import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import {
  bibtex,
  citable,
  citationTags,
  citationText,
  documentAt,
  type Citable,
} from '#src/data/citation.ts'
import { datasets, recordsOf } from '#src/data/datasets.ts'
import { label, publication } from '../support/publication.ts'

/** As Citation.js reads them, in the form of CSL that reference managers share. */
interface CslItem {
  title: string
  author: unknown
  issued: unknown
  URL: string
}

const load = createRequire(import.meta.url)
const { Cite } = load('@citation-js/core')
load('@citation-js/plugin-bibtex')

const page: Citable = {
  id: 'faq-duree',
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

test('a reference manager takes from it the title, the organisation, the day and the address', () => {
  const written = { ...page, title: 'R&D : l’été à 50 %', author: 'Métropole, État et Cie' }
  const [read] = new Cite(bibtex(written)).data as CslItem[]
  const { title, author, issued, URL } = read!
  assert.equal(title.replaceAll('\u00a0', ' '), written.title)
  // One name, whatever its commas and accents.
  assert.deepEqual(author, [{ family: written.author }])
  assert.deepEqual(issued, { 'date-parts': [[2026, 3]] })
  assert.equal(URL, written.address)
})

test('what LaTeX would read is neutralised', () => {
  assert.match(bibtex({ ...page, title: 'R&D : 50 % de {x}_1 #2' }), /R\\&D~: 50~\\% de x\\_1 \\#2/)
})

test('reference managers read the title, the day, the address and the PDF of a page', () => {
  const cited = { title: 'Cahier des charges', href: '/cahier-des-charges/', updated: '2026-03-01' }
  const tags = Object.fromEntries(
    citationTags(cited, publication).map(({ name, content }) => [name, content]),
  )
  assert.deepEqual(tags, {
    citation_title: 'Cahier des charges',
    citation_author: 'Métropole French Tech',
    citation_publication_date: '2026/03/01',
    citation_publisher: `${label.site.name}, ${label.site.tagline}`,
    citation_language: 'fr',
    citation_public_url: 'https://exemple.fr/label/cahier-des-charges/',
    citation_pdf_url: 'https://exemple.fr/label/documents/cahier-des-charges.pdf',
  })
})

test('no two records share an address, but for what one page or document tells together', () => {
  const together = ['deuxieme-vague', 'formulaire', 'etats-par-date']
  const own = datasets.filter(({ id }) => !together.includes(id))
  const all = own.flatMap((dataset) => recordsOf(publication, dataset))
  assert.equal(new Set(all.map(({ address }) => address)).size, all.length)
})

test('a page that a document prints is cited with the document’s version', () => {
  const charter = label.documents.find(({ id }) => id === 'cahier-des-charges')
  assert.equal(documentAt(label, '/cahier-des-charges/'), charter)
})

test('the operator, once known, is the author', () => {
  const site = { ...label.site, operator: { ...label.site.operator, name: 'Ville de Lyon' } }
  const cited = { title: 'Accueil', href: '/', updated: '2026-03-01' }
  assert.equal(
    citable({ ...publication, label: { ...label, site } }, cited).author,
    'Ville de Lyon',
  )
})
