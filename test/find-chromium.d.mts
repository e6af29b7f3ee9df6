export interface FoundChromium {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
  from: 'CHROMIUM_PATH' | 'system' | 'npm';
}
export function findChromium(): FoundChromium;
