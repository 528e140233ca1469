/** What a request says of itself. */
import type { Language } from '@youju/model'
import type { FastifyRequest } from 'fastify'

/** The first of zh and en that Accept-Language names; Chinese when it names neither. */
export function languageOf(request: FastifyRequest): Language {
  const wanted = /\b(zh|en)\b/.exec(request.headers['accept-language'] ?? '')?.[1]
  return wanted === 'en' ? 'en' : 'zh'
}

export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  headers.set('x-youju-address', request.ip)
  return headers
}
