import type { Content } from '../content.ts'
import type { Problem } from '../problem.ts'

/** The path under which the site is published is a setting of the build, not of the content. */
export function originOnly({ site }: Content): Problem[] {
  return /^https:\/\/[^/?#@]*([?#@]|\/.)/.test(site.url)
    ? [
        {
          file: 'content/site.yaml',
          path: ['url'],
          rule: 'site/adresse',
          message: `« ${site.url} » ne doit nommer que le site : écrivez par exemple url: https://exemple.fr. Un chemin se donne à la construction, avec BASE_PATH=/chemin/.`,
        },
      ]
    : []
}

/** Pages that invite to apply say since when, and where to. */
export function openApplications({ site }: Content): Problem[] {
  if (site.applications !== 'open') return []
  const missing = [
    ...(site.openSince === null ? ['openSince (la date d’ouverture)'] : []),
    ...(site.submission.email === null ? ['submission.email (le courriel de dépôt)'] : []),
  ]
  if (missing.length === 0) return []
  return [
    {
      file: 'content/site.yaml',
      path: ['applications'],
      rule: 'site/ouverture',
      message: `Les pages invitent à candidater, mais il manque ${missing.join(' et ')} : complétez ce fichier, ou écrivez applications: closed.`,
    },
  ]
}
