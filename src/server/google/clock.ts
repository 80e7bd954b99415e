import type { Clock } from '../services';

/** A clock in this time zone ('Europe/London'). The zone is asked for once, at the first use. */
export function createClock(readZone: () => string): Clock {
  let known: string | null = null;
  const now = new Date();
  const inZone = (moment: Date, pattern: string): string => {
    known ??= readZone();
    return Utilities.formatDate(moment, known, pattern);
  };
  return {
    today: () => inZone(now, 'yyyy-MM-dd'),
    instant: () => now.toISOString(),
    inWords: (instant) => {
      const moment = new Date(instant);
      return Number.isNaN(moment.getTime()) ? instant : inZone(moment, "d MMMM yyyy 'at' HH:mm");
    },
  };
}
