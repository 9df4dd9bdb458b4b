import { copyInto } from './copy-into.ts'
import { temporaryFolder } from './folder.ts'

/**
 * Copies the project elsewhere, and changes it.
 * @param change what to change in the copy's folder
 * @returns the folder of the copy
 */
export function copyProject(change: (folder: string) => void): string {
  const folder = temporaryFolder()
  copyInto(folder)
  change(folder)
  return folder
}
