import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, test } from 'node:test'
import { composedPages } from '#src/domain/composed.ts'
import sharp from 'sharp'
import { byteCache } from '#src/cache.ts'
import { cardSvg, type Card } from '#src/graphics/og/card.ts'
import { cardsOf } from '#src/graphics/og/cards.ts'
import { fitted, lineWidth } from '#src/graphics/og/lettering.ts'
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
  test('is a PNG of 1200 by 630 under 40 kB', async () => {
    const picture = await cardPicture(card, cacheIn(temporaryFolder()))
    const { width, height, format } = await sharp(picture).metadata()
    assert.deepEqual({ width, height, format }, { width: 1200, height: 630, format: 'png' })
    assert.ok(picture.length < 40_000, `${picture.length} bytes`)
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
    const faces = await typefaces()
    const drawings = [
      card,
      { ...card, title: 'Processus' },
      { ...card, section: 'Comprendre' },
      { ...card, state: 'visit' as const },
      { ...card, row: card.row.toReversed() },
    ].map((each) => cardSvg(each, faces))
    assert.equal(new Set(drawings).size, drawings.length)
  })

  test('has a point for each candidate, and one for the mark', async () => {
    const svg = cardSvg(card, await typefaces())
    assert.equal(svg.match(/fill-rule/g)?.length, label.ecosystems.length + 1)
  })
})

test('every page and every ecosystem has its picture', () => {
  const paths = cardsOf(label).map(({ path }) => path)
  const { pages, ecosystems } = label
  const made = composedPages(label).map(({ href }) => href.slice(1, -1))
  assert.equal(new Set(paths).size, [...pages, ...ecosystems, ...made].length)
  for (const path of ['accueil', 'processus', ...made, 'ecosystemes', 'ecosystemes/lyon']) {
    assert.ok(paths.includes(path), path)
  }
})

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
        assert.ok(lineWidth(line, { font: title, size: set.size, spacing: -0.015 }) <= room.width)
      }
    })
  }
})
