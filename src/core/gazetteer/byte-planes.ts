// Columns of integers as byte planes: first the low byte of every value, then the second byte of every value, and
// so on. Like stands beside like, which is what gzip needs to make a column small; each is read in one pass.

export function toPlanes(values: ArrayLike<number>, planes: number): Uint8Array {
  const bytes = new Uint8Array(values.length * planes);
  for (let plane = 0; plane < planes; plane++) {
    for (let i = 0; i < values.length; i++)
      bytes[plane * values.length + i] = (values[i] >>> (8 * plane)) & 255;
  }
  return bytes;
}

/** Reads four planes. */
export function fromPlanes(bytes: Uint8Array): Uint32Array {
  const count = bytes.length / 4;
  const [second, third, fourth] = [count, 2 * count, 3 * count];
  const values = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    values[i] = bytes[i] | (bytes[second + i] << 8) | (bytes[third + i] << 16) | (bytes[fourth + i] << 24);
  }
  return values;
}

/** Differences to the value before, signs folded into the lowest bit, so that small steps are small numbers. */
export function toZigzagDeltas(values: ArrayLike<number>): number[] {
  const deltas: number[] = [];
  for (let i = 0, before = 0; i < values.length; i++) {
    const delta = values[i] - before;
    deltas.push(delta < 0 ? -2 * delta - 1 : 2 * delta);
    before = values[i];
  }
  return deltas;
}

/** Reads three planes of `toZigzagDeltas`, dividing by `steps`. */
export function fromZigzagDeltas(bytes: Uint8Array, steps: number): Float64Array {
  const count = bytes.length / 3;
  const [second, third] = [count, 2 * count];
  const values = new Float64Array(count);
  for (let i = 0, value = 0; i < count; i++) {
    const delta = bytes[i] | (bytes[second + i] << 8) | (bytes[third + i] << 16);
    value += (delta >>> 1) ^ -(delta & 1);
    values[i] = value / steps;
  }
  return values;
}
