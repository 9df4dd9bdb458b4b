import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf } from '#src/search/build/article.ts'
import { passagesOf } from '#src/search/build/passages.ts'

const page = `<html><body><nav>Menu</nav><main><article data-pagefind-body>
  <nav>Fil</nav><h1>Titre</h1><p>Une phrase <em>mise en relief</em>.</p>
  <h2 id="exigences">Les exigences</h2>
  <section><h3 id="taille">La taille <a class="no-print" href="#taille">#</a></h3>
    <p>Texte de la taille <a href="#S012">S012, S026</a>.</p></section>
  <dl><div id="v2"><dt>V2</dt><dd>Nouvelle version</dd></div></dl>
  <h2 id="suite">La suite</h2><p>Fin</p>
  <div data-pagefind-ignore>Pied</div><form>Champ</form><svg><title>Carte</title></svg>
</article></main></body></html>`

test('le texte d’une page est ce qu’un lecteur lit, sans menus ni marques', () => {
  assert.equal(
    articleOf(page)?.text,
    'Une phrase mise en relief. Les exigences. La taille. Texte de la taille. V2\u00a0: Nouvelle version. La suite. Fin.',
  )
})

test('une page sans texte à chercher n’en donne pas', () => {
  assert.equal(articleOf('<html><body><p>Rien</p></body></html>'), undefined)
})

test('une page se coupe à ses ancres', () => {
  const { page: rest, things } = passagesOf(articleOf(page)!, new Set(['taille', 'v2']))
  assert.deepEqual(
    [...things],
    [
      ['taille', 'Texte de la taille.'],
      ['v2', 'V2\u00a0: Nouvelle version.'],
    ],
  )
  assert.equal(rest.text, 'Une phrase mise en relief. Les exigences. La suite. Fin.')
  assert.deepEqual(
    rest.sections.map(({ title, at }) => rest.text.slice(at, at + title.length)),
    rest.sections.map(({ title }) => title),
  )
})
