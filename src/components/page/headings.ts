const heading = /<h([23])\b(?![^>]*\bdata-unlisted)[^>]*\bid="([^"]+)"[^>]*>(.*?)<\/h\1>/gs

/**
 * The headings of a rendered text, whether its words, its tags or its template bring them: their
 * level, their anchor and their words in HTML. Those of records that the heading above them is
 * enough to reach say `data-unlisted`.
 */
export const headingsOf = (html: string) =>
  [...html.matchAll(heading)].map(([, level, anchor, inside = '']) => ({
    level,
    anchor,
    words: inside.replaceAll(/<a class="anchor.*?<\/a>|<[^>]*>/gs, '').trim(),
  }))
