import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

const aptGet = '/usr/bin/apt-get'

/** Programs that some tests drive, and the Debian packages that bring them. */
const driven: Readonly<Record<string, readonly string[]>> = {
  '/usr/sbin/nginx': ['nginx-light'],
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so': ['libnginx-mod-http-brotli-static'],
  '/usr/bin/soffice': ['libreoffice-writer-nogui'],
  '/usr/lib/libreoffice/program/libsclo.so': ['libreoffice-calc-nogui'],
}

/**
 * Installs packages, when this is Debian and its administrator runs it.
 * @returns whether they were installed
 */
export async function installPackages(names: readonly string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync(aptGet)) return false
  console.log(`Installation par apt-get\u00a0: ${names.join(', ')}…`)
  const install = () => apt('install', '-y', '--no-install-recommends', ...names)
  return (await install()) || ((await apt('update')) && (await install()))
}

function apt(...args: string[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const child = spawn(aptGet, args, { stdio: 'ignore', timeout: 300_000, env })
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)))
}

/**
 * Brings what some tests drive to a machine that only tests; tells what is missing elsewhere, where
 * a server that a package starts would be in the way.
 */
export async function bringPrograms(): Promise<void> {
  const missing = () => Object.keys(driven).filter((path) => !existsSync(path))
  if (process.env['CI'] && missing().length > 0)
    await installPackages(missing().flatMap((path) => driven[path] ?? []))
  for (const path of missing())
    console.log(`${path} manque (${driven[path]?.join(', ')})\u00a0: ses tests sont sautés.`)
}
