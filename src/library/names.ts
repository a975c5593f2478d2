import type { ReportCard } from './library.ts';

const rank = /(?:镇|乡|街道|地区|苏木)$/u;

/**
 * Names that a segmenter must keep whole: each issuer's in full and without its rank (棉洋镇, 棉洋), since people
 * write both and a dictionary knows few of them.
 */
export function issuerNames(cards: readonly ReportCard[]): string[] {
  const names = new Set<string>();
  for (const { issuer } of cards) {
    names.add(issuer);
    const bare = issuer.replace(rank, '');
    // One character alone (安镇 → 安) would break up ordinary words.
    if (bare.length > 1) names.add(bare);
  }
  return [...names].sort();
}
