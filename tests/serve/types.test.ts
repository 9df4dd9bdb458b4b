import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acceptedExtensions } from '#src/checks/rules/fichier/type.ts'
import { caddyfile } from '#src/serve/hosts/caddy.ts'
import { headersFile } from '#src/serve/hosts/headers-file.ts'
import { nginxConfiguration } from '#src/serve/hosts/nginx.ts'
import { contentType } from '#src/serve/types.ts'

const types: Record<string, string> = {
  '.asc': 'text/plain; charset=utf-8',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
for (const [extension, type] of Object.entries(types)) {
  test(`${extension} is sent as ${type}`, () => {
    assert.equal(contentType(`documents/Annexe${extension}`), type)
  })
}

/** Pictures and texts whose types common servers and hosts know by themselves. */
const common = /^(avif|gif|ico|jpe?g|json|pdf|png|svg|txt|webp|woff2|xml|zip)$/

for (const extension of acceptedExtensions) {
  test(`a file .${extension}, which public/ may hold, has a type everywhere`, () => {
    const type = contentType(`a.${extension}`)
    assert.notEqual(type, 'application/octet-stream')
    const plain = type.replace(/;.*/, '')
    assert.ok(nginxConfiguration({ base: '/' }).includes(`    ${plain} ${extension};`), 'nginx')
    if (common.test(extension)) return
    const line = `@${extension} path *.${extension}\n  header @${extension} Content-Type "${type}"`
    assert.ok(caddyfile({ base: '/' }).includes(line), 'Caddy')
    assert.ok(
      headersFile({ base: '/' }).includes(`/*.${extension}\n  Content-Type: ${type}`),
      '_headers',
    )
  })
}
