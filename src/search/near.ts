import { editDistance, fold } from '../french/words.ts'

/** A page or a file of the site. */
export interface Place {
  href: string
  title: string
}

/** Most pages proposed. */
const most = 3

/** Below this likeness, from 0 to 2, a page is not proposed. */
const least = 0.7

/** Nor is a page much less alike than the nearest. */
const leastOfBest = 0.6

/** The pages whose address or title is like an address that does not exist, the nearest first. */
export function nearPlaces(path: string, places: readonly Place[]): Place[] {
  const ordered = places
    .map((place) => ({ place, likeness: likeness(path, place) }))
    .toSorted((a, b) => b.likeness - a.likeness)
  const bound = Math.max(least, (ordered[0]?.likeness ?? 0) * leastOfBest)
  return ordered
    .filter(({ likeness }) => likeness >= bound)
    .slice(0, most)
    .map(({ place }) => place)
}

/**
 * The words of an address.
 * @example wordsIn('/ecosystemes/saint_etienne.html') // 'ecosystemes saint etienne'
 */
export function wordsIn(path: string): string {
  return segments(path).join(' ').replaceAll('-', ' ')
}

function likeness(path: string, { href, title }: Place): number {
  const wanted = segments(path).at(-1) ?? ''
  const own = segments(href).at(-1) ?? ''
  const longest = Math.max(wanted.length, own.length, 1)
  const letters = 1 - editDistance(wanted, own) / longest
  const asked = startsOf(wordsIn(path))
  const offered = startsOf(`${wordsIn(href)} ${title}`)
  const shared = [...asked].filter((start) => offered.has(start)).length
  return letters + shared / Math.max(1, asked.size)
}

/** The first letters of the words of a text: singular and plural share them. */
function startsOf(text: string): Set<string> {
  return new Set((fold(text).match(/[a-z0-9]{3,}/g) ?? []).map((word) => word.slice(0, 5)))
}

/** The parts of an address, folded, without the ending of a file. */
function segments(path: string): string[] {
  return fold(decode(path))
    .replace(/(index)?\.(html?|php|aspx?)$/, '')
    .split('/')
    .map((part) => part.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''))
    .filter(Boolean)
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
