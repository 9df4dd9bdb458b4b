import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { root } from './root.ts'

/** `content/site.yaml` of a site that may be published: nothing that the law asks is missing. */
export const publishable = stringify({
  ...parse(readFileSync(join(root, 'content/site.yaml'), 'utf8')),
  operator: { name: 'Association', address: '1 rue', publisher: 'A. B.', host: 'Hôte, 01' },
  contact: { email: 'contact@label.fr', form: null },
})
