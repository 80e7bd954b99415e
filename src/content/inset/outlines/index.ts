import { insetLaunch } from '../launch';
import type { Outline } from '../types';
import { anxietyEbsa } from './anxietyEbsa';
import { champions } from './champions';
import { classroomStrategies } from './classroomStrategies';
import { leadersGovernors } from './leadersGovernors';
import { noticeRespond } from './noticeRespond';
import { parents } from './parents';
import { pathways } from './pathways';
import { relationalTrauma } from './relationalTrauma';
import { rsheSafeTeaching } from './rsheSafeTeaching';
import { selfHarmSuicide } from './selfHarmSuicide';
import { staffWellbeing } from './staffWellbeing';
import { targetedTeam } from './targetedTeam';

/** The thirteen session plans, in the order they are offered. */
export const insetOutlines: readonly Outline[] = [
  insetLaunch,
  noticeRespond,
  classroomStrategies,
  pathways,
  anxietyEbsa,
  selfHarmSuicide,
  relationalTrauma,
  staffWellbeing,
  targetedTeam,
  parents,
  rsheSafeTeaching,
  champions,
  leadersGovernors,
];
