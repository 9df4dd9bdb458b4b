/**
 * Where an editor changes what a page is made of, with the words of the link.
 * @param repository address of the repository on its forge
 * @param path the page's file; or a folder, for a page made of several files, which a forge lists
 * but does not edit
 */
export function editLink(repository: string, path: string): { href: string; words: string } {
  const isFile = /\.\w+$/.test(path)
  return isFile
    ? { href: `${repository}/edit/main/${path}`, words: 'Modifier cette page' }
    : { href: `${repository}/tree/main/${path}`, words: 'Voir les fichiers de cette page' }
}
