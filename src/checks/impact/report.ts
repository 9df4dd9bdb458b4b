import { frenchNumber, plural } from '../../french/numbers.ts'
import { kinds } from '../../kinds/index.ts'
import { checkContent, isBlocking } from '../check.ts'
import { readProject, type Project } from '../read/project.ts'
import { filesBefore } from './git.ts'
import { placesOf, printedBy, type Place } from './states.ts'

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
  const files = filesBefore(root, base)
  const { project: after, problems } = checkContent(root)
  const before = readProject(root, { today: after.today, files })
  const old = placesOf(before)
  // What cannot be read is not gone: the checks say what is wrong with it.
  const unread = [...old].filter(([, { collection }]) => after.content.isBroken(collection))
  const now = new Map([...unread, ...placesOf(after)])
  const missingIn = (all: ReadonlyMap<string, Place>, from: ReadonlyMap<string, Place>) =>
    [...from].flatMap(([key, place]) => (all.has(key) ? [] : [place]))
  const [added, gone] = [missingIn(old, now), missingIn(now, old)]
  const changed = [...now].flatMap(([key, place]) =>
    old.has(key) && old.get(key)!.state !== place.state ? [place] : [],
  )
  const documents = after.content.valid.documents.filter(
    (one) => printedBy(before, one, old) !== printedBy(after, one, now),
  )
  const removed = removedAddresses(before, after)
  const { redirects } = after.addresses
  const lost = removed.filter((address) => !redirects.has(address))
  const errors = problems.filter(isBlocking).length
  const markdown = [
    '## Effet de cette contribution',
    added.length + changed.length + gone.length + unread.length === 0
      ? 'Rien ne change pour les lecteurs.'
      : `${plural(added.length, 'ajout')}, ${plural(changed.length, 'modification')}, ${plural(gone.length, 'suppression')}.`,
    section('Ajouté', added.map(line)),
    section('Modifié', changed.map(line)),
    section('Supprimé', gone.map(line)),
    section('Illisible', [...new Set(unread.map(([, { collection }]) => kinds[collection].path))]),
    section('Nombres', unread.length === 0 ? figures(before, after) : []),
    section(
      'Documents à publier de nouveau',
      documents.map(({ title, version }) => `${title} (version ${version})`),
    ),
    section(
      'Adresses et ancres disparues',
      removed.map((address) => {
        const to = redirects.get(address)
        return to ? `\`${address}\` → \`${to}\`` : `\`${address}\` : **aucune redirection**`
      }),
    ),
    lost.length > 0 &&
      '**À faire** : garder ces adresses, ou les déclarer dans `content/redirects.yaml`.',
    errors === 0
      ? 'Les contrôles passent.'
      : `Les contrôles trouvent ${plural(errors, 'faute')} : \`npm run check\`.`,
  ]
  return { markdown: markdown.filter(Boolean).join('\n\n'), isAllowed: lost.length === 0 }
}

/** Addresses and anchors that readers may have kept, and that no longer answer. */
function removedAddresses({ addresses: before }: Project, { addresses: after }: Project): string[] {
  return before.pages.flatMap((page) => {
    if (!after.pages.includes(page)) return [page]
    const now = after.anchorsOf(page)
    const anchors = now ? [...(before.anchorsOf(page) ?? [])] : []
    return anchors.filter((anchor) => !now!.has(anchor)).map((anchor) => `${page}#${anchor}`)
  })
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? '' : `### ${title}\n\n${lines.map((text) => `- ${text}`).join('\n')}`

const line = ({ title, address, collection }: Place) =>
  `${escaped(title)} — ${collection === 'site' ? 'toutes les pages' : `\`${address}\``}`

function figures({ content: before }: Project, { content: after }: Project): string[] {
  return Object.entries(after.figures).flatMap(([name, value]) => {
    const old = before.figures[name]
    return old === undefined || old === value
      ? []
      : [`${name} : ${frenchNumber(old)} → ${frenchNumber(value)}`]
  })
}

/** A title comes from a contributor: it must stay words. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|@!]/g, '\\$&').replace(/\s+/g, ' ')
