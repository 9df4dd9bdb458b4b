import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withFile } from './support.ts'

const page = `---
title: Page d’essai
description: Une page d’essai, qui montre une faute à la fois aux contrôles du contenu.
updated: 2026-11-22
---

Un texte.
`

/** Names of files, with the rule that refuses them; none when they are right. */
const names: [name: string, rule?: string][] = [
  ['content/pages/essai.mdx'],
  ['content/pages/essai-2.mdx'],
  ['content/pages/Essai.mdx', 'nom/forme'],
  ['content/pages/essai page.mdx', 'nom/forme'],
  ['content/pages/éssai.mdx', 'nom/forme'],
  ['content/pages/essai_page.mdx', 'nom/forme'],
  ['content/pages/essai.page.mdx', 'nom/forme'],
  ['content/pages/_essai.mdx', 'nom/forme'],
  ['content/pages/.essai.mdx', 'nom/forme'],
  ['content/pages/-essai.mdx', 'nom/forme'],
  ['content/pages/es\u200bsai.mdx', 'nom/forme'],
  [`content/pages/${'x'.repeat(240)}.mdx`, 'nom/forme'],
  ['content/pages/con.mdx', 'nom/forme'],
  ['content/pages/lpt1.mdx', 'nom/forme'],
  ['content/pages/essai.MDX', 'nom/extension'],
  ['content/pages/essai.markdown', 'nom/extension'],
  ['content/pages/essai.txt', 'nom/extension'],
  ['content/pages/essai.mdx.bak', 'nom/extension'],
  ['content/pages/essai.js', 'nom/extension'],
  ['content/pages/.DS_Store', 'nom/extension'],
  ['content/ecosystems/nancy.yml', 'nom/extension'],
  ['content/site.yml', 'nom/extension'],
  ['content/pages/sous/essai.mdx', 'nom/dossier'],
  ['content/essai.mdx', 'nom/dossier'],
  ['content/brouillons/essai.mdx', 'nom/dossier'],
  ['content/pages/index.mdx', 'id/reserve'],
  ['content/pages/404.mdx', 'id/reserve'],
  ['content/pages/processus.md', 'nom/extension'],
]

for (const [name, rule] of names) {
  test(`${rule ? `refusé (${rule})` : 'accepté'} : ${name.slice(0, 60)}`, () => {
    assert.deepEqual(withFile(name, page), rule ? [`${name}:1:1 ${rule}`] : [])
  })
}

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`

/** Files beside the texts: what they are named, what they hold, and the rule that refuses them. */
const attached: [name: string, content: string, rule?: string][] = [
  ['public/logo.svg', svg('<path d="M0 0"/>')],
  ['public/logo.svg', svg('<script>x</script>'), 'svg/script'],
  ['public/logo.svg', svg('<path onclick="x"/>'), 'svg/script'],
  ['public/logo.svg', svg('<foreignObject/>'), 'svg/script'],
  ['public/logo.svg', svg('<use href="https://x.fr/a.svg"/>'), 'svg/script'],
  ['public/logo.png', 'GIF89a', 'fichier/type'],
  ['public/logo.jpg', '<!doctype html>', 'fichier/type'],
  ['public/sw.js', 'x', 'fichier/type'],
  ['public/a.wasm', '\0asm', 'fichier/type'],
  ['public/a.txt', '<!doctype html><script>', 'fichier/type'],
  ['public/a.txt', 'Un texte.'],
  ['public/index.html', '<p>x</p>', 'fichier/reserve'],
  ['public/faq/index.html', '<p>x</p>', 'fichier/reserve'],
  ['public/robots.txt', 'x', 'fichier/reserve'],
  ['public/donnees/ecosystemes.csv', 'a,b', 'fichier/reserve'],
  ['public/documents/cahier-des-charges.pdf', '%PDF-1.7', 'fichier/reserve'],
  ['public/documents/a.pdf', 'version https://git-lfs.github.com/spec/v1\n', 'fichier/type'],
  ['public/documents/a.pdf', '%PDF-1.7 << /S /JavaScript >>', 'pdf/actif'],
  ['public/documents/a.pdf', '%PDF-1.7 << /S /Launch >>', 'pdf/actif'],
  ['public/documents/a.pdf', '%PDF-1.7 << /OpenAction [3 0 R /Fit] >>'],
  ['public/documents/a.docx', 'PK\x03\x04 word/', 'fichier/type'],
  ['public/images/a.svg', `${'<!-- -->'.repeat(40)}<x`, 'fichier/type'],
  ['public/CNAME', 'evil.example', 'fichier/reserve'],
  ['public/documents/a.pdf', '%PDF-1.7 << /S /GoToR /F (x) >>', 'pdf/actif'],
  ['public/documents/Étude finale.pdf', '%PDF-1.7', 'nom/forme'],
  ['public/.well-known/security.txt', 'Contact: https://exemple.fr/\n', 'fichier/reserve'],
]

for (const [name, content, rule] of attached) {
  test(`${rule ? `refusé (${rule})` : 'accepté'} : ${name} ${JSON.stringify(content.slice(0, 50))}`, () => {
    const faults = withFile(name, Buffer.from(content, 'latin1')).map((fault) =>
      fault.split(' ').at(-1),
    )
    assert.deepEqual([...new Set(faults)], rule ? [rule] : [])
  })
}

test('un texte de 200 ko est refusé sans être lu', () => {
  const path = 'content/pages/essai.mdx'
  assert.deepEqual(withFile(path, `${page}${'{mot} '.repeat(40_000)}`), [
    `${path}:1:1 fichier/taille`,
  ])
})
