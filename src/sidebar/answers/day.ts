const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 'YYYY-MM-DD' where the three numbers are a real day of the years 1900 to 2199, else ''. */
function iso(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year < 2200 ? date.toISOString().slice(0, 10) : '';
}

function fullYear(typed: string): number {
  return typed.length === 2 ? 2000 + Number(typed) : Number(typed);
}

function inWords(text: string): string {
  const [, day, month = '', year] =
    /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,})\.?,?[ -](\d{4})$/i.exec(text) ?? [];
  return iso(Number(year), MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(day));
}

/** A typed day as the date box of the browser takes it: '20 November 2026' and '20/11/26' are '2026-11-20'. Else ''. */
export function dayTyped(typed: string): string {
  const text = typed.trim().replace(/\s+/g, ' ');
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return iso(Number(year), Number(month), Number(day));
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
  return figures === null ? inWords(text) : iso(fullYear(figures[3] ?? ''), Number(figures[2]), Number(figures[1]));
}
