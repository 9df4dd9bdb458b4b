import { addresses } from '../label/addresses.ts'
import { datasetIds } from '../label/datasets.ts'
import type { Label } from '../label/label.ts'
import { once } from '../label/once.ts'
import { catalogue, updatedOn } from './catalogue.ts'
import type { Citable } from './citation.ts'

/** A record with a permanent anchor. What it does not say, its page says. */
export interface Anchored extends Partial<Pick<Citable, 'kind' | 'updated' | 'version'>> {
  title: string
  /** Address on the site, anchor included. */
  href: string
}

/** The records that have a permanent anchor on a page. */
export function anchoredOn(label: Label, page: string): Anchored[] {
  return byPage(label).get(page) ?? []
}

const byPage = once((label: Label) =>
  Map.groupBy(records(label), ({ href }) => href.slice(0, href.indexOf('#'))),
)

function records(label: Label): Anchored[] {
  const { benefits, contradictions, criteria, documents, glossary, journal, questions } = label
  return [
    ...criteria.map(({ id, number, title }) => ({
      title: `Exigence ${number} : ${title}`,
      href: addresses.criterion(id),
    })),
    ...label.steps.map(({ id, title }, index) => ({
      title: `Étape ${index + 1} : ${title}`,
      href: addresses.step(id),
    })),
    ...questions.map(({ id, title, updated }) => ({
      title,
      href: addresses.question(id),
      updated,
    })),
    ...benefits.map(({ id, title }) => ({ title, href: addresses.benefit(id) })),
    ...glossary.map(({ id, term }) => ({ title: term, href: addresses.term(id) })),
    ...contradictions.map(({ id, title }) => ({ title, href: addresses.contradiction(id) })),
    ...label.timeline.map(({ id, text }) => ({
      title: text,
      href: addresses.event(id),
    })),
    ...label.accessibility.flatMap(({ criteria: audited }) =>
      audited.map(({ number, title, checked }) => ({
        title: `Critère d’accessibilité ${number} : ${title}`,
        href: addresses.accessibilityCriterion(number),
        updated: checked,
      })),
    ),
    ...journal.map(({ id, title, date }) => ({
      title,
      href: addresses.journal(id),
      updated: date,
    })),
    ...datasetIds.map((id) => ({
      kind: 'dataset' as const,
      title: catalogue[id].title,
      href: `/donnees/#${id}`,
      updated: updatedOn(label, id),
      version: catalogue[id].version,
    })),
    ...documents.map(({ id, title, published, version }) => ({
      kind: 'document' as const,
      title,
      href: addresses.document(id),
      updated: published,
      version,
    })),
  ]
}
