import { ServiceError } from './emulated';

type Parts = Readonly<Record<string, string>>;

const MINUTE = 60_000;

/** Minutes east of Greenwich for 'GMT+5:30', or null for a named zone. */
function fixedOffset(zone: string): number | null {
  const [whole, sign = '+', hours = '0', minutes = '0'] = /^GMT([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (whole === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function formatter(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      weekday: 'long',
      timeZoneName: 'longOffset',
    });
  } catch {
    throw new ServiceError(`Invalid argument: timeZone. Should be a valid time zone: ${zone}`);
  }
}

const listed = (date: Date, zone: string): Parts =>
  Object.fromEntries(
    formatter(zone)
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );

const spokenOffset = (minutes: number): string => {
  const size = Math.abs(minutes);
  const clock = `${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
  return `GMT${minutes < 0 ? '-' : '+'}${clock}`;
};

/** Node 20 knows no zones that are offsets, so the instant is shifted for those. */
function partsOf(date: Date, zone: string): Parts {
  const minutes = fixedOffset(zone);
  if (minutes === null) return listed(date, zone);
  return { ...listed(new Date(date.getTime() + minutes * MINUTE), 'UTC'), timeZoneName: spokenOffset(minutes) };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const part = (parts: Parts, name: string): string => parts[name] ?? '';
const padded = (value: number, width: number): string => String(value).padStart(width, '0');

function year(parts: Parts, width: number): string {
  const full = part(parts, 'year');
  return width === 2 ? full.slice(-2) : full.padStart(width, '0');
}

function month(parts: Parts, width: number): string {
  const number = Number(part(parts, 'month'));
  const name = MONTHS[number - 1] ?? '';
  if (width >= 4) return name;
  return width === 3 ? name.slice(0, 3) : padded(number, width);
}

function offset(parts: Parts, letter: string, width: number): string {
  const sign = /([+-]\d{2}):(\d{2})/.exec(part(parts, 'timeZoneName'));
  const [hours, minutes] = sign ? [sign[1] ?? '+00', sign[2] ?? '00'] : ['+00', '00'];
  if (letter === 'X' && hours === '+00' && minutes === '00') return 'Z';
  if (letter === 'X') return width === 1 ? hours : `${hours}${width === 3 ? ':' : ''}${minutes}`;
  if (letter === 'Z') return `${hours}${minutes}`;
  return part(parts, 'timeZoneName');
}

const twelve = (hour: number): number => hour % 12 || 12;

/** Letters of Java's SimpleDateFormat (U1); one that is not here is refused rather than guessed. */
function field(parts: Parts, milliseconds: number, run: string): string {
  const letter = run[0] ?? '';
  const width = run.length;
  const hour = Number(part(parts, 'hour'));
  const fields: Readonly<Record<string, () => string>> = {
    y: () => year(parts, width),
    M: () => month(parts, width),
    d: () => padded(Number(part(parts, 'day')), width),
    E: () => (width >= 4 ? part(parts, 'weekday') : part(parts, 'weekday').slice(0, 3)),
    a: () => (hour < 12 ? 'AM' : 'PM'),
    H: () => padded(hour, width),
    k: () => padded(hour || 24, width),
    h: () => padded(twelve(hour), width),
    K: () => padded(hour % 12, width),
    m: () => padded(Number(part(parts, 'minute')), width),
    s: () => padded(Number(part(parts, 'second')), width),
    S: () => padded(milliseconds, width),
    z: () => offset(parts, 'z', width),
    Z: () => offset(parts, 'Z', width),
    X: () => offset(parts, 'X', width),
  };
  const found = fields[letter];
  if (!found) throw new ServiceError(`Illegal pattern character '${letter}'`);
  return found();
}

/** A date as text by a Java pattern: quoted text stays, '' is an apostrophe. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const parts = partsOf(date, zone);
  const milliseconds = ((date.getTime() % 1000) + 1000) % 1000;
  return pattern.replace(/''|'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run, quoted: string | undefined) => {
    if (run === "''") return "'";
    if (quoted !== undefined) return quoted.replaceAll("''", "'");
    return field(parts, milliseconds, run);
  });
}
