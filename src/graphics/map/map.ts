import type { State } from '../../label/states.ts'
import { frenchTypography } from '../../french/typography.ts'
import { glyphReach } from '../glyph.ts'
import { candidatesOf, type Label } from './candidates.ts'
import { boxAt, type Spot } from './collisions.ts'
import { metropolitanFrance } from './france.ts'
import { outlinePath } from './outline.ts'
import { placeLabels } from './placement.ts'
import { projectionOf } from './projection.ts'
import { scales } from './scales.ts'
import { distanceToBox } from './shapes.ts'

/** Half the side of a glyph's square on the narrowest map. */
export const glyphSize = 6.5

/** What the map needs to know of a candidate. */
export interface Located {
  id: string
  place: string
  state: State
  point: { lat: number; lon: number } | undefined
}

/** A candidate on the map, in units of the frame. */
export interface Place {
  id: string
  name: string
  state: State
  x: number
  y: number
  /** None where there is no room for the name, or when the map has too many places. */
  label: Label | undefined
  /** How far the glyph's ink reaches from the point, at scale 1. */
  glyphReach: number
  /** Radius around the point that a finger can hit without hitting another place. */
  reach: number
}

export interface EcosystemMap {
  outline: string
  places: Place[]
}

const widestReach = 12

/** Beyond this number of places there is no room for their names: the map shows points alone. */
const mostNames = 20

/**
 * Draws the outline and puts every candidate that has coordinates in its place, with its name as
 * far as there is room.
 */
export function ecosystemMap(ecosystems: readonly Located[]): EcosystemMap {
  const france = metropolitanFrance()
  const project = projectionOf(france)
  const located = ecosystems.flatMap(({ id, place, state, point }) => {
    const position = point && project([point.lon, point.lat])
    if (!position) return []
    const [x, y] = position.map(round) as [number, number]
    const radius = glyphReach(state, glyphSize)
    return [{ id, name: frenchTypography(place), state, x, y, radius }]
  })
  const labels =
    located.length > mostNames
      ? []
      : placeLabels(
          located.map((spot) => ({ spot, candidates: candidatesOf(spot.name, spot.radius) })),
        )
  return {
    outline: outlinePath(france, project),
    places: located.map(({ id, name, state, x, y, radius }, index) => ({
      id,
      name,
      state,
      x,
      y,
      label: labels[index],
      glyphReach: radius,
      reach: reachOf(index, located, labels),
    })),
  }
}

function reachOf(
  index: number,
  spots: readonly Spot[],
  labels: readonly (Label | undefined)[],
): number {
  const { x, y } = spots[index]!
  const limits = spots.flatMap((other, at) => {
    if (at === index) return []
    const label = labels[at]
    const targets = label ? scales.map(({ scale }) => boxAt(other, label.target, scale)) : []
    return [
      Math.hypot(other.x - x, other.y - y) / 2,
      ...targets.map((target) => distanceToBox(x, y, target)),
    ]
  })
  return Math.floor(Math.min(widestReach, ...limits) * 10) / 10
}

const round = (value: number) => Math.round(value * 10) / 10
