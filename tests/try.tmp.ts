import { readFileSync, writeFileSync } from 'node:fs'
import { buildLabel } from '#src/label/label.ts'
import { readContent } from '#tests/content.ts'
import { textDocument } from '#src/forms/text-document.ts'
import { parsePage, readPage } from '#src/forms/reading.ts'
import { setPdf } from '#src/forms/typst.ts'
const label = buildLabel(readContent())
const site = 'https://exemple.fr/'
const dist = process.env.D ?? '/tmp/base-dist'
for (const entry of label.documents.filter((e) => e.formats[0] === 'pdf' && e.id !== 'dossier-de-candidature')) {
  const t = performance.now()
  const data = textDocument(entry, label, site, (path) => readPage(parsePage(readFileSync(dist + path + 'index.html', 'utf8')), site + path.slice(1)))
  const t1 = performance.now()
  writeFileSync(`/tmp/out-${entry.id}.json`, JSON.stringify(data, null, 1))
  const { bytes, pages } = setPdf('document', data)
  writeFileSync(`/tmp/out-${entry.id}.pdf`, bytes)
  console.log(entry.id, pages, bytes.length, t1 - t, performance.now() - t1)
}
