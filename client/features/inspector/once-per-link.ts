/** Of claims that say the same, and so share a link, the first. */
export const oncePerLink = <T extends { linkId: string }>(claims: readonly T[]): T[] =>
  claims.filter(({ linkId }, at) => claims.findIndex((other) => other.linkId === linkId) === at)
