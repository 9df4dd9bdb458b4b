import { createHash } from 'node:crypto'
import { xml } from '../forms/office/xml.ts'
import { addresses } from '../label/addresses.ts'
import type { Label } from '../label/label.ts'
import { frenchTypography } from '../french/typography.ts'
import { openLicence } from '../label/legal.ts'
import type { Publication } from './publication.ts'

/** The journal as an Atom feed (RFC 4287). Ids stay the same wherever the site is published. */
export function atom(publication: Publication): string {
  const { address } = publication
  const { journal, site } = publication.label
  const entries = journal.map((entry) => {
    const link = address(addresses.journal(entry.id))
    return xml`  <entry>
    <id>${stableId(`journal/${entry.id}`)}</id>
    <title>${frenchTypography(entry.title)}</title>
    <updated>${instant(entry.date)}</updated>
    <published>${instant(entry.date)}</published>
    <link rel="alternate" type="text/html" href="${link}"/>
    <content type="html">${htmlOf(entry, publication)}</content>
  </entry>
`
  })
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
  <id>${stableId('journal')}</id>
  <title>${frenchTypography(`${site.name} : journal des changements`)}</title>
  <subtitle>${frenchTypography('Nouvelles versions des documents, faits corrigés, sources ajoutées')}</subtitle>
  <updated>${instant(journal[0]?.date ?? site.referenceDate)}</updated>
  <link rel="self" type="application/atom+xml" href="${address('/journal.xml')}"/>
  <link rel="alternate" type="text/html" href="${address('/journal/')}"/>
  <link rel="license" href="${openLicence.address}"/>
  <author><name>${site.operator.name ?? site.name}</name></author>
  <rights>${openLicence.name}</rights>
${entries}</feed>
`.text
}

function htmlOf(entry: Label['journal'][number], { label, address }: Publication) {
  const items = entry.documents.map(({ id, version }) => {
    const title = label.documents.find((document) => document.id === id)?.title ?? id
    const link = xml`<a href="${address(addresses.document(id))}">${frenchTypography(title)}</a>`
    return xml`<li>${link}, version ${version}</li>`
  })
  const list = items.length > 0 ? xml`<ul>${items}</ul>` : ''
  return xml`<p>${frenchTypography(entry.text)}</p>${list}`.text
}

/** A day is given its first instant: the journal knows no hours. */
const instant = (day: string) => `${day}T00:00:00Z`

/** Changing it would show every entry as new to those who follow the feed. */
const namespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/** A name-based UUID (RFC 9562, version 5). */
function stableId(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(`metropole-french-tech/${name}`)
    .digest()
    .subarray(0, 16)
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  return `urn:uuid:${hash.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
