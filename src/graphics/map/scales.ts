/**
 * Widths of the map, in pixels, from which points and labels are drawn at a smaller scale of the
 * frame, so that text stays near 13 px while the map grows to its full 720. The style of
 * `EcosystemMap.astro` holds the same list: a test compares them.
 */
export const scales = [
  { from: 0, scale: 1 },
  { from: 340, scale: 0.87 },
  { from: 400, scale: 0.76 },
  { from: 460, scale: 0.68 },
  { from: 530, scale: 0.6 },
  { from: 620, scale: 0.53 },
] as const
