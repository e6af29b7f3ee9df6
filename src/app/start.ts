// Lets the browser paint the static story before the program of the page is run: to read it, nobody needs the program.
const run = (): void => void import('./main.ts');

// A page that is not in sight gets no frames.
if (document.visibilityState === 'hidden') run();
else requestAnimationFrame(() => setTimeout(run));
