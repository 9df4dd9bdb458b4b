import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { markdownTwin } from '#src/forms/twin.ts'
import { label } from '../support/publication.ts'

const site = 'https://exemple.fr/label/'
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })

/** The text of the twin of a page, without what it says of the page nor its sources. */
function textOf(html: string): string {
  const page = fromHtml(
    `<meta name=description content="Résumé."><main><h1>Page</h1>${html}</main>`,
  )
  const twin = markdownTwin(page, `${site}faq/`, label, site)
  const [, text = ''] = twin.split('licence-ouverte-open-licence/)\n')
  return text.split('\n## Sources citées\n')[0]!.trim()
}

/** A list that follows another, here what the twin says of the page, takes the other marker. */
const rows: [fact: string, html: string, markdown: string][] = [
  ['bold', '<p><b>un</b> mot</p>', '**un** mot'],
  [
    'a link on the site',
    '<p><a href="/label/faq/">x</a></p>',
    '[x](https://exemple.fr/label/faq/)',
  ],
  ['a permalink', '<h2 id="a">Un <a class="no-print" href="#a">#</a></h2>', '## Un'],
  ['a quotation', '<p><q>« un lieu »</q></p>', '« un lieu »'],
  [
    'sources',
    '<p>Dit <sup><a href="#S000">1</a><a href="#S012">2</a></sup>.</p>',
    'Dit [S000] [S012].',
  ],
  ['terms', '<dl><dt>Durée</dt><dd>Un an</dd></dl>', '* **Durée**\u00a0: Un an'],
  [
    'a dated fact',
    '<ol role="list"><li><time>2014</time><p>Né.</p></li></ol>',
    '* **2014**\u00a0: Né.',
  ],
  ['a note', '<div role="note"><p>Lu.</p></div>', '> Lu.'],
  ['words taken away', '<p><del>un</del> <ins>deux</ins></p>', '~~un~~ **deux**'],
  [
    'a question to unfold',
    '<details><summary><h3>Qui ?</h3></summary><p>Moi.</p></details>',
    '### Qui ?\n\nMoi.',
  ],
  ['what the page alone needs', '<nav>Menu</nav><p hidden>Plus tard</p><p>Un.</p>', 'Un.'],
]

for (const [fact, html, markdown] of rows) {
  test(`${fact}: ${markdown}`, () => assert.equal(textOf(html), markdown))
}

const texts = [
  '# pas un titre',
  '1. pas une liste',
  '- pas une liste',
  '> pas une citation',
  'cinq * six * sept',
  'snake_case et _soulignés_',
  'entre [crochets] et [S012]',
  'moins de &lt;5 et &lt;b>gras&lt;/b>',
  '~~rien~~',
  '`code`',
]

describe('plain words stay plain, in a paragraph as in a cell', () => {
  for (const html of texts) {
    test(html, () => {
      const words = html.replaceAll('&lt;', '<')
      for (const markdown of [
        textOf(`<p>${html}</p>`),
        textOf(`<table><thead><tr><th>Mot</th></tr></thead><tr><td>${html} | b</td></tr></table>`),
      ]) {
        const read = toString(parser.parse(markdown), { includeHtml: false })
        assert.ok(read.includes(words), markdown)
      }
    })
  }
})

test('each source that a text cites stands at its foot with its addresses', () => {
  const page = fromHtml('<main><h1>Page</h1><p>Dit <sup><a href="#S012">1</a></sup></p></main>')
  const tree = parser.parse(markdownTwin(page, `${site}faq/`, label, site))
  const words = JSON.stringify(tree)
  assert.equal(words.match(/"linkReference"/g)?.length, 2)
  assert.ok(words.includes(`${site}sources/#S012`))
  assert.ok(words.includes(label.sources.find(({ id }) => id === 'S012')!.url!))
})
