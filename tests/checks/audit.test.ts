import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkContent } from '#src/checks/check.ts'
import { frenchTypography } from '#src/french/typography.ts'
import { root } from '../support/root.ts'
import { today } from './support.ts'

const { accessibility } = checkContent(root, { today }).project.content.valid
const proofs = accessibility.flatMap(({ criteria }) => criteria.flatMap(({ tests }) => tests))

/** The strings of a file, as the content writes them: « … » for what varies. */
const titlesIn = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\\n]|\\.)*)`/g)].map(
    ([, plain, template = '']) =>
      frenchTypography((plain ?? template).replace(/\$\{[^}]*\}/g, '…').replace(/\\(.)/g, '$1')),
  )

test('every test that the audit cites as a proof is there, under this title', () => {
  const unknown = [...new Set(proofs)].filter((proof) => {
    const [path = '', title = ''] = proof.split(' › ', 2)
    const file = join(root, path)
    return !existsSync(file) || !titlesIn(file).includes(frenchTypography(title))
  })
  assert.ok(proofs.length > 0)
  assert.deepEqual(unknown, [])
})
