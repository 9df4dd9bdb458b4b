import { SettingsError } from '../settings.ts'
import { BuildError } from './stage.ts'

/** What the machine refuses, and what its owner can do about it. */
const refusals: Readonly<Record<string, string>> = {
  ENOSPC: 'Le disque est plein. Faites de la place, puis recommencez',
  EDQUOT: 'Votre quota de disque est atteint. Faites de la place, puis recommencez',
  EACCES: 'L’accès est refusé. Demandez le droit d’écrire à cet endroit',
  EPERM: 'L’accès est refusé. Demandez le droit d’écrire à cet endroit',
  EROFS: 'Le disque est en lecture seule. Choisissez un dossier où l’on peut écrire',
  EEXIST: 'Un fichier se trouve à la place d’un dossier. Déplacez-le ou supprimez-le',
  ENOTDIR: 'Un fichier se trouve à la place d’un dossier. Déplacez-le ou supprimez-le',
  EMFILE: 'Trop de fichiers sont ouverts. Fermez des programmes, puis recommencez',
}

/**
 * Tells an error to who launched a command.
 * @returns French for what is expected of life, and where it happened for what is not
 */
export function explain(error: unknown): string {
  if (error instanceof BuildError || error instanceof SettingsError) return error.message
  if (!(error instanceof Error)) return String(error)
  const { code = '', syscall, path, dest } = error as NodeJS.ErrnoException & { dest?: string }
  // So Node.js tells of a folder that a read-only disk refuses.
  const refusal = refusals[code === 'ENOENT' && syscall === 'mkdir' ? 'EROFS' : code]
  if (!refusal) return error.stack ?? error.message
  return `${refusal} : ${dest ?? path ?? error.message}`
}
