import { geoConicConformal, type GeoProjection } from 'd3-geo'
import type { MultiPolygon } from 'geojson'

/** The map's own square of paper, in units that are pixels on the narrowest map. */
export const frame = { width: 288, height: 276 } as const

const margin = 3

/** The conic projection of French maps (Lambert), fitted so that the outline fills the frame. */
export function projectionOf(outline: MultiPolygon): GeoProjection {
  const projection = geoConicConformal().parallels([44, 49]).rotate([-3, 0])
  const corners: [[number, number], [number, number]] = [
    [margin, margin],
    [frame.width - margin, frame.height - margin],
  ]
  return projection.fitExtent(corners, outline)
}
