import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from 'cheerio'
import { markdownPipeline } from '../../src/markdown/pipeline.ts'

const terms = [{ id: 'v2', term: 'V2', forms: [] }]
const text = '| Ville | V2 |\n| :-- | --: |\n| Lille | oui |'

test('the hidden title of a table holds no link, and its cells no obsolete attribute', async () => {
  const renderer = await markdownPipeline({ base: '/', terms }).createRenderer({})
  const $ = load((await renderer.render(text)).code)
  assert.equal($('caption').html(), 'Ville, V2')
  assert.equal($('[align]').length, 0)
  assert.equal($('th[scope=col]').length, 2)
})
