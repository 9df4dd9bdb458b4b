import { formatRoute } from './_format.ts'

export const { getStaticPaths, GET } = formatRoute('pdf')
