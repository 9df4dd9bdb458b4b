import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { test } from 'node:test'
import { root } from '../support/root.ts'
import { pageOf, toldWith } from './support.ts'

const page = 'content/pages/essai.mdx'

/** Texts that contributors write, with all that they are told: line, column, what to type. */
const texts: [text: string, ...told: string[]][] = [
  [
    'Un <Chiffre de="visites"> mot.',
    '7:4 <Chiffre> n’est pas fermée : écrivez <Chiffre de="visites" />',
  ],
  [
    '<Source id=« S000 » />',
    '7:1 La balise <Source> est mal écrite : fermez-la, et mettez les valeurs entre guillemets droits : <Source id="S000" />',
  ],
  [
    '</Encadre>',
    '7:1 </Encadre> ferme une balise qui n’a pas été ouverte : supprimez-le, ou ajoutez <Encadre> avant le texte.',
  ],
  [
    '| a | b |\n| --- | --- |\n| 1 |',
    '9:1 Cette ligne a 1\u00a0case, l’en-tête en a 2 : comptez les barres |.',
  ],
  ['<Source id="" />', '7:9 « id » est vide : écrivez un identifiant.'],
  [
    '[Une ville](/ecosystemes/marseille/)',
    '7:1 /ecosystemes/marseille/ n’existe pas. Le plan du site liste les pages ; si la page a changé de nom, ajoutez l’ancien à content/redirects.yaml.',
  ],
  [
    '[Une ville](/ecosystemes/lyonn/)',
    '7:1 /ecosystemes/lyonn/ n’existe pas. Vouliez-vous dire /ecosystemes/lyon/ ?',
  ],
  ['[Une ville](/lyon/)', '7:1 /lyon/ n’existe pas. Vouliez-vous dire /ecosystemes/lyon/ ?'],
  ['[x](/faq/index.html)', '7:1 /faq/index.html n’existe pas. Vouliez-vous dire /faq/ ?'],
  ['[x](www.exemple.fr/a)', '7:1 Écrivez https://www.exemple.fr/a'],
  ['[x](contact@exemple.fr)', '7:1 Écrivez mailto:contact@exemple.fr'],
  [
    '[x](/public/documents/processus.pdf)',
    '7:1 /public/documents/processus.pdf n’existe pas : écrivez /documents/processus.pdf',
  ],
  [
    '[x](/documents/absent.pdf)',
    '7:1 /documents/absent.pdf n’existe pas : mettez le fichier dans public/documents/',
  ],
  ['Un an [^ 1].', '7:7 Retirez l’espace : écrivez [^1]'],
  ['Un an[^1].', '7:6 Ajoutez « [^1]: la note » en fin de fichier : elle n’est pas écrite.'],
  ['<encadre>x</encadre>', '7:1 <encadre> est inconnu. Vouliez-vous dire <Encadre> ?'],
  ['[x](faq.mdx)', '7:1 faq.mdx n’existe pas. Vouliez-vous dire /faq/ ?'],
  [
    '![Une carte](./carte.png)',
    '7:1 « ./carte.png » n’existe pas : mettez l’image dans public/images/, et écrivez ici /images/son-nom.png',
  ],
]

for (const [text, ...told] of texts) {
  test(`texte : ${JSON.stringify(text)}`, () => {
    assert.deepEqual(
      toldWith(page, pageOf(text)),
      told.map((fault) => `${page}:${fault}`),
    )
  })
}

/** Lines added to a front matter, from its line 5. */
const heads: [added: string, ...told: string[]][] = [
  ['title: Un autre titre', '5:1 La clé « title » est écrite deux fois : gardez-en une.'],
  ['owner: "Rédaction', '5:8 Le guillemet ouvert ici n’est jamais fermé.'],
  [
    'sources: [S133, S129\nowner: Rédaction',
    '5:10 Le crochet ou l’accolade ouvert ici n’est jamais fermé.',
  ],
  ['owner: "Rédaction"\n   sources: [S000]', '6:1 Alignez cette ligne sous la clé précédente.'],
  ['\u00a0owner: Rédaction', '5:1 Supprimez l’espace insécable devant « owner ».'],
  [
    'navigation:\n\u00a0 section: site\n  order: 90',
    '6:1 Remplacez l’espace insécable au début de cette ligne par une espace ordinaire.',
  ],
  ['aliases:\n  -label', '6:3 Mettez une espace ordinaire après le tiret : - label'],
  [
    'reviewBy: 2026-11-22',
    '5:11 La relecture (reviewBy) doit venir après la mise à jour du 22 novembre 2026 : choisissez une date à venir.',
  ],
  ['reviewBy: 2026-11-31', '5:11 Le 31 novembre 2026 n’existe pas : corrigez le jour.'],
]

for (const [added, ...told] of heads) {
  test(`en-tête : ${JSON.stringify(added)}`, () => {
    assert.deepEqual(
      toldWith(page, pageOf('Un texte.', added)),
      told.map((fault) => `${page}:${fault}`),
    )
  })
}

/** One change to a file of the site, with all that its author is told. */
const changes: [path: string, from: string | RegExp, to: string, ...told: string[]][] = [
  [
    'content/ecosystems/lyon.yaml',
    'lat: 45.74906',
    'lat: 45,74906',
    '22:30 Écrivez 45.74906, avec un point.',
  ],
  [
    'content/ecosystems/lyon.yaml',
    '  value: [Lyon]\n  sources: [S000]',
    '  value: [Lyon]',
    '8:1 Il manque « sources ». Ajoutez par exemple : sources: [S000]',
  ],
  [
    'content/ecosystems/brest.yaml',
    '    unit: entreprises\n',
    '',
    '86:5 Il manque « unit ». Ajoutez par exemple : unit: entreprises',
  ],
  ...['Aucun', 'rien', 'Aucune donnée', 'Je ne sais pas'].map((said): (typeof changes)[number] => [
    'content/ecosystems/lyon.yaml',
    /(?<=territory:\n {2}value: ).*/,
    said,
    '26:10 Écrivez value: null, sans guillemets, pour ce qui n’a pas été trouvé.',
  ]),
  [
    'content/ecosystems/lyon.yaml',
    /(?<=territory:\n {2}value: ).*/,
    '?',
    '26:3 Écrivez value: null pour ce qui n’a pas été trouvé.',
  ],
  [
    'content/documents.yaml',
    "'/candidater/#aujourd-hui'",
    "'/candidater/#absente'",
    '5:58 /candidater/ n’a pas d’ancre « absente ».',
  ],
  [
    'content/documents.yaml',
    'published: 2026-11-29',
    'published: 2026-11-27',
    '8:14 Un document ne se publie pas avant la date « effective » : corrigez l’une des deux.',
  ],
  [
    'content/accessibility/audit.yaml',
    'address: /contact/',
    'address: /charte/',
    '15:45 /charte/ a changé : écrivez /cahier-des-charges/',
  ],
  [
    'content/site.yaml',
    /closedSince: .*/,
    'closedSince: bientôt',
    '6:14 « closedSince: bientôt » n’a pas la forme attendue, par exemple : "2019".',
  ],
  [
    'content/form/achat-public.yaml',
    /    options:(\n {6}.*)+\n/,
    '',
    '5:5 Il manque « options ». Écrivez options: puis, pour chaque élément, une ligne « - » et ses clés : id, label.',
  ],
]

for (const [path, from, to, ...told] of changes) {
  test(`${path} : ${String(from)} devient « ${to} »`, () => {
    const text = readFileSync(join(root, path), 'utf8').replace(from, to)
    assert.deepEqual(
      toldWith(path, text),
      told.map((fault) => `${path}:${fault}`),
    )
  })
}

/** Slips in a list of the data, at its second entry, with all that is told. */
const items: [from: string | RegExp, to: string, told: RegExp][] = [
  [/(?<=\n)- id:/, '-id:', /Mettez une espace ordinaire après le tiret : - id: /],
  [/(?<=\n)- id:/, '  id:', /Il manque un tiret devant « id »/],
  [/\n {2}text:/, '\ntext:', /Décalez « text » de deux espaces/],
  [/\n {2}text:/, '\n\ttext:', /Remplacez la tabulation par deux espaces/],
  [/\n {2}date:/, '\n  date\u00a0:', /Supprimez l’espace insécable après « date »/],
  [/date: .*/, 'date: 01/02/14', /Écrivez la date ainsi : 2014-02-01/],
  [/(?<=\n)- id:/, '• id:', /Remplacez « • » par un tiret et une espace : - id: /],
  [/(?<=\n)- id:/, '-\u00a0id:', /Mettez une espace ordinaire après le tiret : - id: /],
  [/(?<=\n)- id:/, 'id:', /Il manque un tiret devant « id »/],
  [/date: .*/, 'date:\u00a02014-02-01', /Remplacez l’espace insécable après « : »/],
  [/date: .*/, 'date: février 2014', /Écrivez la date ainsi : 2014-02 /],
  [/date: .*/, 'date: le 1er fév. 2014', /Écrivez la date ainsi : 2014-02-01/],
  [/date: .*/, 'date: 30/02/2014', /Le 30 février 2014 n’existe pas/],
  [/date: .*/, 'date: bientôt', /Écrivez la date ainsi : par exemple 2014-11-12/],
  [/sources: .*/, 'sources: [S003 s018]', /écrivez S003, S018, avec des virgules/],
  [/sources: .*/, 'sources: (S003)', /sources: \[S003\]/],
  [/date: .*/, 'date: été 2014', /Écrivez la date ainsi : 2014 /],
  [/date: .*/, 'date: 14-02-01', /Écrivez la date ainsi : par exemple/],
  [/date: .*/, 'date:2014-02-01', /Après « : », une espace : date: 2014-02-01/],
  [/- id/, '* id', /Remplacez « \* » par un tiret et une espace/],
  [/text: .*/, 'text: "Un" mot', /: text: "\\"Un\\" mot"$/],
  [/text: .*/, 'text: Les 16 candidatures.', /en comptent 15 : écrivez ce nombre-là, ou aucun/],
  [/date: .*/, 'date: 2014/02/01', /Écrivez la date ainsi : 2014-02-01/],
  [/date: .*/, 'date: 1914-02-01', /va de l’initiative \(2013\)/],
]

for (const [from, to, told] of items) {
  test(`content/timeline.yaml : ${String(from)} devient ${JSON.stringify(to)}`, () => {
    const path = 'content/timeline.yaml'
    const text = readFileSync(join(root, path), 'utf8')
    const [first, ...others] = toldWith(path, text.replace(from, to))
    assert.match(first ?? '', told)
    assert.deepEqual(others, [])
  })
}

const left = 'Un logiciel a laissé ce fichier : retirez-le.'

/** Files that should not be there, with all that is told of them. */
const strangers: [name: string, told: string][] = [
  ['essai.mdx.txt', 'Extension attendue : .mdx. Renommez en essai.mdx, ou retirez le fichier.'],
  ['.DS_Store', left],
  ['suite.mdx~', left],
  ['suite.mdx.bak', left],
  [
    'essai.docx',
    'Extension attendue : .mdx. Collez le texte dans un fichier .mdx, puis retirez celui-ci.',
  ],
  ['essai.pdf', 'Extension attendue : .mdx. Déplacez ce fichier dans public/documents/'],
  ['essai.png', 'Extension attendue : .mdx. Déplacez ce fichier dans public/images/'],
]
const beginnings: Record<string, string> = {
  '.docx': 'PK\x03\x04 word/',
  '.pdf': '%PDF-1',
  '.png': '\x89PNG\r\n\x1a\n',
}

for (const [name, told] of strangers) {
  test(`fichier : ${name}`, () => {
    const path = `content/pages/${name}`
    const content = beginnings[extname(name)] ?? 'x'
    assert.deepEqual(toldWith(path, Buffer.from(content, 'latin1')), [`${path}:1:1 ${told}`])
  })
}
