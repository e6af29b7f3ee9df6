import { describe, expect, it } from 'vitest';
import { captureKind } from '../../src/cli/capture-kind.ts';

const SENTENCES = 'It rained all night in the valley. The river rose.\n\n“We are safe,” she said.\n';

describe('captureKind', () => {
  it.each<[ReturnType<typeof captureKind>, string, string]>([
    ['text', 'sentences alone', SENTENCES],
    ['text', 'one long line', 'It rained '.repeat(100)],
    ['text', 'sentences that mention a tag', `${SENTENCES}He typed <p> and then left the <div> out.\n`],
    ['page', 'a headline above', `River rises\n\n${SENTENCES}`],
    ['page', 'a menu above', `Home | News | Sport\nLog in\n${SENTENCES}`],
    ['html', 'a document', '<!DOCTYPE html><title>x</title>'],
    ['html', 'a document in capitals', '<HTML><BODY>'],
    ['html', 'a piece of one', '<div class="a"><h1>River rises</h1><p>It rained.</p></div>'],
  ])('%s: %s', (kind, _, content) => {
    expect(captureKind(content)).toBe(kind);
  });

  it('takes time linear in the length of what never closes', () => {
    const began = performance.now();
    captureKind('<div '.repeat(2_000_000));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
