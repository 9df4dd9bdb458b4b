import { frenchNumber, plural } from '../../french/numbers.ts'
import { kinds, type KindName } from '../../kinds/index.ts'
import { checkContent } from '../check.ts'
import { readProject, type Project } from '../read/project.ts'
import { documentsTouched } from './documents.ts'
import { filesAt, startingPoint } from './git.ts'

export interface Impact {
  /** For a pull request. */
  markdown: string
  /** False when an address or an anchor is lost and no redirection says where it went. */
  isAllowed: boolean
}

/** What a reader sees of an entry, and the text that stays equal as long as nothing changed. */
export interface Place {
  collection: KindName
  id: string
  title: string
  address: string
  state: string
}

/**
 * What the work on the tree changes for readers, since it left a branch.
 * @throws CheckError when Git or the branch cannot be found
 */
export function impactReport(root: string, base: string): Impact {
  const files = filesAt(root, startingPoint(root, base))
  const { project: after, problems } = checkContent(root)
  const before = readProject(root, { today: after.today, files })
  const [old, now] = [placesOf(before), placesOf(after)]
  // What cannot be read is not gone: the checks say what is wrong with it.
  const isRead = ({ collection }: Place) => !after.content.isBroken(collection)
  const added = [...now].flatMap(([key, place]) => (old.has(key) ? [] : [place]))
  const gone = [...old].flatMap(([key, place]) => (now.has(key) || !isRead(place) ? [] : [place]))
  const changed = [...now].flatMap(([key, place]) =>
    old.has(key) && old.get(key)!.state !== place.state ? [place] : [],
  )
  const touched = [...added, ...changed, ...gone]
  const removed = removedAddresses(before, after)
  const lost = removed.filter((address) => !after.addresses.redirects.has(address))
  const errors = problems.filter(({ severity }) => severity !== 'avertissement').length
  const markdown = [
    '## Effet de cette contribution',
    touched.length === 0
      ? 'Rien ne change pour les lecteurs.'
      : `${plural(added.length, 'ajout')}, ${plural(changed.length, 'modification')}, ${plural(gone.length, 'suppression')}.`,
    section('Ajouté', added.map(line)),
    section('Modifié', changed.map(line)),
    section('Supprimé', gone.map(line)),
    section('Nombres', [...old.values()].every(isRead) ? figures(before, after) : []),
    section('Documents à publier de nouveau', documentsTouched(before, after, touched)),
    section(
      'Adresses et ancres disparues',
      removed.map((address) => {
        const to = after.addresses.redirects.get(address)
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

/** Where each entry of a project is read, by a key that lasts. */
function placesOf({ records, bodies }: Project): Map<string, Place> {
  const bodyOf = new Map(bodies.map(({ file, start }) => [file.path, file.text.slice(start)]))
  return new Map(
    records
      .filter(({ id, collection }) => id !== '' && collection !== 'redirects')
      .map(({ collection, id, file, value }) => {
        const { title, name, term } = Object(value) as Record<string, unknown>
        const words = [title, name, term].find((one) => typeof one === 'string')
        const place: Place = {
          collection,
          id,
          title: typeof words === 'string' ? words : id,
          address: kinds[collection].address?.(id) ?? '/',
          state: JSON.stringify(value) + (bodyOf.get(file.path) ?? ''),
        }
        return [`${collection}/${id}`, place]
      }),
  )
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
