import { Engine } from './engine.ts'

let engine: Promise<Engine> | undefined
let attempts = 0

/**
 * The index, loaded once for the page. A failed load is forgotten: the next call tries again.
 * @throws when a part cannot be loaded or read
 */
export function engineAt(folder: string): Promise<Engine> {
  engine ??= Engine.open(folder, attempts++).catch((error: unknown) => {
    forgetEngine()
    throw error
  })
  return engine
}

/** Loads the index anew next time: Pagefind remembers the pieces that it could not read. */
export function forgetEngine(): void {
  engine = undefined
}
