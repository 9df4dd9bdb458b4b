import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { relativeAddress } from '#src/build/offline/address.ts'
import { offlinePage } from '#src/build/offline/page.ts'

const place = { url: 'https://exemple.fr', base: '/label/' }

describe('an address leads from one file to another', () => {
  for (const [address, from, expected] of [
    ['/label/', 'faq/index.html', '../index.html'],
    ['/label/faq/', 'index.html', 'faq/index.html'],
    ['/label/faq/#duree', 'ecosystemes/lyon/index.html', '../../faq/index.html#duree'],
    ['/label/recherche/?q=label', 'faq/index.html', '../recherche/index.html?q=label'],
    ['/label/documents/a.pdf', 'documents/index.html', 'a.pdf'],
    ['https://exemple.fr/label/faq/', 'index.html', 'faq/index.html'],
    ['#duree', 'faq/index.html', '#duree'],
    ['https://autre.fr/label/faq/', 'index.html', 'https://autre.fr/label/faq/'],
    ['https://exemple.fr/ailleurs/', 'index.html', 'https://exemple.fr/ailleurs/'],
    ['mailto:a@exemple.fr', 'index.html', 'mailto:a@exemple.fr'],
  ] as const) {
    test(`${address} from ${from}`, () =>
      assert.equal(relativeAddress(address, from, place), expected))
  }
})

describe('a page', () => {
  for (const [what, before, after] of [
    [
      'keeps its text and its links',
      '<p>Voir <a class="a" href="/label/faq/">les questions</a>.</p>',
      '<p>Voir <a class="a" href="../faq/index.html">les questions</a>.</p>',
    ],
    [
      'leads to the new address of a page that moved',
      '<meta http-equiv="refresh" content="0; url=/label/faq/">',
      '<meta http-equiv="refresh" content="0; url=../faq/index.html">',
    ],
    [
      'loses its scripts',
      '<script>if (a<b) c()</script><script type="module" src="/label/_astro/a.js"></script><p>a</p>',
      '<p>a</p>',
    ],
    [
      'does not tell where it is online',
      '<link rel="canonical" href="https://exemple.fr/label/faq/"><link rel="icon" href="/label/f.svg">',
      '<link rel="icon" href="../f.svg">',
    ],
    [
      'loses the search dialog with all that is in it',
      '<dialog data-search-dialog><div><form role="search"></form></div></dialog><p>a</p>',
      '<p>a</p>',
    ],
    [
      'loses a part that holds others of its name',
      '<div data-search-about><div>a</div><div>b</div></div><div>c</div>',
      '<div>c</div>',
    ],
  ] as const) {
    test(what, () => assert.equal(offlinePage(before, 'suite/index.html', place), after))
  }

  test('says what to do without the search', () => {
    const page = offlinePage('<p role="status" data-search-status>a</p>', 'a/index.html', place)
    assert.match(page, /^<p>La recherche a besoin du site en ligne.+Ctrl\u00a0F.+<\/p>$/)
  })

  test('has a policy that files can follow, and under which nothing runs', () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`
    const page = offlinePage(meta, 'a/index.html', place)
    assert.match(page, /default-src 'none'/)
    assert.doesNotMatch(page, /script-src|'self'/)
  })
})
