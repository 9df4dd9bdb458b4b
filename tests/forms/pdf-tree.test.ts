import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { none } from '#tests/support/none.ts'
import { bytesOf, files } from './made.ts'
import { allElements, annotationsOn, pageDicts, type Element } from './pdf-elements.ts'
import { readObjects, type Dict, type PdfObjects } from './pdf-objects.ts'
import { rules } from './pdf-rules.ts'

for (const { name, bytes } of files.filter(({ format }) => format === 'pdf')) {
  suite(`PDF/UA – ${name}`, () => {
    const pdf = readObjects(bytes)
    for (const [title, faults] of Object.entries(rules)) test(title, () => none(faults(pdf)))
  })
}

const find = (pdf: PdfObjects, role: string): Element =>
  allElements(pdf).find((element) => element.role === role) as Element

const rename = (from: string, to: string) => (pdf: PdfObjects) => {
  find(pdf, from).dict['S'] = `/${to}`
}
const drop = (role: string, key: string) => (pdf: PdfObjects) => {
  delete find(pdf, role).dict[key]
}
const root = (pdf: PdfObjects) => pdf.dict(pdf.trailer['Root'])
const first = (pdf: PdfObjects, subtype: string): Dict =>
  pageDicts(pdf)
    .flatMap((page) => annotationsOn(pdf, page))
    .find(({ dict }) => dict['Subtype'] === subtype)?.dict as Dict
const pageOne = (pdf: PdfObjects) => pageDicts(pdf)[0] as Dict

/** Draws something more on the first page. */
const draws = (more: string) => (pdf: PdfObjects) => {
  const { stream } = pdf
  const contents = pageOne(pdf)['Contents']
  pdf.stream = (value) => (value === contents ? `${stream(value)}\n${more}` : stream(value))
}

const form = 'dossier-de-candidature.pdf'
const charter = 'cahier-des-charges.pdf'

/** Each rule must see these ways of breaking a document. */
const broken: [rule: string, what: string, name: string, damage: (pdf: PdfObjects) => void][] = [
  ['titres dans l’ordre', 'un titre saute un niveau', charter, rename('H2', 'H4')],
  ['titres dans l’ordre', 'deux titres de document', charter, rename('H3', 'H1')],
  ['listes complètes', 'une puce perdue', charter, rename('Lbl', 'P')],
  ['listes complètes', 'une liste sans numérotation', charter, drop('L', 'A')],
  ['listes à leur place', 'un élément hors de sa liste', charter, rename('L', 'Div')],
  [
    'tableaux dont chaque colonne a son en-tête',
    'un en-tête sans portée',
    charter,
    drop('TH', 'A'),
  ],
  [
    'tableaux dont chaque colonne a son en-tête',
    'un en-tête qui n’en est plus un',
    charter,
    rename('TH', 'TD'),
  ],
  [
    'champs et liens dans l’arbre, dans l’ordre de tabulation',
    'deux champs échangés sur la page',
    form,
    (pdf) => void pdf.list(pageDicts(pdf)[1]?.['Annots']).reverse(),
  ],
  [
    'champs et liens dans l’arbre, dans l’ordre de tabulation',
    'une tabulation selon la place',
    form,
    (pdf) => void delete pageOne(pdf)['Tabs'],
  ],
  [
    'champs et liens dans l’arbre, dans l’ordre de tabulation',
    'un champ sans élément',
    form,
    (pdf) => void delete first(pdf, '/Widget')['StructParent'],
  ],
  ['champs nommés', 'un champ sans nom', form, drop('Form', 'Alt')],
  ['champs nommés', 'un champ sans bulle', form, (pdf) => void delete first(pdf, '/Widget')['TU']],
  ['liens nommés', 'un lien muet', charter, (pdf) => void delete first(pdf, '/Link')['Contents']],
  ['figures décrites', 'une figure sans description', charter, rename('P', 'Figure')],
  ['éléments de types connus, jamais vides', 'un type inventé', charter, rename('P', 'Texte')],
  ['éléments de types connus, jamais vides', 'un paragraphe vide', charter, drop('P', 'K')],
  [
    'langue, titre affiché, document balisé',
    'une autre langue',
    charter,
    (pdf) => void (root(pdf)['Lang'] = 'en'),
  ],
  [
    'langue, titre affiché, document balisé',
    'un document non balisé',
    charter,
    (pdf) => void delete root(pdf)['MarkInfo'],
  ],
  [
    'langue, titre affiché, document balisé',
    'un nom de fichier à la place du titre',
    charter,
    (pdf) => void delete root(pdf)['ViewerPreferences'],
  ],
  [
    'métadonnées qui déclarent PDF/UA-1 et PDF/A-2a, et le titre',
    'aucune métadonnée',
    charter,
    (pdf) => void delete root(pdf)['Metadata'],
  ],
  [
    'tout dans une balise, ou artéfact',
    'un trait hors des balises',
    charter,
    draws('0 0 m 9 9 l S'),
  ],
  [
    'tout dans une balise, ou artéfact',
    'un contenu que l’arbre ignore',
    charter,
    draws('/P <<\n/MCID 999\n>> BDC\nEMC'),
  ],
  [
    'tout dans une balise, ou artéfact',
    'un contenu donné à un autre élément',
    charter,
    rename('H1', 'P'),
  ],
  [
    'polices incorporées, avec leurs caractères',
    'une police empruntée au lecteur',
    charter,
    (pdf) => {
      const [font] = Object.values(pdf.dict(pdf.dict(pageOne(pdf)['Resources'])['Font']))
      const [own] = pdf.list(pdf.dict(font)['DescendantFonts'])
      delete pdf.dict(own)['FontDescriptor']
    },
  ],
]

suite('ces règles voient', () => {
  for (const [rule, what, name, damage] of broken) {
    test(`${what} (${rule})`, () => {
      const pdf = readObjects(bytesOf(name))
      assert.deepEqual(rules[rule]?.(pdf), [])
      damage(pdf)
      assert.notDeepEqual(rules[rule]?.(pdf), [])
    })
  }

  test('chacune au moins une faute', () => {
    none(Object.keys(rules).filter((rule) => !broken.some(([seen]) => seen === rule)))
  })
})
