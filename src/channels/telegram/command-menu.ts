import type { Api } from 'grammy';
import type { BotCommand, BotCommandScope } from 'grammy/types';
import type { Log } from '../../app.ts';

type Audience = 'private' | 'group' | 'staff' | 'admin';

interface MenuEntry extends BotCommand {
  /** For who uses Telegram in English; everybody else reads Chinese, as in the answers. */
  readonly english: string;
  readonly for: readonly Audience[];
}

/** The commands that are offered, and to whom. A menu is no lock: every command checks ids by itself. */
export const menu: readonly MenuEntry[] = [
  {
    command: 'start',
    description: '开始，看看能问什么',
    english: 'Start, and see what to ask',
    for: ['private', 'admin'],
  },
  { command: 'help', description: '怎么问', english: 'How to ask', for: ['private', 'group', 'staff', 'admin'] },
  {
    command: 'new',
    description: '换个话题，从头聊',
    english: 'Another topic, from the start',
    for: ['private', 'group', 'staff', 'admin'],
  },
  {
    command: 'reports',
    description: '有哪些年度报告',
    english: 'Which annual reports there are',
    for: ['private', 'group', 'staff', 'admin'],
  },
  {
    command: 'about',
    description: '我是谁，凭什么回答',
    english: 'Who I am, and what I stand on',
    for: ['private', 'admin'],
  },
  { command: 'privacy', description: '记下些什么', english: 'What is kept', for: ['private', 'admin'] },
  {
    command: 'forget',
    description: '抹掉关于我的记录',
    english: 'Erase what is kept about me',
    for: ['private', 'admin'],
  },
  {
    command: 'today',
    description: '今天的情况（工作人员）',
    english: 'How the day went (staff)',
    for: ['staff', 'admin'],
  },
  {
    command: 'corrections',
    description: '改正过的回答（工作人员）',
    english: 'Answers put right (staff)',
    for: ['staff', 'admin'],
  },
  {
    command: 'reload',
    description: '重新读取报告（管理员）',
    english: 'Read the reports anew (administrators)',
    for: ['admin'],
  },
  {
    command: 'rollback',
    description: '退回上一次的报告（管理员）',
    english: 'Back to the reports before (administrators)',
    for: ['admin'],
  },
  { command: 'status', description: '运行情况（管理员）', english: 'How it does (administrators)', for: ['admin'] },
  {
    command: 'problems',
    description: '报告里要看一看的（管理员）',
    english: 'What to look at in the reports (administrators)',
    for: ['admin'],
  },
  {
    command: 'export',
    description: '导出改正、👎 和没答上的（管理员）',
    english: 'Corrections, 👎 and what found no answer (administrators)',
    for: ['admin'],
  },
];

/** Lines for the help of this kind of chat: `/new 换个话题，从头聊`. */
export function commandLines(kind: Audience): readonly string[] {
  return entries(kind).map(({ command, description }) => `/${command} ${description}`);
}

/** Sets the menus by scope and language. One that Telegram refuses (an administrator who never wrote to the bot) is left out. */
export async function setMenus(
  api: Api,
  { adminIds, staff }: { readonly adminIds: ReadonlySet<number>; readonly staff: number | null },
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const scopes: readonly (readonly [BotCommandScope, Audience])[] = [
    [{ type: 'default' }, 'private'],
    [{ type: 'all_private_chats' }, 'private'],
    [{ type: 'all_group_chats' }, 'group'],
    ...(staff === null ? [] : [[{ type: 'chat', chat_id: staff } as const, 'staff'] as const]),
    ...[...adminIds].map((id) => [{ type: 'chat', chat_id: id } as const, 'admin'] as const),
  ];
  for (const [scope, audience] of scopes) {
    for (const language of ['', 'en'] as const) {
      const options = { scope, ...(language !== '' && { language_code: language }) };
      try {
        await api.setMyCommands(entries(audience, language), options, signal as never);
      } catch (error) {
        if (signal.aborted) return;
        log.info({ err: error, scope }, '有一个命令菜单没有设上');
        break;
      }
    }
  }
}

function entries(kind: Audience, language: '' | 'en' = ''): BotCommand[] {
  return menu
    .filter((entry) => entry.for.includes(kind))
    .map(({ command, description, english }) => ({ command, description: language === 'en' ? english : description }));
}
