import type { App } from '../app.ts';
import type { Holding } from '../replies/notices.ts';

type Cards = Awaited<ReturnType<App['reports']>>;

/** The reports held, an issuer at a time with its years, in the order of the library. */
export function holdings(cards: Cards): readonly Holding[] {
  const found = new Map<string, { readonly issuer: string; readonly region: string; readonly years: number[] }>();
  for (const { issuer, region, year } of cards) {
    const key = `${region}/${issuer}`;
    const holding = found.get(key) ?? { issuer, region, years: [] };
    holding.years.push(year);
    found.set(key, holding);
  }
  return [...found.values()];
}
