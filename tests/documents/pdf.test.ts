import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { plain } from '#src/domain/blocks.ts'
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

/** What an element may hold, for those that only hold elements. */
const parts: Record<string, readonly string[]> = {
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI'],
}

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

    test('has one first title, and no title jumps a level', () => {
      const titles = of(/^H\d$/)
      const levels = titles.map(({ role }) => Number(role[1]))
      assert.equal(levels[0], 1)
      assert.equal(levels.filter((level) => level === 1).length, 1)
      none(
        titles
          .filter((_, index) => index > 0 && levels[index]! > levels[index - 1]! + 1)
          .map(wordsOf),
      )
    })

    test('bookmarks its parts in order', async () => {
      const outline = (await pdf.getOutline()) as { title: string }[]
      const bookmarks = outline.map(({ title }) => spaced(title))
      assert.deepEqual(bookmarks, of(/^H2$/).map(wordsOf))
    })

    test('lists its parts with the page where they stand', () => {
      const lines = of(/^TOCI$/).map(wordsOf)
      const titles = of(/^H[2-4]$/).map((tag) => `${wordsOf(tag)} ${tag.page}`)
      assert.ok(lines.length > 5)
      none(lines.filter((line) => !titles.includes(line)))
    })

    test('holds lists and tables that name their parts', () => {
      none(
        tags.flatMap(({ role, children }) =>
          children
            .filter((child) => parts[role] && !parts[role].includes(child.role))
            .map((child) => `${role} > ${child.role || wordsOf(child)}`),
        ),
      )
      assert.ok(of(/^LI$/).length > 10)
      none(
        of(/^Table$/)
          .filter(isFirstPart)
          .filter(hasNoHeader)
          .map(wordsOf),
      )
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

/** One kind of space, one at a time. */
function spaced(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** Whether a table starts here, and does not go on from the page before. */
function isFirstPart(table: TagNode): boolean {
  return table.children[0] !== undefined && wordsOf(table.children[0]) !== ''
}

const hasNoHeader = (table: TagNode) => table.children[0]?.children[0]?.role !== 'TH'
