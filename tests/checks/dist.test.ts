import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createHash } from 'node:crypto'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { distProblems } from '#src/checks/dist.ts'
import { temporaryFolder } from '../support/folder.ts'

const theme = "document.documentElement.dataset.script = ''"
const policy = `script-src 'self' 'sha256-${createHash('sha256').update(theme).digest('base64')}'`
const expectedPages = ['faq/index.html', 'index.html']
const text = 'Quinze candidatures, treize visites et neuf labels au 12 novembre 2014.'

const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`

/** A page as Astro writes it, with something added to its main part or its head. */
const page = (main = '', head = '') =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">${meta}<title>Le <label></title>${head}` +
  `<script>${theme}</script><link rel="stylesheet" href="/label/_astro/site.css"></head>` +
  `<body><main id="contenu"><h1>Titre</h1><p>${text}</p>${main}</main></body></html>`

const sound = {
  'index.html': page('<a href="/label/faq/#prix">Prix</a> <a href="faq/">Questions</a>'),
  'faq/index.html': page('<h2 id="prix">Prix</h2> <a href="https://exemple.fr/">Source</a>'),
  '_astro/site.css': 'main{color:#000}',
  '_astro/site.js': '',
}

/** What the policy says of the sound site with some files changed. */
const said = (files: Record<string, string>) =>
  distProblems(temporaryFolder({ ...sound, ...files }), { base: '/label/', expectedPages, policy })

/** What it says of the sound site whose home page has more in it. */
const saidOf = (main: string, head = '') => said({ 'index.html': page(main, head) })

test('a sound site passes', () => {
  assert.deepEqual(said({}), [])
})

const accepted: Record<string, string> = {
  'a script of the build': '<script type="module" src="/label/_astro/site.js"></script>',
  'data for search engines': '<script type="application/ld+json">{"a":"</b>"}</script>',
  'a drawing with a title': '<svg viewBox="0 0 1 1"><title>Carte</title><path d="M0 0"/></svg>',
  'an address with a query': '<a href="/label/faq/?q=a&amp;b#prix">Chercher</a>',
  'a fragment of text': '<a href="#:~:text=Quinze">Quinze</a>',
  'a form of the site': '<form action="/label/faq/"><input name="q"></form>',
}

for (const [what, html] of Object.entries(accepted)) {
  test(`passes: ${what}`, () => assert.deepEqual(saidOf(html), []))
}

const refused: [what: string, html: string, says: RegExp][] = [
  ['a foreign script', '<script src="https://x.test/a.js"></script>', /script étranger/],
  ['a script beside the build', '<script src="/label/sw.js"></script>', /script étranger/],
  ['an unknown inline script', '<script>alert(1)</script>', /script en ligne inconnu/],
  ['an inline handler', '<p onclick="a()">x</p>', /gestionnaire en ligne/],
  ['a handler in capitals', '<svg ONLOAD=a()></svg>', /gestionnaire en ligne/],
  ['a style', '<p style="position:fixed">x</p>', /attribut <p style/],
  ['a style sheet inside', '<style>main{display:none}</style>', /<style> est interdit/],
  ['a frame', '<iframe src="/label/faq/"></iframe>', /<iframe> est interdit/],
  ['javascript:', '<a href="javascript:a()">x</a>', /adresse interdite/],
  ['javascript: in disguise', '<a href="java&#10;script&colon;a()">x</a>', /adresse interdite/],
  ['data:', '<a href="data:text/html,x">x</a>', /adresse interdite/],
  ['a foreign image', '<img src="https://x.test/p.gif" alt="">', /charge d’ailleurs/],
  ['a foreign image of a set', '<img srcset="//x.test/p.gif 2x" alt="">', /charge d’ailleurs/],
  ['a form to elsewhere', '<form action="https://x.test/"></form>', /charge d’ailleurs/],
  ['a lost character', 'caf\ufffd', /U\+FFFD/],
  ['a dead link', '<a href="/label/nulle-part/">x</a>', /nulle-part\/ est mort/],
  ['a link that needs a redirection', '<a href="/label/faq">x</a>', /faq est mort/],
  ['a link above the base path', '<a href="/faq/">x</a>', /\/faq\/ est mort/],
  ['a dead image', '<img src="/label/carte.png" alt="">', /carte\.png est mort/],
  ['a dead anchor', '<a href="/label/faq/#cout">x</a>', /#cout n’existe pas/],
  ['a dead anchor of the page', '<a href="#cout">x</a>', /#cout n’existe pas/],
  ['a tag that never ends', '<a href="/label/faq/" <b>x</b>', /HTML mal formé/],
  ['a quotation mark too few', '<a href="/label/faq/>x</a>', /HTML mal formé/],
  ['an id twice', '<h2 id="a">A</h2><h2 id="a">B</h2>', /^index\.html : l’ancre « a » s’y trouve/],
  ['an id of the layout', '<h2 id="contenu">A</h2>', /l’ancre « contenu » s’y trouve plusieurs/],
  ['a second main part', '<main></main>', /2 éléments main/],
]

for (const [what, html, says] of refused) {
  test(`refuses: ${what}`, () => assert.match(saidOf(html).join('\n'), says))
}

test('refuses what the head may bring', () => {
  const heads: [string, RegExp][] = [
    ['<link rel="stylesheet" href="https://x.test/a.css">', /charge d’ailleurs/],
    ['<link rel="preconnect" href="//x.test">', /charge d’ailleurs/],
    ['<base href="https://x.test/">', /<base> est interdit/],
    ['<meta http-equiv="refresh" content="0; url=https://x.test/">', /renvoi automatique/],
  ]
  for (const [head, says] of heads) assert.match(saidOf('', head).join('\n'), says)
  assert.deepEqual(saidOf('', '<link rel="canonical" href="https://exemple.fr/label/">'), [])
})

test('refuses a page whose policy is missing, another one or too late', () => {
  const saidWith = (from: string, to: string) =>
    said({ 'index.html': page().replace(from, to) }).join('\n')
  assert.match(saidWith(meta, ''), /index\.html : la politique de sécurité manque/)
  assert.match(
    saidWith(policy, 'script-src *'),
    /une autre politique de sécurité : « script-src \*/,
  )
  assert.match(saidWith(`</title>`, `</title><script>${theme}</script>${meta}`), /^$/)
  assert.match(
    saidWith(meta, `<script>${theme}</script>${meta}`),
    /<script> vient avant la politique de sécurité/,
  )
})

test('a page that moved may lead on to the site, out of the sight of search engines', () => {
  const moved =
    '<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=/label/faq/">'
  assert.deepEqual(saidOf('', moved), [])
  assert.match(saidOf('', moved.replace('/faq/', '/nulle-part/')).join('\n'), /est mort/)
})

test('refuses a partial build, a page too many, an empty page and a link out of the folder', () => {
  const folder = temporaryFolder(sound)
  symlinkSync('/etc/hostname', join(folder, 'nom.txt'))
  const options = { base: '/label/', policy }
  assert.deepEqual(
    distProblems(folder, { ...options, expectedPages: [...expectedPages, 'suite/index.html'] }),
    ['suite/index.html : cette page manque.', 'nom.txt : ce n’est pas un fichier ordinaire.'],
  )
  assert.match(
    said({ 'pub/index.html': page() }).join(),
    /pub\/index.html : cette page n’est pas attendue/,
  )
  const empty = page().replace(`<p>${text}</p>`, '')
  assert.match(said({ 'index.html': empty }).join(), /la partie principale est vide/)
})

test('refuses a style sheet or a drawing that loads from elsewhere', () => {
  assert.match(said({ '_astro/a.css': '@import "https://x.test/a.css"' }).join(), /a\.css/)
  assert.match(said({ 'carte.svg': '<svg><script>a()</script></svg>' }).join(), /carte\.svg/)
})
