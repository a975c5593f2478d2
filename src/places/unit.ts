import { foldName } from './fold.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import { withoutPeople } from './region-names.ts';
import { locatePath } from './regions.ts';

/** What kind of body an issuer is, and its name without the region in front. */
export type Unit =
  | { readonly kind: 'township'; readonly name: string; readonly core: string; readonly suffix: string }
  | { readonly kind: 'department'; readonly name: string }
  | { readonly kind: 'government'; readonly name: string };

/** A held issuer taken apart. */
export interface Parted {
  readonly unit: Unit;
  /** Where it is: the county of a township, the own region of a government or department. */
  readonly places: readonly Place[];
  /** Region words of its that no gazetteer knows. */
  readonly unknown: readonly string[];
}

const township = /^(?<core>.+?)(?<suffix>镇|乡|街道|苏木|地区|开发区|新区|园区|农场|林场|牧场|渔场|管理区)$/u;
const office = /(?:人民政府办公室|人民政府|政府办公室|政府|党政办公室|党政办)$/u;
const streetOffice = /(?<core>.+?)(?:街道办事处|街道办|街办|办事处)$/u;

/** 广安门内街道办事处 → 广安门内街道; 石门镇人民政府 → 石门镇. Other names stay. */
export function plainName(name: string): string {
  const street = streetOffice.exec(name)?.groups?.core;
  if (street) return /(?:街道|地区|镇|乡)$/u.test(street) ? street : `${street}街道`;
  const rest = name.replace(office, '');
  return rest.length > 1 ? rest : name;
}

/** Core and suffix of a township's name; null for other names. */
export function townshipParts(name: string): { core: string; suffix: string } | null {
  const parts = township.exec(withoutPeople(name) ?? name)?.groups;
  return parts?.core && parts.suffix ? { core: parts.core, suffix: parts.suffix } : null;
}

/** A place's name without its kind: 石门镇, 石门县 and 石门村 have one core. Other names are their own. */
export function coreOf(name: string): string {
  return townshipParts(name)?.core ?? /^(?<core>.{2,}?)(?:社区|[省市县区旗村])$/u.exec(name)?.groups?.core ?? name;
}

/** The length of the longest full region name at the start, or of the first piece of the issuer's own path. */
function regionPrefix(name: string, path: string, gazetteer: Gazetteer): number {
  for (let length = Math.min(name.length - 1, 16); length > 1; length--) {
    const word = name.slice(0, length);
    const full = gazetteer.regions(word).some(({ how, place }) => place.name === word || how === 'old');
    if (full && (/[省市县区旗州盟]$/u.test(word) || path.includes(word))) return length;
  }
  // A county that no gazetteer knows is one all the same where the issuer's own region names it.
  const own = path.split('/').find((piece) => /.[省市县区旗州盟]$/u.test(piece) && name.startsWith(piece));
  return own !== undefined && own.length + 1 < name.length ? own.length : 0;
}

/** Takes an issuer's name apart: 大连市旅顺口区民政局 is the 民政局 of 旅顺口区. Names of a township keep all but the region in front. */
export function partIssuer(name: string, region: string, gazetteer: Gazetteer): Parted {
  let rest = plainName(foldName(name));
  const words: string[] = [];
  const whole = gazetteer.regions(rest).some(({ place }) => place.name === rest);
  for (let length = regionPrefix(rest, region, gazetteer); length > 0; length = regionPrefix(rest, region, gazetteer)) {
    const left = rest.slice(length);
    // 城区街道 is no 街道 of 城区.
    if (/^(?:镇|乡|街道|苏木|地区|[县市区旗州盟]|街)$/u.test(left)) break;
    words.push(rest.slice(0, length));
    rest = left;
    if (gazetteer.regions(rest).some(({ place }) => place.name === rest)) break;
  }
  const path = [region, ...words].filter((piece) => piece !== '').join('/');
  const government = whole || gazetteer.regions(rest).some(({ how, place }) => how === 'old' || place.name === rest);
  if (government && /[省市县区旗州盟]$/u.test(rest)) {
    const at = locatePath(`${path}/${rest}`, gazetteer);
    return { unit: { kind: 'government', name: rest }, places: at.places, unknown: at.unknown };
  }
  const at = locatePath(path, gazetteer);
  const parts = townshipParts(rest);
  if (!parts) return { unit: { kind: 'department', name: rest }, places: at.places, unknown: at.unknown };
  const unit: Unit = { kind: 'township', name: rest, ...parts };
  // A region known by its province alone is narrowed to the counties of it that have such a township.
  const there = gazetteer.townships(rest).filter((county) => {
    for (let up: Place | null = county; up; up = up.parent) if (at.places.includes(up)) return true;
    return false;
  });
  return { unit, places: there.length > 0 ? there : at.places, unknown: at.unknown };
}
