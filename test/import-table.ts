/** Who may import whom, and which packages stand where and nowhere else. README.md shows the same table. */
export const importTable: Readonly<Record<string, { folders: readonly string[]; packages: readonly string[] }>> = {
  documents: { folders: [], packages: ['cheerio', 'pdfjs-dist'] },
  reports: { folders: ['documents', 'places'], packages: [] },
  places: { folders: [], packages: ['pinyin-pro', 'opencc-js', 'fastest-levenshtein'] },
  figures: { folders: ['documents', 'reports'], packages: ['@eslint-community/regexpp'] },
  library: {
    folders: ['documents', 'reports', 'places', 'figures'],
    packages: ['minisearch', '@node-rs/jieba', 'nodejieba'],
  },
  questions: { folders: ['places', 'figures'], packages: [] },
  answers: { folders: ['figures', 'library', 'questions'], packages: [] },
  replies: { folders: ['figures', 'questions', 'answers'], packages: ['echarts', '@resvg/resvg-js'] },
  conversations: { folders: ['questions', 'answers'], packages: ['lowdb'] },
  channels: {
    folders: ['app', 'replies', 'conversations'],
    packages: ['grammy', '@grammyjs/*', 'telegraf', 'rate-limiter-flexible', 'hono', '@hono/*'],
  },
};
