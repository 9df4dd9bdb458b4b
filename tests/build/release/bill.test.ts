import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { billOfMaterials, type Project } from '#src/build/release/bill.ts'
import { readLock } from '#src/checks/read/lock.ts'
import { publishedParts } from '#src/data/software/parts.ts'
import { none } from '../../support/none.ts'
import { root } from '../../support/root.ts'

interface Bill {
  metadata: { component: { purl: string } }
  components: {
    'bom-ref': string
    name: string
    group?: string
    scope: string
    hashes: { alg: string; content: string }[]
    licenses: object[]
    properties?: object[]
  }[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

const bill = (project: Project, lock: string, published: readonly string[]) =>
  billOfMaterials(project, readLock(lock) ?? [], new Set(published)) as Bill

const project = {
  name: 'site',
  version: '1.0.0',
  description: 'Site',
  license: 'MIT',
  dependencies: { '@a/b': '1.0.0' },
  devDependencies: { c: '2.0.0' },
  optionalDependencies: {},
}

const integrity = `sha512-${Buffer.alloc(64, 0xab).toString('base64')}`
const lock = JSON.stringify({
  packages: {
    '': { name: 'site' },
    'node_modules/c': { version: '2.0.0', integrity, license: '(MIT OR Zlib AND ISC)', dev: true },
    'node_modules/@a/b': { version: '1.0.0', integrity, license: 'MIT', dependencies: { c: '^1' } },
    'node_modules/@a/b/node_modules/c': { version: '1.0.0', integrity, license: 'MIT' },
  },
})

test('a package has its address, its digest, its licence and its part in the site', () => {
  const { components } = bill(project, lock, ['@a/b'])
  assert.deepEqual(
    components.map((component) => [component['bom-ref'], component.scope]),
    [
      ['pkg:npm/%40a/b@1.0.0', 'required'],
      ['pkg:npm/c@1.0.0', 'excluded'],
      ['pkg:npm/c@2.0.0', 'excluded'],
    ],
  )
  const [b, , c] = components
  assert.equal(b?.group, '@a')
  assert.deepEqual(b?.hashes, [{ alg: 'SHA-512', content: 'ab'.repeat(64) }])
  assert.deepEqual(b?.licenses, [{ license: { id: 'MIT' } }])
  assert.deepEqual(c?.licenses, [{ expression: '(MIT OR Zlib AND ISC)' }])
  assert.deepEqual(c?.properties, [{ name: 'cdx:npm:package:development', value: 'true' }])
})

test('a package leads to the version that npm gives it', () => {
  assert.deepEqual(bill(project, lock, []).dependencies, [
    { ref: 'pkg:npm/site@1.0.0', dependsOn: ['pkg:npm/%40a/b@1.0.0', 'pkg:npm/c@2.0.0'] },
    { ref: 'pkg:npm/%40a/b@1.0.0', dependsOn: ['pkg:npm/c@1.0.0'] },
    { ref: 'pkg:npm/c@1.0.0', dependsOn: [] },
    { ref: 'pkg:npm/c@2.0.0', dependsOn: [] },
  ])
})

test('the bill of this site is whole, and the same whenever it is written', () => {
  const own = readFileSync(join(root, 'package.json'), 'utf8')
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const parts = Object.keys(publishedParts)
  const { components, dependencies, metadata } = bill(JSON.parse(own), text, parts)
  const known = new Set([metadata.component.purl, ...components.map((one) => one['bom-ref'])])

  assert.equal(known.size, components.length + 1)
  const lacking = (isWhole: (component: Bill['components'][number]) => boolean) =>
    none(components.filter((one) => !isWhole(one)).map((one) => one['bom-ref']))
  lacking(({ hashes }) => /^[0-9a-f]{128}$/.test(hashes[0]?.content ?? ''))
  lacking(({ licenses }) => !JSON.stringify(licenses).includes('""'))
  assert.deepEqual(
    dependencies.map(({ ref }) => ref),
    [...known],
  )
  none(dependencies.flatMap(({ dependsOn }) => dependsOn.filter((ref) => !known.has(ref))))
  const required = components.filter(({ scope }) => scope === 'required')
  assert.deepEqual(
    required.map(({ group, name }) => (group ? `${group}/${name}` : name)),
    parts.toSorted(),
  )
  assert.doesNotMatch(JSON.stringify(metadata), /timestamp|serialNumber|tools/)
})
