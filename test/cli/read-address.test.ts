import { expect, it } from 'vitest';
import { readFolderAddress } from '../../src/cli/read-address.ts';

it.each<[given: string, folder: string]>([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/story/', 'https://example.org/story/'],
  ['https://example.org/story', 'https://example.org/story/'],
  ['https://example.org/v1.2', 'https://example.org/v1.2/'],
  ['https://example.org/story/index.html', 'https://example.org/story/'],
  ['http://gazeta.example:8080/ścieżka', 'http://gazeta.example:8080/%C5%9Bcie%C5%BCka/'],
])('%s is the folder %s', (given, folder) => {
  expect(readFolderAddress('url', given)).toBe(folder);
});

it('not asked for, none', () => {
  expect(readFolderAddress('url', undefined)).toBeNull();
});
