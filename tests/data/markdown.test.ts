import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { bullets, paragraph, plain, runsOf, type Block, type Run } from '#src/label/blocks.ts'
import { sourceDefinitions, toMarkdown } from '#src/data/markdown.ts'
import { blocksOf } from '#src/markdown/blocks.ts'
import { label } from '../support/publication.ts'

const place = { address: (path: string) => `https://exemple.fr${path}`, page: '/processus/' }
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })

/** The words that a Markdown reader shows. */
const shown = (markdown: string) => toString(parser.parse(markdown), { includeHtml: false })

const looks: [fact: string, run: Run, markdown: string][] = [
  ['strong', { text: 'un', strong: true }, '**un**'],
  ['strong, with its spaces outside', { text: 'un ', strong: true }, '**un** '],
  ['emphasis', { text: 'un', emphasis: true }, '*un*'],
  ['code', { text: 'a_b', code: true }, '`a_b`'],
  ['code with a backquote', { text: 'a`b', code: true }, '`` a`b ``'],
  ['link on the site', { text: 'faq', href: '/faq/' }, '[faq](https://exemple.fr/faq/)'],
  ['link elsewhere', { text: 'x', href: 'https://x.fr/a_(b)' }, '[x](<https://x.fr/a_(b)>)'],
  ['sources', { text: '[S000, S012]', sources: ['S000', 'S012'] }, '[S000] [S012]'],
]

for (const [fact, run, markdown] of looks) {
  test(`a run with ${fact}`, () => assert.equal(toMarkdown([paragraph(run)], place), markdown))
}

const texts = [
  '# pas un titre',
  '1. pas une liste',
  '2014. Une année',
  '- pas une liste',
  '+ pas une liste',
  '> pas une citation',
  'cinq * six * sept',
  'snake_case et _soulignés_',
  'entre [crochets] et [S012]',
  'moins de <5 et <b>gras</b>',
  'une \\ barre',
  '&amp; et &#38;',
  '~~rien~~',
  '`code`',
  '===',
]

describe('plain words stay plain', () => {
  for (const text of texts) {
    test(text, () => assert.equal(shown(toMarkdown([paragraph(text)], place)), text))
  }
})

test('a cell keeps its vertical bar', () => {
  const table: Block = { kind: 'table', head: [[{ text: 'a' }]], rows: [[[{ text: 'b | c' }]]] }
  const [node] = parser.parse(toMarkdown([table], place)).children
  assert.equal(node?.type, 'table')
  assert.equal(toString(node.children[1]), 'b | c')
})

test('lists that follow each other stay two, and nested ones stay inside', () => {
  const inner: Block = { kind: 'list', ordered: true, start: 3, items: [[paragraph('c')]] }
  const outer: Block = {
    kind: 'list',
    ordered: false,
    start: 1,
    items: [[paragraph('a'), inner], [paragraph('b')]],
  }
  const facts: Block = { kind: 'facts', rows: [{ term: 'Durée', runs: [{ text: 'un an' }] }] }
  const tree = parser.parse(toMarkdown([outer, bullets([[{ text: 'd' }]]), facts], place))
  assert.deepEqual(
    tree.children.map((node) => (node.type === 'list' ? node.children.length : node.type)),
    [2, 1, 1],
  )
  assert.match(toMarkdown([outer], place), /^- a\n\n {2}3\. c\n\n- b$/)
})

test('an entry is a heading that links to its permanent anchor', () => {
  const entry: Block = {
    kind: 'entry',
    id: 'visite',
    number: '4',
    title: 'Visite',
    level: 3,
    blocks: [],
  }
  assert.match(
    toMarkdown([entry], place),
    /^### \[4 Visite\]\(https:\/\/exemple\.fr\/processus\/#visite\)/,
  )
})

test('cited sources become links once defined', () => {
  const text = toMarkdown([paragraph({ text: '[S000]', sources: ['S000'] })], place)
  const tree = parser.parse(`${text}\n\n${sourceDefinitions(['S000'], place)}`)
  assert.match(JSON.stringify(tree), /"linkReference"/)
})

test('every text of the site reads back word for word', () => {
  const citation = /\s*\[S\d{3}(, S\d{3})*\]|\s*\[S\d{3}\]/g
  const words = (text: string) => text.replace(citation, '').replace(/\s+/g, '')
  const entries = [...label.pages, ...label.questions, ...label.steps, ...label.criteria]
  for (const { body, file } of entries) {
    const blocks = blocksOf(body, label)
    const expected = words(plain(runsOf(blocks).map((run) => (run.sources ? { text: '' } : run))))
    // What the renderer adds to the words: numbers of entries, colons after terms.
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
    assert.equal(letters(words(shown(toMarkdown(blocks, place)))), letters(expected), file)
  }
})
