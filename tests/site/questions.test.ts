import { test } from 'node:test'
import { pages } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { label } from '../support/publication.ts'
import { pageAt, words } from '../support/published.ts'
import { letters } from '../support/twin.ts'

const list = pageAt('/faq/')

test('the list of questions has each of them at its anchor, with a short answer', () => {
  const wrong = label.questions.filter(({ id }) => {
    const answer = words(list, `[id="${id}"] dd`)
    return !/^\p{Lu}.{15,200}[.?!…]$/u.test(answer)
  })
  none(wrong.map(({ id }) => `${id} : ${words(list, `[id="${id}"] dd`)}`))
})

test('each question of the list leads to its whole answer, which begins with the short one', () => {
  const wrong = label.questions.filter(({ id }) => {
    const href = list.$(`[id="${id}"] dt a`).attr('href') ?? ''
    const page = pages.find(
      ({ address }) => address.startsWith('/faq/') && href.endsWith(`${address}#${id}`),
    )
    const short = letters(words(list, `[id="${id}"] dd`))
    const whole = page && letters(words(page, `section[aria-labelledby="${id}"] .prose`))
    return !whole?.startsWith(short)
  })
  none(wrong.map(({ id }) => id))
})
