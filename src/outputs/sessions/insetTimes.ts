/** Minutes after midnight of a typed time such as "15:40", "3.40 pm" or "9am"; null where it is not one. */
export function timeOf(typed: string): number | null {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i.exec(typed.trim());
  if (!match) return null;
  const [, hours = '', minutes = '0', half = ''] = match;
  const hour = (Number(hours) % (half ? 12 : 24)) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return Number(hours) > 23 || Number(minutes) > 59 ? null : hour * 60 + Number(minutes);
}

/** Minutes after midnight as a clock shows them: "15:40". */
export function clock(minutes: number): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}
