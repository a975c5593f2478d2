export type LibraryFault =
  | 'missing'
  | 'corrupt'
  | 'other-format'
  | 'other-segmenter'
  | 'other-words'
  | 'no-segmenter'
  | 'no-input';

/** A library that cannot be built or opened. `message` is a clear Chinese sentence that says what to do. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly fault: LibraryFault;

  constructor(fault: LibraryFault, message: string) {
    super(message);
    this.fault = fault;
  }
}
