import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { alone, withFile } from './support.ts'

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
  ['content/pages/essai.txt', 'nom/extension'],
  ['content/pages/essai.mdx.bak', 'nom/extension'],
  ['content/pages/.DS_Store', 'nom/extension'],
  ['content/ecosystems/nancy.yml', 'nom/extension'],
  ['content/pages/sous/essai.mdx', 'nom/dossier'],
  ['content/essai.mdx', 'nom/dossier'],
  ['content/brouillons/essai.mdx', 'nom/dossier'],
  ['content/pages/index.mdx', 'id/reserve'],
  ['content/pages/404.mdx', 'id/reserve'],
  ['content/pages/processus.md', 'nom/extension'],
]

for (const [name, rule] of names) {
  test(`${rule ? `refusé (${rule})` : 'accepté'} : ${name.slice(0, 60)}`, () => {
    assert.deepEqual(alone(name, page), rule ? [`${name}:1:1 ${rule}`] : [])
  })
}

/** A text document, with one more part or another text. */
const opened = (name = 'meta.xml', text = '<meta/>') =>
  Buffer.from(
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8('<text/>'),
      [name]: strToU8(text),
    }),
  ).toString('latin1')

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`

/** Files beside the texts: what they are named, what they hold, and the rules that refuse them. */
const attached: [name: string, content: string, ...rules: string[]][] = [
  ['public/logo.svg', svg('<path d="M0 0"/>')],
  ['public/logo.svg', svg('<script>x</script>'), 'svg/script'],
  ['public/logo.svg', svg('<path onclick="x"/>'), 'svg/script'],
  ['public/logo.svg', svg('<foreignObject/>'), 'svg/script'],
  ['public/logo.svg', svg('<use href="https://x.fr/a.svg"/>'), 'svg/script'],
  ['public/logo.png', 'GIF89a', 'fichier/type'],
  ['public/logo.jpg', '<!doctype html>', 'fichier/type'],
  ['public/sw.js', 'x', 'fichier/type'],
  ['public/a.txt', '<!doctype html><script>', 'fichier/type'],
  ['public/a.txt', 'Un texte.', 'fichier/type'],
  ['public/documents/a.csv', 'ville;label\nLille;oui\n'],
  ['public/documents/a.csv', 'structure,courriel\nMairie,contact@exemple.fr\n'],
  ['public/documents/a.csv', 'Nom;Portable\n', 'vie-privee'],
  ['public/documents/a.csv', 'Nom;Courriel\n', 'vie-privee'],
  ['public/documents/a.csv', 'a;=HYPERLINK("https://exemple.fr")\n', 'fichier/type'],
  ['public/images/a.jpg', '\xff\xd8\xff\xe1Exif\0\0MM\0*\x88\x25\0\x04', 'vie-privee'],
  ['public/images/a.JPG', '\xff\xd8\xff\xe1', 'nom/forme'],
  ['public/documents/a.odt', opened()],
  ['public/documents/a.odt', opened('Basic/Standard/Module1.xml'), 'fichier/type'],
  ['public/documents/a.odt', opened('content.xml', 'vnd.sun.star.script:x'), 'fichier/type'],
  ['public/documents/a.ods', opened(), 'fichier/type'],
  ['public/documents/a.zip', opened(), 'fichier/type'],
  ['public/index.html', '<p>x</p>', 'fichier/type'],
  ['public/robots.txt', 'x', 'fichier/reserve', 'fichier/type'],
  ['public/donnees/ecosystemes.csv', 'a,b', 'fichier/reserve'],
  ['public/documents/a.pdf', 'version https://git-lfs.github.com/spec/v1\n', 'fichier/type'],
  ['public/documents/a.pdf', '%PDF-1.7 << /S /JavaScript >>', 'pdf/actif'],
  ['public/documents/a.pdf', '%PDF-1.7 << /S /Launch >>', 'pdf/actif'],
  ['public/documents/a.pdf', '%PDF-1.7 << /OpenAction [3 0 R /Fit] >>'],
  ['public/documents/a.docx', 'PK\x03\x04 word/', 'fichier/type'],
  ['public/images/a.svg', `${'<!-- -->'.repeat(40)}<x`, 'fichier/type'],
  ['public/CNAME', 'evil.example', 'fichier/type'],
  ['public/documents/a.pdf', '%PDF-1.7 << /S /GoToR /F (x) >>', 'pdf/actif'],
  ['public/documents/Étude finale.pdf', '%PDF-1.7', 'nom/forme'],
  ['public/.well-known/x.json', '{}', 'fichier/type'],
]

for (const [name, content, ...rules] of attached) {
  test(`${rules.length > 0 ? `refusé (${rules.join()})` : 'accepté'} : ${name} ${JSON.stringify(content.slice(0, 50))}`, () => {
    const faults = alone(name, Buffer.from(content, 'latin1')).map((fault) =>
      fault.split(' ').at(-1),
    )
    assert.deepEqual([...new Set(faults)].toSorted(), rules)
  })
}

test('un document que le site fait lui-même ne se remplace pas', () => {
  const path = 'public/documents/cahier-des-charges.pdf'
  assert.deepEqual(withFile(path, '%PDF-1.7'), [`${path}:1:1 fichier/reserve`])
})

test('un texte de 200 ko est refusé sans être lu', () => {
  const path = 'content/pages/essai.mdx'
  assert.deepEqual(withFile(path, `${page}${'{mot} '.repeat(40_000)}`), [
    `${path}:1:1 fichier/taille`,
  ])
})
