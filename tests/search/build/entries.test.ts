import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entriesOf } from '#src/search/build/entries.ts'
import type { Notice } from '#src/search/notice.ts'

const built = {
  html: (address: string) =>
    address === '/faq/'
      ? '<article data-pagefind-body><p>Début</p><h3 id="a">Quoi ?</h3><p>Ceci</p></article>'
      : undefined,
  weight: (_: string, format: string) => `${format}, 3 Ko`,
}

const notice = (address: string, more: Partial<Notice> = {}): Notice => ({
  address,
  kind: 'question',
  title: '',
  names: [],
  summary: '',
  ...more,
})

test('chaque chose a son texte, et la page ce qui reste', () => {
  const [page, question] = entriesOf([notice('/faq/'), notice('/faq/#a')], built)
  assert.equal(page?.text, 'Début.')
  assert.equal(question?.text, 'Ceci.')
})

test('un fichier a son format et son poids', () => {
  const files = [{ href: '/documents/a.pdf', format: 'PDF' }]
  const [entry] = entriesOf([notice('/documents/a.pdf', { text: 'A', files })], built)
  assert.deepEqual(entry?.files, [{ href: '/documents/a.pdf', words: 'PDF, 3 Ko' }])
})

test('une adresse qui ne mène à rien arrête la construction', () => {
  assert.throws(() => entriesOf([notice('/faq/#absente')], built), /\/faq\/#absente/)
  assert.throws(() => entriesOf([notice('/absente/')], built), /\/absente\//)
})
