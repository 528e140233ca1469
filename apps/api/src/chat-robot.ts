/**
 * Robots of enterprise chats (企业微信, 钉钉, 飞书 through a relay) take a text at an address that whoever opened the round
 * copied from there. The program must not become a way into the inner network: only public https addresses are asked,
 * the very address that was looked up, and no redirect is followed.
 */
import { type LookupAddress, lookup } from 'node:dns'
import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { collectProblem } from '@youju/flow'

const WAIT = 5000

const inner = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inner.addSubnet(net, bits, 'ipv6')

/** Node holds an IPv4 address in IPv6 clothes against the IPv4 nets. */
const isInner = (address: string): boolean => inner.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** `inner`: asks addresses of the inner network and plain http as well; only for tests. */
export class ChatRobot {
  readonly #inner: boolean

  constructor({ inner = false }: { inner?: boolean } = {}) {
    this.#inner = inner
  }

  /** Refuses what can never be asked; a name is looked up again whenever something is sent. */
  check(address: string): void {
    if (!this.#mayAsk(address)) throw collectProblem('webhook-refused', { address })
  }

  /** Whether the robot took the text. */
  async tell(address: string, text: string): Promise<boolean> {
    if (!this.#mayAsk(address)) return false
    const body = JSON.stringify({ msgtype: 'text', text: { content: text } })
    const send = address.startsWith('https:') ? requestSecure : requestPlain
    return new Promise((resolve) => {
      const asked = send(
        address,
        {
          method: 'POST',
          timeout: WAIT,
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
          ...(this.#inner ? {} : { lookup: publicLookup }),
        },
        (response) => {
          response.resume()
          resolve(response.statusCode !== undefined && response.statusCode >= 200 && response.statusCode < 300)
        },
      )
      asked.on('timeout', () => asked.destroy())
      asked.on('error', () => resolve(false))
      asked.end(body)
    })
  }

  #mayAsk(address: string): boolean {
    if (!URL.canParse(address)) return false
    const { protocol, hostname, username } = new URL(address)
    if (this.#inner) return protocol === 'https:' || protocol === 'http:'
    const host = hostname.replace(/^\[|\]$/g, '')
    if (protocol !== 'https:' || username !== '' || /(^|\.)localhost$|\.local$|\.internal$/.test(host)) return false
    return isIP(host) === 0 ? host.includes('.') : !isInner(host)
  }
}

const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const addresses = found as LookupAddress[]
    if (error) return done(error, '', 0)
    if (addresses.length === 0 || addresses.some(({ address }) => isInner(address)))
      return done(new Error('an address of the inner network'), '', 0)
    if (options.all) (done as unknown as (error: null, found: LookupAddress[]) => void)(null, addresses)
    else done(null, addresses[0]!.address, addresses[0]!.family)
  })
}
