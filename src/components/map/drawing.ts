import { label } from '#src/content.ts'
import { ecosystemMap } from '#src/graphics/map/map.ts'

/** The map of the candidates, drawn once for all the pages that show it. */
export const drawing = ecosystemMap(label.ecosystems)
