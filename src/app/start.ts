// Lets the browser paint the static story, and its picture, before it runs the program of the page: to read it, nobody
// needs the program. What that needs is asked for when the first frame has been made: what is read before the first paint
// shares the network and the processor with it.

/** The program waits no longer for the picture. */
const PICTURE_MILLISECONDS = 1000;

const picture = document.querySelector<HTMLImageElement>('.static-story .poster img');
const needed = document.querySelector<HTMLTemplateElement>('template#after-first-paint');

function madeFrame(): Promise<void> {
  // A page that is not in sight gets no frames.
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function loaded(image: HTMLImageElement): Promise<void> {
  return new Promise((resolve) => {
    for (const end of ['load', 'error']) image.addEventListener(end, () => resolve(), { once: true });
    setTimeout(resolve, PICTURE_MILLISECONDS);
  });
}

async function start(): Promise<void> {
  await madeFrame();
  if (needed) document.head.append(needed.content);
  if (picture && !picture.complete) await loaded(picture);
  await madeFrame();
  await import('./main.ts');
}

void start();
