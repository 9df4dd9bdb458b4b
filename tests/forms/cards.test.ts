import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { cardPicture, cardsOf, type Card } from '#src/forms/cards.ts'
import { addresses } from '#src/label/addresses.ts'
import { sectionIds } from '#src/label/navigation.ts'
import { everyPage, pictureOf } from '#src/label/pages.ts'
import { label } from './made.ts'

const draw = (card: Card) => cardPicture(card)
const [home] = cardsOf(label)
const card: Card = { ...home!.card, title: 'Le label' }

test('a picture is a PNG of 1200 by 630 in sixteen colours, under 40 kB', async () => {
  const picture = await draw(card)
  const { width, height, format } = await sharp(picture).metadata()
  assert.deepEqual({ width, height, format }, { width: 1200, height: 630, format: 'png' })
  // Bits of a point, then how they are read: by a palette.
  assert.deepEqual([...picture.slice(24, 26)], [4, 3])
  assert.ok(picture.length < 40_000, `${picture.length} bytes`)
})

test('a picture is the same twice, and changes with the title and the states', async () => {
  const cards: Card[] = [
    card,
    { ...card, title: 'Histoire' },
    { ...card, state: 'visit', stateWords: 'Visité' },
    { ...card, row: card.row.toReversed() },
  ]
  const pictures = await Promise.all(cards.map(draw))
  assert.equal(new Set(pictures.map((each) => Buffer.from(each).toString('hex'))).size, 4)
  assert.ok(Buffer.from(pictures[0]!).equals(await draw(card)))
})

test('a long title is set smaller, and stays clear of the foot', async () => {
  const title = 'Présentation de l’initiative et des bénéfices du label pour les territoires'
  const strip = { left: 0, top: 470, width: 1200, height: 40 }
  const between = await sharp(await draw({ ...card, title }))
    .extract(strip)
    .raw()
    .toBuffer()
  assert.equal(new Set(between.filter((_, at) => at % 3 === 0)).size, 1)
})

test('each candidate has its picture, other pages that of their section', () => {
  const made = cardsOf(label).map(({ address }) => address)
  assert.equal(made.length, sectionIds.length + label.ecosystems.length)
  for (const page of everyPage(label)) {
    assert.ok(made.includes(addresses.picture(pictureOf(label, page).href)), page.href)
  }
  const pictures = ['accueil', 'initiative', 'faq', 'ecosystemes', 'ecosystemes/lyon']
  for (const name of pictures) assert.ok(made.includes(`/apercus/${name}.png`), name)
})

for (const [filing, labels, foot] of [
  [15, 9, '15\u00a0candidatures, 9\u00a0labels au '],
  [1, 1, '1\u00a0candidature, 1\u00a0label au '],
] as const) {
  test(`${filing} filed, ${labels} labelled: « ${foot}… »`, () => {
    const [first] = cardsOf({
      ...label,
      figures: { ...label.figures, candidatures: filing, labels },
    })
    assert.ok(first?.card.foot.startsWith(foot), first?.card.foot)
  })
}
