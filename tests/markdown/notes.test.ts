import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { markdownPipeline } from '#src/markdown/pipeline.ts'

test('each call of one note has its own way back, by its name', async () => {
  const { render } = await markdownPipeline({ base: '/', terms: [] }).createRenderer({})
  const fileURL = pathToFileURL('/site/content/pages/cout.mdx')
  const { code } = await render('Un mot[^1], un autre[^1].\n\n[^1]: La note.\n', { fileURL })
  const names = [...code.matchAll(/aria-label="(Retour[^"]*)"/g)].map(([, name]) => name)
  assert.deepEqual(names, ['Retour à l’appel de la note 1', 'Retour à l’appel 2 de la note 1'])
})
