import { join } from 'node:path'
import { readSettings } from '../settings.ts'
import { serveSite } from './serve.ts'

const root = join(import.meta.dirname, '../..')
process.chdir(root)

const { port } = readSettings()
const { address, port: actual } = await serveSite(root, { port, host: process.env['HOST'] })
if (port !== 0 && actual !== port) console.log(`Le port ${port} est déjà pris.`)
console.log(`\nLe site est servi à l’adresse ${address}\nPour arrêter : Ctrl C.`)
