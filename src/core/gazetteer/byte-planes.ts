// Columns of integers as byte planes: first the low byte of every value, then the second byte of every value, and
// so on. Like stands beside like, which is what gzip needs to make a column small; decoding is one pass a plane.

export function toPlanes(values: ArrayLike<number>, planes: number): Uint8Array {
  const bytes = new Uint8Array(values.length * planes);
  for (let plane = 0; plane < planes; plane++) {
    for (let i = 0; i < values.length; i++)
      bytes[plane * values.length + i] = (values[i] >>> (8 * plane)) & 255;
  }
  return bytes;
}

export function fromPlanes(bytes: Uint8Array, count: number, planes: number): Uint32Array {
  const values = new Uint32Array(count);
  // The usual numbers of planes have loops of their own: one pass, each value written once.
  const [second, third] = [count, 2 * count];
  if (planes === 2) {
    for (let i = 0; i < count; i++) values[i] = bytes[i] | (bytes[second + i] << 8);
  } else if (planes === 3) {
    for (let i = 0; i < count; i++)
      values[i] = bytes[i] | (bytes[second + i] << 8) | (bytes[third + i] << 16);
  } else {
    for (let plane = 0; plane < planes; plane++) {
      for (let i = 0; i < count; i++) values[i] |= bytes[plane * count + i] << (8 * plane);
    }
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

/** Undoes `toZigzagDeltas`, dividing by `steps`. */
export function fromZigzagDeltas(deltas: Uint32Array, steps: number): Float64Array {
  const values = new Float64Array(deltas.length);
  for (let i = 0, value = 0; i < deltas.length; i++) {
    value += (deltas[i] >>> 1) ^ -(deltas[i] & 1);
    values[i] = value / steps;
  }
  return values;
}
