import { accessibilityStatement } from '../../label/accessibility/statement.ts'
import { addresses } from '../../label/addresses.ts'
import { bullets, paragraph, type Run } from '../../label/blocks.ts'
import { contactWays, legalNotices, noticeUnset, type LegalNotice } from '../../label/operator.ts'
import { frenchTypography } from '../../french/typography.ts'
import type { Expansion } from '../../markdown/expansions/expansion.ts'
import { dataFiles, fileTitle } from '../files.ts'

const legalNotice: Expansion = ({ label: { site }, attribute }) => {
  const { title, of } = legalNotices[attribute('de') as LegalNotice]
  const value = of(site) ?? noticeUnset
  return [paragraph({ text: `${title}\u00a0:`, strong: true }, ` ${value}`)]
}

const download: Expansion = ({ label, attribute }) => {
  const document = label.documents.find(({ id }) => id === attribute('document'))
  if (!document) return []
  const { id, title, formats, version } = document
  const files = formats.flatMap((format, index): Run[] => [
    { text: index > 0 ? ', ' : '' },
    { text: format.toUpperCase(), href: addresses.download(`${id}.${format}`) },
  ])
  return [
    paragraph(
      { text: frenchTypography(`Télécharger : ${title}, version ${version}, en `) },
      ...files,
    ),
  ]
}

const datasets: Expansion = () => [
  bullets(
    dataFiles.map((file): Run[] => [
      { text: fileTitle(file), href: `/donnees/${file.name}` },
      { text: frenchTypography(` : ${file.dataset.description}`) },
    ]),
  ),
]

/** What stands in a twin for the tags that only make sense on a page. */
export const pageTags: Readonly<Record<string, Expansion>> = {
  Contact: ({ label }) => contactWays(label.site),
  DeclarationAccessibilite: ({ label }) => accessibilityStatement(label),
  JeuxDeDonnees: datasets,
  MentionLegale: legalNotice,
  Telecharger: download,
}
