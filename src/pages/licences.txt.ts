import type { APIRoute } from 'astro'
import { softwareNotices } from '#src/data/software/notices.ts'
import { publishedSoftware } from '#src/data/software/software.ts'

export const GET: APIRoute = () => new Response(softwareNotices(publishedSoftware()))
