// Reads pieces of a tile archive over HTTP. A host that knows ranges sends only what is asked; one that does not sends
// the whole file, which is then kept, so that the map works from any static host.
import type { RangeResponse, Source } from 'pmtiles';

export class ArchiveSource implements Source {
  #whole: Promise<ArrayBuffer> | null = null;

  constructor(readonly url: string) {}

  getKey(): string {
    return this.url;
  }

  /** Throws when the file is not there. */
  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    if (this.#whole) return { data: (await this.#whole).slice(offset, offset + length) };
    const headers = { range: `bytes=${offset}-${offset + length - 1}` };
    const response = await fetch(this.url, { headers, signal });
    if (response.status === 206) return { data: await response.arrayBuffer() };
    if (!response.ok) throw new Error(`Expected the map at ${this.url}, got status ${response.status}.`);
    this.#whole ??= response.arrayBuffer().catch((error: unknown) => {
      // Asked for again with the next piece.
      this.#whole = null;
      throw error;
    });
    return { data: (await this.#whole).slice(offset, offset + length) };
  }
}
