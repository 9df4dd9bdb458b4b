import { folders, lists, singles } from '../../kinds/index.ts'
import type { CollectionName } from '../read/records.ts'
import { tags } from '../../markdown/tags.ts'
import { rules } from '../rules/index.ts'
import { fieldTable } from './fields.ts'
import { table } from './table.ts'

/** What each collection holds, for those who write it. */
const titles: Readonly<Record<CollectionName, string>> = {
  pages: 'Une page de texte ; le nom du fichier est son adresse',
  listings: 'Les mots d’une page que le site assemble',
  criteria: 'Une exigence du cahier des charges',
  steps: 'Une étape de la procédure',
  questions: 'Une question de la foire aux questions',
  benefits: 'Un bénéfice du label',
  ecosystems: 'Un écosystème candidat ; le nom du fichier est son adresse',
  form: 'Une section du dossier de candidature',
  accessibility: 'Une thématique du RGAA, avec ses critères',
  kit: 'Un texte du kit de candidature : lisez-moi, ou modèle à adapter, entre crochets ce qu’il faut remplacer',
  contradictions: 'Les désaccords entre sources',
  timeline: 'Les dates de l’histoire du label',
  glossary: 'Les termes du glossaire',
  sources: 'Les sources',
  documents: 'Les documents à télécharger',
  journal: 'Le journal des changements',
  synonyms: 'Les mots qui se valent, pour la recherche',
  redirects: 'Les adresses qui mènent ailleurs',
  site: 'Les réglages du site',
  audit: 'L’audit d’accessibilité : qui, quand, avec quoi, sur quelles pages',
}

/**
 * The editors' guide, in Markdown: every field, tag and rule, read from what the site itself
 * obeys, so that it cannot drift. Nothing of it is committed.
 */
export function guide(): string {
  const collections = Object.entries({ ...folders, ...lists, ...singles })
  return [
    '# Guide des champs, des balises et des règles',
    'Écrit par « npm run check -- --guide » d’après les schémas du site : il est toujours à jour.',
    '## Les champs',
    ...collections.map(([name, collection]) => {
      const file =
        'extension' in collection ? `${collection.path}/…${collection.extension}` : collection.path
      const title = titles[name as keyof typeof titles]
      return `### \`${file}\`\n\n${title}.\n\n${fieldTable(collection.schema)}`
    }),
    '## Les balises',
    table(['Balise', 'Ce qu’elle montre'], tagRows()),
    '## Les règles',
    table(
      ['Règle', 'Gravité', 'Ce qu’elle demande', 'Se suspend'],
      rules.map(({ code, severity, teaches, waivable = true }) => [
        `\`${code}\``,
        severity,
        teaches,
        waivable ? 'oui' : 'non',
      ]),
    ),
  ].join('\n\n')
}

function tagRows(): string[][] {
  return Object.entries(tags).map(([name, { attributes, children, description }]) => {
    const written = Object.entries(attributes).map(
      ([key, { values, ids }]) =>
        ` ${key}="${values?.join(' ou ') ?? (ids ? 'identifiant' : '…')}"`,
    )
    const open = `<${name}${written.join('')}`
    return [`\`${children ? `${open}>…</${name}>` : `${open} />`}\``, description]
  })
}
