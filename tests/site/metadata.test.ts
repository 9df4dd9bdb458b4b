import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import { readSettings } from '#src/settings.ts'
import { dist, files, indexable, pages, type BuiltPage } from '../support/dist.ts'
import { none } from '../support/none.ts'

const { url: origin, base } = readSettings()

const descriptionOf = ({ $ }: Pick<BuiltPage, '$'>) =>
  $('meta[name=description]').attr('content') ?? ''

test('every page has a description of its own', () => {
  const byText = Map.groupBy(pages, descriptionOf)
  const wrong = [...byText].filter(
    ([text, sharing]) => text.trim().length < 5 || sharing.length > 1,
  )
  none(
    wrong.map(
      ([text, sharing]) => `« ${text} » : ${sharing.map(({ address }) => address).join(' ')}`,
    ),
  )
})

test('the canonical address is the page’s own, and absolute', () => {
  const wrong = indexable.flatMap(({ address, $ }) => {
    const links = $('link[rel=canonical]')
      .toArray()
      .map(({ attribs }) => attribs['href'])
    return links.length === 1 && links[0] === origin + base + address.slice(1)
      ? []
      : [`${address} : ${links.join(' ')}`]
  })
  none(wrong)
})

test('a page kept out of search engines has no canonical address', () => {
  const hidden = pages.filter((page) => !indexable.includes(page))
  assert.ok(hidden.some(({ file }) => file === '404.html'))
  const wrong = hidden.filter(({ $ }) => $('link[rel=canonical]').length > 0)
  none(wrong.map(({ address }) => address))
})

test('what a page shows when it is shared is its own, and the picture exists', () => {
  const wrong = indexable.flatMap(({ address, $ }) => {
    const property = (name: string) => $(`meta[property="og:${name}"]`).attr('content') ?? ''
    const picture = new URL(property('image'), origin)
    const file = decodeURIComponent(picture.pathname).slice(base.length)
    const holds =
      property('title') !== '' &&
      property('description') === descriptionOf({ $ }) &&
      property('url') === $('link[rel=canonical]').attr('href') &&
      property('locale') === 'fr_FR' &&
      picture.origin === origin &&
      files.includes(file)
    return holds ? [] : [address]
  })
  none(wrong)
})

test('a shared picture has the size and the words that the page says', async () => {
  for (const { address, $ } of indexable) {
    const property = (name: string) => $(`meta[property="og:image${name}"]`).attr('content') ?? ''
    const file = decodeURIComponent(new URL(property('')).pathname).slice(base.length)
    const { width, height } = await sharp(join(dist, file)).metadata()
    assert.deepEqual([property(':width'), property(':height')], [`${width}`, `${height}`], address)
    assert.match(property(':alt'), /\p{L}{3}.* – /u, address)
  }
})
