import type { Counted } from '../context.ts';
import { holds, type Needed, neededBy } from '../text/needed.ts';
import type { CountRule } from './rule.ts';

/** Rules for one unit, and by which characters beside a number they are found. */
interface OfUnit {
  readonly rules: readonly { readonly rule: CountRule; readonly before: Needed; readonly after: Needed }[];
  /** Places of rules, by the first characters of the words of which one must stand before the number. */
  readonly byBefore: ReadonlyMap<number, readonly number[]>;
  readonly byAfter: ReadonlyMap<number, readonly number[]>;
  /** Places of those that may fit whatever stands there. */
  readonly always: readonly number[];
}

/** Finds of many rules the few that may fit a count, in their order; a rule left out cannot. */
export function selector(all: readonly CountRule[]): (counted: Counted) => readonly CountRule[] {
  const prepared = new Map<CountRule, OfUnit['rules'][number]>();
  const units = new Map<string, OfUnit>();
  const prepare = (rule: CountRule): OfUnit['rules'][number] => {
    const one = prepared.get(rule) ?? { rule, before: neededBy(rule.before), after: neededBy(rule.after) };
    prepared.set(rule, one);
    return one;
  };
  return (counted) => {
    const { unit, unitClass } = counted.quantity;
    const key = `${unitClass} ${unit}`;
    const ofThem = (rule: CountRule): boolean => rule.units.includes(unitClass) && (rule.unit?.test(unit) ?? true);
    const known = units.get(key) ?? ofUnit(all.filter(ofThem).map(prepare));
    units.set(key, known);
    return selected(known, counted);
  };
}

function ofUnit(rules: OfUnit['rules']): OfUnit {
  const [byBefore, byAfter, always] = [new Map<number, number[]>(), new Map<number, number[]>(), [] as number[]];
  rules.forEach(({ before, after }, place) => {
    const [clause] = before.length > 0 ? before : after;
    if (!clause) always.push(place);
    for (const { first } of clause ?? []) {
      const found = before.length > 0 ? byBefore : byAfter;
      found.set(first, [...(found.get(first) ?? []), place]);
    }
  });
  return { rules, byBefore, byAfter, always };
}

function selected({ rules, byBefore, byAfter, always }: OfUnit, { before, after }: Counted): readonly CountRule[] {
  const may = new Uint8Array(rules.length);
  for (const place of always) may[place] = 1;
  for (let i = 0; i < before.length; i++) for (const place of byBefore.get(before.charCodeAt(i)) ?? []) may[place] = 1;
  for (let i = 0; i < after.length; i++) for (const place of byAfter.get(after.charCodeAt(i)) ?? []) may[place] = 1;
  const found: CountRule[] = [];
  for (let place = 0; place < rules.length; place++) {
    if (may[place] === 0) continue;
    const one = rules[place]!;
    if (holds(before, one.before) && holds(after, one.after)) found.push(one.rule);
  }
  return found;
}
