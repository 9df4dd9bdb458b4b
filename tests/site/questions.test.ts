import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { none } from '../support/none.ts'
import { label } from '../support/publication.ts'
import { pageAt, words } from '../support/published.ts'
import { root } from '../support/root.ts'

const list = pageAt('/faq/')

test('each question unfolds its answer in place, at its anchor', () => {
  const wrong = label.questions.filter(({ id, title }) => {
    const fold = list.$(`details:has([id="${id}"])`)
    return (
      fold.length !== 1 ||
      !list.$(`summary:contains("${title.slice(0, 12)}")`, fold).length ||
      words(list, `[id="${id}"]`).length < 15
    )
  })
  none(wrong.map(({ id }) => id))
})

test('no answer is longer than the manual of the editors says', () => {
  const manual = readFileSync(join(root, 'content/README.md'), 'utf8')
  const most = Number(/Répondez en (\d+) mots/.exec(manual)?.[1])
  const lengths = label.questions.map(({ id }) => ({
    id,
    length: words(list, `[id="${id}"]`).match(/[\p{L}\d]+(?:[’.-][\p{L}\d]+)*/gu)?.length ?? 0,
  }))
  none(
    lengths.filter(({ length }) => !(length <= most)).map(({ id, length }) => `${id} : ${length}`),
  )
})
