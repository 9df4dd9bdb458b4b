import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { impactReport } from '../../src/checks/impact/report.ts'
import { temporaryFolder } from '../support/folder.ts'
import { root } from '../support/root.ts'

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Essai', '-c', 'user.email=essai@exemple.fr', ...args], {
    cwd: folder,
    stdio: 'pipe',
  })

/** The site's content in a repository of its own, on a branch that left `main`. */
function repository(): string {
  const folder = temporaryFolder({ 'astro.config.mjs': 'export default {}\n' })
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true })
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message=Début')
  git(folder, 'switch', '--quiet', '--create=travail')
  return folder
}

function edit(folder: string, path: string, change: (text: string) => string) {
  const file = join(folder, path)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

test('sans changement, le rapport le dit', () => {
  const { markdown, isAllowed } = impactReport(repository(), 'main')
  assert.match(markdown, /Rien ne change pour les lecteurs\./)
  assert.ok(isAllowed)
})

test('une exigence modifiée touche sa page et les documents qui la portent', () => {
  const folder = repository()
  edit(folder, 'content/criteria/taille.mdx', (text) => `${text}\nUne phrase de plus.\n`)
  const { markdown, isAllowed } = impactReport(folder, 'main')
  assert.match(markdown, /### Modifié\n\n- .* — `\/cahier-des-charges\/#taille`/)
  assert.match(markdown, /### Documents à publier de nouveau\n\n- Cahier des charges/)
  assert.ok(isAllowed)
})

test('un état modifié change les nombres', () => {
  const folder = repository()
  edit(folder, 'content/ecosystems/lyon.yaml', (text) =>
    text.replace(/(label:\n\s+reached: )true/, '$1false'),
  )
  assert.match(impactReport(folder, 'main').markdown, /- labels : 9 → 8/)
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
    const folder = repository()
    edit(folder, path, change)
    const { markdown } = impactReport(folder, 'main')
    assert.match(markdown, /### Modifié/)
    const [, listed = ''] = markdown.split('### Documents à publier de nouveau\n\n')
    const titles = [...listed.split('\n\n')[0]!.matchAll(/^- (.*) \(version/gm)]
    const names = titles.map(([, title = '']) => documents.find((name) => title.startsWith(name)))
    assert.deepEqual(names.toSorted(), documents.toSorted())
  })
}

test('un réglage du site touche toutes les pages', () => {
  const folder = repository()
  edit(folder, 'content/site.yaml', (text) => text.replace(/^tagline: .*$/m, 'tagline: autre'))
  assert.match(impactReport(folder, 'main').markdown, /- Métropole French Tech — toutes les pages/)
})

test('un fichier qui ne se lit plus ne fait pas disparaître ses entrées', () => {
  const folder = repository()
  edit(folder, 'content/glossary.yaml', (text) => `${text}  - [\n`)
  const { markdown } = impactReport(folder, 'main')
  assert.doesNotMatch(markdown, /### (Supprimé|Nombres)/)
  assert.match(markdown, /Les contrôles trouvent/)
})

test('une adresse disparue est refusée tant qu’aucune redirection ne la reprend', () => {
  const folder = repository()
  rmSync(join(folder, 'content/questions/paris.mdx'))
  edit(folder, 'content/pages/histoire.mdx', (text) =>
    text.replace(/^## .*$/m, '## Un titre nouveau'),
  )
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
  const folder = repository()
  edit(folder, 'content/timeline.yaml', (text) => text.replace(/^- id: lancement$/m, '- id: debut'))
  const { markdown, isAllowed } = impactReport(folder, 'main')
  assert.ok(!isAllowed)
  assert.match(markdown, /`\/histoire\/#date-lancement` : \*\*aucune redirection\*\*/)
})

test('le titre d’un contributeur reste du texte', () => {
  const folder = repository()
  edit(folder, 'content/pages/histoire.mdx', (text) =>
    text.replace(/^title: .*$/m, 'title: "![x](https://suivi.fr) @equipe"'),
  )
  assert.match(
    impactReport(folder, 'main').markdown,
    /- \\!\\\[x\\\]\(https:\/\/suivi\.fr\) \\@equipe — /,
  )
})
