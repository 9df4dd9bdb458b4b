/** Phrases of offices, and what everyone says. */
const pairs: [heavy: string, plain: string][] = [
  ['afin (?:de|d’)', 'pour'],
  ['afin que', 'pour que'],
  ['dans le cadre (?:de|du|des|d’)', 'pour, avec ou pendant'],
  ['au sein (?:de|du|des|d’)', 'dans'],
  ['en vue (?:de|d’)', 'pour'],
  ['en matière (?:de|d’)', 'pour ou sur'],
  ['à l’issue (?:de|du|des|d’)', 'après'],
  ['préalablement à', 'avant'],
  ['postérieurement à', 'après'],
  ['conformément à', 'selon'],
  ['eu égard à', 'vu'],
  ['au regard (?:de|du|des)', 'selon'],
  ['nonobstant', 'malgré'],
  ['de par', 'par'],
  ['d’ores et déjà', 'déjà'],
  ['à l’heure actuelle', 'aujourd’hui'],
  ['un certain nombre de', 'plusieurs'],
  ['la mise en (?:œuvre|place) (?:de|du|des|d’)', 'le verbe de ce que l’on fait'],
  ['proc[eéè]d(?:er|ant|ait|aient|e|ent|é) (?:à|au|aux)', 'le verbe de ce que l’on fait'],
  ['effectu(?:er|ant|ait|aient|e|ent|ée?s?)', 'faire'],
  ['bénéfici(?:er|ant|ait|aient|e|ent) (?:de|du|des|d’)', 'avoir ou recevoir'],
  ['dispos(?:er|ant|ait|aient|e|ent) (?:de|du|des|d’)', 'avoir'],
  ['permett(?:re|ant|ait|aient|ent) (?:de|d’)', 'pouvoir, ou le verbe seul'],
  ['susdits?|susmentionnée?s?|ladite|lesdits|lesdites', 'ce, cette, ces'],
  ['impact(?:er|ant|ait|aient|ent|ée?s?)', 'toucher ou changer'],
  ['initi(?:er|ant|ait|ées?|és?) ', 'lancer ou commencer'],
  ['au niveau (?:de|du|des)', 'dans ou pour'],
  ['de manière (?:à|significative)', 'pour, ou beaucoup'],
  ['solutionner', 'résoudre'],
  ['finaliser', 'finir'],
]

/** A heavy phrase met in a text. */
export interface HeavyPhrase {
  /** As written. */
  found: string
  plain: string
  /** Offset in the text. */
  start: number
}

/** All the phrases at once, each in its group: a text is read once. */
const pattern = new RegExp(
  `(?<![\\p{L}’-])(?:${pairs.map(([heavy]) => `(${heavy})`).join('|')})(?:(?<=’)|(?!\\p{L}))`,
  'giu',
)

/** Finds the phrases that say in many words what one says. */
export function heavyPhrasesIn(text: string): HeavyPhrase[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found, ...groups }) => {
    const rank = pairs.findIndex((_, pair) => groups[pair + 1] !== undefined)
    return { found: found.trim(), plain: pairs[rank]?.[1] ?? '', start: index }
  })
}
