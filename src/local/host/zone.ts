/**
 * Runs something with the process in a time zone: local Date methods of a script context follow the process (R7).
 * The zone is put back afterwards.
 */
export function inZone<T>(zone: string, act: () => T): T {
  const before = process.env.TZ;
  if (before === zone) return act();
  process.env.TZ = zone;
  try {
    return act();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
