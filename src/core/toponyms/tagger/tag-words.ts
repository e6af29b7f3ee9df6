// Says of each capitalised word whether it belongs to the name of a person, an organisation, a place or to none:
// a log-linear classifier over hashed features, from left to right. Weights: geodata/tagger/train.ts.
import { decodeBase64 } from './decode-base64.ts';
import { WEIGHTS_BASE64, WEIGHT_STEP } from './tagger-weights.ts';
import { LABEL, LABELS, MAX_FEATURES, readFeatures, type TaggerInput } from './word-features.ts';

const CLASSES = LABELS.length;
export const UNTAGGED = 0xff;

export interface WordTags {
  /** Index into LABELS for each token; UNTAGGED where it is no capitalised word. */
  labels: Uint8Array;
  /** CLASSES probabilities for each token. */
  probabilities: Float32Array;
}

let shipped: Int8Array | undefined;

/** The weights that the project ships, decoded on first use. */
export function shippedWeights(): Int8Array {
  shipped ??= new Int8Array(decodeBase64(WEIGHTS_BASE64).buffer);
  return shipped;
}

/** Cost: some fifty look-ups for each capitalised word; nothing is allocated a word. */
export function tagWords(input: TaggerInput, weights: Int8Array, step = WEIGHT_STEP): WordTags {
  const { count } = input.tokens;
  const labels = new Uint8Array(count).fill(UNTAGGED);
  const probabilities = new Float32Array(count * CLASSES);
  const features = new Int32Array(MAX_FEATURES);
  const sums = new Float64Array(CLASSES);
  for (let i = 0; i < count; i += 1) {
    if (input.runs.first[i] < 0 || input.runs.last[i] < 0 || input.classes.length <= i) continue;
    if ((input.tokens.flags[i] & 8) === 0) continue;
    const found = readFeatures(input, i, labels, features);
    addWeights(features, found, weights, sums);
    labels[i] = softmax(sums, step, probabilities, i * CLASSES);
  }
  return { labels, probabilities };
}

/** One local a class: the loop over features is the hottest of the parse. */
function addWeights(features: Int32Array, count: number, weights: Int8Array, sums: Float64Array): void {
  let [none, person, organisation, place] = [0, 0, 0, 0];
  for (let k = 0; k < count; k += 1) {
    const at = features[k] * CLASSES;
    none += weights[at + LABEL.none];
    person += weights[at + LABEL.person];
    organisation += weights[at + LABEL.organisation];
    place += weights[at + LABEL.place];
  }
  sums[LABEL.none] = none;
  sums[LABEL.person] = person;
  sums[LABEL.organisation] = organisation;
  sums[LABEL.place] = place;
}

/** Writes the probabilities and answers the best class. */
function softmax(sums: Float64Array, step: number, out: Float32Array, at: number): number {
  let best = 0;
  for (let c = 1; c < CLASSES; c += 1) if (sums[c] > sums[best]) best = c;
  let total = 0;
  for (let c = 0; c < CLASSES; c += 1) total += out[at + c] = Math.exp((sums[c] - sums[best]) * step);
  for (let c = 0; c < CLASSES; c += 1) out[at + c] /= total;
  return best;
}
