import {
  attributeOf,
  isElement,
  type JsxElement,
  readText,
  type TextTree,
  walk,
} from '../source/text-tree.ts';

/** A file beside the text, as editors name it. */
export const OWN_FILE = /^\.\//;

/** The videos in a text, in its order. */
export function findVideos(tree: TextTree): JsxElement[] {
  return walk(tree).filter((node) => isElement(node) && node.name === 'Video') as JsxElement[]; // filtered
}

/** What the videos of a text in MDX load: addresses of providers, and own files with their captions. */
export function listVideoFiles(body: string): string[] {
  if (!body.includes('<Video')) return [];
  const { tree } = readText(body, true);
  const videos = tree === undefined ? [] : findVideos(tree);
  const values = videos.flatMap((video) => [
    attributeOf(video, 'url'),
    attributeOf(video, 'captions'),
  ]);
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}
