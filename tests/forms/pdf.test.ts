import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { plain } from '#src/label/blocks.ts'
import { none } from '#tests/support/none.ts'
import { files, modelOf } from './made.ts'
import {
  annotationsOf,
  flat,
  openPdf,
  pagesOf,
  readTags,
  wordsByMark,
  wordsOf,
  type TagNode,
} from './pdf-tree.ts'

const written = files.filter(({ format }) => format === 'pdf')

for (const { name, document, bytes, pages } of written) {
  suite(name, async () => {
    const model = modelOf(document)
    const pdf = await openPdf(bytes)
    const tree = await readTags(pdf)
    const tags = flat(tree)
    const of = (role: RegExp) => tags.filter((tag) => role.test(tag.role))
    const text = spaced(tree.map(wordsOf).join(' '))

    test('says its title, its language, its version, its date and its standards', async () => {
      const { info, metadata } = await pdf.getMetadata()
      const facts = info as Record<string, unknown>
      assert.equal(facts['Title'], model.title)
      assert.equal(facts['Language'], 'fr-FR')
      assert.equal(facts['Keywords'], `version ${model.version}`)
      assert.equal(facts['CreationDate'], `D:${model.published.replaceAll('-', '')}120000Z`)
      assert.equal(facts['ModDate'], facts['CreationDate'])
      assert.equal(metadata.get('pdfuaid:part'), '1')
      assert.equal(metadata.get('pdfaid:part'), '2')
      assert.equal(metadata.get('pdfaid:conformance'), 'A')
      const viewer = await pdf.getViewerPreferences()
      assert.equal(viewer?.get('DisplayDocTitle'), true)
    })

    test('has the pages that the site announces, and runs no script', async () => {
      assert.equal(pdf.numPages, pages)
      assert.equal(await pdf.hasJSActions(), false)
      assert.equal(pdf.isPureXfa, false)
    })

    test('tags everything but the running titles and the page numbers', async () => {
      // A map, whatever the types say.
      const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean>
      assert.equal(marks.get('Marked'), true)
      const faults: string[] = []
      for (const page of await pagesOf(pdf)) {
        const words = await wordsByMark(page)
        const furniture = spaced(words.get('Artifact') ?? '')
        const number = `${page.pageNumber} / ${pages}`
        if (words.get('')?.trim()) faults.push(`page ${number} : ${words.get('')}`)
        if (!furniture.includes(number)) faults.push(`page ${number} : sans numéro`)
        if (text.includes(number)) faults.push(`page ${number} : numéro dans le texte`)
      }
      none(faults)
      assert.equal(text.split(spaced(model.title)).length - 1, 1)
    })

    test('bookmarks every title in order, each inside the one above', async () => {
      const outline = (await pdf.getOutline()) as Bookmark[]
      const titles = of(/^H[2-6]$/).map((tag) => `${depthAmong(tag, tags)} ${wordsOf(tag)}`)
      assert.deepEqual(bookmarksOf(outline, 1), titles)
    })

    test('lists its parts with the page where they stand', () => {
      const lines = of(/^TOCI$/).map(wordsOf)
      const titles = of(/^H[2-4]$/).map((tag) => `${wordsOf(tag)} ${tag.page}`)
      assert.ok(lines.length > 5)
      none(lines.filter((line) => !titles.includes(line)))
    })

    test('says where each link leads, in words and in the tags', async () => {
      const annotations = await annotationsOf(pdf)
      const links = annotations.filter(({ subtype }) => subtype === 'Link')
      assert.ok(links.length > 0)
      none(links.filter(({ contentsObj }) => !contentsObj?.str).map(({ id }) => `lien ${id}`))
      const tagged = new Set(of(/^(Link|Form)$/).flatMap((tag) => tag.annotations))
      none(annotations.map(({ id }) => `pdfjs_internal_id_${id}`).filter((id) => !tagged.has(id)))
    })

    test('leads to places that exist', async () => {
      const links = (await annotationsOf(pdf)).filter(({ subtype }) => subtype === 'Link')
      const inside = [...new Set(links.filter(({ url }) => !url).map(({ dest }) => String(dest)))]
      const found = await Promise.all(inside.map((place) => pdf.getDestination(place)))
      assert.ok(inside.length > 0)
      none(inside.filter((_, index) => !found[index]))
    })

    test('never leaves a title at the foot of a page', () => {
      const roots = tree.flatMap(({ children }) => children)
      const alone = roots.filter(
        (tag, index) => /^H\d$/.test(tag.role) && roots[index + 1]?.page !== tag.page,
      )
      none(alone.map((tag) => `page ${tag.page} : ${wordsOf(tag)}`))
    })

    test('says all that it is made from', () => {
      const squeezed = text.replaceAll(' ', '')
      const said = [
        ...model.facts.map(({ runs }) => runs),
        ...model.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : [])),
        ...model.references.map(({ runs }) => runs),
      ]
      // Without spaces: a citation at the end of a line takes its own away.
      none(said.map(plain).filter((words) => !squeezed.includes(words.replace(/\s/g, ''))))
    })

    test('cites no source without naming it at the end', () => {
      const named = new Set(model.references.map(({ id }) => id))
      // S000 stands in the notice as an example of what a mark looks like.
      const cited = [...new Set(text.match(/\bS\d{3}\b/g))].filter((id) => id !== 'S000')
      assert.ok(cited.length > 0)
      none(cited.filter((id) => !named.has(id)))
    })

    test('has words for every sign that it draws', () => {
      assert.doesNotMatch(text, /[\u0000-\u0008\u202f\u2011\ufffd]/)
    })
  })
}

interface Bookmark {
  title: string
  items: Bookmark[]
}

/** Bookmarks in order, with how deep they stand. */
function bookmarksOf(bookmarks: readonly Bookmark[], depth: number): string[] {
  return bookmarks.flatMap(({ title, items }) => [
    `${depth} ${spaced(title)}`,
    ...bookmarksOf(items, depth + 1),
  ])
}

/** How deep a title stands under the titles before it. */
function depthAmong(title: TagNode, tags: readonly TagNode[]): number {
  const above: string[] = []
  for (const { role } of tags.slice(0, tags.indexOf(title) + 1)) {
    if (!/^H[2-6]$/.test(role)) continue
    while (above.length > 0 && above.at(-1)! >= role) above.pop()
    above.push(role)
  }
  return above.length
}

/** One kind of space, one at a time. */
function spaced(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
