/** Files that the build makes, beside pages, their Markdown twins and the documents. */
const made = [
  /^sitemap(-index|-\d+)?\.xml$/,
  /^(robots|licences|llms(-full)?)\.txt$/,
  /^journal\.xml$/,
  /^404\.html$/,
  /^(adresses|notices)\.json$/,
  /^manifest\.webmanifest$/,
  /^(apple-touch-icon|icon-\d+)\.png$/,
  /^\.well-known\/security\.txt$/,
  /^donnees\/(schemas\/)?[a-z-]+\.(json|csv|geojson)$/,
  /^documents\/SHA256SUMS$/,
  /^apercus\/[a-z0-9/-]+\.png$/,
  /^[a-z0-9/-]+\.(bib|ris)$/,
]

/** Folders that the build fills. */
const folders = /^(_astro|pagefind)\//

/** Whether the build makes the file at this path, written without its first slash. */
export function isMade(path: string): boolean {
  return folders.test(path) || made.some((pattern) => pattern.test(path))
}
