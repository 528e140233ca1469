/** OpenAPI 3.1, made from the contract's table: what is not in the table is not served, and what is, is described. */
import { ProblemReply, type Route, routes } from '@youju/contract'
import { listProblemCodes } from '@youju/model'
import { z } from 'zod'
import { AUTH_PATHS } from './accounts.ts'
import { statusOf } from './status.ts'

type Json = Record<string, unknown>

const EVERYWHERE = ['malformed-request', 'too-many-requests', 'unexpected', 'store-connection-lost']

export function openApi(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const [name, route] of Object.entries<Route>(routes)) {
    const path = `/api${route.path.replace(/:([a-zA-Z]+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route) }
  }
  for (const path of AUTH_PATHS) {
    const method = ['/get-session', '/list-sessions'].includes(path) ? 'get' : 'post'
    paths[`/api/auth${path}`] = {
      [method]: { tags: ['auth'], summary: `better-auth ${path}`, responses: { 200: { description: 'done' } } },
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: '有据 Youju', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      schemas: { Problem: { ...schemaOf(ProblemReply, 'output'), 'x-codes': listProblemCodes() } },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'youju.session_token' } },
    },
  }
}

function operation(name: string, route: Route): Json {
  const codes = problemCodes(route)
  return {
    operationId: name,
    summary: route.summary,
    tags: [route.path.split('/')[1]],
    ...(route.access === 'anybody' ? {} : { security: [{ session: [] }] }),
    'x-access': route.access,
    parameters: [
      ...parameters('path', route.params),
      ...parameters('query', route.query),
      ...(route.idempotent
        ? [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string' }, description: 'Sent again, one effect' }]
        : []),
      ...(route.problems?.includes('if-match-missing')
        ? [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }]
        : []),
    ],
    ...(route.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body, 'input') } } } }
      : {}),
    responses: {
      200: {
        description: route.summary,
        content: route.file
          ? Object.fromEntries(route.file.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]))
          : { 'application/json': { schema: route.reply ? schemaOf(route.reply, 'output') : {} } },
      },
      ...Object.fromEntries(
        [...Map.groupBy(codes, statusOf)].map(([status, of]) => [
          status,
          {
            description: of.join(', '),
            content: {
              'application/json': {
                schema: {
                  allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: of } } }],
                },
              },
            },
          },
        ]),
      ),
    },
  }
}

function problemCodes({ access, problems = [], idempotent, method }: Route): string[] {
  return [
    ...new Set([
      ...EVERYWHERE,
      ...(access === 'anybody' ? [] : ['not-signed-in', 'password-must-change']),
      ...(typeof access === 'string' ? [] : ['not-allowed']),
      ...(typeof access !== 'string' && access.over === 'unit' ? ['beyond-reach'] : []),
      ...(method === 'GET' ? [] : ['foreign-origin', 'too-large']),
      ...(idempotent ? ['key-used-otherwise'] : []),
      ...problems,
    ]),
  ]
}

function parameters(where: 'path' | 'query', shape: z.ZodObject | undefined): Json[] {
  if (!shape) return []
  const { properties = {}, required = [] } = schemaOf(shape, 'input') as { properties?: Json; required?: string[] }
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: where, schema },
    required: where === 'path' || required.includes(name),
  }))
}

function schemaOf(shape: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: 'any', target: 'draft-2020-12' })
  return schema as Json
}
