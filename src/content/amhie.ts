import type { AreaId, Source } from '../domain/catalogue';
import { READ_ON } from './sources';

/** Average of one area in that audit: points out of `max`, and as a percentage. */
export type AuditAverage = {
  readonly area: AreaId;
  readonly items: number;
  readonly max: number;
  readonly mean: number;
  readonly percent: number;
};

/** Where the averages come from. Its items differ from ours and are not reused. */
export const auditSource: Source = {
  confidence: 'SEEN',
  name: 'Mental Health Setting Audit, Association of Mental Health in Education: averages of its users',
  url: 'https://audit.mentalhealthlead.com/national-data/',
  checkedOn: READ_ON,
};

/** Stands wherever a figure of that audit stands. */
export const auditNote =
  'Averages of the users of that audit on the day we read it: different items, a self-selected sample, indicative only. Never a national standard and never a target.';

/** By area, in our order. They move as more schools take part. */
export const auditAverages: readonly AuditAverage[] = [
  { area: 'leadership', items: 9, max: 27, mean: 14.9, percent: 55.1 },
  { area: 'ethos', items: 7, max: 21, mean: 12.4, percent: 59.3 },
  { area: 'curriculum', items: 6, max: 18, mean: 12.8, percent: 71.1 },
  { area: 'student-voice', items: 3, max: 9, mean: 4.8, percent: 53.7 },
  { area: 'staff', items: 5, max: 15, mean: 7.2, percent: 47.8 },
  { area: 'identify', items: 8, max: 24, mean: 15.3, percent: 63.8 },
  { area: 'targeted', items: 4, max: 12, mean: 7.8, percent: 65.3 },
  { area: 'parents', items: 3, max: 9, mean: 3.6, percent: 39.7 },
];

/** All 45 items together. */
export const auditTotal = { items: 45, max: 135, mean: 78.9, percent: 58.4 } as const;
