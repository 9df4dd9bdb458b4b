import type { LabelRule } from './rule.ts'

const file = 'content/site.yaml'

export const settingsRules: LabelRule[] = [
  {
    code: 'site/adresse',
    teaches: 'L’adresse du site est sans chemin : https://exemple.fr.',
    waivable: false,
    // The path under which the site is published is a setting of the build, not of the content.
    check({ site: { url } }) {
      const message = `« ${url} » ne doit nommer que le site : écrivez par exemple url: https://exemple.fr. Un chemin se donne à la construction, avec BASE_PATH=/chemin/.`
      return /^https:\/\/[^/?#@]*([?#@]|\/.)/.test(url) ? [{ file, path: ['url'], message }] : []
    },
  },
  {
    code: 'site/ouverture',
    teaches:
      'Quand les candidatures sont ouvertes, le site dit depuis quand, et où déposer un dossier.',
    waivable: false,
    check({ site }) {
      if (site.applications !== 'open') return []
      const missing = [
        ...(site.openSince === null ? ['openSince (la date d’ouverture)'] : []),
        ...(site.submission.email === null ? ['submission.email (le courriel de dépôt)'] : []),
      ]
      if (missing.length === 0) return []
      const message = `Les pages invitent à candidater, mais il manque ${missing.join(' et ')} : complétez ce fichier, ou écrivez applications: closed.`
      return [{ file, path: ['applications'], message }]
    },
  },
]
