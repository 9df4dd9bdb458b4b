import { test } from 'node:test'
import { none } from '../support/none.ts'
import { label } from '../support/publication.ts'
import { pageAt, words } from '../support/published.ts'

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
