import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compose } from '../compose.ts';
import { faults } from '../faults.ts';
import { maxMilliseconds, maxPages } from '../limits.ts';
import { type Content, unreadable } from '../text.ts';
import { assemble } from './assemble.ts';
import type { Flow } from './flow.ts';
import { type Box, type Item, isMatrix } from './geometry.ts';
import { flowOf, itemsOf, type PageTable, type RawItem, uprightView } from './page.ts';
import { type Drawn, drawnOn } from './strokes.ts';

/** What a PDF's pages show, without what they look like. */
interface Reading {
  readonly pages: readonly (readonly Flow<PageTable>[])[];
  /** Numbers of pages that show pictures and no text. */
  readonly scanned: readonly number[];
  /** Numbers of pages that show pictures, with a machine's reading under them. */
  readonly recognized: readonly number[];
}

/**
 * A PDF with a text layer: sentences put together from lines, tables from their ruling lines or the places of their words, spans of the pages. One
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
  const recognized: number[] = [];
  const until = performance.now() + maxMilliseconds;
  for (let number = 1; number <= document.numPages; number++) {
    if (performance.now() > until) throw new Late();
    const page = await document.getPage(number);
    const { transform, width, height }: { transform: unknown; width: number; height: number } = page.getViewport({
      scale: 1,
    });
    if (!isMatrix(transform)) throw new Error('viewport');
    const raw = (await page.getTextContent()).items.filter((item): item is typeof item & RawItem => 'str' in item);
    const view = uprightView(raw, transform);
    const items = itemsOf(raw, view);
    const operations = await page.getOperatorList();
    const drawn = drawnOn(operations.fnArray, operations.argsArray, codes, view);
    const picture = isPicture(items, drawn, width * height);
    if (picture) scanned.push(number);
    else if (drawn.unseen && covered(drawn) > width * height * 0.5) recognized.push(number);
    pages.push(flowOf(items, { ...drawn, pictures: picture ? [] : drawn.pictures.filter(mayHoldTable) }));
    page.cleanup();
  }
  return { pages, scanned, recognized };
}

/** A page of which a picture is the most part, or letters drawn as outlines, has fewer characters than this of its own. */
const fewCharacters = 40;

/** Whether what a page says is a picture: scanned, or drawn letter by letter. A header or a page number is not the page. */
function isPicture(items: readonly Item[], drawn: Drawn, area: number): boolean {
  const characters = items.reduce((sum, { text }) => sum + text.length, 0);
  if (characters >= fewCharacters) return false;
  return covered(drawn) > area * 0.3 || drawn.curves > 500 || (characters === 0 && drawn.pictures.length > 0);
}

/** How much of a page its pictures take, in square points. */
function covered({ pictures }: Drawn): number {
  return pictures.reduce((sum, { left, right, top, bottom }) => sum + (right - left) * (bottom - top), 0);
}

/** A picture big enough to be a table, in points, and not the ground of the page. */
function mayHoldTable({ left, right, top, bottom }: Box): boolean {
  return right - left >= 200 && bottom - top >= 60 && bottom - top < 700;
}

function contentOf({ pages, scanned, recognized }: Reading): Content {
  const composed = compose(assemble(pages));
  if (composed.text === '') return unreadable(scanned.length > 0 ? faults.scan() : faults.blank());
  if (isRubbish(composed.text)) return unreadable(faults.garbledLayer());
  const problems = [...composed.problems];
  if (scanned.length > 0) problems.push(faults.scannedPages(scanned));
  if (recognized.length > 0) problems.push(faults.recognized(recognized));
  return { encoding: 'pdf', ...composed, problems, metadata: {} };
}

/** Fonts without a way back to characters yield private ones, or marks for the unknown. */
function isRubbish(text: string): boolean {
  const bad = text.match(/[\ue000-\uf8ff\ufffd\0-\x08\x0e-\x1f]/gu)?.length ?? 0;
  return bad > text.length * 0.2;
}
