// Escape closes what is open from wherever the reader is in the page, but for fields, which have an Escape of their own.
import type { ReactiveControllerHost } from 'lit';
import { PageKeys } from './page-keys.ts';

export class EscapeKey extends PageKeys {
  constructor(host: ReactiveControllerHost, close: () => void) {
    super(host, (event) => {
      const [target] = event.composedPath();
      const isField = target instanceof Element && target.matches('input, select, textarea');
      if (event.key === 'Escape' && !event.defaultPrevented && !isField) close();
    });
  }
}
