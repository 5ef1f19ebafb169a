import type { OpenAPIHono } from '@hono/zod-openapi'
import { version } from '../../collect/version.ts'

/** The OpenAPI 3.1 document of the API, as JSON text. */
export function documentOf(app: OpenAPIHono): string {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'A key from `whenabouts token add NAME --scope …`. Reading needs none on the machine itself.',
  })
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Whenabouts',
      version: version(),
      description:
        'When does a season or a film come out, who says so, and how sure can you be? Every claim carries its quote; every interval is a forecast, not a promise.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/api' }],
    tags: [
      { name: 'Releases', description: 'The answers.' },
      { name: 'Articles', description: 'What was read.' },
      { name: 'Claims', description: 'What was said, one by one.' },
      { name: 'Search', description: 'Words in titles, names and quotes.' },
      { name: 'Follows', description: 'What is kept watch on.' },
      { name: 'Watching', description: 'The sources that are looked at again and again.' },
    ],
  })
  return `${JSON.stringify(document)}\n`
}
