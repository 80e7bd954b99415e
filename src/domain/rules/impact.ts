import type { Indicator } from '../catalogue';
import { ownedByLaneA, type Picture, runs } from '../picture';

const PEER_TYPES = ['buddy-transition', 'peer-mentoring', 'wellbeing-ambassadors', 'peer-education-project'];

/** Do our own staff run a targeted offer? They then carry worries and need someone to talk to. */
function ownStaffRunTargeted({ offers }: Picture): boolean {
  return offers.some(({ record, running, tiers }) => running && record.provider === 'own' && tiers.includes('T'));
}

/** Two statements weigh more where the reason for it is on the register. */
function hasReason(picture: Picture, id: string): boolean {
  if (id === 'staff-4') return ownStaffRunTargeted(picture);
  return id === 'student-voice-6' ? runs(picture, PEER_TYPES) : true;
}

function usual(picture: Picture, indicator: Indicator): number {
  return hasReason(picture, indicator.id) ? indicator.impact : (indicator.impactOtherwise ?? indicator.impact);
}

/** The weight of a statement, 1-5: the school's own where it set one, except for what belongs to lane A. */
export function impactOf(picture: Picture, id: string): number {
  const indicator = picture.indicators.get(id);
  if (indicator === undefined) return 0;
  const fixed = indicator.safety || ownedByLaneA(picture, id);
  return (fixed ? undefined : picture.settings.impact[id]) ?? usual(picture, indicator);
}
