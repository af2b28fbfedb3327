import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { BLOCK_LIMIT, type Block, readBlocks } from '../../page/blocks.ts';
import { piecesOf } from '../../page/offsets.ts';
import { markupSight } from '../../page/sight.ts';

function read(body: string): Block[] {
  const { document } = parseHTML(`<!doctype html><html lang="en"><body>${body}</body></html>`);
  return readFrom(document as unknown as Document);
}

function readFrom(root: Node): Block[] {
  return [...readBlocks(root, { sight: markupSight })].filter((block) => block !== undefined);
}

const textsOf = (body: string) => read(body).map(({ text }) => text.trim());

describe('what is one run', () => {
  test('a name split across inline tags is one name', () => {
    expect(textsOf('<p>Vladi<b>mir</b> <a href="#">Pu<em>tin</em></a> spoke</p>')).toEqual([
      'Vladimir Putin spoke',
    ]);
  });

  test('blocks are apart', () => {
    expect(textsOf('<h1>Putin</h1><p>Xi</p><ul><li>NATO<li>CNPC</ul>')).toEqual([
      'Putin',
      'Xi',
      'NATO',
      'CNPC',
    ]);
  });

  test('text before, in and after an inner block is three runs', () => {
    expect(textsOf('<div>one <p>two</p> three</div>')).toEqual(['one', 'two', 'three']);
  });

  test('a line break is a space between words, two of them part paragraphs', () => {
    expect(read('<p>Vladimir<br>Putin<br><br>Xi Jinping</p>').map(({ text }) => text)).toEqual([
      'Vladimir\nPutin\n',
      'Xi Jinping',
    ]);
  });

  test('soft hyphens and <wbr> do not part a word', () => {
    expect(textsOf('<p>Vla\u00addi<wbr>mir</p>')).toEqual(['Vla\u00addimir']);
  });

  test('the reading aid over a name is not part of it', () => {
    expect(
      textsOf('<p><ruby>習<rp>(</rp><rt>しゅう</rt><rp>)</rp>近<rt>きん</rt>平<rt>ぺい</rt></ruby>氏</p>'),
    ).toEqual(['習近平氏']);
  });

  test('a span made a block by its style parts touching words', () => {
    expect(textsOf('<p><span style="display: block">Putin</span><span>Xi</span></p>')).toEqual([
      'Putin',
      'Xi',
    ]);
  });

  test('so does a tag of typography', () => {
    expect(
      textsOf('<strong style="display: block">Putin</strong><small style="display: block">Russia</small>'),
    ).toEqual(['Putin', 'Russia']);
    expect(textsOf('<p><b>P</b>utin</p>')).toEqual(['Putin']);
  });
});

describe('what is left out', () => {
  test('hidden, editable and code text, fields and drawings', () => {
    const body = `
      <p hidden>Putin</p><p style="display:none">Putin</p><div contenteditable>Putin</div><textarea>Putin</textarea>
      <script>"Putin"</script><style>/* Putin */</style><noscript>Putin</noscript><select><option>Putin</select>
      <svg><text>Putin</text></svg><template><p>Putin</p></template><pre><code>Putin</code></pre><title>Putin</title>
      <p>Xi</p>`;
    expect(textsOf(body)).toEqual(['Xi']);
  });

  test('code within a sentence leaves a gap, not a joined word', () => {
    expect(textsOf('<p>Call <code>f</code>Putin</p>')).toEqual(['Call  Putin']);
  });
});

describe('language', () => {
  test('the nearest lang attribute holds, and ends with its element', () => {
    const blocks = read(
      '<p>one</p><div lang="ar"><p>two</p><p lang="ru">three</p><p>four</p></div><p>five</p>',
    );
    expect(blocks.map(({ lang }) => lang)).toEqual(['en', 'ar', 'ru', 'ar', 'en']);
  });
});

describe('the way back', () => {
  test('every stretch of a block is the text of its pieces', () => {
    const words = fc.constantFrom(
      'Pu',
      'tin',
      ' ',
      'شي',
      '習',
      '<br>',
      '<b>',
      '</b>',
      '<i>x</i>',
      '😀',
      '\u00ad',
      '<rt>z</rt>',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.nat(), fc.nat(), (parts, a, b) => {
        for (const block of read(`<p>${parts.join('')}</p>`)) {
          const start = a % (block.text.length + 1);
          const end = start + (b % (block.text.length - start + 1));
          const back = piecesOf(block, start, end)
            .map(({ node, start: from, end: to }) => node.data.slice(from, to))
            .join('');
          // Units of ours (line breaks) stand in no node.
          expect(back).toBe(block.text.slice(start, end).replaceAll('\n', ''));
        }
      }),
    );
  });
});

describe('any page', () => {
  test('5 MB in one node: cut into blocks that know where they stand, and it ends', () => {
    const { document } = parseHTML('<!doctype html><html><body><p></p></body></html>');
    const long = 'Vladimir Putin met Xi. '.repeat(220_000);
    document.querySelector('p')!.append(document.createTextNode(long));
    const blocks = readFrom(document as unknown as Document);
    expect(blocks.length).toBeGreaterThan(50);
    expect(Math.max(...blocks.map(({ text }) => text.length))).toBeLessThanOrEqual(BLOCK_LIMIT);
    expect(blocks.map(({ text }) => text).join('')).toBe(long);
    const third = blocks[2]!;
    const at = third.text.indexOf('Putin');
    const [piece] = piecesOf(third, at, at + 5);
    expect(piece!.node.data.slice(piece!.start, piece!.end)).toBe('Putin');
    expect(third.text).not.toMatch(/^\S*(utin|adimir)/);
  });

  test('10,000 levels deep: no recursion to run out of', () => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    let at: { append(...nodes: unknown[]): void } = document.body;
    for (let depth = 0; depth < 10_000; depth++) {
      const inner = document.createElement(depth % 2 ? 'div' : 'span');
      at.append(inner);
      at = inner;
    }
    at.append(document.createTextNode('Putin'));
    expect(readFrom(document as unknown as Document).map(({ text }) => text)).toEqual(['Putin']);
  });

  test('any text, lone surrogates and bidi controls among it, is read as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (text) => {
        const { document } = parseHTML('<!doctype html><html><body><p></p></body></html>');
        document.querySelector('p')!.append(document.createTextNode(text));
        const all = readFrom(document as unknown as Document).map((block) => block.text);
        expect(all.join('')).toBe(text.charCodeAt(0) <= 32 && text.trim() === '' ? '' : text);
      }),
    );
  });

  test('a page that takes away the node the walk rests on is told of, not lost in', () => {
    const { document } = parseHTML(
      '<!doctype html><html><body><p>one</p><p>two</p><p>three</p></body></html>',
    );
    const walk = readBlocks(document as unknown as Document, { sight: markupSight });
    walk.next();
    for (const p of document.querySelectorAll('p')) p.remove();
    let step = walk.next();
    while (!step.done) step = walk.next();
    expect(step.value).toBe('lost');
  });
});
