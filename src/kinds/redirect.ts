import { z } from 'astro/zod'
import { day, identifier, sitePath } from './common.ts'
import type { Kind } from './kind.ts'

/** An address that moved, `content/redirects.yaml`: addresses are permanent. */
export const redirect = z.strictObject({
  id: identifier.meta({ description: 'Identifiant permanent', examples: ['ancienne-page'] }),
  from: sitePath.meta({
    description: 'Ancienne adresse, ou ancienne ancre d’une page',
    examples: ['/ancienne-page/'],
  }),
  to: sitePath.meta({ description: 'Nouvelle adresse', examples: ['/nouvelle-page/'] }),
  date: day.describe('Date du changement'),
})

export const redirects = {
  path: 'content/redirects.yaml',
  schema: redirect,
  name: { one: 'redirection', many: 'redirections', feminine: true },
} as const satisfies Kind

export type Redirect = z.output<typeof redirect>
