import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frenchDate } from '#src/french/dates.ts'
import { fileWeight, frenchNumber, numberInWords, plural } from '#src/french/numbers.ts'
import { frenchTypography } from '#src/french/typography.ts'
import { editDistance, enumerate, fold, nearest, slug } from '#src/french/words.ts'

/** Runs a function over rows of input and expected output. */
function table<Input, Output>(
  name: string,
  run: (input: Input) => Output,
  rows: readonly (readonly [Input, Output])[],
): void {
  for (const [input, expected] of rows) {
    test(`${name} : ${JSON.stringify(input)}`, () => assert.deepEqual(run(input), expected))
  }
}

table('date en français', frenchDate, [
  ['2014-11-12', '12 novembre 2014'],
  ['2014-02-01', '1er février 2014'],
  ['2014-08', 'août 2014'],
  ['2014', '2014'],
])

table('nombre en lettres', numberInWords, [
  [0, 'zéro'],
  [9, 'neuf'],
  [15, 'quinze'],
  [16, 'seize'],
  [17, 'dix-sept'],
  [21, 'vingt et un'],
  [58, 'cinquante-huit'],
  [70, 'soixante-dix'],
  [71, 'soixante et onze'],
  [79, 'soixante-dix-neuf'],
  [80, '80'],
  [1200, '1\u00a0200'],
])

table('nombre féminin en lettres', (value: number) => numberInWords(value, 'feminine'), [
  [1, 'une'],
  [11, 'onze'],
  [21, 'vingt et une'],
  [61, 'soixante et une'],
  [71, 'soixante et onze'],
])

table('nombre en chiffres', frenchNumber, [
  [12500, '12\u00a0500'],
  [999, '999'],
  [1234567, '1\u00a0234\u00a0567'],
  [43.29695, '43,29695'],
])

table('poids de fichier', fileWeight, [
  [12, '1\u00a0Ko'],
  [118_200, '118\u00a0Ko'],
  [2_340_000, '2,3\u00a0Mo'],
])

test('accord en nombre : le singulier va jusqu’à deux exclu', () => {
  assert.deepEqual(
    [0, 1, 2].map((count) => plural(count, 'page')),
    ['0\u00a0page', '1\u00a0page', '2\u00a0pages'],
  )
})

table('typographie', frenchTypography, [
  ["l'État", 'l’État'],
  ['Quoi ?', 'Quoi\u00a0?'],
  ['« mot »', '«\u00a0mot\u00a0»'],
  ['ici : là', 'ici\u00a0: là'],
  ['à 14:30', 'à 14:30'],
  ['https://exemple.fr/?q=1', 'https://exemple.fr/?q=1'],
  ['200 M€', '200\u00a0M€'],
  ['7 000 emplois', '7\u00a0000 emplois'],
  ['2 % de 1 235', '2\u00a0% de 1\u00a0235'],
  ['Et ensuite...', 'Et ensuite…'],
  ['le 12 novembre 2014', 'le 12\u00a0novembre 2014'],
  ['au 1er févr. 2015', 'au 1er\u00a0févr. 2015'],
  ['en 2014 mais', 'en 2014 mais'],
  ['le § 1.1', 'le §\u00a01.1'],
])

test('la typographie appliquée deux fois ne change plus rien', () => {
  const once = frenchTypography("« L'été » : 7 000 € ! Et...")
  assert.equal(frenchTypography(once), once)
})

table('mot sans accents', fold, [
  ['Saint-Étienne', 'saint-etienne'],
  ['Œuvre', 'oeuvre'],
])

table('ancre', slug, [
  ['L’écosystème & ses acteurs', 'l-ecosysteme-ses-acteurs'],
  ['1.1 La taille', '1-1-la-taille'],
  ['…', ''],
])

table('distance entre deux mots', ([from, to]: [string, string]) => editDistance(from, to), [
  [['lyon', 'lyon'], 0],
  [['descripton', 'description'], 1],
  [['titel', 'title'], 1],
  [['', 'abc'], 3],
])

test('le mot le plus proche, ou aucun quand tous sont loin', () => {
  const known = ['title', 'description', 'updated']
  assert.equal(nearest('descripton', known), 'description')
  assert.equal(nearest('couleur', known), undefined)
  assert.equal(nearest('brst', ['lyon', 'brest']), 'brest')
  assert.equal(nearest('pau', ['lyon', 'cap']), undefined)
  assert.equal(nearest('isère', ['insee']), 'insee')
  assert.equal(nearest('isère', ['insee'], 4), undefined)
})

table('énumération', (words: string[]) => enumerate(words), [
  [[], ''],
  [['Lyon'], 'Lyon'],
  [['Lyon', 'Brest', 'Lille'], 'Lyon, Brest et Lille'],
])
