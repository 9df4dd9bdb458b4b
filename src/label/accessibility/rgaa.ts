/** The version of the référentiel général d’amélioration de l’accessibilité that is audited. */
export const rgaaVersion = '4.1.2'

/** How many criteria each of its thirteen themes has, in order: 106 in all. */
const sizes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]

/** The numbers of a theme’s criteria, `1.1` to `1.9`; none when the RGAA has no such theme. */
export function numbersOf(theme: number): string[] {
  return Array.from({ length: sizes[theme - 1] ?? 0 }, (_, index) => `${theme}.${index + 1}`)
}

/** The numbers of all criteria, in order. */
export const allNumbers = sizes.flatMap((_, index) => numbersOf(index + 1))

/** The numbers of the themes. */
export const themeNumbers = sizes.map((_, index) => index + 1)
