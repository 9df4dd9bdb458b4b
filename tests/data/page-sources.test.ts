import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageSources } from '#src/data/twins/page-sources.ts'
import { publication } from '../support/publication.ts'

const rows: [body: string, ids: string[]][] = [
  ['Un fait.', ['S001']],
  ['Un fait <Source id="S012 S003" />, un autre <Source id="S012" />.', ['S001', 'S003', 'S012']],
  ["Des guillemets simples <Source id='S005' />.", ['S001', 'S005']],
  ['Un désaccord, en commentaire : {/* <Source id="S009" /> */}', ['S001']],
]

for (const [body, ids] of rows) {
  test(`a page without a Markdown twin that says « ${body} » cites ${ids.join(', ')}`, () => {
    const page = { href: '/nulle-part/', sources: ['S001'], body }
    assert.deepEqual(pageSources(page, publication), ids)
  })
}
