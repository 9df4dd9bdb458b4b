import type { KindName } from '../kinds/index.ts'
import { legalNotices } from '../label/legal.ts'

/** An attribute of a tag: free words, one word among some, or ids of a collection. */
interface Attribute {
  optional?: boolean
  /** The only values allowed. */
  values?: readonly string[]
  /** Collection whose ids are allowed; several ids are separated by spaces. */
  ids?: 'sources' | 'contradictions' | 'documents'
}

type Attributes = Record<string, Attribute>

/** A tag, for the policy and for the guide of editors. */
export interface Tag {
  /** For editors: what the tag shows. */
  description: string
  attributes: Attributes
  /** Whether the tag encloses Markdown. */
  children: boolean
  /** Whether the tag may stand in a sentence: the others make a block. */
  inline: boolean
  /** The kinds whose entries the tag shows, whichever they are. */
  shows?: readonly KindName[]
}

/** A tag in a sentence, around words or alone. */
const written = (description: string, attributes: Attributes = {}, children = false): Tag => ({
  ...{ description, attributes, children },
  inline: true,
})

/** A tag that makes a block. */
const apart = (...tag: Parameters<typeof written>): Tag => ({ ...written(...tag), inline: false })

/** A tag that stands for data. */
const shown = (description: string, shows: readonly KindName[], attributes?: Attributes): Tag => ({
  ...apart(description, attributes),
  shows,
})

/** Whether a text that a tag shows may hold a tag: one that shows texts could show that one. */
export const fitsEntries = (name: string) =>
  (tags[name]?.shows ?? []).every((kind) => kind === 'site')

/** The only tags that content may use. Everything else is refused by `policy.ts`. */
export const tags: Readonly<Record<string, Tag>> = {
  Chiffre: written('Un nombre calculé à partir des données, ou les lieux qu’il compte', {
    de: {},
    en: { optional: true, values: ['lettres', 'noms'] },
  }),
  Source: written('Renvoi à une ou plusieurs sources, après le fait', { id: { ids: 'sources' } }),
  Encadre: apart('Note à part du texte', { titre: {} }, true),
  Telecharger: apart('Bloc de téléchargement d’un document', { document: { ids: 'documents' } }),
  Ouvert: written('Texte montré seulement quand les candidatures sont ouvertes', {}, true),
  Ferme: written('Texte montré seulement quand les candidatures sont closes', {}, true),
  Criteres: shown('Les exigences, une par une', ['criteria']),
  Comparaison: shown('Ce que disait janvier 2014 de chaque exigence, mot à mot si possible', [
    'criteria',
  ]),
  Sommaire: shown('Les exigences ou les étapes, une ligne chacune, en tête de leur page', [], {
    de: { values: ['exigences', 'etapes'] },
  }),
  Etapes: shown('Les étapes de la procédure', ['steps']),
  Benefices: shown('Les bénéfices d’un niveau', ['benefits'], {
    niveau: { values: ['national', 'international'] },
  }),
  Chronologie: shown('Les dates du label', ['timeline']),
  Parcours: shown('La figure « Quinze parcours »', ['ecosystems']),
  DeuxiemeVague: shown('Les territoires de la deuxième vague', ['ecosystems', 'territories']),
  Questions: shown('Toutes les questions, par thème', ['questions']),
  Termes: shown('Les termes du glossaire', ['glossary']),
  References: shown('Toutes les sources', ['sources']),
  Desaccords: shown('Tous les désaccords entre sources', ['contradictions']),
  Documents: shown('Les documents à télécharger', ['documents', 'journal']),
  Journal: shown('Les changements du site, du plus récent au plus ancien', ['journal']),
  Verdicts: shown('Chaque critère d’accessibilité, et son verdict', ['accessibility', 'audit']),
  PlanDuSite: shown('Toutes les pages, par rubrique', ['pages', 'ecosystems']),
  Recherche: shown('Le champ de recherche et ses résultats', []),
  Contact: shown('Comment joindre l’éditeur du site', ['site']),
  MentionLegale: shown('Une mention légale, ou l’avis qu’elle n’est pas établie', ['site'], {
    de: { values: Object.keys(legalNotices) },
  }),
  DeclarationAccessibilite: shown('L’état d’accessibilité déclaré', [
    'accessibility',
    'audit',
    'site',
  ]),
  JeuxDeDonnees: shown('La liste des données ouvertes', []),
}
