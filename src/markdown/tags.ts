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
}

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
  Criteres: { description: 'Les exigences, une par une', attributes: {}, children: false },
  Comparaison: {
    description: 'Ce que disait janvier 2014 de chaque exigence, mot à mot si possible',
    attributes: {},
    children: false,
  },
  SommaireExigences: {
    description: 'Les exigences, une ligne chacune, en tête de leur page',
    attributes: {},
    children: false,
  },
  SommaireEtapes: {
    description: 'Les étapes en bande (qui agit, ce qui en sort), en tête de leur page',
    attributes: {},
    children: false,
  },
  Etapes: { description: 'Les étapes de la procédure', attributes: {}, children: false },
  Benefices: {
    description: 'Les bénéfices d’un niveau',
    attributes: { niveau: { required: true, values: ['national', 'international'] } },
    children: false,
  },
  Chronologie: {
    description: 'Les dates du label, entre deux bornes',
    attributes: { depuis: { required: true }, jusque: { required: true } },
    children: false,
  },
  Entonnoir: {
    description: 'Les quatre comptes, de la candidature au label',
    attributes: {},
    children: false,
  },
  Candidats: {
    description: 'Les écosystèmes dans un état donné',
    attributes: {
      etat: { required: true, values: ['filing', 'visit', 'secondVersion', 'label'] },
    },
    children: false,
  },
  Contact: { description: 'Comment joindre l’éditeur du site', attributes: {}, children: false },
  MentionLegale: {
    description: 'Une mention légale, ou l’avis qu’elle n’est pas établie',
    attributes: {
      de: { required: true, values: Object.keys(legalNotices) },
    },
    children: false,
  },
  DeclarationAccessibilite: {
    description: 'L’état d’accessibilité déclaré',
    attributes: {},
    children: false,
  },
  JeuxDeDonnees: { description: 'La liste des données ouvertes', attributes: {}, children: false },
}
