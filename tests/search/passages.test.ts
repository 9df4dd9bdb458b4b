import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passagesOf } from '#src/search/build/passages.ts'

const html = `<main><article data-pagefind-body>
<h1>Exigences</h1><p>Deux <em>exigences</em>.</p><nav>Sommaire</nav>
<section aria-labelledby="taille"><h2 id="taille">Taille</h2><p>Être grand <a class="marks" href="#S001">1</a>, ici <a class="marks" href="#S001">1</a>.</p></section>
<details id="date"><summary>Quand ?</summary><p>En 2014.</p></details>
<p data-pagefind-ignore>Sources</p></article></main>`

test('each thing has its words, and the page what is left', () => {
  assert.deepEqual(Object.fromEntries(passagesOf(html, ['taille', 'date'])), {
    '': 'Deux exigences.',
    taille: 'Être grand, ici.',
    date: 'Quand ? En 2014.',
  })
})

test('an anchor that the page lacks stops the build', () => {
  assert.throws(() => passagesOf(html, ['rien']), /#rien/)
})
