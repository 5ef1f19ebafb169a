/** Weighing: claims of a release become reports, beliefs and contradictions. */
export { sameName } from './names/distance.ts'
export { nameGroups } from './names/groups.ts'
export { type Calibration, calibrationOf, crossPredicted } from './records/calibration.ts'
export { callsOf } from './records/calls.ts'
export { outcomesOf } from './records/outcomes.ts'
export { type SourceRecord, type TrackRecords, trackRecords } from './records/records.ts'
export { sameTitle, titleRelation } from './titles.ts'
export { weigh } from './weigh.ts'
