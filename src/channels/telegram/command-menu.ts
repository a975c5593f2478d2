import type { Api } from 'grammy';
import type { BotCommand, BotCommandScope } from 'grammy/types';
import type { Log } from '../../app.ts';

type Audience = 'private' | 'group' | 'staff' | 'admin';

interface MenuEntry extends BotCommand {
  readonly for: readonly Audience[];
}

/** The commands that are offered, and to whom. A menu is no lock: every command checks ids by itself. */
export const menu: readonly MenuEntry[] = [
  { command: 'start', description: '开始，看看能问什么', for: ['private', 'admin'] },
  { command: 'help', description: '怎么问', for: ['private', 'group', 'staff', 'admin'] },
  { command: 'new', description: '换个话题，从头聊', for: ['private', 'group', 'staff', 'admin'] },
  { command: 'reports', description: '有哪些年度报告', for: ['private', 'group', 'staff', 'admin'] },
  { command: 'about', description: '我是谁，凭什么回答', for: ['private', 'admin'] },
  { command: 'privacy', description: '记下些什么', for: ['private', 'admin'] },
  { command: 'forget', description: '抹掉关于我的记录', for: ['private', 'admin'] },
  { command: 'today', description: '今天的情况（工作人员）', for: ['staff', 'admin'] },
  { command: 'corrections', description: '改正过的回答（工作人员）', for: ['staff', 'admin'] },
  { command: 'reload', description: '重新读取报告（管理员）', for: ['admin'] },
  { command: 'rollback', description: '退回上一次的报告（管理员）', for: ['admin'] },
  { command: 'status', description: '运行情况（管理员）', for: ['admin'] },
  { command: 'problems', description: '报告里要看一看的（管理员）', for: ['admin'] },
  { command: 'export', description: '导出改正、👎 和没答上的（管理员）', for: ['admin'] },
];

/** Lines for the help of this kind of chat: `/new 换个话题，从头聊`. */
export function commandLines(kind: Audience): readonly string[] {
  return entries(kind).map(({ command, description }) => `/${command} ${description}`);
}

/** Sets the menus by scope. One that Telegram refuses (an administrator who never wrote to the bot) is left out. */
export async function setMenus(
  api: Api,
  { adminIds, staff }: { readonly adminIds: ReadonlySet<number>; readonly staff: number | null },
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const scopes: readonly (readonly [BotCommandScope, readonly BotCommand[]])[] = [
    [{ type: 'default' }, entries('private')],
    [{ type: 'all_private_chats' }, entries('private')],
    [{ type: 'all_group_chats' }, entries('group')],
    ...(staff === null ? [] : [[{ type: 'chat', chat_id: staff } as const, entries('staff')] as const]),
    ...[...adminIds].map((id) => [{ type: 'chat', chat_id: id } as const, entries('admin')] as const),
  ];
  for (const [scope, commands] of scopes) {
    try {
      await api.setMyCommands([...commands], { scope }, signal as never);
    } catch (error) {
      if (signal.aborted) return;
      log.info({ err: error, scope }, '有一个命令菜单没有设上');
    }
  }
}

function entries(kind: MenuEntry['for'][number]): readonly BotCommand[] {
  return menu.filter((entry) => entry.for.includes(kind)).map(({ command, description }) => ({ command, description }));
}
