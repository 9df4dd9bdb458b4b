/** File names that Windows keeps for devices. */
export const windowsNames = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** Folder, name and extension of a path; a name's extension begins at its last point. */
export function partsOf(path: string): { folder: string; name: string; extension: string } {
  const slash = path.lastIndexOf('/')
  const file = path.slice(slash + 1)
  const dot = file.lastIndexOf('.')
  return {
    folder: path.slice(0, slash),
    name: dot > 0 ? file.slice(0, dot) : file,
    extension: dot > 0 ? file.slice(dot) : '',
  }
}
