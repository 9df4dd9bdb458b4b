import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expectedPages } from '#src/build/expected.ts'
import { temporaryFolder } from '../support/folder.ts'

test('each route, and each file of the content that has an address of its own, calls for one page', () => {
  const root = temporaryFolder({
    'content/pages/processus.mdx': '',
    'content/pages/notes.txt': 'not a page',
    'content/pages/accueil.mdx': '',
    'content/pages/faq.mdx': '',
    'content/ecosystems/lyon.yaml': '',
    'content/redirects.yaml':
      '[{ id: a, from: /ancienne-page/, to: /faq/, date: 2026-11-22 }, { id: b, from: /faq/#a, to: /faq/#b, date: 2026-11-22 }]',
    'src/pages/404.astro': '',
    'src/pages/index.astro': '',
    'src/pages/faq/index.astro': '',
    'src/pages/ecosystemes/index.astro': '',
    'src/pages/ecosystemes/[id].astro': 'not a page by itself',
    'src/pages/journal.xml.ts': 'not a page',
  })
  assert.deepEqual(expectedPages(root), [
    '404.html',
    'ancienne-page/index.html',
    'ecosystemes/index.html',
    'ecosystemes/lyon/index.html',
    'faq/index.html',
    'index.html',
    'processus/index.html',
  ])
})
