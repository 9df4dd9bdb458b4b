import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expectedPages } from '#src/build/expected.ts'
import { temporaryFolder } from '../support/folder.ts'

test('each route, and each file of the content that has an address of its own, calls for one page', () => {
  const root = temporaryFolder({
    'content/pages/processus.mdx': '',
    'content/pages/notes.txt': 'not a page',
    'content/listings/accueil.mdx': '',
    'content/listings/faq.mdx': '',
    'content/ecosystems/lyon.yaml': '',
    'content/questions/combien.mdx': '---\ntheme: label\n---\n',
    'content/questions/pourquoi.mdx': '---\ntheme: label\n---\n',
    'content/questions/depuis.md': "---\r\ntheme: 'suite' # plus tard\r\n---\r\ntheme: non\r\n",
    'content/sources.yaml':
      '- id: S000\n- id: S049\n- title: Rapport\n  id: "S050"\n- { id: S100 }\n',
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
    'faq/label/index.html',
    'faq/suite/index.html',
    'index.html',
    'processus/index.html',
    'sources/s000-s049/index.html',
    'sources/s050-s099/index.html',
    'sources/s100-s149/index.html',
  ])
})
