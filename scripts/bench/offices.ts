import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipOf } from '../../test/library/zip.ts';
import { readSamples } from './samples.ts';
import { type Form, forms } from './written.ts';

/** Names of made-up towns. */
const first = [...'青柳白杨桃梅松竹兰菊荷枫桂柏槐榆'];
const second = [...'石河水山林泉沙江溪湖塘岭坪湾坡桥'];
const third = [...'东西南北上下前后大小新古'];

/**
 * Writes reports of made-up towns and years, each in one of the forms, a tenth of them in archives of ten.
 * @param salt changes a figure in each, so that the same files are other ones
 */
export async function writeOffices(
  dir: string,
  count: number,
  salt = 0,
  chosen: readonly Form[] = forms,
): Promise<void> {
  const samples = readSamples();
  const packed: { name: string; bytes: Uint8Array }[] = [];
  for (let index = 0; index < count; index++) {
    const { file, text } = samples[index % samples.length]!;
    const issuer = file.slice(0, file.search(/\d/u));
    const year = /\d{4}/u.exec(file)![0];
    const town = `${second[index % 16]}${third[(index >> 4) % 12]}${first[Math.floor(index / 192) % 16]}镇`;
    const report = text
      .replaceAll(issuer, town)
      .replaceAll(year, String(2008 + (index % 11)))
      .replace(/公开(?<what>政府信息共?|信息数为)\d+/gu, `公开$<what>${index + salt}`);
    const form = chosen[Math.floor(index / samples.length) % chosen.length]!;
    const [name, bytes] = [`${town}${index}.${form.extension}`, form.write(report)];
    if (index % 10 === 9 && chosen === forms) packed.push({ name, bytes });
    else {
      const folder = join(dir, `县${index % 20}`);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, name), bytes);
    }
    if (packed.length === 10) await writeFile(join(dir, `打包${index}.zip`), zipOf(packed.splice(0)));
  }
}
