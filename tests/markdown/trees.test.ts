import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { parseMarkdown } from '#src/markdown/parse.ts'
import { keepTrees, keptTree } from '#src/markdown/trees.ts'
import { root } from '#tests/support/root.ts'

/** A text whose front matter had so many lines, as the checks read it. */
const below = (lines: number, text: string) => '   \n'.repeat(lines) + text

const keep = (...sources: string[]) =>
  keepTrees(sources.map((source) => ({ source, format: 'mdx', tree: parseMarkdown(source) })))

describe('trees that a build keeps', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'arbres-'))
    writeFileSync(join(folder, 'package-lock.json'), '{}')
    process.chdir(folder)
  })
  after(() => {
    process.chdir(root)
    rmSync(folder, { recursive: true })
  })

  // What is read afterwards is read anew.
  beforeEach(() => keepTrees([]))

  test('none is there before a build', () => {
    rmSync('.astro', { recursive: true })
    assert.equal(keptTree('Un texte.', 'mdx'), undefined)
  })

  test('of all the content are those that are read', () => {
    const sources = globSync(join(root, 'content/**/*.mdx')).map((file) =>
      readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, (head) =>
        head.replace(/[^\n]/g, ' '),
      ),
    )
    const trees = sources.map((source) => parseMarkdown(source))
    keep(...sources)
    const kept = sources.filter((source, index) => {
      const tree = keptTree(source, 'mdx')
      if (tree) assert.deepEqual(tree, trees[index])
      return tree
    })
    assert.ok(kept.length > 100)
  })

  const texts = [
    '# Titre\n\nUn **mot**, une <Source id="S1" />.\n',
    'Un [lien](/faq/), puis :\n\n| a | b |\n| - | - |\n| 1 | 2 |\n',
    '<Encadre titre="À lire">\n\nUne note[^1].\n\n</Encadre>\n\n[^1]: La note.\n',
    '   Trois blancs avant.\r\n\r\n- un\r\n- deux',
  ]
  for (const text of texts) {
    for (const [then, now] of [
      [3, 3],
      [3, 8],
      [8, 3],
      [3, 0],
    ] as const) {
      test(`« ${text.trim().slice(0, 12)}… » below ${then} lines serves it below ${now}`, () => {
        const wanted = parseMarkdown(below(now, text))
        keep(below(then, text))
        assert.deepEqual(keptTree(below(now, text), 'mdx'), wanted)
      })
    }
  }

  test('serve the text without the blanks around it', () => {
    const { children } = parseMarkdown('Un texte.')
    keep(below(4, '\n\nUn texte.\n\n'))
    assert.deepEqual(keptTree('Un texte.', 'mdx')?.children, children)
  })

  test('serve neither another text, nor another format, nor after another build', () => {
    keep('Un texte.', 'Un autre.')
    assert.equal(keptTree('Un texte', 'mdx'), undefined)
    assert.equal(keptTree('Un texte.', 'md'), undefined)
    keep('Un autre.')
    assert.equal(keptTree('Un texte.', 'mdx'), undefined)
    assert.ok(keptTree('Un autre.', 'mdx'))
  })

  test('are each given anew: what one reader changes, the next does not see', () => {
    keep('Un texte.')
    keptTree('Un texte.', 'mdx')!.children.length = 0
    assert.equal(keptTree('Un texte.', 'mdx')!.children.length, 1)
  })

  test('serve nothing of a file that was cut short', () => {
    keep('Un texte.')
    for (const file of globSync('.astro/trees/*')) writeFileSync(file, '{"lead":')
    assert.equal(keptTree('Un texte.', 'mdx'), undefined)
    assert.equal(parseMarkdown('Un texte.').children.length, 1)
  })

  for (const program of ['{1n}', '<a b={2n} />', 'export const a = 1n', 'Un {/* mot */} de trop'])
    test(`leave out programs: ${program}`, () => {
      keep(program)
      assert.equal(keptTree(program, 'mdx'), undefined)
    })
})
