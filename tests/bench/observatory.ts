import { execFile, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer, type Server } from 'node:http'
import { createServer as createPort, type AddressInfo, type Server as Port } from 'node:net'
import { join } from 'node:path'
import { createServer as createTlsServer } from 'node:tls'
import { promisify } from 'node:util'

/** Mozilla's scanner, installed outside the project at the first measure. */
const scanner = '@mdn/mdn-http-observatory@1.4.8'

/** What Mozilla's HTTP Observatory says of a server. */
export interface Grade {
  grade: string
  /** Of 100, and more for what exceeds it. */
  score: number
  /** Whether each test passes, and the points that it gives or takes. */
  tests: { test: string; passes: boolean; points: number }[]
}

/**
 * Lets Mozilla's HTTP Observatory grade a site on this machine, in HTTPS with a certificate of its
 * own and redirected from HTTP, as a host does.
 * @param site the server of the site
 * @param scratch folder outside the project for the scanner and the certificate
 */
export async function observatoryGrade(site: Server, scratch: string): Promise<Grade> {
  install(scratch)
  const redirecting = createHttpServer(({ headers, url }, response) => {
    response.writeHead(308, { Location: `https://${headers.host}${url}` }).end()
  })
  const secure = createTlsServer(certificate(scratch), (socket) => site.emit('connection', socket))
  const server = bothOn(secure, redirecting).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const code = `import { scan } from '${scanner.replace(/@[\d.]+$/, '')}'
    console.log(JSON.stringify(await scan(process.argv[1])))`
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', code, `localhost:${port}`],
    { cwd: scratch, env: { ...process.env, NODE_EXTRA_CA_CERTS: join(scratch, 'certificat.pem') } },
  )
  server.close()
  const { scan, tests } = JSON.parse(stdout) as Scan
  return {
    grade: scan.grade,
    score: scan.score,
    tests: Object.entries(tests).map(([test, { pass, scoreModifier }]) => ({
      test,
      passes: pass,
      points: scoreModifier ?? 0,
    })),
  }
}

interface Scan {
  scan: { grade: string; score: number }
  tests: Record<string, { pass: boolean; scoreModifier?: number }>
}

/** The scanner asks the same host name by HTTP and HTTPS: one port answers both. */
function bothOn(secure: Port, plain: Port): Port {
  return createPort((socket) => {
    socket.once('data', (first) => {
      socket.pause()
      socket.unshift(first)
      // A TLS handshake begins with this byte, a request with a letter.
      const server = first[0] === 0x16 ? secure : plain
      server.emit('connection', socket)
      process.nextTick(() => socket.resume())
    })
    socket.on('error', () => socket.destroy())
  })
}

function install(scratch: string): void {
  mkdirSync(scratch, { recursive: true })
  writeFileSync(join(scratch, 'package.json'), '{ "private": true }')
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--silent']
  execFileSync('npm', ['install', ...options, scanner], { cwd: scratch, stdio: 'inherit' })
  // Its install script fetches both lists from the network; no site of this machine is in them.
  const lists = join(scratch, 'node_modules/@mdn/mdn-http-observatory/conf')
  writeFileSync(join(lists, 'hsts-preload.json'), '{}')
  writeFileSync(join(lists, 'tld-list.json'), '[]')
}

function certificate(scratch: string): { key: Buffer; cert: Buffer } {
  const [key, cert] = [join(scratch, 'cle.pem'), join(scratch, 'certificat.pem')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc']
  const files = ['-keyout', key, '-out', cert, '-days', '2']
  execFileSync('openssl', ['req', ...kind, ...subject, ...files], { stdio: 'ignore' })
  return { key: readFileSync(key), cert: readFileSync(cert) }
}
