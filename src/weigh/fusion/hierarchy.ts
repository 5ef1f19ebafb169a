/** A value in a hierarchy: "Brooklyn" in "New York City". */
export interface HierarchyNode {
  readonly id: string
  readonly name: string
  /** Id of what it is part of; an id that no node has ends the path. */
  readonly parent: string
}

/** For every name, the names of everything that it is part of. */
export type Hierarchy = ReadonlyMap<string, ReadonlySet<string>>

/**
 * What each name is part of. A name of several places is part of all that any of them is part of. A node without a parent is the
 * root of everything and says nothing; it is left out.
 *
 * @example
 * hierarchyOf([
 *   { id: '0', name: 'World', parent: '' },
 *   { id: '1', name: 'Italy', parent: '0' },
 *   { id: '2', name: 'Rome', parent: '1' },
 * ]).get('Rome') // Set { 'Italy' }
 */
export function hierarchyOf(nodes: readonly HierarchyNode[]): Hierarchy {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const above = new Map<string, Set<string>>()
  for (const node of nodes) {
    const names = above.get(node.name) ?? new Set()
    above.set(node.name, names)
    const met = new Set([node.id])
    let part = byId.get(node.parent)
    while (part !== undefined && byId.has(part.parent) && !met.has(part.id)) {
      met.add(part.id)
      if (part.name !== node.name) names.add(part.name)
      part = byId.get(part.parent)
    }
  }
  return above
}
