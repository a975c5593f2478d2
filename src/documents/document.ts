/** Half-open range `[start, end)` of UTF-16 offsets into a document's one text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A fault in the input: data that travels with the result, never thrown. `span` says where, when it has a place. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** A clear Chinese sentence: what is wrong and what to do. */
  readonly message: string;
  readonly span?: Span;
}

export type Format = 'txt' | 'html' | 'docx' | 'doc' | 'rtf' | 'odt' | 'pdf';

/** One cell of a table that kept its structure; merged cells carry their extent. Rows and columns count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
  readonly span: Span;
}

/** A piece of the text, in order. Plain text yields a paragraph a line; formats with structure also yield headings and tables. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly span: Span }
  | { readonly kind: 'paragraph'; readonly span: Span }
  | { readonly kind: 'table'; readonly span: Span; readonly cells: readonly Cell[] };

/** What the page or file says about itself outside its body (index tables, meta tags, properties). */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  /** `YYYY-MM-DD` */
  readonly published?: string;
  readonly url?: string;
}

/** One file's text, whatever format it came in. Spans of everything downstream point into `text`. */
export interface Document {
  readonly path: string;
  readonly format: Format;
  readonly encoding: string;
  /** SHA-256 of the file's bytes, in hex: its identity for incremental ingest and in receipts. */
  readonly sha256: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Spans of the pages, for paged formats; empty otherwise. */
  readonly pages: readonly Span[];
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
}
