/**
 * The port that `PORT` asks for.
 * @returns undefined when nothing is asked; 0 for any port that is free
 * @throws in French when it is not the number of a port
 */
export function readPort(environment: NodeJS.ProcessEnv = process.env): number | undefined {
  const text = environment['PORT']
  if (!text) return undefined
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > lastPort) {
    throw new Error(`PORT=${text} n’est pas un numéro de port : écrivez par exemple PORT=4321.`)
  }
  return port
}

/** The highest number of a port. */
export const lastPort = 65_535
