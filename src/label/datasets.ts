import { kindNames, kinds } from '../kinds/index.ts'

/** The sets of open data, by permanent identifier: also their anchor on the page of the data. */
export const datasetIds = kindNames.flatMap((name) => kinds[name].dataset?.id ?? [])
