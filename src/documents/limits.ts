/** Elements that a page or a Word file may have. The longest reports known have under 20,000. */
export const maxElements = 400_000;

/** How deep elements may stand inside one another; word processors stay under 60. */
export const maxDepth = 600;

/** Pages of a PDF that are read, and the time that one file may take, in milliseconds. */
export const maxPages = 300;
export const maxMilliseconds = 60_000;

/** Columns that one cell may cover, columns and cells that one table may have; what goes beyond is no table of figures. */
export const maxColspan = 200;
export const maxColumns = 500;
export const maxCells = 100_000;

/** Bytes that an archive may have, and all that it holds when unpacked. */
export const maxArchiveBytes = 100 * 1024 * 1024;
export const maxUnpacked = 200 * 1024 * 1024;
export const maxEntries = 2000;
/** How often over an entry may grow when unpacked, once it is larger than `ratioFrom` bytes; text grows 10 to 30 times. */
export const maxRatio = 200;
export const ratioFrom = 1024 * 1024;
/** An archive may hold an archive, and that is all. */
export const maxArchiveDepth = 2;
