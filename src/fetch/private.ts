import { BlockList, isIP } from 'node:net'

/** Networks that are not the public internet (IANA special-purpose address registries): this machine, its neighbours, and what wraps their addresses. */
const NETWORKS: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 127],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
]

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 4 ? 'ipv4' : 'ipv6')

/** Apart, since a list takes IPv4 addresses for IPv6 ones in their wrapping. */
const blocked = { ipv4: new BlockList(), ipv6: new BlockList() }
for (const [network, bits] of NETWORKS) {
  const family = familyOf(network)
  blocked[family].addSubnet(network, bits, family)
}

/** Whether an IP address is of this machine or a private network; true for what is no address. */
export function isPrivate(address: string): boolean {
  const family = familyOf(address)
  return isIP(address) === 0 || blocked[family].check(address, family)
}
