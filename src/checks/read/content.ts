import type { Content } from '../../label/content.ts'
import { figuresOf } from '../../label/label.ts'
import { problemsOf } from '../../label/rules/index.ts'
import type { Problem } from '../../label/rules/rule.ts'
import { folders, kindNames } from '../../kinds/index.ts'
import { writtenIn, type Body } from './body.ts'
import type { Belonging, CollectionName, DataRecord, Entry } from './records.ts'

/** What the content holds, as far as it can be known when some of it is broken or absent. */
export interface KnownContent {
  /** The entries that pass their schemas; collections without a file are empty. */
  valid: Content
  /** Ids of all entries, valid or not, and of the files that cannot be read. */
  ids: Record<CollectionName, ReadonlySet<string>>
  /** Whether the collection has files, all of them valid. */
  isSound: (name: CollectionName) => boolean
  /** Whether something of the collection is there and cannot be read, or is not valid. */
  isBroken: (name: CollectionName) => boolean
  /** Whether `ids` holds them all, so that another does not exist: no item of a list lacks its own. */
  canMiss: (name: CollectionName) => boolean
  /** The numbers that prose may quote, when what they count is sound. */
  figures: Record<string, number>
  /** The problems of the label's own rules, without those that a broken or absent file causes. */
  problems: readonly Problem[]
}

/** Settings with which the rest can be checked when theirs are absent or broken. */
const standIns = {
  site: { referenceDate: '2014-11-12' },
  audit: { auditor: null, pages: [] },
}

/**
 * Sorts the records into the domain's content.
 * @param unread what cannot be read: it exists all the same, and no fault is drawn from it
 */
export function contentOf(
  records: readonly DataRecord[],
  entries: readonly Entry[],
  bodies: readonly Body[],
  unread: readonly Belonging[],
): KnownContent {
  const recordsOf = byCollection(records)
  const entriesOf = byCollection(entries)
  const unreadOf = byCollection(unread)
  const soundOf = (name: CollectionName) => {
    const sound = recordsOf(name).filter(({ data }) => data !== undefined)
    // By name, not by path: « rouen » comes before its copy « rouen-bis ».
    return name in folders ? sound.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : sound
  }
  const isRead = (name: CollectionName) =>
    unreadOf(name).length === 0 && entriesOf(name).every(({ yaml }) => yaml.value !== undefined)
  const isBroken = (name: CollectionName) =>
    !isRead(name) || recordsOf(name).some(({ data }) => data === undefined)
  const isSound = (name: CollectionName) => entriesOf(name).length > 0 && !isBroken(name)
  // A file of a folder has its id from its name, whatever it holds; an item of a list, from the list.
  const canMiss = (name: CollectionName) =>
    (name in folders || isRead(name)) && recordsOf(name).every(({ id }) => id !== '')
  const idsOf = (name: CollectionName) => {
    const named: readonly { id: string }[] =
      name in folders ? [...entriesOf(name), ...unreadOf(name)] : recordsOf(name)
    return new Set(named.map(({ id }) => id).filter((id) => id !== ''))
  }
  const ids = Object.fromEntries(
    kindNames.map((name) => [name, idsOf(name)]),
  ) as unknown as KnownContent['ids']

  const written = writtenIn(bodies)
  const located = ({ data, id, file: { path } }: DataRecord) => ({
    ...data,
    id,
    file: path,
    body: written.get(path) ?? '',
  })
  const all = Object.fromEntries(kindNames.map((name) => [name, soundOf(name).map(located)]))
  const { site: [site = standIns.site] = [], audit: [audit = standIns.audit] = [] } = all
  const valid = { ...all, site, audit } as unknown as Content

  return {
    valid,
    ids,
    isSound,
    isBroken,
    canMiss,
    figures: isSound('ecosystems') ? figuresOf(valid) : {},
    problems: problemsOf(valid, isBroken)
      .filter(
        ({ about }) =>
          !about || (canMiss(about.collection) && !ids[about.collection].has(about.id)),
      )
      .map((problem) => {
        // Rules count the valid items of a list; the file has the others too.
        const list = entries.find(({ file }) => file.path === problem.file)?.collection
        const [index, ...rest] = problem.path
        const prefix = list && typeof index === 'number' ? soundOf(list)[index]?.prefix : undefined
        return prefix ? { ...problem, path: [...prefix, ...rest] } : problem
      }),
  }
}

function byCollection<Item extends { collection: CollectionName }>(items: readonly Item[]) {
  const groups = Map.groupBy(items, ({ collection }) => collection)
  return (name: CollectionName): readonly Item[] => groups.get(name) ?? []
}
