import assert from 'node:assert/strict'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkContent } from '../../src/checks/check.ts'
import { fixContent } from '../../src/checks/fix.ts'
import { readTree } from '../../src/checks/read/tree.ts'
import { rules } from '../../src/checks/rules/index.ts'
import { temporaryFolder } from '../support/folder.ts'
import { root } from '../support/root.ts'
import { pageOf, siteWith, today } from './support.ts'

const mendable = rules.filter(({ severity }) => severity === 'correction').map(({ code }) => code)
const bytesOf = (folder: string) =>
  readTree(folder).map(({ path, bytes }) => [path, bytes.toString('latin1')])

for (const code of mendable) {
  test(`--fix corrige ${code}, et une seconde fois ne change rien`, () => {
    const folder = temporaryFolder()
    cpSync(join(root, 'tests/checks/fixtures', code, 'bad'), folder, { recursive: true })
    fixContent(folder)
    const left = checkContent(folder, { today }).problems.filter(
      ({ severity }) => severity === 'correction',
    )
    assert.deepEqual(left, [])

    const once = bytesOf(folder)
    assert.equal(fixContent(folder), 'Rien à corriger.')
    assert.deepEqual(bytesOf(folder), once)
  })
}

test('--fix rend le texte attendu', () => {
  const head = `---\ntitle: Page d'essai\ndescription: "Une page d'essai, qui montre des fautes : beaucoup, toutes mécaniques."\nupdated: 2026-11-22\n---\n`
  const folder = siteWith({
    'content/pages/essai.mdx':
      `\ufeff\r\n${head}\nLe "coeur" de l'e\u0301te\u0301... Vraiment ? <https://exemple.fr> \`l'x ?\` [x](/faq)\u200b\n`.replaceAll(
        '\n',
        '\r\n',
      ),
  })
  fixContent(folder)
  assert.equal(
    readFileSync(join(folder, 'content/pages/essai.mdx'), 'utf8'),
    `---\ntitle: Page d’essai\ndescription: "Une page d’essai, qui montre des fautes\u00a0: beaucoup, toutes mécaniques."\nupdated: 2026-11-22\n---\n\n` +
      "Le «\u00a0cœur\u00a0» de l’été… Vraiment\u00a0? [exemple.fr](https://exemple.fr/) `l'x ?` [x](/faq/)\n",
  )
})

const lists: [pasted: string, list: string][] = [
  ['Un\u00a0:\n\n• a\n• b', 'Un\u00a0:\n\n- a\n- b'],
  ['Un\u00a0:\n·    a\no    b', 'Un\u00a0:\n\n- a\n- b'],
  ['– a\n– b', '- a\n- b'],
  ['-a\n-b', '- a\n- b'],
  ['- a\n- b\n•\tc', '- a\n- b\n- c'],
  ['1.\u00a0a\n2.\u00a0b', '1. a\n2. b'],
  // A dialogue, an aside, a quotation: only a person can tell.
  ['— a\n— b', '— a\n— b'],
  ['Un\n– a –\n– b', 'Un\n– a –\n– b'],
  ['> • a\n> • b', '> • a\n> • b'],
]

test('--fix fait une liste de ce qui en a les signes', () => {
  const pathOf = (rank: number) => `content/pages/essai-${rank}.mdx`
  const folder = temporaryFolder(
    Object.fromEntries(lists.map(([pasted], rank) => [pathOf(rank), pageOf(pasted)])),
  )
  fixContent(folder)
  const mended = lists.map((_, rank) => readFileSync(join(folder, pathOf(rank)), 'utf8'))
  assert.deepEqual(
    mended,
    lists.map(([, list]) => pageOf(list)),
  )
})

test('--fix ne touche pas aux balises, même mal écrites', () => {
  const text = `---\ntitle: Essai <Source id="S000" />\n---\n\n<Chiffre de="visites">\n`
  const folder = temporaryFolder({ 'content/pages/essai.mdx': text })
  fixContent(folder)
  assert.equal(readFileSync(join(folder, 'content/pages/essai.mdx'), 'utf8'), text)
})

test('--fix ne suit ni ne remplace un lien symbolique', () => {
  const folder = temporaryFolder()
  cpSync(join(root, 'tests/checks/fixtures/fichier/lien/bad'), folder, {
    recursive: true,
    verbatimSymlinks: true,
  })
  fixContent(folder)
  assert.ok(
    readdirSync(join(folder, 'content/pages'), { withFileTypes: true }).every((entry) =>
      entry.isSymbolicLink(),
    ),
  )
})
