import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compose } from '../compose.ts';
import { faults } from '../faults.ts';
import { maxMilliseconds, maxPages } from '../limits.ts';
import { type Content, unreadable } from '../text.ts';
import { assemble } from './assemble.ts';
import type { Flow } from './flow.ts';
import { isMatrix } from './geometry.ts';
import { flowOf, itemsOf, type PageTable, type RawItem } from './page.ts';
import { strokesOf } from './strokes.ts';

/** What a PDF's pages show, without what they look like. */
interface Reading {
  readonly pages: readonly (readonly Flow<PageTable>[])[];
  /** Numbers of pages that show pictures and no text. */
  readonly scanned: readonly number[];
}

/**
 * A PDF with a text layer: sentences put together from lines, tables from their ruling lines, spans of the pages. One
 * without a text layer, locked or damaged is refused with its reason. Gives up after a minute.
 */
export async function readPdf(bytes: Uint8Array): Promise<Content> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = pdfjs.getDocument({
    // pdf.js takes the bytes away from us.
    data: Uint8Array.from(bytes),
    cMapUrl: join(folder, 'cmaps', '/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts', '/'),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    // Pictures are not looked at: none is unpacked.
    maxImageSize: 1,
    verbosity: 0,
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), maxMilliseconds);
  });
  try {
    const document = await Promise.race([task.promise, late]);
    if (document.numPages > maxPages) return unreadable(faults.tooManyPages(document.numPages, maxPages));
    return contentOf(await Promise.race([readPages(document, pdfjs.OPS), late]));
  } catch (error) {
    if (error instanceof Late) return unreadable(faults.tooSlow());
    const locked = error instanceof Error && error.name === 'PasswordException';
    return unreadable(locked ? faults.password() : faults.corrupt(' PDF '));
  } finally {
    clearTimeout(timer);
    await task.destroy().catch(() => {});
  }
}

class Late extends Error {}

type PdfDocument = Awaited<ReturnType<typeof import('pdfjs-dist/legacy/build/pdf.mjs').getDocument>['promise']>;

async function readPages(document: PdfDocument, codes: Readonly<Record<string, number>>): Promise<Reading> {
  const pages: Flow<PageTable>[][] = [];
  const scanned: number[] = [];
  const until = performance.now() + maxMilliseconds;
  for (let number = 1; number <= document.numPages; number++) {
    if (performance.now() > until) throw new Late();
    const page = await document.getPage(number);
    const view: unknown = page.getViewport({ scale: 1 }).transform;
    if (!isMatrix(view)) throw new Error('viewport');
    const raw = (await page.getTextContent()).items.filter((item): item is typeof item & RawItem => 'str' in item);
    const items = itemsOf(raw, view);
    const drawn = await page.getOperatorList();
    const { strokes, pictures } = strokesOf(drawn.fnArray, drawn.argsArray, codes, view);
    if (items.length === 0 && (pictures || drawn.fnArray.length > 0)) scanned.push(number);
    pages.push(flowOf(items, strokes));
    page.cleanup();
  }
  return { pages, scanned };
}

function contentOf({ pages, scanned }: Reading): Content {
  const composed = compose(assemble(pages));
  if (composed.text === '') return unreadable(faults.scan());
  if (isRubbish(composed.text)) return unreadable(faults.garbledLayer());
  const problems = scanned.length > 0 ? [...composed.problems, faults.scannedPages(scanned)] : composed.problems;
  return { encoding: 'pdf', ...composed, problems, metadata: {} };
}

/** Fonts without a way back to characters yield private ones, or marks for the unknown. */
function isRubbish(text: string): boolean {
  const bad = text.match(/[\ue000-\uf8ff\ufffd\0-\x08\x0e-\x1f]/gu)?.length ?? 0;
  return bad > text.length * 0.2;
}
