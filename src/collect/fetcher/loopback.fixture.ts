import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Agent } from 'undici'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A server on loopback that answers for every host name, as long as it is asked through `agent`. */
export interface Loopback extends AsyncDisposable {
  readonly port: number
  /** Sends every connection to this server, whatever the host. */
  readonly agent: Agent
  /** `http://<host>:<port><path>` */
  at(host: string, path: string): string
  /** What was asked for, in order: `host /path`. */
  readonly asked: string[]
}

/** Starts a server whose requests all go to `handler`. */
export async function loopback(handler: Handler): Promise<Loopback> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host?.replace(/:\d+$/, '')} ${request.url}`)
    handler(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const agent = new Agent({
    connect: { lookup: (_, __, found) => found(null, [{ address: '127.0.0.1', family: 4 }]) },
  })
  return {
    port,
    agent,
    asked,
    at: (host, path) => `http://${host}:${port}${path}`,
    async [Symbol.asyncDispose]() {
      await agent.destroy()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
