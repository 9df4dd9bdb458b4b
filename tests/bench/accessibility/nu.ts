import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { command } from './shell.ts'
import type { Finding } from './audit.ts'

interface NuMessage {
  type: 'error' | 'info' | 'non-document-error'
  url: string
  message: string
  lastLine?: number
}

/**
 * Checks every page with the Nu checker, the W3C's, in one run over the whole folder.
 * @param folder the built site
 * @param jar path of `vnu.jar`
 * @returns undefined without Java
 */
export function checkWithNu(folder: string, jar: string): Finding[] | undefined {
  if (!command('java', ['-version']).ok) return undefined
  const { output } = command('java', ['-jar', jar, '--format', 'json', '--skip-non-html', folder])
  const { messages } = JSON.parse(output.slice(output.indexOf('{'))) as { messages: NuMessage[] }
  return messages.map(({ type, url, message, lastLine = 0 }) => ({
    engine: 'Nu',
    rule: message.replace(/“[^”]*”/g, '…').slice(0, 80),
    level: type === 'info' ? 'potential' : 'violation',
    address: `/${relative(folder, fileURLToPath(url)).replace(/(^|\/)index\.html$/, '$1')}`,
    where: `ligne ${lastLine}`,
    what: message,
  }))
}
