const EIGHT_HOURS = 8 * 3600 * 1000;

/** The calendar day in China of a moment (ISO, or milliseconds since the epoch), `YYYY-MM-DD`: 去年 means the same wherever the server stands. */
export function chinaDay(at: string | number): string {
  return inChina(at).slice(0, 10);
}

/** Day and minute in China of a moment (ISO): `2026-03-05 16:20`. */
export function chinaMinute(at: string): string {
  return inChina(at).slice(0, 16).replace('T', ' ');
}

function inChina(at: string | number): string {
  return new Date(new Date(at).getTime() + EIGHT_HOURS).toISOString();
}
