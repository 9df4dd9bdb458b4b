import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { command } from './shell.ts'
import type { Finding } from './audit.ts'

interface NuMessage {
  type: 'error' | 'info' | 'non-document-error'
  url: string
  message: string
  lastLine?: number
}

/**
 * What the checker says that is known: `list` roles are for Safari, which takes the role of a list
 * without bullets away; and it reads the policy's words without knowing the page's own origin.
 */
const known = /role is unnecessary for element|violates Content Security Policy/

/**
 * Checks every page with the Nu checker, the W3C's.
 * @param folder the built site
 * @param jar path of `vnu.jar`
 * @returns undefined without Java
 */
export function checkWithNu(folder: string, jar: string): Finding[] | undefined {
  if (!command('java', ['-version']).ok) return undefined
  const { output } = command('java', ['-jar', jar, '--format', 'json', '--skip-non-html', folder])
  const { messages } = JSON.parse(output.slice(output.indexOf('{'))) as { messages: NuMessage[] }
  const root = pathToFileURL(folder).href
  return messages
    .filter(({ message }) => !known.test(message))
    .map(({ type, url, message, lastLine = 0 }) => ({
      engine: 'Nu',
      rule: message.replace(/“[^”]*”/g, '…').slice(0, 80),
      level: type === 'info' ? 'potential' : 'violation',
      where: `${relative(root, url)}:${lastLine}`,
      what: message,
    }))
}
