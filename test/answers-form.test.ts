import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../src/app.ts';
import { law2021, layouts, page, powers2021, table3, table4 } from './figures-forms.ts';
import { appOver } from './golden/ask.ts';

let app: App;
const table = layouts['pipes, a row a line']!;

beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'form-'));
  const write = (issuer: string, disputes: typeof table4): Promise<void> =>
    writeFile(
      join(directory, `${issuer}.txt`),
      `${issuer}2022年政府信息公开工作年度报告\n${page(table([...law2021, ...powers2021]), table(table3), table(disputes))}`,
    );
  const cells = (numbers: string): typeof table4 => [...table4.slice(0, 3), numbers.split(' ')];
  await write('云溪镇', table4);
  await write('白水镇', cells('0 0 0 0 0 0 0 0 0 0 0 0 0 0 0'));
  await write('金沙镇', cells('0 0 0 0 0 0 0 0 0 0 2 0 0 1 3'));
  app = await appOver(directory);
});
afterAll(() => app.close());

async function values(question: string): Promise<readonly number[]> {
  const { answer } = await app.ask({ chat: question, text: question });
  return answer.status === 'answered' ? answer.figures.map(({ value }) => value) : [];
}

/** A question about 云溪镇 and the first number of its answer, as the form prints it. */
const first: readonly (readonly [question: string, value: number])[] = [
  ['制发了几件规章', 1],
  ['规范性文件现行有效多少件', 45],
  ['废止了几件规范性文件', 3],
  ['行政许可多少件', 1024],
  ['处罚了多少', 37],
  ['行政强制有没有', 0],
  ['行政事业性收费多少钱', 32_500],
  ['收到多少申请', 12],
  ['新收申请里自然人多少', 9],
  ['企业申请的有几件', 2],
  ['上年结转多少', 1],
  ['结转下年度几件', 3],
  ['办理总数是多少', 10],
  ['办理结果总计多少', 10],
  ['予以公开几件', 5],
  ['重复申请几件', 1],
  ['有人申请复议吗', 4],
  ['复议纠正几件', 1],
  ['复议还有几件没审结', 1],
  ['打过几次官司', 1],
  ['直接起诉的几件', 1],
  ['复议后起诉几件', 1],
];

describe('questions about the tables of the statutory form', () => {
  it.each(first)('%s', async (question, value) => {
    expect((await values(`云溪镇2022年${question}`))[0]).toBe(value);
  });

  it('about a row are answered with its 总计 and not with every kind of applicant', async () => {
    expect(await values('云溪镇予以公开多少件')).toEqual([5]);
  });

  it('about a group of rows are answered with the rows, what is more than nothing first', async () => {
    expect(await values('云溪镇不予公开几件')).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('about lawsuits are answered with both paths, of which the form prints no sum', async () => {
    const { answer, reply } = await app.ask({ chat: '诉讼', text: '金沙镇有几件诉讼' });
    expect(answer.figures.map(({ value }) => value)).toEqual([3, 0]);
    expect(reply.lead).toContain('复议后起诉');
    expect(reply.lead).not.toContain('总计');
  });

  it('which had lawsuits, are told by either path', async () => {
    const { answer } = await app.ask({ chat: '哪些', text: '哪些镇有行政诉讼' });
    expect(answer.figures.map(({ report }) => report.issuer).sort()).toEqual(['云溪镇', '金沙镇']);
  });

  it('are none where every cell is 0', async () => {
    const { reply } = await app.ask({ chat: '没有', text: '白水镇有人告过吗' });
    expect(reply.lead).toMatch(/^没有/u);
  });

  it('list the outcomes without the applicants', async () => {
    expect((await values('云溪镇申请办理结果怎么样')).length).toBeLessThan(25);
    expect(await values('云溪镇复议结果怎么样')).toEqual([2, 1, 0, 1]);
  });
});
