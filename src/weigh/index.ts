/** Weighing: claims of a release become reports, beliefs and contradictions. */
export { sameName } from './names/distance.ts'
export { nameGroups } from './names/groups.ts'
export { sameTitle, titleRelation } from './titles.ts'
export { weigh } from './weigh.ts'
