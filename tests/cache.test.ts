import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { byteCache, codeHash } from '#src/cache.ts'
import { temporaryFolder } from './support/folder.ts'

/** Asks a new build for something, and tells whether it was made. */
async function isMade(folder: string, code: string, ingredients: unknown): Promise<boolean> {
  let made = false
  await byteCache(folder, code)(ingredients, async () => {
    made = true
    return new Uint8Array([1, 2, 3])
  })
  return made
}

test('made once, then found: until the content or the code changes', async () => {
  const folder = temporaryFolder()
  const asked = [
    { code: 'a', title: 'Visite', made: true },
    { code: 'a', title: 'Visite', made: false },
    { code: 'a', title: 'Dépôt', made: true },
    { code: 'b', title: 'Dépôt', made: true },
  ]
  for (const { code, title, made } of asked) {
    assert.equal(await isMade(folder, code, { title }), made, `${code} ${title}`)
  }
  assert.ok(readdirSync(folder).length <= 2, 'what nobody asks for is dropped')
})

test('what a build dropped while the live preview runs is made again by the preview', async () => {
  const folder = temporaryFolder()
  await isMade(folder, 'a', 'Lyon')
  const preview = byteCache(folder, 'a')
  await isMade(folder, 'a', 'Brest')
  assert.equal(readdirSync(folder).length, 1, 'the build dropped Lyon')
  assert.deepEqual([...(await preview('Lyon', async () => new Uint8Array([4])))], [4])
})

test('what another build made since is found', async () => {
  const folder = temporaryFolder()
  const preview = byteCache(folder, 'a')
  await isMade(folder, 'a', 'Lyon')
  const made = await preview('Lyon', () => assert.fail('made again'))
  assert.deepEqual([...made], [1, 2, 3])
})

test('the hash of the code changes with a module of its layers and with the libraries alone', () => {
  const project = {
    'package-lock.json': '1',
    'src/graphics/glyph.ts': 'a',
    'src/serve/x.ts': 'a',
  }
  const hashOf = (changed: object) =>
    codeHash(['graphics'], temporaryFolder({ ...project, ...changed }))
  const first = hashOf({})
  for (const { change, same } of [
    { change: {}, same: true },
    { change: { 'src/serve/x.ts': 'b' }, same: true },
    { change: { 'src/graphics/glyph.ts': 'b' }, same: false },
    { change: { 'src/graphics/new.ts': 'b' }, same: false },
    { change: { 'package-lock.json': '2' }, same: false },
  ]) {
    assert.equal(hashOf(change) === first, same, JSON.stringify(change))
  }
})
