/**
 * Fusion: from what many sources claim, in conflict, to what is probably true. Pure: columns in, columns out.
 */
export { type Fused, type FuseOptions, fuse } from './fuse.ts'
export { type Hierarchy, hierarchyOf } from './hierarchy.ts'
export { type ClaimTable, claimTableBuilder } from './table.ts'
