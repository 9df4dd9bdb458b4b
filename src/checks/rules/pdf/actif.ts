import { inflateSync } from 'node:zlib'
import type { Finding, Rule } from '../../rule.ts'

export const actif: Rule = {
  code: 'pdf/actif',
  severity: 'erreur',
  teaches: 'Un PDF peut exécuter du code, ouvrir un programme ou cacher un autre fichier.',
  waivable: false,
  check: ({ files }) =>
    files
      .filter(
        ({ path, bytes }) =>
          /\.pdf$/i.test(path) && bytes.subarray(0, 5).toString('latin1') === '%PDF-',
      )
      .flatMap(({ path, bytes }): Finding[] => {
        const action = actionIn(bytes)
        return action
          ? [
              {
                file: path,
                start: 0,
                message: `PDF avec ${action} : exportez-le sans, par exemple en l’imprimant dans un PDF.`,
              },
            ]
          : []
      }),
}

const actions: [RegExp, string][] = [
  [/\/(JavaScript|JS)\b/, 'du code (JavaScript)'],
  [/\/Launch\b/, 'un lancement de programme'],
  [/\/(EmbeddedFiles?|FileAttachment)\b/, 'un fichier joint'],
  [/\/(RichMedia|Movie|Sound|3D)\b(?!\w)/, 'un média actif'],
  [/\/(SubmitForm|ImportData|XFA)\b/, 'un envoi de formulaire'],
  [/\/Encrypt\b/, 'un chiffrement, qui empêche de le vérifier'],
]

function actionIn(bytes: Buffer): string | undefined {
  const text = bytes.toString('latin1')
  const parts = [
    text.replace(/stream\r?\n[\s\S]*?endstream/g, ''),
    ...objectStreams(bytes, text),
  ].map(unescaped)
  return actions.find(([pattern]) => parts.some((part) => pattern.test(part)))?.[1]
}

/** Names may hide behind `#xx`: `/J#61vaScript`. */
const unescaped = (text: string) =>
  text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )

/** Compressed objects, inflated within bounds. */
function objectStreams(bytes: Buffer, text: string): string[] {
  return [...text.matchAll(/\/Type\s*\/ObjStm[\s\S]{0,300}?stream\r?\n/g)].map(
    ({ index, 0: head }) => {
      const start = index + head.length
      const end = text.indexOf('endstream', start)
      try {
        return inflateSync(bytes.subarray(start, end < 0 ? undefined : end), {
          maxOutputLength: 5_000_000,
        }).toString('latin1')
      } catch {
        return '/Encrypt'
      }
    },
  )
}
