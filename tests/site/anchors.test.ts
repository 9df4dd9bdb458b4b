import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkContent } from '#src/checks/check.ts'
import { pages } from '../support/dist.ts'
import { layoutAnchors } from '../support/layout-anchors.ts'
import { root } from '../support/root.ts'

const { addresses } = checkContent(root).project

/** Headings and records. The layout's anchors, notes and sources of a page are the build's own. */
const anchorsOf = ($: (typeof pages)[number]['$']) =>
  $('main [id]')
    .toArray()
    .filter(
      (element) =>
        !$(element).is(
          'summary, .sources *, .footnotes *, [data-footnote-ref], [id^=appel-], #texte-de-la-page',
        ),
    )
    .map(({ attribs }) => attribs['id'] ?? '')
    .filter((id) => !layoutAnchors.includes(id))
    .toSorted()

const known = pages.flatMap(({ address, $ }) => {
  const anchors = addresses.anchorsOf(address)
  return anchors ? [{ address, $, anchors }] : []
})

test('the checks know the anchors of every page', () => {
  const texts = addresses.pages.filter((page) => /^\/(?!ecosystemes)[a-z-]+\/$/.test(page))
  const reached = known.map(({ address }) => address)
  const mute = texts.filter((page) => !reached.includes(page))
  assert.deepEqual(mute, [])
})

for (const { address, $, anchors } of known) {
  test(`${address} has the anchors that the checks know, and no other`, () => {
    assert.deepEqual([...anchors].toSorted(), anchorsOf($))
  })
}
