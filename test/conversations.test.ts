import { describe, expect, test } from 'vitest';
import { createLanes } from '../src/conversations/lanes.ts';
import { createSessions } from '../src/conversations/sessions.ts';

describe('sessions', () => {
  test('a conversation is kept for its own chat and nobody else', () => {
    const sessions = createSessions<string>({ now: () => 0 });
    sessions.set('web:甲', '石门镇');
    expect(sessions.get('web:甲')).toBe('石门镇');
    expect(sessions.get('web:乙')).toBeNull();
    expect(sessions.get('telegram:甲')).toBeNull();
  });

  test('it is over after thirty minutes of silence, counted from the last question', () => {
    let minutes = 0;
    const sessions = createSessions<string>({ now: () => minutes * 60_000 });
    sessions.set('甲', '石门镇');
    minutes = 29;
    expect(sessions.get('甲')).toBe('石门镇');
    sessions.set('甲', '洪梅镇');
    minutes = 58;
    expect(sessions.get('甲')).toBe('洪梅镇');
    minutes = 59;
    expect(sessions.get('甲')).toBeNull();
  });

  test('/new forgets one chat and leaves the others', () => {
    const sessions = createSessions<string>({ now: () => 0 });
    sessions.set('甲', '石门镇');
    sessions.set('乙', '洪梅镇');
    sessions.forget('甲');
    expect(sessions.get('甲')).toBeNull();
    expect(sessions.get('乙')).toBe('洪梅镇');
  });

  test('memory is bounded: the chat that was silent longest goes first', () => {
    const sessions = createSessions<number>({ now: () => 0, capacity: 3 });
    for (const n of [1, 2, 3]) sessions.set(`chat${n}`, n);
    sessions.set('chat1', 10);
    sessions.set('chat4', 4);
    expect(sessions.size).toBe(3);
    expect(sessions.get('chat2')).toBeNull();
    expect(sessions.get('chat1')).toBe(10);
  });
});

describe('lanes', () => {
  test('one chat is answered in order, a failure in between notwithstanding; another chat does not wait', async () => {
    const lanes = createLanes();
    const done: string[] = [];
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = lanes.run('甲', async () => {
      await gate;
      done.push('甲1');
    });
    const failing = lanes.run('甲', async () => {
      done.push('甲2');
      throw new Error('坏了');
    });
    const third = lanes.run('甲', async () => done.push('甲3'));
    await lanes.run('乙', async () => done.push('乙1'));
    expect(done).toEqual(['乙1']);
    release();
    await first;
    await expect(failing).rejects.toThrow('坏了');
    await third;
    await lanes.idle();
    expect(done).toEqual(['乙1', '甲1', '甲2', '甲3']);
  });
});
