// Ctrl+P (⌘P) prints the sheet and not the screen: takes the key before the browser does.
import type { ReactiveControllerHost } from 'lit';
import { PageKeys } from '../page-keys.ts';

export class PrintShortcut extends PageKeys {
  /** `print` is called once for each press; a press held down counts as one. */
  constructor(host: ReactiveControllerHost, print: () => void) {
    super(host, (event) => {
      if (event.code !== 'KeyP' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      if (!event.repeat) print();
    });
  }
}
