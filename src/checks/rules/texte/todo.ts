import type { Rule } from '../../rule.ts'

/** What every mark below holds: most passages are read once. */
const hint =
  /TODO|FIXME|TB[CD]|FAIRE|COMPL|VÉRIF|RÉDIG|lorem|provisoire|cours de|xxx|[àa] (?:compl|rédig|défin|précis|venir|écri|vérif|relire|revoir)/i

/** Marks that only capitals make unmistakable. */
const capitals =
  /(?<![\p{L}\p{N}])(TODO|FIXME|TBD|TBC|XXX+|À FAIRE|A FAIRE|À COMPLÉTER|A COMPLETER|À VÉRIFIER|À RÉDIGER)(?![\p{L}\p{N}])/gu

const words =
  /lorem ipsum|(?<=^|[.!?…]\s|\n)\s*à (?:compléter|rédiger|définir|préciser|venir|écrire|vérifier)\s*(?=$|[.!…:;])|[[(]\s*[àa] (?:compléter|completer|rédiger|définir|préciser|venir|écrire|vérifier|relire)\b[^\])]*[\])]|(?<!\p{L})(?:texte|section|paragraphe|contenu|passage|partie) (?:provisoire|à (?:compléter|rédiger|venir|écrire|revoir))|en cours de rédaction|(?<!\p{L})xxxx+/giu

export const todo: Rule = {
  code: 'texte/todo',
  severity: 'erreur',
  teaches: 'Un texte provisoire ne se publie pas : complétez-le, ou dites ce que l’on ignore.',
  check: ({ passages }) =>
    passages
      .filter(({ source }) => hint.test(source))
      .flatMap(({ file, start, source }) =>
        [...source.matchAll(capitals), ...source.matchAll(words)].map(({ index, 0: found }) => ({
          file: file.path,
          start: start + index + (found.length - found.trimStart().length),
          message: `Texte provisoire : « ${found.trim()} ». Complétez, ou supprimez.`,
        })),
      ),
}
