import { frenchDate } from '../french/dates.ts'
import { addresses } from './addresses.ts'
import { followUpHeading, pathSentence } from './paths.ts'
import type { Candidate, Label } from './label.ts'
import { states } from './states.ts'

/**
 * The sources that a reader of a candidate's page may want, in order of id. Where the coordinates
 * and the administrative codes were read is a matter for the data files.
 */
export function candidateSources(candidate: Candidate): string[] {
  const { coordinates, departments, regionBefore2016, regionSince2016, ...told } = candidate
  const quoted = JSON.stringify(told).match(/(?<="|\b)S\d{3}\b/g) ?? []
  return [...new Set(quoted)].toSorted()
}

/** What the page of one candidate shows beside its data: words, way in, neighbours, contents list. */
export function sheetOf({ contradictions, ecosystems, site }: Label, candidate: Candidate) {
  const date = frenchDate(site.referenceDate)
  const index = ecosystems.indexOf(candidate)
  const neighbour = (entry: Candidate | undefined) =>
    entry && { href: addresses.ecosystem(entry.id), label: entry.name }
  const own = contradictions.filter(({ id }) => candidate.contradictions.includes(id))
  return {
    page: {
      id: candidate.id,
      file: candidate.file,
      body: '',
      title: candidate.name,
      description: `${candidate.name} : ${states[candidate.state].words.toLowerCase()} au ${date}. Chiffres, dates, suite et sources.`,
      brief: pathSentence(candidate, site.referenceDate),
      href: addresses.ecosystem(candidate.id),
      label: candidate.name,
      section: 'ecosystemes' as const,
      updated: candidate.updated,
      sources: candidateSources(candidate),
      aliases: candidate.aliases,
    },
    contradictions: own,
    crumbs: [
      { label: 'Accueil', href: addresses.home },
      { label: 'Écosystèmes', href: '/ecosystemes/' },
      { label: candidate.name, href: addresses.ecosystem(candidate.id) },
    ],
    previous: neighbour(ecosystems[index - 1]),
    next: neighbour(ecosystems[index + 1]),
    headings: [
      { depth: 2, slug: 'chiffres', text: 'Chiffres clés' },
      { depth: 2, slug: 'etat', text: `État au ${date}` },
      { depth: 2, slug: 'suite', text: followUpHeading(site) },
      { depth: 2, slug: 'totem', text: 'Bâtiment totem' },
      ...(candidate.facts.length > 0 ? [{ depth: 2, slug: 'faits', text: 'Autres faits' }] : []),
      ...(own.length > 0
        ? [{ depth: 2, slug: 'desaccords', text: 'Désaccords entre sources' }]
        : []),
      { depth: 2, slug: 'identite', text: 'Identité' },
    ],
  }
}
