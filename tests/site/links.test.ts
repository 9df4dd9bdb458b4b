import { test } from 'node:test'
import { readSettings } from '#src/settings.ts'
import { files, pages } from '../support/dist.ts'
import { none } from '../support/none.ts'

const { url: origin, base } = readSettings()
const known = new Set(files)

/** Every address that a page quotes, with the element that does. */
const quoted = pages.flatMap(({ address, $ }) =>
  $('[href], [src], [srcset], form[action]')
    .toArray()
    .flatMap(({ tagName, attribs: { href, src, srcset, action } }) => {
      const several = srcset?.split(',').map((part) => part.trim().split(/\s+/)[0]) ?? []
      return [href, src, action, ...several].flatMap((target) =>
        target === undefined ? [] : [{ page: address, tagName, target }],
      )
    }),
)

const internal = quoted.flatMap(({ page, tagName, target }) => {
  const url = new URL(target, origin + base + page.slice(1))
  return url.origin === origin ? [{ page, tagName, target, url }] : []
})

test('other sites are reached by https, http only for historical sources, and nothing is loaded from them', () => {
  const foreign = quoted.filter(
    ({ target }) => URL.canParse(target) && new URL(target).origin !== origin,
  )
  const wrong = foreign.filter(
    ({ tagName, target }) => !(tagName === 'a' && /^(https?:|mailto:)/.test(target)),
  )
  none(wrong.map(describe))
})

test('every page but 404 can be reached by links from the home page', () => {
  const reached = new Set(['index.html'])
  const queue = ['index.html']
  const links = Map.groupBy(
    internal.filter(({ tagName }) => tagName === 'a'),
    ({ page }) => `${page.slice(1)}index.html`,
  )
  for (const file of queue) {
    for (const { url } of links.get(file) ?? []) {
      const next = fileOf(url)
      if (!next || reached.has(next)) continue
      reached.add(next)
      queue.push(next)
    }
  }
  const lost = pages.filter(({ file }) => file !== '404.html' && !reached.has(file))
  none(lost.map(({ address }) => address))
})

/** The file that answers an address as it is written, if there is one. */
function fileOf(url: URL): string | undefined {
  const path = decodeURIComponent(url.pathname)
  if (!path.startsWith(base)) return undefined
  const file = path.slice(base.length)
  const answer = file === '' || file.endsWith('/') ? `${file}index.html` : file
  return known.has(answer) ? answer : undefined
}

function describe({
  page,
  tagName,
  target,
}: {
  page: string
  tagName: string
  target: string
}): string {
  return `${page} : <${tagName}> ${target}`
}
