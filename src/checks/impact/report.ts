import { frenchNumber, plural } from '../../french/numbers.ts'
import { checkContent } from '../check.ts'
import { readProject, type Project } from '../read/project.ts'
import { documentsTouched } from './documents.ts'
import { filesAt, startingPoint } from './git.ts'
import { placesOf, type Place } from './places.ts'
import { removedAddresses, type Removed } from './removed.ts'

export interface Impact {
  /** For a pull request. */
  markdown: string
  /** False when an address or an anchor is lost and no redirection says where it went. */
  isAllowed: boolean
}

/**
 * What the work on the tree changes for readers, since it left a branch.
 * @throws CheckError when Git or the branch cannot be found
 */
export function impactReport(root: string, base: string): Impact {
  const commit = startingPoint(root, base)
  const { project: after, problems } = checkContent(root)
  const before = readProject(root, { today: after.today, files: filesAt(root, commit) })
  const [old, now] = [placesOf(before), placesOf(after)]
  const added = [...now].filter(([key]) => !old.has(key)).map(([, place]) => place)
  // What cannot be read is not gone: the checks say what is wrong with it.
  const isRead = ({ collection }: Place) => !after.content.isBroken(collection)
  const gone = [...old].flatMap(([key, place]) => (now.has(key) || !isRead(place) ? [] : [place]))
  const changed = [...now]
    .filter(([key, { state }]) => old.has(key) && old.get(key)!.state !== state)
    .map(([, place]) => place)
  const removed = removedAddresses(before, after)
  const lost = removed.filter(({ to }) => to === undefined)
  const errors = problems.filter(({ severity }) => severity !== 'avertissement').length
  const markdown = [
    '## Effet de cette contribution',
    sentence(added, changed, gone),
    section('Ajouté', added.map(line)),
    section('Modifié', changed.map(line)),
    section('Supprimé', gone.map(line)),
    section('Nombres', [...old.values()].every(isRead) ? figures(before, after) : []),
    section(
      'Documents à publier de nouveau',
      documentsTouched(before, after, [...added, ...changed, ...gone]),
    ),
    section('Adresses et ancres disparues', removed.map(removedLine)),
    lost.length === 0
      ? ''
      : `**À faire** : déclarer ${lost.length === 1 ? 'cette adresse' : 'ces adresses'} dans \`content/redirects.yaml\`, ou ${lost.length === 1 ? 'la' : 'les'} garder.`,
    errors === 0
      ? 'Les contrôles passent.'
      : `Les contrôles trouvent ${plural(errors, 'faute')} : \`npm run check\`.`,
  ]
  return { markdown: markdown.filter(Boolean).join('\n\n'), isAllowed: lost.length === 0 }
}

function sentence(
  added: readonly Place[],
  changed: readonly Place[],
  gone: readonly Place[],
): string {
  if (added.length + changed.length + gone.length === 0) return 'Rien ne change pour les lecteurs.'
  return `${plural(added.length, 'ajout')}, ${plural(changed.length, 'modification')}, ${plural(gone.length, 'suppression')}.`
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? '' : `### ${title}\n\n${lines.map((text) => `- ${text}`).join('\n')}`

const line = ({ title, address, collection }: Place) =>
  `${escaped(title)} — ${collection === 'site' ? 'toutes les pages' : `\`${address}\``}`

const removedLine = ({ address, to }: Removed) =>
  to === undefined ? `\`${address}\` : **aucune redirection**` : `\`${address}\` → \`${to}\``

function figures({ content: before }: Project, { content: after }: Project): string[] {
  return Object.entries(after.figures)
    .filter(([name, value]) => before.figures[name] !== undefined && before.figures[name] !== value)
    .map(
      ([name, value]) =>
        `${name} : ${frenchNumber(before.figures[name]!)} → ${frenchNumber(value)}`,
    )
}

/** A title comes from a contributor: it must stay words. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|@!]/g, '\\$&').replace(/\s+/g, ' ')
