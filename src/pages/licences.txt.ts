import type { APIRoute } from 'astro'
import { softwareNotices } from '#src/exports/software/notices.ts'
import { publishedSoftware } from '#src/exports/software/software.ts'

export const GET: APIRoute = () => new Response(softwareNotices(publishedSoftware()))
