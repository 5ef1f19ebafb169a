/**
 * Fusion: from what many sources claim, in conflict, to what is probably true. Pure: columns in, columns out.
 */
export type { KnownSource } from './accuracy.ts'
export type { CopiedPair } from './copying.ts'
export { type Fused, type FuseOptions, fuse } from './fuse.ts'
export { type Hierarchy, type HierarchyNode, hierarchyOf } from './hierarchy.ts'
export { type ClaimTable, type ClaimTableBuilder, claimTableBuilder } from './table.ts'
