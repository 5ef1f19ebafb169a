/** Weighing: claims of a release become reports, beliefs and contradictions. */
export { outletKey } from './sources.ts'
export { nameGroups, type NameGroups } from './names/groups.ts'
export { nameDistance, sameName, SAME_NAME } from './names/distance.ts'
export { sameTitle, titleRelation, type TitleRelation } from './titles.ts'
export { weigh } from './weigh.ts'
