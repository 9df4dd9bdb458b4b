import { wordsOf } from './html.ts'
import type { BuiltPage, BuiltSite } from './site.ts'

/** A page with fewer characters than this beside its title has lost its text on the way. */
const fewest = 40

/** Pages that are missing, unexpected, unreadable or empty. */
export function pageProblems(site: BuiltSite, expected: readonly string[]): string[] {
  const built = new Set(site.pages.map(({ file }) => file))
  const wanted = new Set(expected)
  return [
    ...expected.filter((file) => !built.has(file)).map((file) => `${file} : cette page manque.`),
    ...[...built]
      .filter((file) => !wanted.has(file))
      .map((file) => `${file} : cette page n’est pas attendue.`),
    ...site.others.map((path) => `${path} : ce n’est pas un fichier ordinaire.`),
    ...site.pages.flatMap((page) => textProblems(page).map((what) => `${page.file} : ${what}`)),
  ]
}

function textProblems({ html, elements, unreadableAt }: BuiltPage): string[] {
  const mains = elements.filter(({ name }) => name === 'main')
  const [main] = mains
  const inside = main ? html.slice(main.end, html.lastIndexOf('</main>')) : ''
  const words = wordsOf(inside.replace(/<h1\b[\s\S]*?<\/h1>/gi, ' '))
  return [
    ...(unreadableAt === undefined
      ? []
      : [`HTML mal formé : « ${html.slice(unreadableAt, unreadableAt + 60)} ».`]),
    ...(mains.length === 1 ? [] : [`${mains.length} éléments main au lieu d’un.`]),
    ...(mains.length === 1 && words.length < fewest ? ['la partie principale est vide.'] : []),
    ...(html.includes('\ufffd') ? ['un caractère est perdu (U+FFFD).'] : []),
  ]
}
