import type { APIRoute } from 'astro'
import { csv } from '#src/exports/csv.ts'
import { rowsOf } from '#src/exports/table/column.ts'
import { columns } from '#src/exports/table/columns.ts'
import { publication } from '#src/publication.ts'

export const GET: APIRoute = () => new Response(csv(columns, rowsOf(columns, publication)))
