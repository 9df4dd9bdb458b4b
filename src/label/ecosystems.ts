import { frenchDate } from '../french/dates.ts'
import { addresses } from './addresses.ts'
import { pathSentence } from './paths.ts'
import type { Candidate, Label } from './label.ts'
import { states } from './states.ts'

/** What the page of one candidate shows beside its data: words and way in. */
export function sheetOf({ contradictions, site }: Label, candidate: Candidate) {
  const date = frenchDate(site.referenceDate)
  // Where the coordinates and the administrative codes were read is a matter for the data files.
  const { coordinates, departments, regionBefore2016, regionSince2016, ...told } = candidate
  const own = contradictions.filter(({ id }) => candidate.contradictions.includes(id))
  return {
    page: {
      id: candidate.id,
      file: candidate.file,
      title: candidate.name,
      description: `${candidate.name} : ${states[candidate.state].words.toLowerCase()} au ${date}. Chiffres, dates, suite et sources.`,
      brief: pathSentence(candidate, site.referenceDate),
      href: addresses.ecosystem(candidate.id),
      label: candidate.name,
      section: 'ecosystemes' as const,
      updated: candidate.updated,
      sources: [...new Set(JSON.stringify(told).match(/\bS\d{3}\b/g))].toSorted(),
      aliases: candidate.aliases,
    },
    contradictions: own,
  }
}
