import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { load } from 'cheerio'
import { filesIn } from '#src/build/measure.ts'
import { readSettings } from '#src/settings.ts'
import { pages as online } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { offlineArchive, offlineFolder } from '../support/offline.ts'

const folder = await offlineFolder()
const pages = filesIn(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, $: load(readFileSync(join(folder, file), 'utf8')) }))
const { url } = readSettings()

test('the copy holds every page but the one for wrong addresses', () => {
  const files = new Set(pages.map(({ file }) => file))
  none(online.map(({ file }) => file).filter((file) => file !== '404.html' && !files.has(file)))
  assert.ok(!files.has('404.html'))
})

test('every address of a page leads to a file of the copy, by a path from the page', () => {
  const wrong = pages.flatMap(({ file, $ }) =>
    $('[href], [src], [action]')
      .toArray()
      .map(({ attribs: { href, src, action } }) => href ?? src ?? action ?? '')
      .filter((address) => !/^(https:|http:|mailto:|#)/.test(address) || address.startsWith(url))
      .filter((address) => {
        const path = decodeURIComponent(address.replace(/[?#].*$/s, ''))
        return path.startsWith('/') || !existsSync(join(folder, dirname(file), path))
      })
      .map((address) => `${file} : ${address}`),
  )
  none(wrong)
})

test('no page of the copy runs anything, nor sends anything', () => {
  none(pages.filter(({ $ }) => $('script, form[role=search]').length > 0).map(({ file }) => file))
})

test('the pages say the same as online', () => {
  const words = ($: ReturnType<typeof load>) => {
    $('script, form[role=search], [data-search-page], [data-search-about]').remove()
    return $('main').text().replace(/\s+/g, ' ')
  }
  const texts = new Map(pages.map(({ file, $ }) => [file, words($)]))
  const changed = online.filter(
    ({ file, html }) => texts.has(file) && texts.get(file) !== words(load(html)),
  )
  none(changed.map(({ file }) => file))
})

test('the same site gives the same archive', async () => {
  assert.ok((await offlineArchive()).equals(await offlineArchive()))
})

test('what to open is said beside the pages', () => {
  assert.match(readFileSync(join(folder, 'LISEZ-MOI.txt'), 'utf8'), /Ouvrez index\.html/)
})
