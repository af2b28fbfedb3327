/** Draws public/icon/*.png from scripts/icons/mark.svg. Run it when the mark changes: npx tsx scripts/icons.ts */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';

const SIZES = [16, 32, 48, 96, 128];

const mark = await readFile(new URL('icons/mark.svg', import.meta.url), 'utf8');
const executablePath = process.env.SIDELIGHT_CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${mark}`);
    await writeFile(
      new URL(`../public/icon/${size}.png`, import.meta.url),
      await page.screenshot({ omitBackground: true }),
    );
  }
} finally {
  await browser.close();
}
