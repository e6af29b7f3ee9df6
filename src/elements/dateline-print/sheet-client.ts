// Asks the worker for sheets. A later question of the same client replaces one that still waits; stopping ends the
// worker itself, for a picture in the making listens to nothing.
import type { SheetFiles, SheetReply, SheetRequest } from './sheet-messages.ts';

export class SheetClient {
  #worker: Worker | null = null;
  #last = 0;

  /**
   * @throws AbortError when stopped; Error with the worker's words when the sheet cannot be drawn, without words when the
   * worker's program could not be fetched
   */
  draw(request: Omit<SheetRequest, 'id'>, signal: AbortSignal): Promise<SheetFiles> {
    const id = ++this.#last;
    const worker = (this.#worker ??= new Worker(new URL('./sheet-worker.ts', import.meta.url), {
      type: 'module',
    }));
    return new Promise((resolve, reject) => {
      const settle = () => {
        worker.removeEventListener('message', onMessage);
        worker.removeEventListener('error', onError);
        signal.removeEventListener('abort', onAbort);
      };
      const onMessage = ({ data }: MessageEvent<SheetReply>) => {
        if (data.id !== id) return;
        settle();
        if (data.ok) resolve(data.value);
        else reject(new Error(data.error));
      };
      const onError = (event: ErrorEvent) => {
        settle();
        this.stop();
        reject(new Error(event.message));
      };
      const onAbort = () => {
        settle();
        this.stop();
        reject(new DOMException('Stopped', 'AbortError'));
      };
      if (signal.aborted) return onAbort();
      worker.addEventListener('message', onMessage);
      worker.addEventListener('error', onError);
      signal.addEventListener('abort', onAbort);
      worker.postMessage({ ...request, id } satisfies SheetRequest);
    });
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}
