import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { lastPort } from './port.ts'

export interface Listening {
  port: number
  close: () => Promise<void>
}

/**
 * Opens servers on one port: the one asked for, or the next free one.
 * @param create makes a server that answers; called once per host name
 * @param hosts the first must open; the others are left out where the machine lacks them
 * @throws in French when no port among the next twenty is free, or when the machine refuses
 */
export async function listen(
  create: () => Server,
  { port, hosts }: { port: number; hosts: readonly string[] },
): Promise<Listening> {
  const last = Math.min(port + 19, lastPort)
  for (let candidate = port; candidate <= last; candidate++) {
    const open = await openAll(create, candidate, hosts)
    if (open) return open
  }
  throw new Error(`Aucun port libre de ${port} à ${last} : indiquez-en un autre avec PORT=….`)
}

async function openAll(
  create: () => Server,
  port: number,
  hosts: readonly string[],
): Promise<Listening | undefined> {
  const servers: Server[] = []
  const close = async () => {
    await Promise.all(
      servers.map((server) => {
        const closed = once(server, 'close')
        server.close()
        server.closeAllConnections()
        return closed
      }),
    )
  }
  let actual = port
  for (const host of hosts) {
    const server = create()
    try {
      server.listen(actual, host)
      await once(server, 'listening')
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EADDRINUSE') {
        await close()
        return undefined
      }
      if (servers.length === 0) throw new Error(refusal(code, host, actual), { cause: error })
      continue
    }
    servers.push(server)
    actual = (server.address() as AddressInfo).port
  }
  return { port: actual, close }
}

function refusal(code = '', host: string, port: number): string {
  const unknown = 'cette machine n’a pas cette adresse. Écrivez par exemple HOST=0.0.0.0.'
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'ce port est réservé. Écrivez par exemple PORT=4321.',
    EADDRNOTAVAIL: unknown,
    EAI_AGAIN: unknown,
    ENOTFOUND: unknown,
  }
  return `Impossible de servir sur ${host}, port ${port} : ${reasons[code] ?? `${code}.`}`
}
