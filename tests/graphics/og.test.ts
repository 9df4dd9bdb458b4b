import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, test } from 'node:test'
import { composedPages } from '#src/label/composed.ts'
import sharp from 'sharp'
import { byteCache } from '#src/cache.ts'
import { groundSvg, titleOf, type Card } from '#src/graphics/og/card.ts'
import { cardsOf } from '#src/graphics/og/cards.ts'
import { fitted } from '#src/graphics/og/fitting.ts'
import { linePath, setLine } from '#src/graphics/og/lettering.ts'
import { cardPicture } from '#src/graphics/og/picture.ts'
import { typefaces } from '#src/graphics/og/typefaces.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { label } from './label.ts'

const card: Card = {
  site: 'Métropole French Tech',
  tagline: 'le label, documenté',
  section: 'Candidater',
  title: 'Cahier des charges',
  row: label.ecosystems.map(({ state }) => state),
  foot: '15 candidatures, 9 labels au 12 novembre 2014',
}
const cacheIn = (folder: string) => byteCache(folder, '')

describe('the picture of a page', () => {
  test('is a PNG of 1200 by 630 under 20 kB', async () => {
    const picture = await cardPicture(card, cacheIn(temporaryFolder()))
    const { width, height, format } = await sharp(picture).metadata()
    assert.deepEqual({ width, height, format }, { width: 1200, height: 630, format: 'png' })
    assert.ok(picture.length < 20_000, `${picture.length} bytes`)
  })

  test('is the same in another folder, and kept where it was drawn', async () => {
    const folder = temporaryFolder()
    const first = await cardPicture(card, cacheIn(folder))
    const elsewhere = await cardPicture(card, cacheIn(temporaryFolder()))
    assert.ok(Buffer.from(first).equals(elsewhere))
    assert.ok(Buffer.from(first).equals(await cardPicture(card, cacheIn(folder))))
    assert.equal(readdirSync(folder).length, 1)
  })

  test('changes with the title, the section and the states', async () => {
    const folder = temporaryFolder()
    const cards = [
      card,
      { ...card, title: 'Processus' },
      { ...card, section: 'Comprendre' },
      { ...card, state: 'visit' as const },
      { ...card, row: card.row.toReversed() },
    ]
    const pictures = await Promise.all(cards.map((each) => cardPicture(each, cacheIn(folder))))
    assert.equal(new Set(pictures.map((each) => Buffer.from(each).toString('hex'))).size, 5)
  })

  for (const title of [
    'Où déposer le dossier, et sous quelle forme\u00a0?',
    'L’« Avignon » (été)',
  ]) {
    test(`shows « ${title} » as its outlines do`, async () => {
      const faces = await typefaces()
      const { lines, place, setting } = titleOf({ ...card, title }, faces)
      const paths = lines.map((line, row) =>
        linePath(line, place.x, place.y + row * place.leading, setting),
      )
      const words = `<path fill="#17182b" d="${paths.join('')}"/></svg>`
      const outlines = groundSvg(card, faces).replace('</svg>', words)
      const picture = await cardPicture({ ...card, title }, cacheIn(temporaryFolder()))
      const [expected, actual] = [await greys(Buffer.from(outlines)), await greys(picture)]
      const far = expected.filter((grey, at) => Math.abs(grey - actual[at]!) > 64)
      assert.ok(far.length < expected.length / 100, `${far.length} points are far from the outline`)
      const blanks = await greys(Buffer.from(groundSvg(card, faces)))
      const inked = expected.filter((grey, at) => Math.abs(grey - blanks[at]!) > 64)
      assert.ok(inked.length > 10 * far.length, 'letters differ far more from a blank')
    })
  }

  test('of a title that no room holds is whole, and as wide as the others', async () => {
    const title = `${'anticonstitutionnellement'.repeat(3)} et encore`.repeat(5)
    const picture = await cardPicture({ ...card, title }, cacheIn(temporaryFolder()))
    const shown = await greys(picture)
    assert.equal(shown.length, 1200 * 630)
    assert.ok(
      shown.every((grey, at) => at % 1200 > 79 || grey > 240),
      'nothing comes round the edge',
    )
  })

  test('has a point for each candidate, and one for the mark', async () => {
    const svg = groundSvg(card, await typefaces())
    assert.equal(svg.match(/fill-rule/g)?.length, label.ecosystems.length + 1)
  })
})

/** The points of a picture, from black to white. */
function greys(picture: Uint8Array): Promise<Buffer> {
  return sharp(picture).removeAlpha().toColourspace('b-w').raw().toBuffer()
}

test('every page and every ecosystem has its picture', () => {
  const paths = cardsOf(label).map(({ path }) => path)
  const { pages, ecosystems } = label
  const made = composedPages(label).map(({ href }) => href.slice(1, -1))
  assert.equal(new Set(paths).size, [...pages, ...ecosystems, ...made].length)
  for (const path of ['accueil', 'processus', ...made, 'ecosystemes', 'ecosystemes/lyon']) {
    assert.ok(paths.includes(path), path)
  }
})

for (const [filing, labels, foot] of [
  [15, 9, '15\u00a0candidatures, 9\u00a0labels au '],
  [1, 1, '1\u00a0candidature, 1\u00a0label au '],
] as const) {
  test(`${filing} filed, ${labels} labelled: « ${foot}… »`, () => {
    const funnel = { ...label.funnel, filing, label: labels }
    const [first] = cardsOf({ ...label, funnel })
    assert.ok(first?.card.foot.startsWith(foot), first?.card.foot)
  })
}

describe('a title in its room', () => {
  const room = { width: 1040, height: 250, leading: 1.1, sizes: [96, 84, 72, 60] } as const

  for (const { words, size, lines } of [
    { words: 'FAQ', size: 96, lines: 1 },
    { words: 'French Tech Côte d’Azur (Nice-Sophia Antipolis)', size: 84, lines: 2 },
    {
      words: 'Présentation de l’initiative et des bénéfices du label pour les territoires',
      size: 72,
      lines: 3,
    },
  ]) {
    test(`« ${words} » takes ${lines} line(s) of ${size} pixels`, async () => {
      const { title } = await typefaces()
      const set = fitted(words, { font: title, spacing: -0.015 }, room)
      assert.deepEqual({ size: set.size, lines: set.lines.length }, { size, lines })
      for (const line of set.lines) {
        assert.ok(
          setLine(line, { font: title, size: set.size, spacing: -0.015 }).width <= room.width,
        )
      }
    })
  }
})
