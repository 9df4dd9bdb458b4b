import type { APIRoute } from 'astro'
import { securityText } from '#src/exports/security.ts'
import { publication } from '#src/publication.ts'

export const GET: APIRoute = () => new Response(securityText(publication))
