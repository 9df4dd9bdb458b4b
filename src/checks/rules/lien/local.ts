import { isRemote } from '../../../markdown/addresses.ts'
import { linksOf } from '../../read/links.ts'
import type { Rule } from '../../rule.ts'

export const local: Rule = {
  code: 'lien/local',
  severity: 'erreur',
  teaches:
    'Une adresse de travail ou de prévisualisation ne répond qu’à son auteur, et pour peu de temps.',
  check: ({ bodies, records }) => [
    ...bodies.flatMap((body) =>
      linksOf(body)
        .filter(({ url }) => isRemote(url) && isLocal(url))
        .map(({ url, start }) => ({ file: body.file.path, start, message: say(url) })),
    ),
    ...records.flatMap(({ file, scalars }) =>
      scalars.flatMap(({ value, start }) =>
        typeof value === 'string' && /^https?:\/\//.test(value) && isLocal(value)
          ? [{ file: file.path, start, message: say(value) }]
          : [],
      ),
    ),
  ],
}

const say = (url: string) =>
  `« ${url} » est une adresse de travail, pas publique : écrivez l’adresse de la page publiée.`

const privateHost =
  /^(localhost|.*\.localhost|.*\.local|.*\.internal|.*\.lan|.*\.home|.*\.test|.*\.corp|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|169\.254(\.\d+){2}|0\.0\.0\.0|\[(::1?|f[cd].*|fe80.*)\])$/

const previewHost =
  /^((deploy-preview-\d+|[0-9a-f]{8,}|[\w-]+)--[\w-]+\.netlify\.app|[\w-]+-git-[\w-]+\.vercel\.app|[\w-]+-[a-z0-9]{9}-[\w-]+\.vercel\.app|[0-9a-f]{8}\.[\w-]+\.pages\.dev|.*\.(ngrok(-free)?\.(io|app|dev)|trycloudflare\.com|loca\.lt|gitpod\.io|github\.dev|app\.github\.dev|stackblitz\.io|webcontainer\.io|surge\.sh))$/

/** Whether an address only answers on its author's machine or for a short time. */
export function isLocal(url: string): boolean {
  const address = url.trim().replace(/^\/\//, 'https://')
  if (!URL.canParse(address)) return false
  const { hostname, port } = new URL(address)
  const isBare = !hostname.includes('.') && !hostname.startsWith('[')
  return (
    privateHost.test(hostname) ||
    previewHost.test(hostname) ||
    isBare ||
    (port !== '' && /\.(example|invalid)$/.test(hostname))
  )
}
