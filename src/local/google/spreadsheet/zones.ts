/** A moment as a clock on the wall shows it. `month` is 1 to 12. */
export type WallClock = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
};

const DAY = 86_400_000;
/** Serial day 0 is 30 December 1899 (V11). */
const EPOCH = Date.UTC(1899, 11, 30);

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}

function measuredOffset(instant: number, zone: string): number {
  const parts: { [type: string]: number } = {};
  for (const part of formatterOf(zone).formatToParts(instant)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** Milliseconds by which a zone's wall clock is ahead of universal time at an instant. */
export function zoneOffset(instant: number, zone: string): number {
  const key = `${zone} ${Math.floor(instant / 900_000)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = measuredOffset(instant, zone);
  offsets.set(key, offset);
  return offset;
}

/** Serial number of an instant, by the clock on the wall of `zone`. */
export const serialOfInstant = (instant: number, zone: string): number =>
  (instant + zoneOffset(instant, zone) - EPOCH) / DAY;

/** The instant at which the wall clock of `zone` shows a serial number; rounded to milliseconds. */
export function instantOfSerial(serial: number, zone: string): number {
  const wall = Math.round(EPOCH + serial * DAY);
  const guess = wall - zoneOffset(wall, zone);
  return wall - zoneOffset(guess, zone);
}

/** Serial number of a date and time; months and days may overflow as Date.UTC lets them. */
export const serialOf = (year: number, month: number, day: number, seconds = 0): number =>
  (Date.UTC(year, month - 1, day) - EPOCH) / DAY + seconds / 86_400;

/** What the wall clock shows at a serial number, to the nearest second. */
export function wallClock(serial: number): WallClock {
  const at = new Date(Math.round((EPOCH + serial * DAY) / 1000) * 1000);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The wall clock as text without a zone: "2026-11-23T00:00:00". */
export function wallText(serial: number): string {
  const at = wallClock(serial);
  const date = `${String(at.year).padStart(4, '0')}-${two(at.month)}-${two(at.day)}`;
  return `${date}T${two(at.hour)}:${two(at.minute)}:${two(at.second)}`;
}

/** Serial number of such a text. */
export function serialOfText(text: string): number {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)$/.exec(text);
  if (!found) throw new Error(`not a wall clock: ${text}`);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number);
  return serialOf(year, month, day, hour * 3600 + minute * 60 + second);
}
