// WOFF 1.0 to plain sfnt (TrueType) bytes: the font subsetter reads only sfnt, the packages ship only WOFF.
// Layout: https://www.w3.org/TR/WOFF/ sections 3 to 5.

const WOFF_SIGNATURE = 0x774f4646;
const WOFF_HEADER_BYTES = 44;
const WOFF_ENTRY_BYTES = 20;
const SFNT_HEADER_BYTES = 12;
const SFNT_ENTRY_BYTES = 16;
/** A table larger than this is not a font that a sheet embeds. */
const MAX_TABLE_BYTES = 32 * 1024 * 1024;

/** The font's sfnt bytes; what is not WOFF is given back as it is. Throws on a WOFF file that is cut or too large. */
export async function unpackWoff(bytes: Uint8Array): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < WOFF_HEADER_BYTES || view.getUint32(0) !== WOFF_SIGNATURE) return bytes;
  const tableCount = view.getUint16(12);
  const tables: { tag: number; checksum: number; data: Uint8Array }[] = [];
  for (let index = 0; index < tableCount; index++) {
    const entry = WOFF_HEADER_BYTES + index * WOFF_ENTRY_BYTES;
    if (entry + WOFF_ENTRY_BYTES > bytes.byteLength)
      throw new Error('WOFF font: cut within its table directory');
    const offset = view.getUint32(entry + 4);
    const packedLength = view.getUint32(entry + 8);
    const length = view.getUint32(entry + 12);
    if (offset + packedLength > bytes.byteLength || length > MAX_TABLE_BYTES) {
      throw new Error(
        `WOFF font: table ${index} of ${length} bytes does not fit the file of ${bytes.byteLength}`,
      );
    }
    const packed = bytes.subarray(offset, offset + packedLength);
    const data = packedLength < length ? await inflate(packed) : packed;
    if (data.byteLength !== length) {
      throw new Error(`WOFF font: table ${index} has ${data.byteLength} bytes, its directory says ${length}`);
    }
    tables.push({ tag: view.getUint32(entry), checksum: view.getUint32(entry + 16), data });
  }
  return assemble(view.getUint32(4), tables);
}

function assemble(
  flavour: number,
  tables: { tag: number; checksum: number; data: Uint8Array }[],
): Uint8Array {
  const aligned = (length: number) => (length + 3) & ~3;
  const start = SFNT_HEADER_BYTES + tables.length * SFNT_ENTRY_BYTES;
  const total = tables.reduce((sum, table) => sum + aligned(table.data.byteLength), start);
  const sfnt = new Uint8Array(total);
  const view = new DataView(sfnt.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, tables.length * 16 - 2 ** power * 16);
  let offset = start;
  tables.forEach((table, index) => {
    const entry = SFNT_HEADER_BYTES + index * SFNT_ENTRY_BYTES;
    view.setUint32(entry, table.tag);
    view.setUint32(entry + 4, table.checksum);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.data.byteLength);
    sfnt.set(table.data, offset);
    offset += aligned(table.data.byteLength);
  });
  return sfnt;
}

async function inflate(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
