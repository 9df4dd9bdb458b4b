import { frenchDate } from '../french/dates.ts'
import { addresses } from './addresses.ts'
import { followUpHeading } from './follow-up.ts'
import type { Candidate, Label } from './label.ts'
import { states } from './states.ts'

/** Every source that a candidate's file quotes, in order of id. */
export function candidateSources(candidate: Candidate): string[] {
  const quoted = JSON.stringify(candidate).match(/"S\d{3}"/g) ?? []
  return [...new Set(quoted)].map((id) => id.slice(1, -1)).toSorted()
}

/** What the page of one candidate shows beside its data: words, way in, neighbours, contents list. */
export function sheetOf({ contradictions, ecosystems, pages, site }: Label, candidate: Candidate) {
  const date = frenchDate(site.referenceDate)
  const index = ecosystems.indexOf(candidate)
  const neighbour = (entry: Candidate | undefined) =>
    entry && { href: addresses.ecosystem(entry.id), label: entry.name }
  const list = pages.find(({ href }) => href === '/ecosystemes/')
  const own = contradictions.filter(({ id }) => candidate.contradictions.includes(id))
  return {
    page: {
      id: candidate.id,
      file: candidate.file,
      body: '',
      title: candidate.name,
      description: `${candidate.name} : ${states[candidate.state].words.toLowerCase()} au ${date}. Territoire, dates, suite et sources.`,
      href: addresses.ecosystem(candidate.id),
      label: candidate.name,
      section: 'ecosystemes' as const,
      updated: list?.updated ?? site.referenceDate,
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
      { depth: 2, slug: 'identite', text: 'Identité' },
      { depth: 2, slug: 'etat', text: `État au ${date}` },
      ...(candidate.facts.length > 0 ? [{ depth: 2, slug: 'faits', text: 'Faits relevés' }] : []),
      { depth: 2, slug: 'suite', text: followUpHeading(site) },
      { depth: 3, slug: 'totem', text: 'Bâtiment totem' },
      ...(own.length > 0
        ? [{ depth: 2, slug: 'desaccords', text: 'Désaccords entre sources' }]
        : []),
    ],
  }
}
