import { describe, expect, it } from 'vitest';
import { createDirectory } from '../src/places/directory.ts';
import { loadGazetteer } from '../src/places/gazetteer.ts';
import { explainQuestion, type SlotExplanation } from '../src/questions/explain.ts';

const directory = createDirectory(
  [
    { name: '石门镇', region: '浙江省/嘉兴市/桐乡市' },
    { name: '石门镇', region: '河北省/秦皇岛市/卢龙县' },
  ],
  loadGazetteer(),
);

function slot(question: string, name: SlotExplanation['slot']): SlotExplanation | undefined {
  return explainQuestion(question, { directory, today: '2026-11-22' }).find((one) => one.slot === name);
}

describe('explaining a question', () => {
  it('names the place that was taken, and its namesake as what lost', () => {
    const place = slot('石门镇2014年主动公开多少条', 'place');
    expect([place?.value, ...(place?.lost ?? [])].join(' ')).toMatch(/桐乡市.*卢龙县|卢龙县.*桐乡市/u);
  });

  it('says from which words a year was read, and that none was said', () => {
    expect(slot('桐乡石门镇去年公开几条', 'year')).toMatchObject({ value: '2025', from: '去年' });
    expect(slot('桐乡石门镇公开几条', 'year')?.from).toBe('');
  });

  it('names the metric that lost to a class of the same words', () => {
    const asked = slot('桐乡石门镇行政许可类信息几条', 'asked');
    expect(asked?.value).toContain('proactive.items');
    expect(asked?.lost.join()).toContain('licences.decisions');
  });

  it('says which word was put right', () => {
    expect(slot('桐乡石门镇行证复议几件', 'corrected')).toMatchObject({ value: '行政复议', from: '行证复议' });
    expect(slot('桐乡石门镇行政复议几件', 'corrected')).toBeUndefined();
  });

  it('shows the words of the operation', () => {
    expect(slot('哪个镇主动公开最多', 'operation')).toMatchObject({
      value: 'rank',
      from: expect.stringContaining('最多'),
    });
    expect(slot('桐乡石门镇公开几条', 'operation')).toMatchObject({ value: 'value', from: '' });
  });
});
