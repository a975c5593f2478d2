import { createLanes } from './conversations/lanes.ts';
import { givenBy, toldSender } from './incoming-caption.ts';
import { type Copy, openCopies } from './incoming-copies.ts';
import { ADDED, canBeReplaced, place } from './incoming-folder.ts';
import { safeName } from './incoming-name.ts';
import { compared, type IncomingReport, readAlone } from './incoming-reading.ts';
import { sha256 } from './library/files.ts';
import type { ReportCard } from './library/library.ts';
import { inArchive } from './replies/incoming-notices.ts';
import type { ReloadOptions, ReloadResult } from './shelf.ts';

/** A file that waits for an administrator's word, and what is in it. */
export interface IncomingFile {
  readonly id: string;
  readonly file: string;
  readonly bytes: number;
  readonly reports: readonly IncomingReport[];
  /** Why something in it cannot be used, in Chinese. */
  readonly faults: readonly string[];
  /** Whether there is anything that can be added. */
  readonly addable: boolean;
  /** Why adding it may bring more with it than itself, in Chinese, or `''`. */
  readonly caution: string;
}

/** Report files that administrators hand in: read and shown, and added to the reports on their word only. */
export interface Incoming {
  /**
   * Takes in a copy, outside the folder of reports; of one that cannot be added none is kept. Null when too many wait.
   * @param caption words sent along, which may say what the text leaves open (`单位：石门镇`, a line each)
   */
  take(name: string, bytes: Uint8Array, caption: string): Promise<IncomingFile | null>;
  /** Puts it into the folder of reports and reloads; taken out again when the new library is not put in place. Null when it does not wait any more. */
  add(id: string, options?: Pick<ReloadOptions, 'force' | 'onProgress'>): Promise<ReloadResult | null>;
  /** Forgets it. False when it does not wait any more. */
  drop(id: string): Promise<boolean>;
}

export interface IncomingOptions {
  /** Where copies wait. */
  readonly directory: string;
  readonly reportsDir: string;
  readonly held: () => Promise<readonly ReportCard[]>;
  /** Why the folder of reports may hold what is not in the library, or `''`. */
  readonly whyItStays: () => Promise<string>;
  readonly reload: (options: ReloadOptions) => Promise<ReloadResult>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
}

const MOST = 50;
/** Milliseconds after which nobody is expected to decide any more. */
const STALE = 30 * 24 * 3600 * 1000;

/** Opens the place where files wait; those of before a restart are still there. */
export function openIncoming(options: IncomingOptions): Incoming {
  const { directory, reportsDir, held, reload, whyItStays, now, today } = options;
  const copies = openCopies(directory);
  const lanes = createLanes();

  async function look(copy: Copy, bytes: Uint8Array): Promise<IncomingFile> {
    const cards = await held();
    const { given, faults } = givenBy(copy.caption, copy.file);
    const readings = await readAlone(given, bytes, today());
    const reports = await Promise.all(
      readings.map((one) => compared(one, copy.file, cards, (file) => canBeReplaced(reportsDir, file))),
    );
    const found = reports.filter((one) => one !== null);
    return {
      id: copy.id,
      file: copy.file,
      bytes: bytes.length,
      reports: found,
      faults: [
        ...faults,
        ...readings.flatMap(({ file, report, problems }) =>
          report !== null
            ? []
            : problems.map((one) => (file === copy.file ? toldSender(one) : `${file}：${one.message}`)),
        ),
      ],
      addable: found.length > 0 && found.every(({ obstacle }) => obstacle === null),
      caution: await whyItStays(),
    };
  }

  async function waiting(): Promise<readonly Copy[]> {
    const oldest = new Date(now() - STALE).toISOString();
    const all = await copies.all();
    for (const { id } of all.filter(({ at }) => at < oldest)) await copies.remove(id);
    return all.filter(({ at }) => at >= oldest);
  }

  async function take(name: string, bytes: Uint8Array, caption: string): Promise<IncomingFile | null> {
    const hash = sha256(bytes);
    const all = await waiting();
    // Telegram may bring one message twice, and people send one file twice.
    const same = all.find((one) => one.sha256 === hash && one.caption === caption);
    if (same === undefined && all.length >= MOST) return null;
    const at = new Date(now()).toISOString();
    const copy = same ?? (await copies.keep({ at, file: safeName(name), sha256: hash, caption }, bytes));
    const seen = await look(copy, bytes);
    if (!seen.addable) await copies.remove(copy.id);
    return seen;
  }

  async function add(id: string, given: Pick<ReloadOptions, 'force' | 'onProgress'>): Promise<ReloadResult | null> {
    const copy = (await copies.all()).find((one) => one.id === id);
    if (copy === undefined) return null;
    const bytes = await copies.bytes(copy);
    const { reports } = await look(copy, bytes);
    const others = (card: ReportCard): boolean => !card.source.file.startsWith(`${ADDED}/${id}/`);
    if (reports.some(({ obstacle, replaces }) => obstacle === 'in-archive' && replaces !== null && others(replaces))) {
      return { status: 'failed', message: inArchive };
    }
    const undo = await place(reportsDir, {
      id,
      file: copy.file,
      bytes,
      // What was shown is pinned down: a library that grows must not read it otherwise.
      sources: reports.map(({ file, issuer, region, year }) => ({
        ...givenBy(copy.caption, file).given,
        issuer,
        ...(region !== '' && { region }),
        year,
        retrieved: today(),
      })),
      // After a crash it may stand there already, and be held.
      replaces: reports.flatMap(({ replaces }) =>
        replaces !== null && others(replaces) ? [replaces.source.file] : [],
      ),
    });
    const result = await reload({ ...given, tentative: true });
    if (result.status === 'refused' || result.status === 'failed') await undo();
    else await copies.remove(id);
    return result;
  }

  return {
    take: (name, bytes, caption) => lanes.run('', () => take(name, bytes, caption)),
    add: (id, given = {}) => lanes.run('', () => add(id, given)),
    drop: (id) => lanes.run('', () => copies.remove(id)),
  };
}
