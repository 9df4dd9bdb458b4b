import { connect, type Socket } from 'node:net'

/** Requests that no browser sends, as they go through the wire. */
const hostile: Readonly<Record<string, string>> = {
  'adresse de 64 Ko': `GET /${'a'.repeat(65_536)} HTTP/1.1\r\nHost: a\r\n\r\n`,
  'en-têtes de 64 Ko': `GET / HTTP/1.1\r\nHost: a\r\nCookie: ${'a'.repeat(65_536)}\r\n\r\n`,
  'remontée de dossiers': 'GET /../../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n',
  'remontée déguisée': 'GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n',
  'octet nul': 'GET /faq/%00.html HTTP/1.1\r\nHost: a\r\n\r\n',
  'sans hôte': 'GET / HTTP/1.1\r\n\r\n',
  'méthode inconnue': 'ENVOI / HTTP/1.1\r\nHost: a\r\n\r\n',
  'envoi de 2 Go': 'POST /faq/ HTTP/1.1\r\nHost: a\r\nContent-Length: 2147483648\r\n\r\n',
  'deux longueurs':
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 9\r\n\r\nabcd',
  'longueur et morceaux':
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'mille plages': `GET /documents/cahier-des-charges.pdf HTTP/1.1\r\nHost: a\r\nRange: bytes=${'0-,'.repeat(999)}0-\r\n\r\n`,
  'pas du HTTP': '\u0016\u0003\u0001\u0002\u0000\r\n\r\n',
}

/** Sends each hostile request; returns the first line of each answer. */
export async function hostileAnswers(port: number): Promise<Record<string, string>> {
  const answers: Record<string, string> = {}
  for (const [name, request] of Object.entries(hostile)) answers[name] = await send(port, request)
  return answers
}

/** Opens connections that begin a request and never end it. */
export function slowConnections(port: number, count: number): Socket[] {
  return Array.from({ length: count }, () => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('GET / HTTP/1.1\r\nHost: a\r\nX: '),
    )
    return socket.on('error', () => {})
  })
}

function send(port: number, request: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(request, 'latin1'))
    const end = () => {
      socket.destroy()
      resolve(answer.split('\r\n')[0] || 'connexion fermée')
    }
    socket.setTimeout(5000, end).setEncoding('latin1')
    socket.on('data', (text: string) => {
      answer += text
      end()
    })
    socket.on('close', end).on('error', end)
  })
}
