import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { sidelightData } from '../../data/compile/plugin.ts';
import { dossier, PERSON, swap } from './dossier.ts';

/** Bundles one module of code with the data as its virtual modules. */
async function bundle(dir: string, code: string, release = false): Promise<string> {
  await writeFile(join(dir, 'entry.js'), code);
  const result = (await build({
    root: dir,
    configFile: false,
    logLevel: 'silent',
    plugins: [sidelightData({ dir, release })],
    build: { write: false, minify: false, lib: { entry: join(dir, 'entry.js'), formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  return result[0]?.output[0].code ?? '';
}

describe('the data in a bundle', () => {
  it('comes in parts: who asks for the sites gets no cards', async () => {
    const code = await bundle(
      await dossier(),
      "import sites from 'virtual:sidelight/sites'; console.log(sites);",
    );
    expect(code).toContain('news.example.net');
    expect(code).not.toContain('Anna Lind');
  });

  it.each([
    ['cards', 'She signed.'],
    ['story', 'A meeting'],
    ['index/core', 'anna-lind'],
  ])('has the part %s', async (part, text) => {
    const code = await bundle(
      await dossier(),
      `import part from 'virtual:sidelight/${part}'; console.log(part);`,
    );
    expect(code).toContain(text);
  });

  it('draws the map of a card that says where it is', async () => {
    const text = swap(PERSON, 'ties:', 'coordinates: {lat: 60, lon: 25}\nties:');
    const code = await bundle(
      await dossier({ 'people/anna-lind.yaml': text }),
      "import cards from 'virtual:sidelight/cards'; console.log(cards);",
    );
    expect(code).toMatch(/"?viewBox"?: ?"0 0 680 380"/);
  });

  it('tells nothing of the story but what a page may show', async () => {
    const code = await bundle(
      await dossier(),
      "import story from 'virtual:sidelight/story'; console.log(story);",
    );
    expect(code).not.toContain('weights');
  });

  it('stops the build with file, line and reason where it does not hold', async () => {
    const dir = await dossier({ 'people/anna-lind.yaml': swap(PERSON, 'to: lake-pact', 'to: sea') });
    await expect(
      bundle(dir, "import cards from 'virtual:sidelight/cards'; console.log(cards);"),
    ).rejects.toThrow('data/people/anna-lind.yaml:21: there is no card "sea"');
  });

  it('stops a release build at a draft', async () => {
    await expect(
      bundle(await dossier(), "import cards from 'virtual:sidelight/cards'; console.log(cards);", true),
    ).rejects.toThrow('data/treaties/lake-pact.yaml:3: a draft cannot be released');
  });
});
