import type { Content } from '../../label/content.ts'
import { figuresOf } from '../../label/label.ts'
import { labelRules, problemsOf } from '../../label/rules/index.ts'
import type { Problem } from '../../label/rules/rule.ts'
import { folders, kindNames as names, lists } from '../../kinds/index.ts'
import type { Body } from './body.ts'
import type { Entry } from './file.ts'
import type { Belonging, CollectionName, DataRecord } from './records.ts'

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
  /** Whether an id that is not in `ids` does not exist: the collection is there, all of it readable. */
  canMiss: (name: CollectionName) => boolean
  /** Whether every item of a list has an id, so that `ids` holds them all. */
  isNamed: (name: CollectionName) => boolean
  /** Whether the tree holds the whole site, not a few files put aside to be checked. */
  isWhole: boolean
  /** The numbers that prose may quote, when what they count is sound. */
  figures: Record<string, number>
  /** Place in its list of each valid item. */
  indexes: Record<string, readonly number[]>
}

/** What the dates are compared with when `content/site.yaml` is not among the files checked. */
const usualReference = '2014-11-12'

/** A tree with this many collections is the site, even if its settings are missing. */
const mostPutAside = 8

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
  const recordsBy = Map.groupBy(records, ({ collection }) => collection)
  const entriesBy = Map.groupBy(entries, ({ collection }) => collection)
  const bodyOf = new Map(bodies.map(({ file, start }) => [file.path, file.text.slice(start)]))
  const valid: Record<string, unknown> = {}
  const indexes: Record<string, number[]> = {}
  for (const name of names) {
    const sound = (recordsBy.get(name) ?? []).filter(({ data }) => data !== undefined)
    // By name, not by path: « rouen » comes before its copy « rouen-bis ».
    if (name in folders) sound.sort((a, b) => (a.id < b.id ? -1 : 1))
    valid[name] = sound.map(({ data, id, file }) => ({
      ...data,
      id,
      file: file.path,
      body: bodyOf.get(file.path) ?? '',
    }))
    indexes[name] = sound.map(({ prefix }) => prefix[0] ?? 0)
  }
  const [site] = valid['site'] as unknown[]
  const [audit] = valid['audit'] as unknown[]
  const content = {
    ...valid,
    site: site ?? { referenceDate: usualReference },
    audit: audit ?? { auditor: null, pages: [] },
  } as unknown as Content
  const isWhole = entriesBy.has('site') || entriesBy.size >= mostPutAside
  const unreadBy = Map.groupBy(unread, ({ collection }) => collection)
  const isBroken = (name: CollectionName) =>
    unreadBy.has(name) ||
    (entriesBy.get(name) ?? []).some(({ yaml }) => yaml.value === undefined) ||
    (recordsBy.get(name) ?? []).some(({ data }) => data === undefined)
  const isSound = (name: CollectionName) => entriesBy.has(name) && !isBroken(name)
  // A file of a folder has its id from its name, whatever it holds; an item of a list, from the list.
  const isNamed = (name: CollectionName) =>
    (name in folders ||
      (!unreadBy.has(name) &&
        (entriesBy.get(name) ?? []).every(({ yaml }) => yaml.value !== undefined))) &&
    (recordsBy.get(name) ?? []).every(({ id }) => id !== '')
  return {
    valid: content,
    ids: Object.fromEntries(
      names.map((name) => [name, idsOf(name, entriesBy, recordsBy, unreadBy)]),
    ) as unknown as KnownContent['ids'],
    isSound,
    isBroken,
    canMiss: (name) => (entriesBy.has(name) || isWhole) && isNamed(name),
    isNamed,
    isWhole,
    figures: isSound('ecosystems') ? figuresOf(content) : {},
    indexes,
  }
}

/** The problems of the label's own rules, without those that a broken or absent file causes. */
export function domainProblems(content: KnownContent): Problem[] {
  const { valid, ids, isBroken, isSound, isWhole, canMiss, indexes } = content
  // The reference date has a stand-in.
  const canTell = (name: CollectionName) =>
    !isBroken(name) && (isSound(name) || isWhole || name === 'site')
  const told = labelRules.filter(
    ({ needs = [], wholeSite }) => needs.every(canTell) && (isWhole || !wholeSite),
  )
  return problemsOf(valid, told)
    .filter(
      ({ about }) => !about || (canMiss(about.collection) && !ids[about.collection].has(about.id)),
    )
    .map((problem) => {
      const list = Object.entries(lists).find(([, { path }]) => path === problem.file)?.[0]
      const [index, ...rest] = problem.path
      if (!list || typeof index !== 'number') return problem
      return { ...problem, path: [indexes[list]?.[index] ?? index, ...rest] }
    })
}

function idsOf(
  name: CollectionName,
  entriesBy: ReadonlyMap<CollectionName, readonly Entry[]>,
  recordsBy: ReadonlyMap<CollectionName, readonly DataRecord[]>,
  unreadBy: ReadonlyMap<CollectionName, readonly Belonging[]>,
): Set<string> {
  const found: readonly { id: string }[] =
    name in folders
      ? [...(entriesBy.get(name) ?? []), ...(unreadBy.get(name) ?? [])]
      : (recordsBy.get(name) ?? [])
  return new Set(found.map(({ id }) => id).filter((id) => id !== ''))
}
