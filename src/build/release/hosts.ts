import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bucketScript } from '../../serve/hosts/bucket.ts'
import { caddyfile } from '../../serve/hosts/caddy.ts'
import { cdnFile } from '../../serve/hosts/cdn.ts'
import { containerFiles } from '../../serve/hosts/container.ts'
import { headersFile } from '../../serve/hosts/headers-file.ts'
import { nginxConfiguration } from '../../serve/hosts/nginx.ts'
import { redirectsFile } from '../../serve/hosts/redirects-file.ts'
import { readSettings } from '../../settings.ts'
import { filesIn } from '../measure.ts'
import { movedPages } from '../moved.ts'
import type { Stage } from '../stage.ts'

/** Files that tell a host the headers and the addresses that changed: in the site, or beside it. */
export const hostsStage: Stage = {
  title: 'Fichiers pour les hébergeurs',
  run({ root, fresh, beside }) {
    const { url, base } = readSettings()
    const host = new URL(url).hostname
    const moved = movedPages(root)
    mkdirSync(beside, { recursive: true })
    writeFileSync(join(fresh, '_headers'), headersFile({ base }))
    writeFileSync(join(fresh, '_redirects'), redirectsFile({ base, moved }))
    writeFileSync(join(beside, 'nginx.conf'), nginxConfiguration({ base, moved, host }))
    writeFileSync(join(beside, 'Caddyfile'), caddyfile({ base, moved }))
    writeFileSync(join(beside, 'cdn.json'), cdnFile({ base, moved }))
    writeFileSync(join(beside, 'envoi-s3.sh'), bucketScript({ base, files: filesIn(fresh) }))
    const container = containerFiles({ base, moved })
    for (const [name, text] of Object.entries(container)) writeFileSync(join(beside, name), text)
    return '_headers, _redirects et, dans release/, nginx.conf, Caddyfile, cdn.json, envoi-s3.sh, Containerfile'
  },
}
