import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import sharp from 'sharp'
import { copyProject } from '../support/copy.ts'
import { root } from '../support/root.ts'
import { flat, openPdf, readTags } from '../forms/pdf-tree.ts'

/** The images of a page that a PDF prints: width, height, what each shows. */
const shown = {
  'place.jpg': [300, 400, 'Une place à Angers'],
  'carte.png': [1200, 600, 'Une carte'],
  'salle.webp': [320, 200, 'Une salle'],
  'tour.avif': [64, 128, 'Une tour'],
  'plan.svg': [80, 40, 'Un plan'],
} as const
const names = Object.keys(shown) as (keyof typeof shown)[]
let site = ''

before(async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"><path d="M0 0h80v40z"/></svg>'
  const pictures = names.map(async (name) => {
    const [width, height] = shown[name]
    const create = { width, height, channels: 3, background: '#36c' } as const
    const format = name.replace(/.*\./, '') as 'png'
    if (name.endsWith('.svg')) return Buffer.from(svg)
    if (name !== 'place.jpg') return sharp({ create }).toFormat(format).toBuffer()
    // As a telephone writes it: on its side, and telling with what.
    return sharp({ create: { ...create, width: height, height: width } })
      .withExif({ IFD0: { Make: 'Appareil inventé' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
  })
  const made = await Promise.all(pictures)
  const folder = copyProject((copy) => {
    for (const [index, name] of names.entries())
      writeFileSync(join(copy, 'public/images', name), made[index]!)
    const page = join(copy, 'content/pages/processus.mdx')
    const text = names.map((name) => `![${shown[name][2]}](/images/${name})`).join('\n\n')
    writeFileSync(page, `${readFileSync(page, 'utf8')}\n## Images\n\n${text}\n`)
  })
  const build = [join(folder, 'src/build/build.ts')]
  const { status, stdout, stderr } = spawnSync(process.execPath, build, { encoding: 'utf8' })
  assert.equal(status, 0, stdout + stderr)
  site = join(folder, 'dist')
})

test('an image of a text has its size as shown, waits until it is near, keeps its words', () => {
  const html = fromHtml(readFileSync(join(site, 'processus/index.html'), 'utf8'))
  assert.deepEqual(
    selectAll('main img', html).map(({ properties }) => properties),
    names.map((name) => {
      const [width, height, alt] = shown[name]
      return { src: `/images/${name}`, alt, width, height, loading: 'lazy' }
    }),
  )
})

test('an image is published the right way up, without what the camera wrote', async () => {
  const { exif, orientation, width, height } = await sharp(
    join(site, 'images/place.jpg'),
  ).metadata()
  assert.deepEqual([exif, orientation, width, height], [undefined, undefined, 300, 400])
})

test('the PDF that prints the page shows its images, with their words', async () => {
  const pdf = await openPdf(readFileSync(join(site, 'documents/processus.pdf')))
  const figures = flat(await readTags(pdf)).filter(({ role }) => role === 'Figure')
  assert.deepEqual(
    figures.map(({ alt }) => alt),
    names.map((name) => shown[name][2]),
  )
})

test('the page in Markdown names its images by their full address', () => {
  const twin = readFileSync(join(site, 'processus.md'), 'utf8')
  assert.match(twin, /!\[Une carte\]\(https:\/\/[^ )]+\/images\/carte\.png\)/)
})

test('the folders of the attached files are there, and nothing that only keeps them is published', () => {
  for (const name of ['images', 'documents']) {
    assert.ok(existsSync(join(root, 'public', name)))
    assert.ok(!existsSync(join(site, name, '.gitkeep')))
  }
})
