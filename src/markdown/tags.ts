import type { KindName } from '../kinds/index.ts'
import { legalNotices } from '../label/operator.ts'

/** An attribute of a tag: free words, one word among some, or ids of a collection. */
interface Attribute {
  required?: boolean
  /** The only values allowed. */
  values?: readonly string[]
  /** Collection whose ids are allowed; several ids are separated by spaces. */
  ids?: 'sources' | 'contradictions' | 'documents'
}

interface Tag {
  /** For editors: what the tag shows. */
  description: string
  attributes: Record<string, Attribute>
  /** Whether the tag encloses Markdown. */
  children: boolean
  /** The kinds whose entries the tag shows, whichever they are. */
  shows?: readonly KindName[]
}

/** A tag that stands for data. */
const shown = (
  description: string,
  shows: readonly KindName[],
  attributes: Tag['attributes'] = {},
): Tag => ({ description, attributes, children: false, shows })

/** The only tags that content may use. Everything else is refused by `policy.ts`. */
export const tags: Readonly<Record<string, Tag>> = {
  Chiffre: {
    description: 'Un nombre calculé à partir des données',
    attributes: { de: { required: true }, en: { values: ['lettres'] } },
    children: false,
  },
  Source: {
    description: 'Renvoi à une ou plusieurs sources, après le fait',
    attributes: { id: { required: true, ids: 'sources' } },
    children: false,
  },
  Encadre: {
    description: 'Note à part du texte',
    attributes: { titre: { required: true } },
    children: true,
  },
  Divergence: {
    description: 'Désaccord entre sources, avec ce que le site retient',
    attributes: { id: { required: true, ids: 'contradictions' } },
    children: false,
  },
  Telecharger: {
    description: 'Bloc de téléchargement d’un document',
    attributes: { document: { required: true, ids: 'documents' } },
    children: false,
  },
  Ouvert: {
    description: 'Texte montré seulement quand les candidatures sont ouvertes',
    attributes: {},
    children: true,
  },
  Ferme: {
    description: 'Texte montré seulement quand les candidatures sont closes',
    attributes: {},
    children: true,
  },
  Criteres: shown('Les exigences, une par une', ['criteria']),
  Comparaison: shown('Ce que disait janvier 2014 de chaque exigence, mot à mot si possible', [
    'criteria',
  ]),
  SommaireExigences: shown('Les exigences, une ligne chacune, en tête de leur page', ['criteria']),
  SommaireEtapes: shown('Les étapes en bande (qui agit, ce qui en sort), en tête de leur page', [
    'steps',
  ]),
  Etapes: shown('Les étapes de la procédure', ['steps']),
  Benefices: shown('Les bénéfices d’un niveau', ['benefits'], {
    niveau: { required: true, values: ['national', 'international'] },
  }),
  Chronologie: shown('Les dates du label, entre deux bornes', ['timeline'], {
    depuis: { required: true },
    jusque: { required: true },
  }),
  Entonnoir: shown('Les quatre comptes, de la candidature au label', ['ecosystems']),
  Candidats: shown('Les écosystèmes dans un état donné', ['ecosystems'], {
    etat: { required: true, values: ['filing', 'visit', 'secondVersion', 'label'] },
  }),
  Contact: shown('Comment joindre l’éditeur du site', ['site']),
  MentionLegale: shown('Une mention légale, ou l’avis qu’elle n’est pas établie', ['site'], {
    de: { required: true, values: Object.keys(legalNotices) },
  }),
  DeclarationAccessibilite: shown('L’état d’accessibilité déclaré', [
    'accessibility',
    'audit',
    'site',
  ]),
  JeuxDeDonnees: shown('La liste des données ouvertes', []),
}
