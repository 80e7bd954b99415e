/** Words of a whole day: what stands between the sessions. */
export const dayWords = {
  break: 'Break',
  lunch: 'Lunch',
  pause: 'Pause',
  close: 'Close of the day: one slip for the day, the three names, the help sheet',
} as const;

/** Why a day cannot be put together as asked. */
export const dayRefusals = {
  'no-sessions': 'Choose at least one session.',
  'too-many': 'Four sessions are the most for one day.',
  'too-many-long': 'Two sessions of 90 minutes or longer are the most for one day.',
  'same-twice': 'The same session stands in the day twice.',
  'length-not-offered': 'One of the sessions is not written for that length.',
  'two-sensitive': 'One sensitive session is the most for one day.',
  'twenty-inside': 'A day has one session of 20 minutes at most, as its opening or its close.',
  'sensitive-place': 'The sensitive session goes in the morning, never last, and never first on the first day back.',
  'hour-after':
    'After this session {dsl|the} is here for another hour of the day. Put more after it, or choose another day.',
  'wellbeing-place':
    'The session on what makes work hard stands first or last, and never straight after a sensitive one.',
  order:
    'The launch comes first, then noticing, then what help we have. Teaching it safely, champions and targeted support come after noticing.',
  'no-lunch':
    'With these sessions, lunch cannot start between 11:45 and 12:45. Change their order, a length or the start.',
  'too-long': 'This is {n} minutes too long for the day you have.',
} as const;

/** Why a day was not put together. */
export type DayRefusal = keyof typeof dayRefusals;
