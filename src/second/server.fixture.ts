import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A question as it reached the server. */
export interface Question {
  readonly headers: IncomingMessage['headers']
  readonly body: {
    readonly model: string
    readonly messages: readonly { readonly role: string; readonly content: string }[]
    readonly response_format?: { readonly type: string }
  }
}

/** Answers one question. */
export type Answerer = (question: Question, response: ServerResponse, n: number) => void | Promise<void>

/** A server on loopback that speaks the chat completions of OpenAI, as far as a test wants it to. */
export interface ModelServer extends AsyncDisposable {
  readonly url: string
  readonly questions: Question[]
  /** How many questions were in flight at most. */
  readonly most: () => number
}

/** @example await using server = await modelServer((q, response) => complete(response, '{"claims": []}')) */
export async function modelServer(answer: Answerer): Promise<ModelServer> {
  const questions: Question[] = []
  let open = 0
  let most = 0
  const server = createServer((request, response) => {
    void (async () => {
      most = Math.max(most, ++open)
      response.on('close', () => open--)
      let text = ''
      for await (const part of request.setEncoding('utf8')) text += String(part)
      const question = { headers: request.headers, body: JSON.parse(text) as Question['body'] }
      questions.push(question)
      await answer(question, response, questions.length)
    })()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    questions,
    most: () => most,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Sends a completion with some content. */
export function complete(response: ServerResponse, content: string, reason = 'stop'): void {
  response.setHeader('content-type', 'application/json')
  response.end(
    JSON.stringify({
      id: 'c1',
      object: 'chat.completion',
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: reason }],
      usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
    }),
  )
}

/** Sends an error as the protocol has it. */
export function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify({ error: { message, type: 'error' } }))
}
