import type { Rule } from '../../rule.ts'

const marks =
  /(?<![\p{L}\p{N}])(TODO|FIXME|TBD|TBC|XXX+|À FAIRE|A FAIRE|À COMPLÉTER|A COMPLETER|À VÉRIFIER|À RÉDIGER)(?![\p{L}\p{N}])|lorem ipsum|(?<=^|[.!?…]\s|\n)\s*à (compléter|rédiger|définir|préciser|venir|écrire|vérifier)\s*(?=$|[.!…:;])|[[(]\s*(à|a) (compléter|completer|rédiger|définir|préciser|venir|écrire|vérifier|relire)\b[^\])]*[\])]|(?<![\p{L}])(texte|section|paragraphe|contenu|passage|partie) (provisoire|à (compléter|rédiger|venir|écrire|revoir))|en cours de rédaction|(?<![\p{L}])xxxx+/giu

export const todo: Rule = {
  code: 'texte/todo',
  severity: 'erreur',
  teaches: 'Un texte provisoire ne se publie pas : complétez-le, ou dites ce que l’on ignore.',
  check: ({ passages }) =>
    passages.flatMap(({ file, start, source }) =>
      [...source.matchAll(marks)]
        .filter(([words]) => words === words.toUpperCase() || !/^(todo|tbd|tbc|fixme)$/i.test(words))
        .map(({ index, 0: words }) => ({
          file: file.path,
          start: start + index + (words.length - words.trimStart().length),
          message: `Texte provisoire : « ${words.trim()} ». Complétez, ou supprimez.`,
        })),
    ),
}
