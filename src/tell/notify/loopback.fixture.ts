/** A server on loopback that remembers what it was asked, and answers as a test wants. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
  readonly bytes: Buffer
}

export interface Loopback {
  readonly url: string
  readonly asked: readonly Asked[]
  close(): Promise<void>
}

/** Starts a server; without `answer` everything is taken with 200. */
export async function loopback(
  answer: (
    asked: Asked,
  ) => { status: number; body?: string; headers?: Record<string, string> } | Promise<never> = () => ({
    status: 200,
  }),
): Promise<Loopback> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const one = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers as Asked['headers'],
      body: Buffer.concat(parts).toString(),
      bytes: Buffer.concat(parts),
    }
    asked.push(one)
    const { status, body = '', headers = {} } = await answer(one)
    response.writeHead(status, headers).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
