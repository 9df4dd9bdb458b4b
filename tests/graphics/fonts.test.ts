import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import * as fontkit from 'fontkit'
import type { Font } from 'fontkit'
import { faces, subset, writeFonts } from '#src/graphics/fonts.ts'
import { fallbackMetrics } from './fallback-metrics.ts'

let folder = ''
const read = (face: { file: string }) => readFile(join(folder, face.file))

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonts-'))
  await writeFonts(folder)
})

test('all faces together weigh at most 40 kB', async () => {
  const files = await Promise.all(Object.values(faces).map(read))
  const total = files.reduce((sum, { length }) => sum + length, 0)
  assert.ok(total <= 40_000, `${total} bytes`)
})

test('fonts are cut once, and again only when a file is missing', async () => {
  assert.deepEqual(await writeFonts(folder), [])
})

test('the same inputs give the same bytes', async () => {
  assert.deepEqual(await subset(faces.text, 'woff2'), await read(faces.text))
})

test('every face has every character it promises', async () => {
  for (const face of Object.values(faces)) {
    const font = fontkit.create(await read(face)) as Font
    assert.equal(missing(face.characters, font.characterSet), '', face.file)
  }
})

test('every character of the content is in the text face', async () => {
  // Figures are those of the title face, in all texts: its zero is not slashed.
  const shown = faces.text.characters + faces.figures.characters
  const known = [...shown].map(codePoint)
  for (const { name, text } of await contentFiles()) assert.equal(missing(text, known), '', name)
})

test('every character of a title is in the title face', async () => {
  const known = [...faces.title.characters].map(codePoint)
  for (const { name, text } of await contentFiles()) {
    const titles = [...text.matchAll(/^(?:title:|name:|place:|#{1,4} )(.*)$/gm)].map(
      ([line]) => line,
    )
    assert.equal(missing(titles.join(''), known), '', name)
  }
})

describe('fallback faces take the room of ours', () => {
  const table = [
    { face: faces.title, weight: 750, metrics: 'Helvetica-Bold', family: 'Bricolage Fallback' },
    { face: faces.text, weight: 400, metrics: 'Helvetica', family: 'Atkinson Fallback' },
    { face: faces.text, weight: 700, metrics: 'Helvetica-Bold', family: 'Atkinson Fallback' },
  ] as const
  for (const { face, weight, metrics, family } of table) {
    test(`${family} at ${weight}`, async () => {
      const real = await fallbackMetrics(await subset(face, 'sfnt', weight), metrics)
      const block = await fontFace(family, weight)
      assert.deepEqual(
        {
          sizeAdjust: percentage(block, 'size-adjust'),
          ascent: percentage(block, 'ascent-override'),
          descent: percentage(block, 'descent-override'),
          lineGap: percentage(block, 'line-gap-override'),
        },
        real,
      )
    })
  }
})

const codePoint = (character: string) => character.codePointAt(0) ?? 0

function missing(text: string, known: readonly number[]): string {
  const all = new Set(known)
  return [...new Set(text)].filter((c) => c >= ' ' && !all.has(codePoint(c))).join(' ')
}

async function contentFiles(): Promise<{ name: string; text: string }[]> {
  const entries = await readdir('content', { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'README.md')
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name)
      return { name: path, text: await readFile(path, 'utf8') }
    }),
  )
}

async function fontFace(family: string, weight: number): Promise<string> {
  const css = await readFile('src/styles/fonts.css', 'utf8')
  const blocks = css.match(/@font-face \{[^}]*\}/g) ?? []
  const block = blocks.find((text) => {
    const [from = 0, to = from] = (/font-weight: ([\d ]+);/.exec(text)?.[1] ?? '')
      .split(' ')
      .map(Number)
    return text.includes(`'${family}'`) && from <= weight && weight <= to
  })
  assert.ok(block, `no @font-face for ${family} at ${weight}`)
  return block
}

function percentage(block: string, descriptor: string): number {
  return Number(new RegExp(`${descriptor}: ([\\d.]+)%`).exec(block)?.[1])
}
