/** What the bot says outside of answers: greetings, help, and what happened to a request. Plain text. */

/** How to ask, with questions that this library can answer. */
function howToAsk(examples: readonly string[]): string {
  const shown = examples.slice(0, 4).map((question) => `· ${question}`);
  const first = `直接用平常的话问就行，说清是哪个地方、哪一年${shown.length > 0 ? '，比如：' : '。'}`;
  return [first, ...shown, '接着问也行，如「上一年呢」「那收到申请呢」。'].join('\n');
}

const PROMISE = '每个数字都照报告原文给出，并写明出自哪份报告；报告里没写的，我会直说没写，不猜。';

/** The first words to somebody new. */
export function welcome(examples: readonly string[]): string {
  const first = '您好，我是公开答，专门回答《政府信息公开工作年度报告》里写了什么。';
  return [first, howToAsk(examples), PROMISE].join('\n\n');
}

/** How to ask, and the commands of a channel (`/new 换个话题，从头聊`). */
export function help(commands: readonly string[], examples: readonly string[]): string {
  return [howToAsk(examples), commands.join('\n'), PROMISE].join('\n\n');
}

export const forgotten = '好的，前面聊的已经放下。请问您想了解哪个地方、哪一年的情况？';
export const failure = '抱歉，刚才出了点问题，这个问题没能答上来。请过一会儿再问一次。';
export const textOnly = '我目前只看得懂文字。请把想问的写给我。';
export const askMe = '我在。请把问题写在我的名字后面，或者回复我的消息。发 /help 看看可以怎么问。';
export const expiredButton = '这个按钮已经过期了，请直接把问题写给我。';
export const someoneElsesChoice = '这是给提问的那位选的。您想问的话，直接写给我就行。';
export const unknownCommand = '没有这个命令。发 /help 看看可以怎么问。';

/** /id: Telegram's numbers for this person and this group. */
export function numbers(person: number, group: number | null): string {
  return `${group === null ? '' : `这个群的编号：${group}\n`}您的编号：${person}`;
}

export const noQuestion = '没有收到问题。请写下想问的内容，再发一次。';
export const questionTooLong = '问题太长了，请缩短到两千字以内再问一次。';
export const unreadableRequest = '没有读懂这个请求。请刷新网页，再问一次。';
export const unknownPage = '没有这个网页。';

export const adminsOnly = '抱歉，只有管理员才能重新读取报告。想问什么，直接写给我就行。';
export const reloading = '正在重新读取报告，读好之前仍用原来的回答……';

/** A report in a list: issuer, region and years, as an office would write them. */
export interface Holding {
  readonly issuer: string;
  readonly region: string;
  readonly years: readonly number[];
}

/** One line for an issuer: 石门镇（浙江省嘉兴市桐乡市）：2014年. */
export function holdingLine({ issuer, region, years }: Holding): string {
  const where = regionWords(region);
  return `${issuer}${where === '' ? '' : `（${where}）`}：${years.map((year) => `${year}年`).join('、')}`;
}

/** A region path as it is said, without a name twice in a row: 北京市/北京市/密云县 → 北京市密云县. */
export function regionWords(region: string): string {
  const names = region.split('/').filter((name) => name !== '');
  return names.filter((name, at) => name !== names[at - 1]).join('');
}

/** The head of the list of reports. */
export function holdingsHead(reports: number): string {
  return reports === 0 ? '我手上还没有年度报告。' : `我手上有 ${reports} 份年度报告：`;
}

interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly reports: number;
}

const SHOWN = 10;

/** What a reload changed, or would have; reports by name, a long list cut with its number. */
export function reloaded({ added, changed, gone, reports }: Changes, inPlace = true): string {
  const line = (label: string, names: readonly string[]): string[] =>
    names.length === 0
      ? []
      : [`${label} ${names.length} 份：${names.slice(0, SHOWN).join('、')}${names.length > SHOWN ? ' 等' : ''}`];
  const changes = [...line('新增', added), ...line('改动', changed), ...line('撤下', gone)];
  return changes.length === 0
    ? `已重新读取：和原来一样，共 ${reports} 份报告。`
    : [inPlace ? `已换上新的，现有 ${reports} 份报告。` : `新的一套有 ${reports} 份报告。`, ...changes].join('\n');
}

/** Files that could not be used, after a reload or at start. */
export function faultyFiles(faults: readonly { readonly file: string; readonly message: string }[]): string {
  const shown = faults.slice(0, SHOWN).map(({ file, message }) => `· ${file}：${message}`);
  if (faults.length === 0) return '';
  return [`有 ${faults.length} 处要看一看：`, ...shown, ...(faults.length > SHOWN ? ['· ……'] : [])].join('\n');
}

/** The new library could not be built or opened. */
export function reloadFailed(reason: string): string {
  return `没有换成，仍用原来的报告回答。原因：${reason}`;
}
