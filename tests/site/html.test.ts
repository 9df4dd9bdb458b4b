import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { metaPolicy } from '#src/browser-policy.ts'
import { pages } from '../support/dist.ts'
import { none } from '../support/none.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Matters of taste that Astro's compiler decides.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Titles are as long as they need to be; ids are permanent addresses.
    'long-title': 'off',
    'id-pattern': 'off',
    'valid-id': ['error', { relaxed: true }],
    // The no-break space is written as itself, on purpose.
    'no-raw-characters': 'off',
    // `list-style: none` takes the list role away in Safari: role="list" gives it back.
    'no-redundant-role': 'off',
    // A scrolling table is a region that the keyboard must reach.
    'prefer-native-element': ['error', { exclude: ['region', 'list', 'listbox', 'option'] }],
    // The filters of a list act as the reader types: there is nothing to submit.
    'wcag/h32': 'off',
    // Every file comes from the page's own host.
    'require-sri': 'off',
  },
})

test('8.1, 8.2, 8.9, 10.1 — the HTML is valid', async () => {
  const faults: string[] = []
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, file)
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages) {
        faults.push(`${file}:${line}:${column} [${ruleId}] ${message}`)
      }
    }
  }
  none(faults)
})

test('10.1 — nothing is inline that the content security policy would block', () => {
  const faults = pages.flatMap(({ address, $ }) => {
    const scripts = $('script:not([src])')
      .toArray()
      .filter(({ attribs }) => attribs['type'] !== 'application/ld+json')
    const refused = scripts
      .map((script) => $(script).html() ?? '')
      .filter((code) => !metaPolicy.includes(sha256(code)))
    const handlers = $('html, html *')
      .toArray()
      .flatMap(({ tagName, attribs }) =>
        Object.keys(attribs)
          .filter((name) => /^on|^style$/.test(name))
          .map((name) => `<${tagName} ${name}>`),
      )
    const styles = $('style')
      .toArray()
      .map(() => '<style>')
    const data = $('[src^="data:"], [href^="data:"], [href^="javascript:"]')
      .toArray()
      .map(() => 'data: ou javascript:')
    return [...refused, ...handlers, ...styles, ...data].map((what) => `${address} : ${what}`)
  })
  none(faults)
})

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
