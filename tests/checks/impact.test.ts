import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, test } from 'node:test'
import { impactReport } from '../../src/checks/impact/report.ts'
import { temporaryFolder } from '../support/folder.ts'
import { root } from '../support/root.ts'

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Essai', '-c', 'user.email=essai@exemple.fr', ...args], {
    cwd: folder,
    stdio: 'pipe',
  })

/** The site's content in a repository of its own, on a branch that left `main`. */
const folder = temporaryFolder({ 'astro.config.mjs': 'export default {}\n' })
cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true })
git('init', '--quiet', '--initial-branch=main')
git('add', '.')
git('commit', '--quiet', '--message=Début')
git('switch', '--quiet', '--create=travail')
beforeEach(() => git('reset', '--quiet', '--hard', 'main'))

function edit(path: string, change: (text: string) => string) {
  const file = join(folder, path)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

test('sans changement, le rapport le dit', () => {
  const { markdown, isAllowed } = impactReport(folder, 'main')
  assert.match(markdown, /Rien ne change pour les lecteurs\./)
  assert.ok(isAllowed)
})

test('le rapport dit les textes, les nombres et les pages qui changent', () => {
  edit('content/criteria/taille.mdx', (text) => `${text}\nUne phrase de plus.\n`)
  edit('content/ecosystems/lyon.yaml', (text) =>
    text.replace(/(label:\n\s+reached: )true/, '$1false'),
  )
  edit('content/site.yaml', (text) => text.replace(/^tagline: .*$/m, 'tagline: autre'))
  edit('content/pages/histoire.mdx', (text) =>
    text.replace(/^title: .*$/m, 'title: "![x](https://suivi.fr) @equipe"'),
  )
  const { markdown, isAllowed } = impactReport(folder, 'main')
  assert.match(markdown, /### Modifié\n\n(- .*\n)*- .* — `\/cahier-des-charges\/#taille`/)
  assert.match(markdown, /- labels : 9 → 8/)
  assert.match(markdown, /- Métropole French Tech — toutes les pages/)
  // What a contributor writes stays a text.
  assert.match(markdown, /- \\!\\\[x\\\]\(https:\/\/suivi\.fr\) \\@equipe — /)
  assert.ok(isAllowed)
})

/** What changes, and the documents that print it: first words of their titles. */
const printed: [
  what: string,
  path: string,
  change: (text: string) => string,
  documents: string[],
][] = [
  [
    'une page imprimée à la suite d’une autre',
    'content/pages/benefices.mdx',
    (text) => `${text}\nUne phrase de plus.\n`,
    ['Présentation', 'Kit'],
  ],
  [
    'une page dont une feuille imprime une partie',
    'content/pages/candidater.mdx',
    (text) => `${text}\nUne phrase de plus.\n`,
    ['Le label', 'Kit'],
  ],
  [
    'un bénéfice',
    'content/benefits/marque.mdx',
    (text) => `${text}\nUne phrase de plus.\n`,
    ['Présentation', 'Kit'],
  ],
  [
    'une exigence, annexe du dossier',
    'content/criteria/taille.mdx',
    (text) => `${text}\nUne phrase de plus.\n`,
    ['Cahier des charges', 'Dossier', 'Kit'],
  ],
  [
    'une date de l’histoire',
    'content/timeline.yaml',
    (text) => text.replace(/^ {2}text: (.*)$/m, '  text: Un autre fait.'),
    ['Présentation', 'Kit'],
  ],
  [
    'un texte du kit',
    'content/kit/lisez-moi.mdx',
    (text) => `${text}\nUne phrase de plus.\n`,
    ['Kit'],
  ],
  [
    'un terme du glossaire, qu’aucun document n’imprime',
    'content/glossary.yaml',
    (text) => text.replace(/^ {2}definition: .*$/m, '  definition: Autre chose.'),
    [],
  ],
]

for (const [what, path, change, documents] of printed) {
  test(`documents à publier de nouveau : ${what}`, () => {
    edit(path, change)
    const { markdown } = impactReport(folder, 'main')
    assert.match(markdown, /### Modifié/)
    const [, listed = ''] = markdown.split('### Documents à publier de nouveau\n\n')
    const titles = [...listed.split('\n\n')[0]!.matchAll(/^- (.*) \(version/gm)]
    const names = titles.map(([, title = '']) => documents.find((name) => title.startsWith(name)))
    assert.deepEqual(names.toSorted(), documents.toSorted())
  })
}

test('un fichier qui ne se lit plus ne fait pas disparaître ses entrées', () => {
  edit('content/glossary.yaml', (text) => `${text}  - [\n`)
  const { markdown } = impactReport(folder, 'main')
  assert.doesNotMatch(markdown, /### (Supprimé|Nombres)|Rien ne change/)
  assert.match(markdown, /### Illisible\n\n- content\/glossary\.yaml\n/)
  assert.match(markdown, /Les contrôles trouvent/)
})

test('une adresse disparue est refusée tant qu’aucune redirection ne la reprend', () => {
  rmSync(join(folder, 'content/questions/paris.mdx'))
  edit('content/pages/histoire.mdx', (text) => text.replace(/^## .*$/m, '## Un titre nouveau'))
  const refused = impactReport(folder, 'main')
  assert.ok(!refused.isAllowed)
  assert.match(refused.markdown, /`\/faq\/#paris` : \*\*aucune redirection\*\*/)
  assert.match(refused.markdown, /`\/histoire\/#[a-z0-9-]+` : \*\*aucune redirection\*\*/)

  const lost = [...refused.markdown.matchAll(/`(\/[^`]*)` : \*\*aucune/g)].map(
    ([, address]) => address,
  )
  const redirects = lost.map(
    (from, index) => `- id: essai-${index}\n  from: ${from}\n  to: /faq/\n  date: 2026-11-22\n`,
  )
  writeFileSync(join(folder, 'content/redirects.yaml'), redirects.join(''))
  assert.ok(impactReport(folder, 'main').isAllowed)
})

test('une date retirée de la chronologie est une adresse disparue', () => {
  edit('content/timeline.yaml', (text) => text.replace(/^- id: lancement$/m, '- id: debut'))
  const { markdown, isAllowed } = impactReport(folder, 'main')
  assert.ok(!isAllowed)
  assert.match(markdown, /`\/histoire\/#date-lancement` : \*\*aucune redirection\*\*/)
})
