import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { folderCache } from '#src/forms/cache.ts'
import { temporaryFolder } from '#tests/support/folder.ts'

const made = (text: string, pages?: number) => ({ bytes: new TextEncoder().encode(text), pages })
const text = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes)

/** Asks for a document, and tells whether it was made or found. */
async function ask(folder: string, ingredients: unknown, words: string, pages?: number) {
  let count = 0
  const result = await folderCache(folder)(ingredients, async () => {
    count++
    return made(words, pages)
  })
  return { words: text(result), pages: result.pages, made: count === 1 }
}

test('what was made from the same content is found again, with its pages', async () => {
  const folder = temporaryFolder()
  const first = await ask(folder, { title: 'Processus' }, '%PDF\nun\n\0deux', 13)
  assert.deepEqual(first, { words: '%PDF\nun\n\0deux', pages: 13, made: true })
  assert.deepEqual(await ask(folder, { title: 'Processus' }, 'autre'), { ...first, made: false })
})

test('a changed word makes the document anew', async () => {
  const folder = temporaryFolder()
  await ask(folder, { title: 'Processus' }, 'ancien')
  assert.deepEqual(await ask(folder, { title: 'Procédure' }, 'nouveau'), {
    words: 'nouveau',
    pages: undefined,
    made: true,
  })
})

test('what builds no longer ask for is dropped', async () => {
  const folder = temporaryFolder()
  for (const title of ['un', 'deux', 'trois', 'quatre']) await ask(folder, { title }, title)
  assert.ok(readdirSync(folder).length <= 2)
})
