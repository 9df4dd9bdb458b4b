import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { join } from 'node:path'
import { schemeOf } from '../../../markdown/addresses.ts'
import { nodesOf, startOf, type Body } from '../../read/body.ts'
import type { Project } from '../../read/project.ts'
import type { Finding, Rule } from '../../rule.ts'

export const absente: Rule = {
  code: 'image/absente',
  severity: 'erreur',
  teaches:
    'Une image est dans le dépôt, à côté du texte ou dans public/, et son adresse est exacte.',
  check: (project) =>
    project.bodies.flatMap((body) =>
      nodesOf(body, 'image').flatMap((image): Finding[] => {
        const message = schemeOf(image.url) === '' ? say(project, body, image.url) : undefined
        return message ? [{ file: body.file.path, start: startOf(image), message }] : []
      }),
    ),
}

function say({ files, root }: Project, body: Body, url: string): string | undefined {
  let path
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
  } catch {
    return `Adresse d’image mal formée : « ${url} ». Écrivez un nom sans % ni espace, comme ./carte.png`
  }
  if (path === '')
    return 'Cette image n’a pas d’adresse : écrivez par exemple ![Description](./carte.png)'
  const file = path.startsWith('/')
    ? `public${posix.normalize(path)}`
    : posix.join(posix.dirname(body.file.path), path)
  if (!/^(content|public)\//.test(file))
    return `${url} est hors du contenu : copiez l’image à côté du texte.`
  if (files.some((known) => known.path === file)) return undefined
  const other = existsSync(join(root, file)) ? ' (attention aux majuscules)' : ''
  return `${url} n’existe pas${other} : vérifiez le nom du fichier.`
}
