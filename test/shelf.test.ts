import { describe, expect, test } from 'vitest';
import type { Pin } from '../src/index-folders.ts';
import type { Library, ReportCard } from '../src/library/library.ts';
import { LibraryError } from '../src/library/library-error.ts';
import { createShelf, type Shelf } from '../src/shelf.ts';
import type { ShelfWork } from '../src/shelf-work.ts';

function card(issuer: string, year: number, sha256 = 'a'): ReportCard {
  const source = { file: `${issuer}.txt`, sha256, url: null, published: null, retrieved: null };
  return { id: `甲/${issuer}/${year}`, issuer, region: '甲', year, title: '', period: null, published: null, source };
}

/** A library of cards that knows whether it was closed, and refuses to be read afterwards. */
function library(...cards: readonly ReportCard[]): Library & { closed: number } {
  const made = {
    closed: 0,
    figures: async () => [],
    report: async () => undefined,
    summary: async () => ({ version: cards.map(({ id, source }) => `${id} ${source.sha256}`).join() }),
    reports: async () => {
      if (made.closed > 0) throw new Error('read after close');
      return cards;
    },
    close: async () => {
      made.closed += 1;
    },
  };
  return made as unknown as Library & { closed: number };
}

interface Script {
  opened: (() => Promise<Library>)[];
  built: (() => Promise<readonly { file: string; message: string }[]>)[];
  earlier?: Library;
  pin?: Pin;
}

/** Work that plays back a script; builds that are not scripted find nothing wrong. */
function work(script: Script): ShelfWork & {
  readonly builds: readonly boolean[];
  readonly committed: Library[];
  readonly pins: readonly (Pick<Pin, 'version' | 'why'> | null)[];
} {
  const builds: boolean[] = [];
  const pins: (Pick<Pin, 'version' | 'why'> | null)[] = [];
  const committed: Library[] = [];
  const open = (): Promise<Library> => (script.opened.length > 1 ? script.opened.shift()! : script.opened[0]!)();
  async function build({ force }: { readonly force: boolean }) {
    builds.push(force);
    return (await script.built.shift()?.()) ?? [];
  }
  const staged = (library: Library, faults: Awaited<ReturnType<typeof build>>) => ({
    library,
    faults,
    commit: async () => void committed.push(library),
    discard: () => library.close(),
  });
  return {
    builds,
    committed,
    pins,
    mend: async () => undefined,
    pinned: async () => script.pin ?? null,
    pin: async (pin) => void pins.push(pin),
    build,
    open,
    stage: async () => {
      const faults = await build({ force: false });
      return staged(await open(), faults);
    },
    before: async () => (script.earlier ? staged(script.earlier, []) : null),
    directory: () => ({ find: () => [], regions: () => [], nearest: () => [] }),
  };
}

const names = (shelf: Shelf): Promise<readonly string[]> =>
  shelf.use(async ({ library }) => (await library.reports()).map(({ issuer, year }) => `${issuer}${year}`));
const quiet = (): void => undefined;
const broken = async (): Promise<never> => {
  throw new LibraryError('corrupt', '索引坏了。');
};

describe('reload', () => {
  test('puts the new library in place and says what is new, changed and gone', async () => {
    const before = library(card('石门镇', 2014), card('洪梅镇', 2014), card('棉洋镇', 2015));
    const after = library(card('石门镇', 2014, 'b'), card('洪梅镇', 2014), card('祝塘镇', 2017));
    const shelf = await createShelf(work({ opened: [async () => before, async () => after], built: [] }), quiet);
    const result = await shelf.reload();
    expect(result.status).toBe('changed');
    expect(result.message).toContain('新增 1 份：祝塘镇2017年');
    expect(result.message).toContain('改动 1 份：石门镇2014年');
    expect(result.message).toContain('撤下 1 份：棉洋镇2015年');
    expect(await names(shelf)).toEqual(['石门镇2014', '洪梅镇2014', '祝塘镇2017']);
    expect(before.closed).toBe(1);
  });

  test('says so when nothing changed, and names files that were at fault', async () => {
    const same = async (): Promise<Library> => library(card('石门镇', 2014));
    const faults = [async () => [], async () => [{ file: '坏.txt', message: '打不开。' }]];
    const shelf = await createShelf(work({ opened: [same], built: faults }), quiet);
    const result = await shelf.reload();
    expect(result.status).toBe('unchanged');
    expect(result.message).toContain('坏.txt：打不开。');
  });

  test('a question under way keeps its library until it is done', async () => {
    const before = library(card('石门镇', 2014));
    const shelf = await createShelf(
      work({ opened: [async () => before, async () => library(card('祝塘镇', 2017))], built: [] }),
      quiet,
    );
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const asking = shelf.use(async ({ library }) => {
      await gate;
      return (await library.reports()).length;
    });
    await shelf.reload();
    expect(before.closed).toBe(0);
    go();
    expect(await asking).toBe(1);
    expect(before.closed).toBe(1);
  });

  test.each([
    ['cannot be built', { built: [async () => [], broken] }],
    ['cannot be opened', { opened: [broken] }],
    ['is empty', { opened: [async () => library()] }],
  ])('when the new one %s, the old one stays and the reason is said', async (_, script) => {
    const before = library(card('石门镇', 2014));
    const opened = [
      async () => before,
      ...((script as Partial<Script>).opened ?? [async () => library(card('祝塘镇', 2017))]),
    ];
    const shelf = await createShelf(work({ opened, built: (script as Partial<Script>).built ?? [] }), quiet);
    const result = await shelf.reload();
    expect(result.status).toBe('failed');
    expect(result.message).toMatch(/仍用原来的.*(?:索引坏了|一份报告也没有)/u);
    expect(await names(shelf)).toEqual(['石门镇2014']);
    expect(before.closed).toBe(0);
  });

  test('an unforeseen fault is logged, and not shown', async () => {
    const errors: unknown[] = [];
    const odd = async (): Promise<never> => {
      throw new TypeError('x is not a function');
    };
    const shelf = await createShelf(
      work({ opened: [async () => library(card('石门镇', 2014)), odd], built: [] }),
      (error) => errors.push(error),
    );
    const result = await shelf.reload();
    expect(result.message).not.toContain('function');
    expect(errors).toHaveLength(1);
    expect(await names(shelf)).toEqual(['石门镇2014']);
  });

  test('two administrators at once share one reload; the next one is another', async () => {
    const playing = work({ opened: [async () => library(card('石门镇', 2014))], built: [] });
    const shelf = await createShelf(playing, quiet);
    const [first, second] = await Promise.all([shelf.reload(), shelf.reload()]);
    expect(first).toBe(second);
    await shelf.reload();
    expect(playing.builds).toHaveLength(3);
  });
});

describe('a new library that answers otherwise than was found right', () => {
  const [before, after] = [library(card('石门镇', 2014)), library(card('祝塘镇', 2017))];
  const approval = {
    any: async () => false,
    tryOut: async () => ({ failing: ['「问」：39 条 → 40 条'], moved: [], wrong: [] }),
  };
  const start = async () => {
    before.closed = after.closed = 0;
    const playing = work({ opened: [async () => before, async () => after], built: [] });
    return { playing, shelf: await createShelf(playing, quiet, approval) };
  };

  test('is not put in place; what differs is said', async () => {
    const { playing, shelf } = await start();
    const result = await shelf.reload();
    expect(result).toMatchObject({ status: 'refused' });
    expect(result.message).toContain('39 条 → 40 条');
    expect(result.message).toContain('新增 1 份：祝塘镇2017年');
    expect(await names(shelf)).toEqual(['石门镇2014']);
    expect(playing.committed).toEqual([]);
    expect([before.closed, after.closed]).toEqual([0, 1]);
    expect(result.message).not.toContain('已换上');
  });

  test('is not put in place by the next start either', async () => {
    const { playing, shelf } = await start();
    await shelf.reload();
    expect(playing.pins).toEqual([{ version: '甲/石门镇/2014 a', why: 'refused' }]);
  });

  test('leaves no trace when whoever asked undoes what was to be read', async () => {
    const { playing, shelf } = await start();
    expect(await shelf.reload({ tentative: true })).toMatchObject({ status: 'refused' });
    expect(playing.pins).toEqual([]);
  });

  test('is not put in place by a start, which says what differs', async () => {
    before.closed = after.closed = 0;
    const playing = work({ opened: [async () => before, async () => after], built: [] });
    const shelf = await createShelf(playing, quiet, { ...approval, any: async () => true });
    expect(shelf.faults).toContain('39 条 → 40 条');
    expect(await names(shelf)).toEqual(['石门镇2014']);
    expect(playing.pins).toEqual([{ version: '甲/石门镇/2014 a', why: 'refused' }]);
  });

  test('is put in place when the administrator insists', async () => {
    const { playing, shelf } = await start();
    expect(await shelf.reload({ force: true })).toMatchObject({ status: 'changed' });
    expect(await names(shelf)).toEqual(['祝塘镇2017']);
    expect(playing.committed).toEqual([after]);
    expect(playing.pins).toEqual([null]);
  });
});

describe('rollback', () => {
  test('puts the library before in place, to stay until the next reload', async () => {
    const [now, before] = [library(card('祝塘镇', 2017)), library(card('石门镇', 2014))];
    const playing = work({
      opened: [async () => now, async () => library(card('祝塘镇', 2017))],
      built: [],
      earlier: before,
    });
    const shelf = await createShelf(playing, quiet);
    expect((await shelf.rollback()).status).toBe('changed');
    expect(await names(shelf)).toEqual(['石门镇2014']);
    expect(now.closed).toBe(1);
    expect(playing.pins).toEqual([{ version: '甲/石门镇/2014 a', why: 'rollback' }]);
    await shelf.reload();
    expect(await names(shelf)).toEqual(['祝塘镇2017']);
    expect(playing.pins.at(-1)).toBeNull();
  });

  test('says so when there is none', async () => {
    const shelf = await createShelf(work({ opened: [async () => library(card('石门镇', 2014))], built: [] }), quiet);
    expect((await shelf.rollback()).message).toContain('没有更早的');
  });
});

test('a rollback that is asked for during a reload is a rollback, after it', async () => {
  const [now, next, before] = [
    library(card('祝塘镇', 2017)),
    library(card('洪梅镇', 2014)),
    library(card('石门镇', 2014)),
  ];
  const playing = work({ opened: [async () => now, async () => next], built: [], earlier: before });
  const shelf = await createShelf(playing, quiet);
  const [reloaded, back] = await Promise.all([shelf.reload(), shelf.rollback()]);
  expect(reloaded.message).toContain('洪梅镇');
  expect(back.message).toContain('已退回');
  expect(playing.committed).toEqual([next, before]);
});

describe('what a rollback says', () => {
  const of = (one: Library, built: string): Library =>
    ({ ...one, summary: async () => ({ version: built, built }) }) as unknown as Library;
  const [older, newer] = ['2026-03-04T08:00:00.000Z', '2026-03-05T08:00:00.000Z'];

  test.each([
    ['back, to an older library', newer, older, '已退回', '已换回'],
    ['forward again, to a newer one', older, newer, '已换回', '已退回'],
  ])('%s', async (_, now, then, said, notSaid) => {
    const earlier = of(library(card('石门镇', 2014)), then);
    const playing = work({ opened: [async () => of(library(card('祝塘镇', 2017)), now)], built: [], earlier });
    const { message } = await (await createShelf(playing, quiet)).rollback();
    expect(message).toContain(said);
    expect(message).not.toContain(notSaid);
  });

  test('what was at fault before with other numbers is not called new; what was not, is', async () => {
    const faulty = (one: Library, ...messages: string[]): Library =>
      ({ ...one, report: async () => ({ problems: messages.map((message) => ({ message })) }) }) as unknown as Library;
    const now = faulty(library(card('石门镇', 2014, 'a')), '合计写 38，各项加起来是 37。');
    const earlier = faulty(library(card('石门镇', 2014, 'b')), '合计写 48，各项加起来是 47。', '有一个数字看不清。');
    const playing = work({ opened: [async () => now], built: [], earlier });
    const { message } = await (await createShelf(playing, quiet)).rollback();
    expect(message).toContain('新有 1 处要看一看：\n· 石门镇2014年：有一个数字看不清。');
    expect(message).not.toContain('合计写');
  });
});

describe('a library that is to stay', () => {
  const pin = { version: '甲/石门镇/2014 a', why: 'rollback', since: '2026-03-05' } as const;

  test('is opened as it is, and why is said', async () => {
    const playing = work({ opened: [async () => library(card('石门镇', 2014))], built: [], pin });
    const shelf = await createShelf(playing, quiet);
    expect(playing.builds).toEqual([]);
    expect(shelf.faults).toMatch(/2026-03-05 .*选定的那一份.*\/reload/u);
  });

  test.each([
    ['another was made since', async () => library(card('祝塘镇', 2017))],
    ['it cannot be opened', broken],
  ])('stays no longer when %s', async (_, open) => {
    const playing = work({ opened: [open, async () => library(card('祝塘镇', 2017))], built: [], pin });
    const shelf = await createShelf(playing, quiet);
    expect(playing.builds).toEqual([false]);
    expect(playing.pins).toEqual([null]);
    expect(shelf.faults).toBe('');
  });
});

describe('at the start', () => {
  test('a damaged index is made again', async () => {
    const playing = work({ opened: [broken, async () => library(card('石门镇', 2014))], built: [] });
    const shelf = await createShelf(playing, quiet);
    expect(playing.builds).toEqual([false, true]);
    expect(await names(shelf)).toEqual(['石门镇2014']);
  });

  test('an index still serves when the reports cannot be read, with a word about it', async () => {
    const shelf = await createShelf(
      work({ opened: [async () => library(card('石门镇', 2014))], built: [broken] }),
      quiet,
    );
    expect(shelf.faults).toContain('索引坏了');
    expect(await names(shelf)).toEqual(['石门镇2014']);
  });

  test('with neither reports nor an index, the reason about the reports is given', async () => {
    const none = async (): Promise<never> => {
      throw new LibraryError('no-input', '文件夹里没有报告。');
    };
    await expect(createShelf(work({ opened: [broken], built: [none] }), quiet)).rejects.toThrow('文件夹里没有报告。');
  });
});
