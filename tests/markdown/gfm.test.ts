import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { parseMarkdown } from '#src/markdown/parse.ts'

const whole = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, { singleTilde: false })
  .freeze()

/** How many nodes of a type are read. */
function count(text: string, type: string): number {
  let found = 0
  visit(parseMarkdown(text), type, () => void (found += 1))
  return found
}

describe('GitHub’s Markdown', () => {
  for (const [text, type, times] of [
    ['Voir https://exemple.fr/a.', 'link', 1],
    ['Voir HTTP://exemple.fr et WWW.exemple.fr.', 'link', 2],
    ['Voir www.exemple.fr', 'link', 1],
    ['Écrire à contact@exemple.fr.', 'link', 1],
    ['Écrire à contact\\@exemple.fr ou contact&#64;exemple.fr.', 'link', 2],
    ['Voir http&#58;//exemple.fr et ww&#119;.exemple.fr.', 'link', 2],
    ['L’adresse www ne mène nulle part.', 'link', 0],
    ['| a | b |\n| --- | --- |\n| 1 | 2 |', 'table', 1],
    ['a\n:-', 'table', 1],
    ['- a\n  -:', 'table', 1],
    ['> a | b\n> -|-', 'table', 1],
    ['a\n---', 'table', 0],
    ['Le ~~vieux~~ texte, ~vraiment~.', 'delete', 1],
    ['- [ ] à faire', 'listItem', 1],
    ['Un mot[^1].\n\n[^1]: La note.', 'footnoteDefinition', 1],
  ] as const) {
    test(`« ${text.replaceAll('\n', ' ⏎ ')} » has ${times} ${type}`, () => {
      assert.equal(count(text, type), times)
      assert.deepEqual(parseMarkdown(text), whole.parse(text))
    })
  }

  test('is read alike after a text with addresses and after one without', () => {
    const texts = ['Voir www.exemple.fr', 'Rien', '| a |\n| - |', 'Voir www.exemple.fr']
    assert.deepEqual(
      texts.map((text) => count(text, 'link')),
      [1, 0, 0, 1],
    )
    assert.deepEqual(
      texts.map((text) => count(text, 'table')),
      [0, 0, 1, 0],
    )
  })

  test('is read in every text of the content as remark-gfm reads it', () => {
    const files = globSync('content/**/*.mdx')
    assert.ok(files.length > 100)
    for (const file of files) {
      const body = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
      assert.deepEqual(parseMarkdown(body), whole.parse(body), file)
    }
  })
})
