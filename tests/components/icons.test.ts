import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

test.each([16, 32, 48, 96, 128])('the icon of %i pixels is a PNG of that size', async (size) => {
  const png = await readFile(new URL(`../../public/icon/${size}.png`, import.meta.url));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});
