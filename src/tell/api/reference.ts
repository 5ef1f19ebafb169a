import { html, type Html } from '../pages/html.ts'
import { layout } from '../pages/layout.ts'

/** As much of an OpenAPI document as the reference page shows. */
interface Document {
  readonly info: { readonly version: string; readonly description: string }
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

interface Operation {
  readonly tags?: readonly string[]
  readonly summary?: string
  readonly description?: string
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema?: Schema
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly description?: string
  readonly example?: unknown
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/** The page that people read at `/api`: every operation and shape of the document, with examples. */
export function referencePage(document: Document): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  return layout({
    title: 'The API – Whenabouts',
    description: 'Everything that the pages say, as JSON: the operations of the API with examples.',
    json: '/api/openapi.json',
    main: html`<p class="eyebrow">Version ${document.info.version}</p>
      <h1 class="plain">Everything that the pages say, as JSON.</h1>
      <p class="lede">
        Programs find it described in <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). Addresses begin with
        <code>/api</code>; errors are <code>application/problem+json</code>; lists come in pages, each with the
        <code>cursor</code> of the next; every answer has an <code>ETag</code>. Reading needs no key on the machine
        itself, writing does: <code>whenabouts token add NAME --scope …</code>
      </p>
      ${document.tags.map(
        (tag) =>
          html`<section>
            <h2>${tag.name} <small>${tag.description}</small></h2>
            ${operations.filter(({ operation }) => operation.tags?.includes(tag.name)).map(operationHtml)}
          </section>`,
      )}
      <h2>Shapes</h2>
      ${Object.entries(document.components.schemas).map(([name, schema]) => shape(name, schema))}`,
  })
}

function operationHtml({ path, method, operation }: { path: string; method: string; operation: Operation }): Html {
  const scopes = operation.security?.flatMap((one) => Object.values(one).flat()) ?? []
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema
  return html`<section class="operation">
    <h3><code>${method.toUpperCase()} ${path}</code></h3>
    <p>
      ${operation.summary}${operation.description ? `. ${operation.description}` : ''}${scopes.length > 0 ? html` <em>Needs a key with the scope ${scopes.join(', ')}.</em>` : ''}
    </p>
    ${
      operation.parameters
        ? html`<table>
            <thead>
              <tr>
                <th scope="col">Parameter</th>
                <th scope="col">What it is</th>
              </tr>
            </thead>
            <tbody>
              ${operation.parameters.map(
                (parameter) =>
                  html`<tr>
                    <th scope="row">
                      <code>${parameter.name}</code>
                      <small>${parameter.in === 'path' ? 'in the address' : typeOf(parameter.schema)}</small>
                    </th>
                    <td>${parameter.description ?? ''} ${hints(parameter.schema)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : ''
    }
    ${body ? html`<p>Takes ${link(body)}.</p>` : ''}
    <ul class="plainlist">
      ${Object.entries(operation.responses).map(([status, response]) => {
        const schema = Object.values(response.content ?? {})[0]?.schema
        return html`<li><b>${status}</b> ${response.description} ${schema ? link(schema) : ''}</li>`
      })}
    </ul>
  </section>`
}

function hints(schema: Schema | undefined): Html {
  const parts = [
    schema?.enum ? `One of ${schema.enum.join(', ')}.` : '',
    schema?.default === undefined ? '' : `Else ${String(schema.default)}.`,
    schema?.example === undefined ? '' : `Example: ${String(schema.example)}`,
  ]
  return html`<small>${parts.filter((part) => part !== '').join(' ')}</small>`
}

function shape(name: string, schema: Schema): Html {
  return html`<section id="${name}">
    <h3>${name}</h3>
    ${schema.description ? html`<p>${schema.description}</p>` : ''}
    ${
      schema.properties
        ? html`<ul class="plainlist">
            ${Object.entries(schema.properties).map(
              ([field, of]) =>
                html`<li>
                  <code>${field}</code> <small>${link(of)}${of.description ? ` – ${of.description}` : ''}</small>
                </li>`,
            )}
          </ul>`
        : schema.enum
          ? html`<p>${schema.enum.map((one) => html`<code>${String(one)}</code> `)}</p>`
          : ''
    }
    ${
      schema.example === undefined
        ? ''
        : html`<details>
            <summary>Example</summary>
            <pre tabindex="0"><code>${JSON.stringify(schema.example, null, 2)}</code></pre>
          </details>`
    }
  </section>`
}

/** A shape by its name, else its type in a word. */
function link(schema: Schema): Html | string {
  if (schema.$ref) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
    return html`<a href="#${name}">${name}</a>`
  }
  if (schema.items) return html`list of ${link(schema.items)}`
  return typeOf(schema)
}

function typeOf(schema: Schema | undefined): string {
  const type = schema?.type
  return type === undefined ? '' : typeof type === 'string' ? type : type.join(' or ')
}
