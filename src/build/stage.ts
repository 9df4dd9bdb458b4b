/** What the stages of one build share. */
export interface Workshop {
  /** Folder of the project. */
  root: string
  /** Fresh folder in which the site is made; becomes `dist/` at the end. */
  fresh: string
  /** Says something that the reader of the progress should know, without stopping the build. */
  warn: (line: string) => void
  /** Takes what the tools say as they say it; most readers want none of it. */
  log?: ((text: string) => void) | undefined
  /** Aborted when the build is interrupted. */
  signal: AbortSignal
}

/** One step of the build. */
export interface Stage {
  /** French, shown while the stage runs. */
  title: string
  /** Does the work. Returns what was done, in a few French words; throws to stop the build. */
  run: (workshop: Workshop) => string | Promise<string>
}

/** A build that stops for a reason which the message tells in full: no stack is of use. */
export class BuildError extends Error {
  override name = 'BuildError'
}
