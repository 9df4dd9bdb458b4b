import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ofPages, pageWith } from './support.ts'

/** A line of the front matter, with the faults that must be told: line, column, rule. */
const wrong: [line: string, ...faults: string[]][] = [
  ['updated: 2014-11-31', '4:10 fm/date'],
  ['updated: 2026-11-22T10:00:00Z', '4:10 fm/date'],
  ['updated: 2026-1-2', '4:10 fm/date'],
  ['updated: 12/11/2014', '4:10 fm/date'],
  ['updated: 12 novembre 2014', '4:10 fm/date'],
  ['updated: 2023-02-29', '4:10 fm/date'],
  ['updated: 2027-01-01', '4:10 fm/date-future'],
  ['updated: [2026-11-22]', '4:10 fm/type'],
  ['updated:', '4:1 fm/cle-absente'],
  ['title: true', '2:8 fm/type'],
  ['title: 2014', '2:8 fm/type'],
  ['title: 2014-11-12', '2:8 fm/type'],
  ['title: "a\\x00b"', '2:10 octets/controle'],
  [
    'description: "Les 16 candidatures déposées, comptées par une main qui se trompe."',
    '3:19 compte/prose',
  ],
  ['owner: N/A', '5:8 fm/valeur'],
  ['title: null', '2:1 fm/cle-absente'],
  ['title: {Titre}', '2:8 fm/type'],
  ['title: @label', '2:8 fm/yaml'],
  ['title: *Le label*', '2:8 fm/ancre'],
  ['title: &Le label', '2:8 fm/ancre'],
  ['title: !Le label', '2:8 fm/ancre'],
  ['title: [Brouillon] Titre', '2:20 fm/yaml'],
  ['title: Le label #1', '2:17 fm/yaml'],
  ['owner: Rédaction du site # une note', '5:26 fm/yaml'],
  ['title: Le label : conditions', '2:8 fm/yaml'],
  ['title: | Le label', '2:10 fm/yaml'],
  ['title: - Le label', '2:8 fm/yaml'],
  ["title: 'L'écosystème'", '2:11 fm/yaml'],
  ['title: "Le label', '2:8 fm/yaml'],
  ['title: A', '2:8 fm/longueur'],
  ['title: Le <b>label</b>', '2:11 fm/html'],
  ['Title: Un titre', '2:1 fm/cle-inconnue'],
  ['reconstruction: oui', '5:17 fm/type'],
  ['reconstruction: yes', '5:17 fm/type'],
  ['reconstruction: "true"', '5:17 fm/type'],
  ['reconstruction: 1', '5:17 fm/type'],
  ['draft: true', '5:1 fm/cle-inconnue'],
  ['layout: "data:text/javascript,alert(1)"', '5:1 fm/cle-inconnue'],
  ['__proto__: 1', '5:1 fm/cle-inconnue'],
  ['constructor: x', '5:1 fm/cle-inconnue'],
  ['<<: {a: 1}', '5:1 fm/cle-inconnue'],
  ['owner: !!binary aGVsbG8=', '5:8 fm/ancre'],
  ['owner: !!js/function "f()"', '5:8 fm/ancre'],
  ['owner:Rédaction', '5:1 fm/yaml'],
  [' owner: Rédaction', '5:2 fm/yaml'],
  ['\towner: Rédaction', '5:1 fm/yaml'],
  ['owner: jean.dupont@exemple.fr', '5:8 vie-privee'],
  ['sources: [S1]', '5:11 fm/forme'],
  ['sources: S000', '5:10 fm/type'],
  ['sources: [S999]', '5:11 reference/inconnue'],
  ['document: absent', '5:11 reference/inconnue'],
  ['navigation: {section: comprendr, order: 2}', '5:23 fm/valeur'],
  ['navigation: {section: site, order: 1.5}', '5:36 fm/type'],
  ['navigation: {section: site, order: -1}', '5:36 fm/longueur'],
  ['navigation: [site]', '5:13 fm/type'],
]

/** Front matters that are valid although unusual. */
const right = [
  'title: "2014"',
  'title: Le label’s',
  'title: "Le label\u00a0: conditions"',
  'updated: "2026-11-22"',
  'updated: 2024-02-29',
  'reviewBy: 2030-01-01',
  'aliases: [label, marque]',
  '# une note\nowner: Rédaction du site',
  'owner: "Rédaction du site" # une note',
  'sources: [S000] # une note',
]

/** Whole files whose front matter has another shape. */
const shapes: [content: string, fault: string][] = [
  ['', '1:1 fichier/vide'],
  ['  \n\n', '1:1 fichier/vide'],
  ['Le texte seul.\n', '1:1 fm/absent'],
  ['+++\ntitle = 1\n+++\n\nLe texte.\n', '1:1 fm/absent'],
  ['{ "title": 1 }\n\nLe texte.\n', '1:1 fm/absent'],
  ['Bonjour\n---\ntitle: Un titre\n---\n', '1:1 fm/absent'],
  ['---\ntitle: Un titre\n\nLe texte, sans fin d’en-tête.\n', '1:1 fm/non-ferme'],
  ['---\ntitle: Un titre\n----\n\nLe texte.\n', '1:1 fm/non-ferme'],
]

const all: [title: string, page: string, faults: string[]][] = [
  ...wrong.map(([line, ...faults]): (typeof all)[number] => [line, pageWith(line), faults]),
  ...right.map((line): (typeof all)[number] => [line, pageWith(line), []]),
  ...shapes.map(([page, fault]): (typeof all)[number] => [JSON.stringify(page), page, [fault]]),
]
const found = ofPages(all.map(([, page]) => page))

for (const [index, [title, , faults]] of all.entries()) {
  test(`${faults.length > 0 ? 'refusé' : 'accepté'} : ${title}`, () =>
    assert.deepEqual(found[index], faults))
}
