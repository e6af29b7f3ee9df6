// Trains the weights of src/core/toponyms/tagger: multinomial logistic regression by AdaGrad, averaged over the steps,
// rounded to eight bits. Deterministic: fixed order, fixed seed.
//   node --import tsx geodata/tagger/train.ts TRAIN_FOLDER [GAZETTEER] [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { readGazetteer } from '../../src/core/gazetteer/read-gazetteer.ts';
import { findCapitalRuns } from '../../src/core/toponyms/capital-runs.ts';
import { matchNames } from '../../src/core/toponyms/match-names.ts';
import { tagWords, UNTAGGED } from '../../src/core/toponyms/tagger/tag-words.ts';
import {
  BUCKETS,
  LABELS,
  MAX_FEATURES,
  readFeatures,
  readTaggerInput,
  type TaggerInput,
} from '../../src/core/toponyms/tagger/word-features.ts';
import { classifyWords } from '../../src/core/text/word-classes.ts';
import { type Example, readExamples } from './read-examples.ts';

const OPTIONS = {
  epochs: 8,
  /** AdaGrad's step. */
  rate: 0.05,
  /** Ridge penalty per step, on the features seen in it. */
  ridge: 2e-5,
  seed: 7,
  /** One text in so many is held out by --check. */
  heldOut: 5,
};
const CLASSES = LABELS.length;
const OUTPUT = new URL('../../src/core/toponyms/tagger/tagger-weights.ts', import.meta.url);

interface Prepared {
  input: TaggerInput;
  example: Example;
}

const [folder, gazetteerPath = 'geodata/gazetteer.bin'] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'));
if (!folder) {
  console.error('usage: train.ts TRAIN_FOLDER [GAZETTEER] [--check]');
  process.exit(2);
}
const bytes = readFileSync(gazetteerPath);
const gazetteer = readGazetteer(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const all = readExamples(folder).map(prepare);

if (process.argv.includes('--check')) {
  const held = all.filter((_, index) => index % OPTIONS.heldOut === 0);
  const rest = all.filter((_, index) => index % OPTIONS.heldOut !== 0);
  const { weights, step } = quantise(train(rest));
  evaluate(held, weights, step);
} else {
  const { weights, step } = quantise(train(all));
  evaluate(all, weights, step);
  writeFileSync(OUTPUT, render(weights, step));
}

function prepare(example: Example): Prepared {
  const { text, tokens } = example;
  const classes = classifyWords(tokens).names;
  const runs = findCapitalRuns(text, tokens);
  const names = matchNames(text, tokens, gazetteer);
  return { input: readTaggerInput(text, tokens, classes, runs, names), example };
}

/** Averaged weights, CLASSES to a bucket. */
function train(examples: Prepared[]): Float64Array {
  const weights = new Float64Array(BUCKETS * CLASSES);
  const squares = new Float64Array(BUCKETS * CLASSES).fill(1e-6);
  const sums = new Float64Array(BUCKETS * CLASSES);
  const random = mulberry(OPTIONS.seed);
  const order = examples.map((_, index) => index);
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Float64Array(CLASSES);
  for (let epoch = 0; epoch < OPTIONS.epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { input, example } = examples[index];
      const tags = new Uint8Array(input.tokens.count).fill(UNTAGGED);
      for (let i = 0; i < input.tokens.count; i += 1) {
        if (input.runs.first[i] < 0 || (input.tokens.flags[i] & 8) === 0) continue;
        const found = readFeatures(input, i, tags, features);
        tags[i] = step(weights, squares, features, found, example.labels[i], example.weight, scores);
      }
    }
    for (let at = 0; at < sums.length; at += 1) sums[at] += epoch >= OPTIONS.epochs / 2 ? weights[at] : 0;
  }
  const averaged = OPTIONS.epochs - Math.ceil(OPTIONS.epochs / 2);
  return sums.map((sum) => sum / averaged);
}

/** One gradient step; answers the label predicted before it, which is what the next word will see. */
function step(
  weights: Float64Array,
  squares: Float64Array,
  features: Int32Array,
  found: number,
  gold: number,
  share: number,
  scores: Float64Array,
): number {
  scores.fill(0);
  for (let k = 0; k < found; k += 1)
    for (let c = 0; c < CLASSES; c += 1) scores[c] += weights[features[k] * CLASSES + c];
  const best = scores.indexOf(Math.max(...scores));
  const top = scores[best];
  let total = 0;
  for (let c = 0; c < CLASSES; c += 1) total += scores[c] = Math.exp(scores[c] - top);
  for (let c = 0; c < CLASSES; c += 1) {
    const slope = share * (scores[c] / total - (c === gold ? 1 : 0));
    if (Math.abs(slope) < 1e-4) continue;
    for (let k = 0; k < found; k += 1) {
      const at = features[k] * CLASSES + c;
      const gradient = slope + OPTIONS.ridge * weights[at];
      squares[at] += gradient * gradient;
      weights[at] -= (OPTIONS.rate * gradient) / Math.sqrt(squares[at] + 1);
    }
  }
  return best;
}

function quantise(weights: Float64Array): { weights: Int8Array; step: number } {
  const sizes = weights.map(Math.abs).sort();
  // A few outliers are clipped so that the many small weights keep their precision.
  const step = sizes[Math.floor(sizes.length * 0.9995)] / 127;
  return {
    weights: Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / step)))),
    step,
  };
}

function evaluate(examples: Prepared[], weights: Int8Array, step: number): void {
  const right = new Float64Array(CLASSES);
  const said = new Float64Array(CLASSES);
  const gold = new Float64Array(CLASSES);
  for (const { input, example } of examples) {
    const { labels } = tagWords(input, weights, step);
    labels.forEach((label, i) => {
      if (label === UNTAGGED) return;
      said[label] += 1;
      gold[example.labels[i]] += 1;
      if (label === example.labels[i]) right[label] += 1;
    });
  }
  for (let c = 1; c < CLASSES; c += 1) {
    const precision = right[c] / said[c];
    const recall = right[c] / gold[c];
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(
      `${LABELS[c].padEnd(13)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)} of ${gold[c]} words`,
    );
  }
}

function render(weights: Int8Array, step: number): string {
  const base64 = Buffer.from(weights.buffer).toString('base64');
  return [
    '// Written by geodata/tagger/train.ts from entity corpora under CC BY and CC BY-SA (geodata/tagger/README.md); do not edit.',
    `export const WEIGHT_STEP = ${Number(step.toPrecision(6))};`,
    `export const WEIGHTS_BASE64 =\n  '${base64}';`,
    '',
  ].join('\n');
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
